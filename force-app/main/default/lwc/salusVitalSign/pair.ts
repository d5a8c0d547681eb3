import { sayQuantity } from 'c/salusCoreLab';
import type { Pressure } from 'c/salusCoreVitalSigns';
import { fill } from 'c/salusCoreWords';
import heard from '@salesforce/label/c.Salus_Vital_PairHeard';

/** A blood pressure as it is shown: one whole that never breaks. */
export interface ShownPair {
    /** “120/80 mm Hg”. */
    readonly text: string;
    /** “120 over 80 millimeters of mercury”. */
    readonly spoken: string;
}

const SPACE = '\u00a0';

/** Both halves of a blood pressure in one: each digit as it was recorded, and their unit once. */
export function sayPair({ systolic, diastolic }: Pressure, locale: string): ShownPair {
    const [high, low] = [sayQuantity(systolic, locale), sayQuantity(diastolic, locale)];
    const unit = low.unit && SPACE + low.unit.replaceAll(' ', SPACE);
    return {
        text: `${high.number}/${low.number}${unit}`,
        spoken: fill(heard, high.number, `${low.number} ${low.spokenUnit || low.unit}`.trim()),
    };
}

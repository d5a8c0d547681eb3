import { sayRecorded } from 'c/salusCoreDecimal';
import type { Quantity } from 'c/salusCoreFhirValues';
import { sayUnit, unitOf } from 'c/salusCoreUnits';

/** An amount in its parts, for a display that keeps them on one line. */
export interface SaidQuantity {
    /** As received; '' where there is none. A display has words for `<`, `<=`, `>=` and `>`. */
    readonly comparator: string;
    /** Every digit as it was recorded, in the signs of the language; '' where there is no number. */
    readonly number: string;
    /** For the eye: “mm Hg”; '' where there is none. */
    readonly unit: string;
    /** For a screen reader: “millimeters of mercury”; '' where the language has no words for it, and `unit`
     *  is what there is to read. */
    readonly spokenUnit: string;
    /** All of it in one line that doesn't break: “< 4.0 mg/dL”. */
    readonly text: string;
}

/* A space that doesn't break. In English a percent sign follows its number at once (CLDR 46). */
const SPACE = '\u00A0';
const isJoined = (unit: string, locale: string): boolean => unit === '%' && /^en\b/.test(locale);

/** An amount as people of a language read it. No digit is added, dropped or rounded. */
export function sayQuantity(quantity: Quantity, locale: string): SaidQuantity {
    const { value = '', comparator = '', code = '' } = quantity;
    const number = sayRecorded(value, locale) || value;
    const received = unitOf(quantity);
    const unit = sayUnit(received, { locale, form: 'short', count: value }) || code;
    const spokenUnit = sayUnit(received, { locale, form: 'spoken', count: value });
    const between = number && unit && (isJoined(unit, locale) ? '' : SPACE);
    const text = [comparator, number + between + unit].filter(Boolean).join(SPACE);
    return { comparator, number, unit, spokenUnit, text };
}

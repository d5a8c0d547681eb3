import type { Quantity } from 'c/salusCoreFhirValues';
import { fill, isolate } from 'c/salusCoreWords';
import type { ReferenceRange } from './ranges';
import { sayQuantity, type SaidQuantity } from './sayQuantity';
import type { LabWords } from './words';

/** The ends of a range in words. */
export interface SaidRange {
    /** “3.5 to 5.1 mmol/L”; '' where it has no ends. */
    readonly text: string;
    /** As it is heard: “3.5 to 5.1 millimoles per liter”. */
    readonly spoken: string;
}

interface RangeContext {
    readonly locale: string;
    readonly direction: 'ltr' | 'rtl';
    readonly words: Pick<LabWords, 'between' | 'atLeast' | 'atMost'>;
}

const said = (quantity: Quantity | undefined, locale: string): SaidQuantity | undefined =>
    quantity && sayQuantity(quantity, locale);

/* The unit stands once where both ends have the same words for it. */
const shortened = (low: SaidQuantity, high: SaidQuantity | undefined): SaidQuantity =>
    high?.number && low.number && !low.comparator && low.unit === high.unit
        ? { ...low, unit: '', spokenUnit: '', text: low.number }
        : low;

const heard = ({ comparator, number, unit, spokenUnit }: SaidQuantity): string =>
    [comparator, number, spokenUnit || unit].filter(Boolean).join(' ');

function joined(
    low: string,
    high: string,
    { words: { between, atLeast, atMost }, direction }: RangeContext,
): string {
    const [from, to] = [low, high].map((end) => isolate(end, direction));
    if (from && to) return fill(between, from, to);
    return from ? fill(atLeast, from) : to ? fill(atMost, to) : '';
}

/** A reference range in the words of the page, every digit as it was received. */
export function sayRange(
    { low, high }: Pick<ReferenceRange, 'low' | 'high'>,
    context: RangeContext,
): SaidRange {
    const to = said(high, context.locale);
    const from = said(low, context.locale);
    const start = from && shortened(from, to);
    return {
        text: joined(start?.text ?? '', to?.text ?? '', context),
        spoken: joined(start ? heard(start) : '', to ? heard(to) : '', context),
    };
}

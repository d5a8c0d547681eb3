import type { Quantity } from 'c/salusCoreFhirValues';
import { interpretationsDisagree, type Interpretation } from 'c/salusCoreInterpretation';
import { comparedWith, type RangePosition } from './compare';
import { rangeBar, type RangeBar } from './rangeBar';
import { chooseRange, type ReferenceRange } from './ranges';
import type { ResultValue } from './results';

/** What value, ranges and codes of one result say together. */
export interface JudgedResult {
    /** The range that the value may be compared with. */
    readonly range: ReferenceRange | undefined;
    /** On which side of it the value is; undefined where they can't be compared, or the result disagrees. */
    readonly position: RangePosition | undefined;
    readonly bar: RangeBar;
    /** Whether two of value, range and codes contradict each other. Then all are shown as received, with
     *  words that say so, without a bar and without a mark of the kit's own. */
    readonly disagrees: boolean;
}

/* Rule LAB-code-and-range: what a code about normality may say of a value at this position. Off its scale,
   positive, better or resistant say nothing about a range. */
function contradicts(position: RangePosition, one: Interpretation): boolean {
    if (one.kind !== 'normality') return false;
    if (position === 'inside') return one.isAbnormal;
    if (!one.isAbnormal) return true;
    return one.direction !== undefined && one.direction !== (position === 'below' ? 'low' : 'high');
}

const NO_RANGE: RangeBar = Object.freeze({ isDrawn: false, reason: 'no-one-range' });
const NO_NUMBER: RangeBar = Object.freeze({ isDrawn: false, reason: 'no-number' });
const DISAGREES: RangeBar = Object.freeze({ isDrawn: false, reason: 'disagrees' });

const quantityIn = (values: readonly ResultValue[]): Quantity | undefined => {
    const [value, ...others] = values;
    return value?.kind === 'quantity' && !others.length ? value.quantity : undefined;
};

/**
 * Compares what was received: the value, its reference ranges and its interpretation codes. It adds nothing:
 * a value outside a range that has no code is outside the range, and nobody calls it abnormal or critical.
 * A therapeutic range isn't what “high” is about, so it is drawn and never contradicts a code.
 */
export function judgeResult(
    values: readonly ResultValue[],
    ranges: readonly ReferenceRange[],
    codes: readonly Interpretation[],
): JudgedResult {
    const range = chooseRange(ranges);
    const value = quantityIn(values);
    const position = value && range && comparedWith(value, range);
    const isContradicted =
        position !== undefined &&
        range?.isNormal === true &&
        codes.some((one) => contradicts(position, one));
    if (isContradicted || interpretationsDisagree(codes))
        return { range, position: undefined, bar: DISAGREES, disagrees: true };
    const bar = value ? rangeBar(value, range) : range ? NO_NUMBER : NO_RANGE;
    return { range, position, bar, disagrees: false };
}

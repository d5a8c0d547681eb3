import { positionBetween } from 'c/salusCoreDecimal';
import type { Quantity } from 'c/salusCoreFhirValues';
import {
    comparable,
    positionOf,
    type ComparableRange,
    type NotComparedReason,
    type RangePosition,
} from './compare';
import type { ReferenceRange } from './ranges';

/** Why there is no bar. The display says it in words, and shows value and range as received. */
export type NoBarReason =
    | NotComparedReason
    /** Its two ends are the same number, or its only end is no amount above 0: there is no scale. */
    | 'no-scale'
    /** There is no range, or there are several and none of them is the one that applies. */
    | 'no-one-range'
    /** What was received contradicts itself. */
    | 'disagrees';

/**
 * A bar, in fractions of its length: 0 is where it begins, in reading direction, and 1 where it ends. They
 * are for drawing: no number that is shown comes from them.
 */
export interface DrawnRangeBar {
    readonly isDrawn: true;
    /** Where the range begins; 0 where it has no lower end. */
    readonly from: number;
    /** Where it ends; 1 where it has no upper end. */
    readonly to: number;
    /** Where the value is; 0 or 1 where it is off the scale. */
    readonly value: number;
    readonly isLowOpen: boolean;
    readonly isHighOpen: boolean;
    /** The value is beyond an end of the bar: a mark at the end says so. */
    readonly isOffScale: boolean;
    readonly position: RangePosition;
}

/** A bar, or why there is none. */
export type RangeBar = DrawnRangeBar | { readonly isDrawn: false; readonly reason: NoBarReason };

interface Scale {
    readonly from: number;
    readonly to: number;
    /** Where the value would be on a bar without ends. */
    readonly at: number;
}

/* Rule LAB-scale-two: the range is the middle half, with half of its width on either side. */
function betweenEnds({ low, high, value }: ComparableRange): Scale | undefined {
    const at = positionBetween(value, low, high);
    return at === undefined ? undefined : { from: 0.25, to: 0.75, at: 0.25 + at / 2 };
}

/* Rule LAB-scale-one: with one end, the scale begins at 0 and the end is at a third, or at two thirds. It has
   none where the end is 0 or below: nobody says how far it goes. */
function fromZero({ low, high, value }: ComparableRange): Scale | undefined {
    const at = positionBetween(value, '0', low || high);
    if (at === undefined) return undefined;
    return low ? { from: 1 / 3, to: 1, at: at / 3 } : { from: 0, to: 2 / 3, at: (at * 2) / 3 };
}

const none = (reason: NoBarReason): RangeBar => Object.freeze({ isDrawn: false, reason });

/* A millionth is lost in drawing: a value that is outside isn't drawn at the end, or inside. */
const LEAST = 0.000_001;
const beside = ({ from, to, at }: Scale, position: RangePosition): number => {
    if (position === 'below') return Math.min(at, from - LEAST);
    if (position === 'above') return Math.max(at, to + LEAST);
    return Math.min(Math.max(at, from), to);
};

/** The bar of a value and its range, or why there is none. */
export function rangeBar(value: Quantity, range: ReferenceRange | undefined): RangeBar {
    if (!range) return none('no-one-range');
    const numbers = comparable(value, range);
    if (typeof numbers === 'string') return none(numbers);
    const scale = numbers.low && numbers.high ? betweenEnds(numbers) : fromZero(numbers);
    if (!scale) return none('no-scale');
    const position = positionOf(numbers);
    const at = beside(scale, position);
    return Object.freeze({
        isDrawn: true,
        from: scale.from,
        to: scale.to,
        value: Math.min(Math.max(at, 0), 1),
        isLowOpen: !numbers.low,
        isHighOpen: !numbers.high,
        isOffScale: scale.at < 0 || scale.at > 1,
        position,
    });
}

import { compareRecorded } from 'c/salusCoreDecimal';
import type { Quantity } from 'c/salusCoreFhirValues';
import { isSameUnit, unitOf } from 'c/salusCoreUnits';
import type { ReferenceRange } from './ranges';

/** On which side of a range a value is. */
export type RangePosition = 'below' | 'inside' | 'above';

/** Why a value isn't compared with a range. */
export type NotComparedReason =
    /** There is no number, or one that can't be compared exactly. */
    | 'no-number'
    /** “< 5” is many numbers. */
    | 'comparator'
    /** The range has no ends: it is a text, or nothing. */
    | 'no-ends'
    /** Its lower end is above its upper end. */
    | 'inverted'
    /** The value and the range, or the two ends, have different units. */
    | 'other-unit';

/** A range whose ends can be compared: '' where an end is open. */
export interface ComparableRange {
    readonly low: string;
    readonly high: string;
    readonly value: string;
}

const isPlain = ({ value, comparator }: Quantity): boolean =>
    value !== undefined && comparator === undefined;

/* Each end has to be in the value's unit: then both ends have the same one, too. */
const hasUnitOf = (value: Quantity, end: Quantity | undefined): boolean =>
    end?.value === undefined || isSameUnit(unitOf(value), unitOf(end));

const isNumber = (text: string): boolean => compareRecorded(text, '0') !== undefined;

/** The numbers of a value and a range, or why they are not compared. */
export function comparable(
    value: Quantity,
    { low, high }: ReferenceRange,
): ComparableRange | NotComparedReason {
    const ends = [low, high].filter((end) => end?.value !== undefined) as Quantity[];
    if (value.comparator !== undefined) return 'comparator';
    if (!isPlain(value)) return 'no-number';
    if (!ends.length) return 'no-ends';
    if (!ends.every(isPlain)) return 'comparator';
    if (![value, ...ends].every((one) => isNumber(one.value ?? ''))) return 'no-number';
    if (![low, high].every((end) => hasUnitOf(value, end))) return 'other-unit';
    const numbers = { low: low?.value ?? '', high: high?.value ?? '', value: value.value ?? '' };
    const isInverted =
        numbers.low && numbers.high && compareRecorded(numbers.low, numbers.high) === 1;
    return isInverted ? 'inverted' : numbers;
}

/** Where a number is. The ends belong to the range. Source: FHIR R4, Observation.referenceRange.low and
 *  high: “inclusive”. */
export function positionOf({ low, high, value }: ComparableRange): RangePosition {
    if (low && compareRecorded(value, low) === -1) return 'below';
    return high && compareRecorded(value, high) === 1 ? 'above' : 'inside';
}

/** On which side of a range a value is, by their digits; undefined where they can't be compared. */
export function comparedWith(value: Quantity, range: ReferenceRange): RangePosition | undefined {
    const numbers = comparable(value, range);
    return typeof numbers === 'string' ? undefined : positionOf(numbers);
}

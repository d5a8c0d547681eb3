import { compareRecorded } from 'c/salusCoreDecimal';
import type { Quantity } from 'c/salusCoreFhirValues';
import type { TrendReading, TrendValue } from './reading';

/** Why a value isn't in the chart. The table has it. */
export type GapReason =
    /** It should not be in the record at all. */
    | 'entered-in-error'
    /** The measurement was called off. */
    | 'cancelled'
    /** It may mean something else: a part of it can't be interpreted. */
    | 'uninterpreted'
    | 'no-value'
    /** A text, a range, or a number that can't be compared exactly. */
    | 'no-number'
    /** “< 5” is many numbers. */
    | 'comparator'
    /** Its unit is another than that of the axis; nothing is converted. */
    | 'other-unit'
    | 'no-date'
    /** Only the year or the month is known. */
    | 'inexact-date'
    /** It is of a time of some length. */
    | 'period';

/** What of a value may be drawn. */
export interface Amount extends Quantity {
    readonly value: string;
}

function dateReason({ when, until }: TrendReading, moment: number | undefined) {
    if (moment !== undefined) return undefined;
    if (!when) return 'no-date';
    return until && until !== when ? 'period' : 'inexact-date';
}

function valueReason({ value }: TrendValue): GapReason | undefined {
    if (!value || value.kind === 'absent') return 'no-value';
    if (value.kind !== 'quantity') return 'no-number';
    const { value: number, comparator } = value.quantity;
    if (number === undefined) return 'no-value';
    if (comparator !== undefined) return 'comparator';
    return compareRecorded(number, '0') === undefined ? 'no-number' : undefined;
}

const STATUSES = Object.freeze(['entered-in-error', 'cancelled'] as const);

/** Why a value can't be drawn on any axis; undefined where it can. */
export const reasonOf = (
    reading: TrendReading,
    value: TrendValue,
    moment: number | undefined,
): GapReason | undefined =>
    STATUSES.find((status) => status === reading.status) ??
    (reading.isUninterpreted ? 'uninterpreted' : undefined) ??
    valueReason(value) ??
    dateReason(reading, moment);

/** The amount of a value for which there is no reason against drawing it. */
export const amountOf = ({ value }: TrendValue): Amount | undefined =>
    value?.kind === 'quantity' && value.quantity.value !== undefined
        ? (value.quantity as Amount)
        : undefined;

import type { NoBarReason } from './rangeBar';

/** What a display gives for a result with a range. */
export interface LabWords {
    /** The value is below the range. A position, and no judgement: not “low”, which is a code's word. */
    readonly below: string;
    /** The value is inside the range. Not “normal”, which is a code's word. */
    readonly inside: string;
    /** The value is above the range. Not “high”. */
    readonly above: string;
    /** Said beside the bar where the value is beyond its end: the mark is at the end and not where it is. */
    readonly offScale: string;
    /** The range from {0} to {1}, both with their unit. */
    readonly between: string;
    /** The range with a lower end only, {0}. */
    readonly atLeast: string;
    /** The range with an upper end only, {0}. */
    readonly atMost: string;
    /** Value, range or codes contradict each other: they are shown as they were received. */
    readonly disagrees: string;
    /** A curve with {0} points, which isn't drawn here. */
    readonly sampledData: string;
    /** A panel: its values are in its parts. */
    readonly none: string;
    /** Before a comparator’s amount, for a screen reader: `<`, `<=`, `>=` and `>`. */
    readonly lessThan: string;
    readonly atMostValue: string;
    readonly atLeastValue: string;
    readonly moreThan: string;
    /** Why there is no bar, where that is worth saying: of no range and no number it is '' as a rule. */
    readonly noBar: Readonly<Record<NoBarReason, string>>;
}

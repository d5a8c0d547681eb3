import type { RecordValue } from 'c/salusCoreFhirValues';
import type { Interpretation } from 'c/salusCoreInterpretation';
import type { ReferenceRange } from 'c/salusCoreLab';

/** What was measured of one series at one time. */
export interface TrendValue {
    /** As received; left out where nothing was. */
    readonly value?: RecordValue;
    readonly interpretations: readonly Interpretation[];
}

/** One reading: a time, and a value of each series. */
export interface TrendReading {
    /** Its name for lists. It is never shown. */
    readonly id: string;
    /** When it was, as written; left out where nothing says so. */
    readonly when?: string;
    /** When a time of some length ended. */
    readonly until?: string;
    /** FHIR's status of an observation. */
    readonly status: string;
    /** Whether it may mean something else: it has a modifier that nobody here can interpret. */
    readonly isUninterpreted?: boolean;
    /** In the order of the series. */
    readonly values: readonly TrendValue[];
}

/** What is measured, such as systolic pressure. */
export interface TrendSeries {
    /** What it is called, as received or in words of the page. */
    readonly name: string;
    readonly lang?: string;
    /** The reference range that all its readings have. */
    readonly range?: ReferenceRange;
}

/** Readings of one kind over time, in no language. */
export interface Trend {
    readonly title: string;
    readonly lang?: string;
    readonly series: readonly TrendSeries[];
    /** In any order. */
    readonly readings: readonly TrendReading[];
}

import type { RecordView } from 'c/salusCoreFhirRecord';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import type { Interpretation } from 'c/salusCoreInterpretation';
import type { ReferenceRange, ResultValue } from 'c/salusCoreLab';

/** A code and the list that it is of, as received: `http://loinc.org`, `8480-6`. */
export interface CodeOfSystem {
    readonly system: string;
    readonly code: string;
}

/** What an Observation and each of its components have: what was measured, and what came out. */
export interface ObservationPart {
    /** Its name for lists and events. It is never shown. */
    readonly id: string;
    /** What was measured; undefined where nothing says so. */
    readonly title?: RecordValue;
    /** Every code of what was measured. */
    readonly codes: readonly CodeOfSystem[];
    /** One, as a rule; `none` where there is no value and no reason. */
    readonly values: readonly ResultValue[];
    readonly interpretations: readonly Interpretation[];
    readonly ranges: readonly ReferenceRange[];
    /** Everything else, and what the elements above say beyond this. */
    readonly rows: readonly RecordRow[];
}

/** A result that another resource refers to. */
export interface ResultLink {
    /** It, where it was given. */
    readonly observation?: ObservationView;
    /** What it is called by the resource that refers to it, or `unnamed`: where it was not given, and where this
     *  says more than its title. */
    readonly name?: RecordValue;
}

/** An Observation, in no language. */
export interface ObservationView extends RecordView, ObservationPart {
    /** FHIR's code of its status, as received; '' where there is none. */
    readonly status: string;
    /** The codes of HL7's categories: `laboratory`, `vital-signs`. */
    readonly categories: readonly string[];
    readonly components: readonly ObservationPart[];
    /** When it was true, as it was written: a date or a period. It isn't in `rows`. */
    readonly effective?: RecordValue;
    /** When it was made available, as written. Its row is in `rows`, too. */
    readonly issued?: string;
    /** The results of a panel, in its order. */
    readonly members: readonly ResultLink[];
}

/** A DiagnosticReport, in no language. */
export interface ReportView extends RecordView {
    /** FHIR's code of its status, as received; '' where there is none. */
    readonly status: string;
    readonly effective?: RecordValue;
    readonly issued?: string;
    /** Its results, in its order, also those that were not given. */
    readonly results: readonly ResultLink[];
}

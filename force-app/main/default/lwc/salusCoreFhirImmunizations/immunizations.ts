import type { Json } from 'c/salusCoreFhirJson';
import type { Read, RecordView } from 'c/salusCoreFhirRecord';
import { codesAt, readListed, type ListedRecord } from 'c/salusCoreRecordLists';
import type { RecordValue } from 'c/salusCoreFhirValues';
import { IMMUNIZATION_PLAN } from './plan';
import { doseOf, protocolRest, type DoseOfSeries } from './protocol';

/** Whether a vaccine was given. Where the status can’t tell, nothing says that it was. */
export type Giving = 'given' | 'not-given' | 'unclear' | 'mistake';

/** A vaccination, or that there was none, in no language. */
export interface ImmunizationView extends ListedRecord {
    readonly giving: Giving;
    /** Why it was not given, in the words that were received. */
    readonly reason?: RecordValue;
    readonly dose?: DoseOfSeries;
    /** Whether the dose was weaker than it has to be to protect. */
    readonly isSubpotent: boolean;
    /** Whether somebody else reported it than who gave it. */
    readonly isReported: boolean;
}

/* Source: FHIR R4, value set immunization-status. */
const GIVINGS: Readonly<Record<string, Giving>> = Object.freeze({
    completed: 'given',
    'not-done': 'not-given',
    'entered-in-error': 'mistake',
});

const givingOf = (status = ''): Giving =>
    Object.hasOwn(GIVINGS, status) ? GIVINGS[status]! : 'unclear';

function factsOf(json: Json, { rows }: RecordView) {
    const dose = doseOf(json);
    return {
        giving: givingOf(codesAt(json, 'status')[0]),
        reason: rows.find(({ element }) => element === 'statusReason')?.values[0],
        dose,
        isSubpotent: json.isSubpotent === true,
        isReported: json.primarySource === false,
        rows: rows.flatMap((row) =>
            dose && row.element === 'protocolApplied' ? protocolRest(row, dose) : [row],
        ),
    };
}

/** Reads the vaccinations among FHIR R4 resources. It never throws. */
export const readImmunizations = (source: unknown): Read<ImmunizationView> =>
    readListed(source, IMMUNIZATION_PLAN, factsOf);

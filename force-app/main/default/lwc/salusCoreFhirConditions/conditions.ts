import type { Json } from 'c/salusCoreFhirJson';
import type { Read } from 'c/salusCoreFhirRecord';
import {
    codesAt,
    readListed,
    standingOf,
    type ListedRecord,
    type Standing,
} from 'c/salusCoreRecordLists';
import { CONDITION_PLAN } from './plan';

/** A condition, in no language. */
export interface ConditionView extends ListedRecord {
    readonly standing: Standing;
    /** How sure it is: `confirmed`, `unconfirmed`, `provisional` or `differential`. */
    readonly verification?: string;
}

const factsOf = (json: Json) => ({
    standing: standingOf(json),
    verification: codesAt(json, 'verificationStatus')[0],
});

/** Reads the conditions among FHIR R4 resources. It never throws. */
export const readConditions = (source: unknown): Read<ConditionView> =>
    readListed(source, CONDITION_PLAN, factsOf);

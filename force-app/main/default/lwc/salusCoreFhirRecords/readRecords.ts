import { anyPlan, openResources, readRecord, type RecordView } from 'c/salusCoreFhirRecord';
import type { SalusProblem } from 'c/salusCoreProblems';
import { PLANS } from './plans';

/** The entries of a record, and what was wrong with what was given. */
export interface ReadRecords {
    readonly records: readonly RecordView[];
    readonly problems: readonly SalusProblem[];
}

/**
 * Reads FHIR R4 resources of any type, and Bundles of them, as entries of a record. Give JSON as text: an object
 * has lost the zeros at the end of its numbers. It never throws; what can't be read is a problem.
 */
export function readRecords(source: unknown): ReadRecords {
    const resources = openResources(source);
    const records = resources.all.map((resource) =>
        readRecord(resource, PLANS[resource.type] ?? anyPlan(resource.type), resources),
    );
    return { records, problems: resources.problems.all() };
}

import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import {
    openResources,
    readRecord,
    type Plan,
    type Read,
    type RecordView,
} from 'c/salusCoreFhirRecord';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';

/** A record of a list. */
export interface ListedRecord extends RecordView {
    /** Whether it may not be shown yet, or not to this person. Then nothing of it is in the page. */
    readonly isWithheld?: boolean;
}

/**
 * Reads the resources of one type, each as JSON text or as an object, alone, in a list or in a Bundle.
 * Others in it are not listed; their names are read where these refer to them. It never throws.
 */
export function readListed<Facts extends object>(
    source: unknown,
    plan: Plan,
    factsOf: (json: Json, view: RecordView) => Facts,
): Read<RecordView & Facts> {
    const resources = openResources(source);
    const views = resources.all
        .filter(({ type }) => type === plan.type)
        .map((resource) => {
            const view = readRecord(resource, plan, resources);
            return { ...view, ...factsOf(resource.json, view) };
        });
    return { views, problems: resources.problems.all() };
}

const isRecord = (one: unknown): boolean =>
    isJson(one) && [one.marks, one.rows].every((rows) => entriesOf(rows) !== undefined);

/** What an app gives as the records of a list: those that may be shown, and what was wrong. */
export function openListed<View extends ListedRecord>(
    given: unknown,
    where: string,
    property: string,
): { readonly views: readonly View[]; readonly problems: readonly SalusProblem[] } {
    const problems = new Problems('bad-property', where);
    const list = given === undefined || given === null ? [] : entriesOf(given);
    const report = (help: string): void => problems.add('bad-property', where, property, help);
    if (!list) report('give a list');
    const views = (list ?? []).filter((one): one is View => {
        const isOne = isRecord(one);
        if (!isOne) report('each has to be a record that a reader of FHIR resources made');
        return isOne && !(one as View).isWithheld;
    });
    return { views, problems: problems.all() };
}

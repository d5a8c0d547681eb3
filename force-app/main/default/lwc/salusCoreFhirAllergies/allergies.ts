import type { Json } from 'c/salusCoreFhirJson';
import type { Read, RecordView } from 'c/salusCoreFhirRecord';
import {
    codesAt,
    readListed,
    standingOf,
    type ListedRecord,
    type Standing,
} from 'c/salusCoreRecordLists';
import { noneKnownOf, type NoneKnown } from './noneKnown';
import { ALLERGY_PLAN } from './plan';

/** An allergy, an intolerance, or that there is none, in no language. */
export interface AllergyView extends ListedRecord {
    readonly standing: Standing;
    /** `allergy` or `intolerance`, which are different; any other code is among the marks as received. */
    readonly kind?: string;
    /** `high`, `low` or `unable-to-assess`: how bad a reaction could become. It is never worked out. */
    readonly criticality?: string;
    /** What it is to: `food`, `medication`, `environment`, `biologic`. */
    readonly categories: readonly string[];
    readonly noneKnown?: NoneKnown;
}

const factsOf = (json: Json, view: RecordView) => ({
    standing: standingOf(json),
    kind: codesAt(json, 'type')[0],
    criticality: codesAt(json, 'criticality')[0],
    categories: codesAt(json, 'category'),
    noneKnown: noneKnownOf(json, view),
});

/** Reads the allergies and intolerances among FHIR R4 resources. It never throws. */
export const readAllergies = (source: unknown): Read<AllergyView> =>
    readListed(source, ALLERGY_PLAN, factsOf);

const isCurrent = ({ standing }: AllergyView): boolean => standing === 'current';

/* What an allergy of one of these categories contradicts. */
const CATEGORY: Readonly<Record<string, string>> = Object.freeze({
    drug: 'medication',
    food: 'food',
});

/** Whether a list says both that there are no allergies of a kind and that there is one. */
export function contradicts(views: readonly AllergyView[]): boolean {
    const current = views.filter(isCurrent);
    const allergies = current.filter(({ noneKnown }) => !noneKnown);
    return current.some(({ noneKnown = '' }) => {
        if (noneKnown === 'any') return allergies.length > 0;
        const category = CATEGORY[noneKnown];
        return allergies.some(({ categories }) => category && categories.includes(category));
    });
}

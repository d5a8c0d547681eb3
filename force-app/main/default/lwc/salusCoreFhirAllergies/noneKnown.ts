import type { Json } from 'c/salusCoreFhirJson';
import type { RecordView } from 'c/salusCoreFhirRecord';
import { hasCode, nameOf } from 'c/salusCoreRecordLists';

/**
 * What somebody has recorded that there is none of: `any` allergy, any to a `drug` or to a `food`, or
 * what its own words name. Each is another thing to say, and none of them is that nothing is recorded.
 */
export type NoneKnown = 'any' | 'drug' | 'food' | 'named';

const SNOMED_CT = 'http://snomed.info/sct';
/* Source: SNOMED CT, children of 716186003, “No known allergy (situation)”. */
const CODES: readonly (readonly [NoneKnown, string])[] = [
    ['any', '716186003'],
    ['drug', '409137002'],
    ['food', '429625007'],
];

/** Which allergies an entry says that there are none of; undefined where it is an allergy. */
export function noneKnownOf(json: Json, view: RecordView): NoneKnown | undefined {
    const coded = CODES.find(([, code]) => hasCode(json.code, SNOMED_CT, [code]));
    return coded?.[0] ?? (/^no known\b/i.test(nameOf(view).trim()) ? 'named' : undefined);
}

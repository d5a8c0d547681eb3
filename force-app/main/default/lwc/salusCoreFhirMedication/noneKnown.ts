import { isJson, type Json } from 'c/salusCoreFhirJson';
import type { RecordView } from 'c/salusCoreFhirRecord';
import { hasCode, nameOf } from 'c/salusCoreRecordLists';

/**
 * What somebody recorded instead of a medicine: that `any` are not known, that none are known in words of
 * their own (`named`), or that there is `no-information`. None of them is that nothing is recorded.
 */
export type NoneKnown = 'any' | 'named' | 'no-information';

/* Source: SNOMED CT, “No known medications (situation)”; HL7 International Patient Summary 1.1, CodeSystem
   absent-unknown-uv-ips. */
const CODES: readonly (readonly [NoneKnown, string, string])[] = [
    ['any', 'http://snomed.info/sct', '787481004'],
    ['any', 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', 'no-known-medications'],
    [
        'no-information',
        'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips',
        'no-medication-info',
    ],
];

/** Which medicines an entry says that there are none of; undefined where it is a medicine. */
export function noneKnownOf(
    { medicationCodeableConcept: concept }: Json,
    view: RecordView,
): NoneKnown | undefined {
    const coded = CODES.find(
        ([, system, code]) => isJson(concept) && hasCode(concept, system, [code]),
    );
    return coded?.[0] ?? (/^no known\b/i.test(nameOf(view).trim()) ? 'named' : undefined);
}

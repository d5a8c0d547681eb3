import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { textOf } from 'c/salusCoreFhirValues';

/* HL7's own systems. A code whose system was left out can only be of the list that FHIR requires there. */
const HL7 = /^https?:\/\/(\w+\.)*hl7\.org\//;

const codesIn = (value: unknown): readonly string[] => {
    if (!isJson(value)) return [textOf(value) ?? []].flat();
    return (entriesOf(value.coding) ?? []).filter(isJson).flatMap(({ system, code }) => {
        const isOwn = system === undefined || HL7.test(textOf(system) ?? '');
        return (isOwn && textOf(code)) || [];
    });
};

/** The codes of an element whose list FHIR defines: of a `code`, or of the codings of a CodeableConcept. */
export const codesAt = (json: Json, element: string): readonly string[] =>
    (entriesOf(json[element]) ?? [json[element]]).flatMap(codesIn);

/** Whether a concept has one of these codes of a code system. */
export const hasCode = (value: unknown, system: string, codes: readonly string[]): boolean =>
    isJson(value) &&
    (entriesOf(value.coding) ?? [])
        .filter(isJson)
        .some((one) => one.system === system && codes.includes(String(one.code)));

import { readQuestionnaire, type ReadOptions } from 'c/salusCoreQuestionnaire';

export const HL7 = 'http://hl7.org/fhir/StructureDefinition';
export const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

export type Json = Record<string, unknown>;

/** A form of these items. */
export const formOf = (items: readonly Json[], changes: Json = {}): Json => ({
    resourceType: 'Questionnaire',
    id: 'intake',
    url: 'https://clinic.example.org/Questionnaire/intake',
    version: '2',
    status: 'active',
    item: items,
    ...changes,
});

export const question = (changes: Json = {}): Json => ({
    linkId: 'q',
    type: 'string',
    text: 'What is your name?',
    ...changes,
});

export const coding = (
    code: string,
    display = code.toUpperCase(),
    system = 'https://c.example.org',
) => ({
    system,
    code,
    display,
});

export const options = (...codes: readonly string[]) =>
    codes.map((code) => ({ valueCoding: coding(code) }));

export const extension = (name: string, value: Json, base = HL7): Json => ({
    url: `${base}/${name}`,
    ...value,
});

export const control = (code: string): Json =>
    extension('questionnaire-itemControl', {
        valueCodeableConcept: {
            coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
        },
    });

/** Reads a form that is a Questionnaire. */
export const read = (json: unknown, given?: ReadOptions) => {
    const { questionnaire, problems } = readQuestionnaire(json, given);
    if (!questionnaire) throw new Error(problems[0]?.message);
    return { ...questionnaire, problems };
};

/** The first item of a form with this one item. */
export const readOne = (changes: Json, given?: ReadOptions) =>
    read(formOf([question(changes)]), given).items[0];

/** What is unsupported, as code, item and name. */
export const unsupportedIn = (json: unknown, given?: ReadOptions) =>
    read(json, given).unsupported.map(({ code, linkId, name }) => [code, linkId, name]);

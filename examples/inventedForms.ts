/* Forms that no clinic has, as FHIR R4 Questionnaires. */

type Json = Readonly<Record<string, unknown>>;

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const CODES = 'https://clinics.example.org/codes';

const extension = (name: string, value: Json): Json => ({ url: `${HL7}/${name}`, ...value });
const control = (code: string): Json =>
    extension('questionnaire-itemControl', { valueCodeableConcept: { coding: [{ code }] } });
const coded = (code: string, display: string): Json => ({
    valueCoding: { system: CODES, code, display },
});
const help = (linkId: string, text: string): Json => ({
    ...{ linkId, type: 'display', text },
    extension: [control('help')],
});

const about = (version: string): Json => ({
    linkId: 'about',
    type: 'group',
    text: 'About you',
    item: [
        { linkId: 'name', type: 'string', text: 'What is your name?', required: true },
        {
            ...{ linkId: 'born', type: 'date', text: 'When were you born?', required: true },
            extension: [extension('entryFormat', { valueString: 'Month, day and year' })],
        },
        {
            ...{ linkId: 'weight', type: 'quantity', text: 'How much do you weigh?' },
            extension: [
                extension('questionnaire-unitOption', {
                    valueCoding: { code: '[lb_av]', display: 'pounds' },
                }),
                extension('questionnaire-unitOption', {
                    valueCoding: { code: 'kg', display: 'kilograms' },
                }),
                extension('minValue', { valueDecimal: 0 }),
            ],
        },
        {
            ...{ linkId: 'smokes', type: 'boolean', text: 'Do you smoke?', required: true },
        },
        {
            ...{ linkId: 'cigarettes', type: 'integer', text: 'How many cigarettes a day?' },
            required: true,
            enableWhen: [{ question: 'smokes', operator: '=', answerBoolean: true }],
            extension: [extension('minValue', { valueInteger: 1 })],
        },
        ...(version === '1'
            ? [{ linkId: 'pager', type: 'string', text: 'What is your pager number?' }]
            : []),
    ],
});

const health: Json = {
    linkId: 'health',
    type: 'group',
    text: 'Your health',
    item: [
        {
            ...{ linkId: 'heard', type: 'open-choice', text: 'Who sent you to us?' },
            answerOption: [coded('doctor', 'My doctor'), coded('friend', 'A friend')],
            item: [help('heard-help', 'Whoever it was, we thank them.')],
        },
        {
            ...{ linkId: 'had', type: 'choice', text: 'What have you had?', repeats: true },
            answerOption: [
                coded('asthma', 'Asthma'),
                coded('diabetes', 'Diabetes'),
                {
                    ...coded('none', 'None of these'),
                    extension: [extension('questionnaire-optionExclusive', { valueBoolean: true })],
                },
            ],
        },
        {
            ...{ linkId: 'medicine', type: 'group', text: 'Medicine', repeats: true },
            item: [
                { linkId: 'drug', type: 'string', text: 'What is it called?' },
                {
                    ...{ linkId: 'dose', type: 'string', text: 'How much do you take?' },
                    enableWhen: [{ question: 'drug', operator: 'exists', answerBoolean: true }],
                },
            ],
        },
        { linkId: 'more', type: 'text', text: 'Is there anything else?', maxLength: 500 },
    ],
};

/** A form of two pages: about a person, and their health. */
export const inventedIntake = (version = '2'): string =>
    JSON.stringify({
        resourceType: 'Questionnaire',
        url: 'https://clinics.example.org/Questionnaire/intake',
        ...{ version, status: 'active', language: 'en', title: 'Before your first visit' },
        item: [about(version), health],
    });

/** A form with a rule that the kit can't follow, and a question that it can't ask. */
export const inventedUnsupported = JSON.stringify({
    resourceType: 'Questionnaire',
    url: 'https://clinics.example.org/Questionnaire/score',
    ...{ status: 'active', language: 'en', title: 'How you slept' },
    item: [
        { linkId: 'hours', type: 'decimal', text: 'How many hours did you sleep?' },
        {
            ...{ linkId: 'score', type: 'decimal', text: 'Your score' },
            extension: [
                {
                    url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
                    valueExpression: { language: 'text/fhirpath', expression: '1' },
                },
            ],
        },
        { linkId: 'letter', type: 'attachment', text: 'A letter from your doctor' },
    ],
});

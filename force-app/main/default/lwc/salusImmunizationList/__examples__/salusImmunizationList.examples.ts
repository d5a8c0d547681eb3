import { readImmunizations, type ImmunizationView } from 'c/salusCoreFhirImmunizations';
import { CANARY, type Examples } from 'test-support/examples';

const immunization = (id: string, more: object): object => ({
    ...{ resourceType: 'Immunization', id, status: 'completed', primarySource: true },
    ...more,
});
const read = (...resources: readonly object[]): readonly ImmunizationView[] =>
    readImmunizations(JSON.stringify(resources)).views;

const influenza = immunization('influenza', {
    vaccineCode: {
        text: `Influenza, inactivated ${CANARY}`,
        coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '150' }],
    },
    occurrenceDateTime: '2020-10-05T10:15:00-04:00',
    lotNumber: `LOT-11K ${CANARY}`,
    expirationDate: '2021-06-30',
    manufacturer: { display: 'Invented Vaccines' },
    doseQuantity: { value: 0.5, unit: 'mL', system: 'http://unitsofmeasure.org', code: 'mL' },
    route: { text: 'Into a muscle' },
    site: { text: 'Left upper arm' },
    performer: [
        { function: { text: 'Gave it' }, actor: { display: `Nurse Sam Example ${CANARY}` } },
    ],
    location: { display: 'Invented Clinic, Boston' },
    reaction: [{ date: '2020-10-06', detail: { display: 'Fever' }, reported: true }],
    note: [{ text: `Sat down for 15 minutes. ${CANARY}` }],
});
const hepatitis = immunization('hepatitis', {
    vaccineCode: { text: `Hepatitis B ${CANARY}` },
    occurrenceDateTime: '2019-03',
    protocolApplied: [
        {
            ...{ series: 'Three doses', doseNumberPositiveInt: 2, seriesDosesPositiveInt: 3 },
            targetDisease: [{ text: 'Hepatitis B' }],
        },
    ],
    isSubpotent: true,
    subpotentReason: [{ text: 'It was kept too warm' }],
});
const reported = immunization('reported', {
    vaccineCode: { text: `Measles, mumps and rubella ${CANARY}` },
    occurrenceString: 'before school',
    primarySource: false,
    reportOrigin: { text: 'Told by a parent' },
    protocolApplied: [{ doseNumberString: 'first' }],
});
const refused = immunization('not-done', {
    status: 'not-done',
    vaccineCode: { text: `Tetanus ${CANARY}` },
    occurrenceDateTime: '2020-11-02',
    statusReason: { text: `The person objected ${CANARY}` },
});
const noReason = immunization('no-reason', {
    status: 'not-done',
    vaccineCode: { text: `Polio ${CANARY}` },
    occurrenceDateTime: '2018',
});
const mistake = immunization('mistake', {
    status: 'entered-in-error',
    vaccineCode: { text: `Yellow fever ${CANARY}` },
    occurrenceDateTime: '2020-01-09',
});

export default {
    default: {
        properties: {
            zone: 'America/New_York',
            immunizations: read(reported, influenza, hepatitis, refused, noReason, mistake),
        },
    },
    notGiven: { properties: { immunizations: read(refused, noReason) } },
    enteredInError: { properties: { immunizations: read(mistake) } },
    unclear: {
        properties: {
            immunizations: read(
                immunization('unclear', {
                    status: 'planned',
                    vaccineCode: { text: `Shingles ${CANARY}` },
                }),
            ),
        },
    },
    nothing: { properties: { immunizations: [] } },
    uninterpreted: {
        properties: {
            immunizations: read({
                ...reported,
                modifierExtension: [
                    { url: 'http://example.org/fhir/in-trial', valueString: `placebo? ${CANARY}` },
                ],
            }),
        },
    },
    partial: {
        properties: {
            immunizations: read(
                { resourceType: 'Immunization', id: 'bare', status: 'completed' },
                {
                    ...{ resourceType: 'Immunization', id: 'odd' },
                    vaccineCode: { text: `Rabies ${CANARY}` },
                },
            ),
        },
    },
    many: {
        properties: {
            immunizations: read(
                ...Array.from({ length: 2000 }, (_, index) =>
                    immunization(String(index), {
                        vaccineCode: { text: `Vaccine ${index} ${CANARY}` },
                        occurrenceDateTime: String(1900 + (index % 120)),
                    }),
                ),
            ),
        },
    },
    longText: {
        properties: {
            immunizations: read(
                immunization('long', {
                    vaccineCode: {
                        text: `Diphtheria, tetanus toxoids, acellular pertussis, inactivated poliovirus, meningococcus conjugate and hepatitis B (recombinant) vaccine ${CANARY}`,
                    },
                    occurrenceString:
                        'at the Gesundheitsvorsorgeuntersuchungszentrum, in the winter before the second birthday',
                    lotNumber: 'LOT-0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789-ABCDEFGHIJ',
                }),
            ),
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    noneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
} satisfies Examples;

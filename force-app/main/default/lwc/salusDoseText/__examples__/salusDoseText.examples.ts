import { readDosages, type DosageView } from 'c/salusCoreFhirDosage';
import { CANARY, type Examples } from 'test-support/examples';

const SNOMED = 'http://snomed.info/sct';
const UCUM = 'http://unitsofmeasure.org';

const read = (dosages: unknown, lang?: string): readonly DosageView[] =>
    readDosages(dosages, lang).dosages;
const coded = (code: string, display: string) => ({ coding: [{ system: SNOMED, code, display }] });
const take = coded('419652001', 'Take');
const inject = coded('740685003', 'Inject');
const byMouth = coded('26643006', 'Oral route');
const underTheSkin = coded('34206005', 'Subcutaneous route');
const amount = (value: number, unit: string) => ({ value, unit });
const dose = (value: number, unit: string) => ({
    doseAndRate: [{ doseQuantity: amount(value, unit) }],
});
const aDay = (frequency: number, more: object = {}) => ({
    timing: { repeat: { frequency, period: 1, periodUnit: 'd', ...more } },
});
const days = (value: number) => ({
    boundsDuration: { value, unit: 'days', system: UCUM, code: 'd' },
});
const text = (words: string) => ({ text: `${words} ${CANARY}` });
const tablets = { method: take, route: byMouth, ...dose(1, 'tablet') };

export default {
    default: {
        properties: {
            dosages: read({
                ...tablets,
                ...aDay(2, { when: ['CM', 'CV'], ...days(7) }),
                ...text('Take 1 tablet twice daily with breakfast and dinner for one week.'),
            }),
        },
    },
    asNeeded: {
        properties: {
            dosages: read({
                method: take,
                route: byMouth,
                doseAndRate: [
                    { doseRange: { low: amount(1, 'tablet'), high: amount(2, 'tablet') } },
                ],
                timing: { repeat: { period: 4, periodMax: 6, periodUnit: 'h' } },
                asNeededCodeableConcept: coded('22253000', 'Pain'),
                maxDosePerPeriod: { numerator: amount(8, 'tablet'), denominator: amount(24, 'h') },
                ...text('1 to 2 tablets every 4 to 6 hours as needed for pain'),
            }),
        },
    },
    otherReason: {
        properties: {
            dosages: read({
                ...tablets,
                ...aDay(1, { when: ['HS'] }),
                asNeededCodeableConcept: { text: `restless legs ${CANARY}` },
            }),
        },
    },
    taper: {
        properties: {
            dosages: read([
                {
                    sequence: 1,
                    ...tablets,
                    ...dose(4, 'tablet'),
                    ...aDay(1, days(3)),
                    ...text('4 tabs daily for 3 days'),
                },
                {
                    sequence: 2,
                    ...tablets,
                    ...dose(2, 'tablet'),
                    ...aDay(1, days(3)),
                    ...text('then 2 tabs daily for 3 days'),
                },
                {
                    sequence: 3,
                    ...tablets,
                    ...dose(1, 'tablet'),
                    ...aDay(1, days(3)),
                    ...text('then 1 tab daily for 3 days'),
                },
            ]),
        },
    },
    sameTime: {
        properties: {
            dosages: read([
                {
                    method: inject,
                    route: underTheSkin,
                    ...dose(10, 'units'),
                    ...aDay(1, { when: ['ACM'] }),
                    ...text('10 units before breakfast'),
                },
                {
                    method: inject,
                    route: underTheSkin,
                    ...dose(12, 'units'),
                    ...aDay(1, { when: ['HS'] }),
                    ...text('12 units at bedtime'),
                },
            ]),
        },
    },
    insulin: {
        isReported: true,
        properties: {
            dosages: read({
                method: inject,
                route: underTheSkin,
                doseAndRate: [
                    { doseQuantity: { value: 1250, unit: 'IU', system: UCUM, code: '[iU]' } },
                ],
                ...aDay(1, { when: ['ACM'], offset: 30 }),
                ...text('1250U SC 30 min before breakfast'),
            }),
        },
    },
    halfMilligram: {
        properties: {
            dosages: read(
                `{"doseAndRate":[{"doseQuantity":{"value":0.50,"unit":"mg"}}],
                  "method":{"text":"Take"},"route":{"text":"by mouth"},
                  "timing":{"repeat":{"period":2,"periodUnit":"d"}},
                  "text":"0.5 mg every other day ${CANARY}"}`,
            ),
        },
    },
    micrograms: {
        properties: {
            dosages: read({
                ...tablets,
                ...dose(50, 'mcg'),
                ...aDay(1, { when: ['ACM'], offset: 30 }),
                ...text('50 mcg daily, 30 minutes before breakfast'),
            }),
        },
    },
    britishRules: {
        properties: {
            ruleSet: 'uk',
            dosages: read({
                ...tablets,
                ...dose(50, 'mcg'),
                ...aDay(1, { timeOfDay: ['08:00:00'] }),
                ...text('50 micrograms every morning'),
            }),
        },
    },
    maximum: {
        properties: {
            dosages: read({
                ...tablets,
                ...dose(1, 'g'),
                timing: {
                    repeat: { period: 6, periodUnit: 'h', boundsPeriod: { end: '2026-03-03' } },
                },
                maxDosePerPeriod: { numerator: amount(4, 'g'), denominator: amount(24, 'h') },
                maxDosePerAdministration: amount(1, 'g'),
                ...text('1 gram every 6 hours until March 3'),
            }),
        },
    },
    unknownUnit: {
        properties: {
            dosages: read({
                ...tablets,
                ...dose(2, `scoops ${CANARY}`),
                ...aDay(2, { dayOfWeek: ['mon', 'thu'] }),
                route: { text: 'by gastrostomy' },
                additionalInstruction: [{ text: 'Mix with cold water' }],
            }),
        },
    },
    textAlone: { properties: { dosages: read(text('Use as shown to you by the nurse')) } },
    structuredAlone: {
        properties: {
            dosages: read({
                ...tablets,
                ...aDay(3),
                patientInstruction: `Drink water with it ${CANARY}`,
            }),
        },
    },
    disagreeing: {
        properties: {
            dosages: read({
                ...tablets,
                ...dose(10, 'mg'),
                ...aDay(1),
                ...text('Take 5 mg twice daily'),
            }),
        },
    },
    otherLanguage: {
        properties: {
            dosages: read(
                { ...tablets, ...aDay(2), ...text('Una tableta dos veces al día') },
                'es',
            ),
        },
    },
    uninterpreted: {
        properties: {
            dosages: read({
                method: coded('419652001', `Take ${CANARY}`),
                route: coded('26643006', `Oral route ${CANARY}`),
                ...dose(1, `tablet ${CANARY}`),
                ...aDay(1),
                ...text('Take 1 tablet daily'),
                modifierExtension: [{ url: 'https://x.example.org/negated', valueBoolean: true }],
            }),
        },
    },
    nothingIn: { properties: { dosages: read([]) } },
    veryLong: {
        properties: {
            dosages: read({
                method: take,
                route: {
                    text: `By mouth, sprinkled on a tablespoon of unsweetened applesauce ${CANARY}`,
                },
                doseAndRate: [
                    { doseRange: { low: amount(1250.5, 'mcg'), high: amount(2500, 'mcg') } },
                ],
                timing: {
                    repeat: {
                        ...{ frequency: 2, frequencyMax: 3, period: 1, periodUnit: 'd' },
                        ...{ when: ['ACM', 'ACD', 'ACV'], offset: 45, count: 1250 },
                        dayOfWeek: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
                        boundsPeriod: { start: '2026-03-03', end: '2026-09-30T10:00:00-05:00' },
                    },
                },
                asNeededCodeableConcept: coded('267036007', 'Dyspnea'),
                maxDosePerPeriod: {
                    numerator: amount(12500.75, 'mcg'),
                    denominator: amount(24, 'h'),
                },
                maxDosePerLifetime: amount(1250000, 'mcg'),
                patientInstruction:
                    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung: store this medicine where children can’t reach it, and keep the bottle tightly closed between doses.',
                ...text(
                    'Take one to two and a half thousand micrograms two to three times a day, three quarters of an hour before every main meal, if short of breath, on every day of the week until the end of September.',
                ),
            }),
        },
    },
    loading: { properties: { state: 'loading' } },
    error: { properties: { state: 'error' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    notLoaded: { properties: { state: 'not-loaded' } },
    notRecorded: { properties: { state: 'not-recorded' } },
} satisfies Examples;

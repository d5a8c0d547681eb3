import type {
    HealthRecordAdapter,
    RecordError,
    RecordPart,
    RecordResult,
} from 'c/salusPortHealthRecord';

const CANARY = 'CANARY';
const LOINC = 'http://loinc.org';
const HL7 = 'http://terminology.hl7.org/CodeSystem';
const SUBJECT = { reference: 'Patient/invented' };

const loinc = (code: string, text: string): object => ({
    coding: [{ system: LOINC, code }],
    text,
});
const status = (list: string, code: string): object => ({
    coding: [{ system: `${HL7}/${list}`, code }],
});
const category = (code: string): readonly object[] => [status('observation-category', code)];

/* Decimals stand as text in the JSON, so that 4.0 stays 4.0. */
const json = (resources: readonly object[]): string =>
    JSON.stringify(resources).replaceAll(/"decimal:([^"]+)"/g, '$1');
const amount = (value: string, unit: string, code = unit): object => ({
    value: `decimal:${value}`,
    ...{ unit, code, system: 'http://unitsofmeasure.org' },
});

const result = (id: string, text: string, value: object, more: object = {}): object => ({
    ...{ resourceType: 'Observation', id, status: 'final', subject: SUBJECT },
    category: category('laboratory'),
    code: { text: `${text} ${CANARY}` },
    effectiveDateTime: '2021-02-18T08:15:00-05:00',
    valueQuantity: value,
    ...more,
});
const flag = (code: string): object => ({
    interpretation: [status('v3-ObservationInterpretation', code)],
});

const pressure = (id: string, when: string, high: string, low: string): object => ({
    ...{ resourceType: 'Observation', id, status: 'final', subject: SUBJECT },
    category: category('vital-signs'),
    code: loinc('85354-9', `Blood pressure ${CANARY}`),
    effectiveDateTime: when,
    component: [
        {
            code: loinc('8480-6', 'Systolic blood pressure'),
            valueQuantity: amount(high, 'mm Hg', 'mm[Hg]'),
        },
        {
            code: loinc('8462-4', 'Diastolic blood pressure'),
            valueQuantity: amount(low, 'mm Hg', 'mm[Hg]'),
        },
    ],
});

const PARTS: Readonly<Record<RecordPart, readonly object[]>> = {
    patient: [
        {
            ...{ resourceType: 'Patient', id: 'invented', birthDate: '1980-05-01' },
            name: [{ use: 'official', family: `Example-${CANARY}`, given: ['Robin'] }],
            identifier: [
                {
                    type: { text: 'Medical record number' },
                    system: 'https://clinics.example.org/mrn',
                    value: `${CANARY}-004217`,
                },
            ],
        },
    ],
    allergies: [
        {
            ...{ resourceType: 'AllergyIntolerance', id: 'penicillin', patient: SUBJECT },
            clinicalStatus: status('allergyintolerance-clinical', 'active'),
            verificationStatus: status('allergyintolerance-verification', 'confirmed'),
            ...{ type: 'allergy', criticality: 'high' },
            code: { text: `Penicillin ${CANARY}` },
            recordedDate: '2019-03-04',
            reaction: [{ manifestation: [{ text: `Swelling of the tongue ${CANARY}` }] }],
        },
    ],
    medications: [
        {
            ...{ resourceType: 'MedicationRequest', id: 'ramipril', subject: SUBJECT },
            ...{ status: 'active', intent: 'order', authoredOn: '2021-01-11' },
            medicationCodeableConcept: { text: `Ramipril 2.5 mg capsules ${CANARY}` },
            requester: { display: `Dr. Ana Example ${CANARY}` },
            dosageInstruction: [
                {
                    text: `Take one capsule every morning ${CANARY}`,
                    timing: {
                        repeat: {
                            frequency: 1,
                            period: 'decimal:1',
                            periodUnit: 'd',
                            when: ['MORN'],
                        },
                    },
                    route: { text: 'By mouth' },
                    doseAndRate: [{ doseQuantity: { value: 'decimal:1', unit: 'capsule' } }],
                },
            ],
        },
    ],
    conditions: [
        {
            ...{ resourceType: 'Condition', id: 'pressure', subject: SUBJECT },
            clinicalStatus: status('condition-clinical', 'active'),
            verificationStatus: status('condition-ver-status', 'confirmed'),
            code: { text: `High blood pressure ${CANARY}` },
            onsetDateTime: '2020-11',
        },
    ],
    results: [
        {
            ...{ resourceType: 'DiagnosticReport', id: 'blood', status: 'final', subject: SUBJECT },
            code: { text: `Blood tests ${CANARY}` },
            effectiveDateTime: '2021-02-18T08:15:00-05:00',
            result: [{ reference: 'Observation/potassium' }, { reference: 'Observation/tsh' }],
        },
        result('potassium', 'Potassium', amount('4.0', 'mmol/L'), {
            ...flag('N'),
            referenceRange: [{ low: amount('3.5', 'mmol/L'), high: amount('5.1', 'mmol/L') }],
        }),
        result('tsh', 'Thyroid-stimulating hormone', amount('6.20', 'mIU/L', 'm[IU]/L'), {
            ...flag('H'),
            referenceRange: [
                {
                    low: amount('0.40', 'mIU/L', 'm[IU]/L'),
                    high: amount('4.50', 'mIU/L', 'm[IU]/L'),
                },
            ],
        }),
        result('ferritin', 'Ferritin', { ...amount('5', 'ug/L'), comparator: '<' }),
    ],
    vitals: [
        pressure('bp-3', '2021-02-18T08:10:00-05:00', '128', '79'),
        pressure('bp-2', '2021-01-11T10:00:00-05:00', '141', '88'),
        pressure('bp-1', '2020-11-30T09:30:00-05:00', '152', '94'),
    ],
    immunizations: [
        {
            ...{
                resourceType: 'Immunization',
                id: 'tetanus',
                status: 'completed',
                patient: SUBJECT,
            },
            vaccineCode: { text: `Tetanus ${CANARY}` },
            occurrenceDateTime: '2018-06-12',
        },
    ],
    'care-team': [
        {
            ...{ resourceType: 'CareTeam', id: 'team', status: 'active', subject: SUBJECT },
            name: `Heart care team ${CANARY}`,
            participant: [
                {
                    role: [{ text: 'Family doctor' }],
                    member: { display: `Dr. Ana Example ${CANARY}` },
                },
            ],
        },
    ],
    documents: [
        {
            ...{
                resourceType: 'DocumentReference',
                id: 'letter',
                status: 'current',
                subject: SUBJECT,
            },
            description: `Letter about your blood pressure ${CANARY}`,
            date: '2021-02-20T14:00:00-05:00',
            content: [
                {
                    attachment: {
                        contentType: 'application/pdf',
                        url: 'Binary/letter',
                        size: 48213,
                    },
                },
            ],
        },
    ],
    others: [
        {
            ...{ resourceType: 'Procedure', id: 'ecg', status: 'completed', subject: SUBJECT },
            code: { text: `Electrocardiogram ${CANARY}` },
            performedDateTime: '2020-11-30',
        },
    ],
};

const AS_OF = '2021-03-01T12:00:00Z';

/** What an invented server answers for a part. */
export const inventedPart = (part: RecordPart, more: object = {}): RecordResult => ({
    ok: true,
    value: { resources: json(PARTS[part]), asOf: AS_OF, ...more },
});

/** An answer for each part that differs from the invented record. */
export type PartAnswers = Partial<Record<RecordPart, RecordResult | Promise<RecordResult>>>;

/** A record of somebody who doesn't exist. */
export const inventedRecord = (answers: PartAnswers = {}): HealthRecordAdapter => ({
    readPart: async (part) => answers[part] ?? inventedPart(part),
});

/** A part of which there is nothing. */
export const emptyPart = (more: object = {}): RecordResult => ({
    ok: true,
    value: { resources: '[]', asOf: AS_OF, ...more },
});

/** A part that can't be read. */
export const failedPart = (code: RecordError['code'], retryAfterMs?: number): RecordResult => ({
    ok: false,
    error: { code, ...(retryAfterMs !== undefined && { retryAfterMs }) },
});

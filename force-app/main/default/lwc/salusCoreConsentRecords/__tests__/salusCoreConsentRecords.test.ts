import type { Consent } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { asConsent, type ConsentAnswer } from 'c/salusCoreConsent';
import { authorizationFormConsent, fhirConsent } from 'c/salusCoreConsentRecords';

const AT = '2021-11-23T14:05:00.000Z';
const answerOf = (decision: ConsentAnswer['decision'], more: object = {}): ConsentAnswer =>
    asConsent({
        ...{ decision, decidedAt: AT, shownTextId: 'text-1', shownVersion: '3.1' },
        ...more,
    });
const FORM = { name: 'Pharmacy 2021', giverId: 'giver-1', source: 'portal.example' };
const FHIR = { patient: 'Patient/1', policyUri: 'https://clinic.example/consent/pharmacy' };

const ids = fc.stringMatching(/^[A-Za-z0-9.-]{1,18}$/);
const answers = fc.record({
    decision: fc.constantFrom('agreed' as const, 'declined' as const, 'withdrawn' as const),
    decidedAt: fc
        .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    shownTextId: ids,
    shownVersion: fc.oneof(ids, fc.constant('')),
    shownLanguage: fc.constantFrom('en-US', 'es', 'ar', ''),
});
const textsIn = (record: unknown): string[] =>
    typeof record === 'object' && record !== null
        ? Object.values(record).flatMap(textsIn)
        : [String(record)];

describe('a record of AuthorizationFormConsent', () => {
    it('has the ids, the time, and how the consent was given', () => {
        expect(authorizationFormConsent(answerOf('agreed'), FORM)).toEqual({
            Name: 'Pharmacy 2021',
            AuthorizationFormTextId: 'text-1',
            ConsentGiverId: 'giver-1',
            ConsentCapturedDateTime: AT,
            ConsentCapturedSource: 'portal.example',
            ConsentCapturedSourceType: 'Web',
            Status: 'Signed',
        });
    });

    it('has what the app adds', () => {
        const more = {
            sourceType: 'Phone',
            relatedRecordId: 'r-1',
            documentVersionId: 'd-1',
        } as const;
        expect(authorizationFormConsent(answerOf('agreed'), { ...FORM, ...more })).toMatchObject({
            ConsentCapturedSourceType: 'Phone',
            RelatedRecordId: 'r-1',
            DocumentVersionId: 'd-1',
        });
    });

    it('says that it was refused, in the words of the org where it has its own', () => {
        const statusOf = (decision: ConsentAnswer['decision'], more = {}): unknown =>
            authorizationFormConsent(answerOf(decision), { ...FORM, ...more })?.Status;
        expect(statusOf('declined')).toBe('Rejected');
        expect(statusOf('withdrawn')).toBe('Rejected');
        expect(statusOf('withdrawn', { statuses: { withdrawn: 'Withdrawn' } })).toBe('Withdrawn');
        expect(statusOf('agreed', { statuses: { withdrawn: 'Withdrawn' } })).toBe('Signed');
    });
});

describe('a FHIR Consent', () => {
    /* The type of another implementation of R4: it compiles if the record has R4's elements. */
    const made = (answer: ConsentAnswer, more = {}): Consent | undefined =>
        fhirConsent(answer, { ...FHIR, ...more });

    it('has the codes, the references and the time', () => {
        expect(made(answerOf('agreed'))).toEqual({
            resourceType: 'Consent',
            status: 'active',
            scope: {
                coding: [
                    {
                        system: 'http://terminology.hl7.org/CodeSystem/consentscope',
                        code: 'patient-privacy',
                    },
                ],
            },
            category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
            patient: { reference: 'Patient/1' },
            dateTime: AT,
            sourceReference: { identifier: { value: 'text-1|3.1' } },
            policy: [{ uri: FHIR.policyUri }],
            provision: { provision: [{ type: 'permit' }] },
        });
    });

    it('has what the app adds', () => {
        const purposes = [
            { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'TREAT' },
        ];
        const categories = [{ system: 'http://loinc.org', code: '64292-6' }];
        const more = {
            ...{ purposes, categories, scope: 'research', id: '9' },
            ...{ performer: 'RelatedPerson/2', organization: 'Organization/3' },
            source: 'DocumentReference/7',
        };
        expect(made(answerOf('agreed'), more)).toMatchObject({
            id: '9',
            scope: { coding: [{ code: 'research' }] },
            category: [{ coding: categories }],
            performer: [{ reference: 'RelatedPerson/2' }],
            organization: [{ reference: 'Organization/3' }],
            sourceReference: { reference: 'DocumentReference/7' },
            provision: { provision: [{ type: 'permit', purpose: purposes }] },
        });
    });

    it.each([
        ['declined', 'rejected'],
        ['withdrawn', 'inactive'],
    ] as const)('of an answer %s is %s and denies', (decision, status) => {
        expect(made(answerOf(decision))).toMatchObject({
            status,
            provision: { provision: [{ type: 'deny' }] },
        });
    });

    it('has no type in its root provision, and always a policy and a patient', () => {
        fc.assert(
            fc.property(answers, (answer) => {
                const consent = made(answer)!;
                expect(consent.provision).not.toHaveProperty('type');
                expect(consent.policy).toHaveLength(1);
                expect(consent.patient).toEqual({ reference: 'Patient/1' });
            }),
        );
    });
});

describe('both records', () => {
    it('say when and to which text, and permit nothing that was not agreed to', () => {
        fc.assert(
            fc.property(answers, (answer) => {
                const form = authorizationFormConsent(answer, FORM)!;
                const consent = fhirConsent(answer, FHIR)!;
                expect(form.AuthorizationFormTextId).toBe(answer.shownTextId);
                expect(form.ConsentCapturedDateTime).toBe(consent.dateTime);
                expect(consent.sourceReference.identifier!.value.split('|')[0]).toBe(
                    answer.shownTextId,
                );
                const isPermitted = consent.provision.provision[0]!.type === 'permit';
                expect(isPermitted).toBe(answer.decision === 'agreed');
                expect(consent.status === 'active').toBe(isPermitted);
                expect(form.Status === 'Signed').toBe(isPermitted);
            }),
        );
    });

    it('have ids, codes and times, and no sentence', () => {
        fc.assert(
            fc.property(answers, (answer) => {
                const { Name: _, ...form } = authorizationFormConsent(answer, FORM)!;
                const texts = textsIn([form, fhirConsent(answer, FHIR)]);
                expect(texts.filter((text) => /\s/.test(text))).toEqual([]);
            }),
        );
    });

    it.each([
        answerOf(''),
        answerOf('agreed', { decidedAt: '' }),
        answerOf('agreed', { shownTextId: '' }),
    ])('are not made of what doesn’t say what, when or to which text', (answer) => {
        expect(authorizationFormConsent(answer, FORM)).toBeUndefined();
        expect(fhirConsent(answer, FHIR)).toBeUndefined();
    });
});

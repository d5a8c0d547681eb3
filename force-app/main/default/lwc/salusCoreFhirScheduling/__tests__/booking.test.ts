import { statuses, type Booking, type BookingRequest } from 'c/salusCoreBooking';
import { readBooking, writeAppointment } from 'c/salusCoreFhirScheduling';
import { SalusProblem } from 'c/salusCoreProblems';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from 'test-support/hostile';
import { MODE, problemsOf, read } from './resources';

const answer = (changes: object = {}) => ({
    resourceType: 'Appointment',
    id: 'a1',
    status: 'booked',
    start: '2021-03-10T15:00:00-05:00',
    end: '2021-03-10T15:20:00-05:00',
    participant: [{ actor: { reference: 'Patient/CANARY' }, status: 'accepted' }],
    ...changes,
});

const problemIn = (resource: unknown) => {
    const result = readBooking(resource);
    return result instanceof SalusProblem ? [result.code, result.property] : 'none';
};

const request: BookingRequest = {
    idempotencyKey: 'key-1',
    slotId: 't1',
    start: '2021-03-10T15:00:00-05:00',
    end: '2021-03-10T15:20:00-05:00',
    modality: 'video',
    locationId: 'l1',
    reasonId: 'https://x.example.org/a|b|57',
    clinicianId: 'p1',
    holdId: 'hold-1',
    interpreter: { kind: 'sign', language: 'ASL CANARY' },
    accessNeeds: ['relay', 'support-person'],
    details: { note: 'CANARY', phone: '' },
};
const context = { patient: 'Patient/CANARY', keySystem: 'https://x.example.org/keys' };

describe('the answer of a server', () => {
    it.each(statuses)('is a booking that is %s', (status) => {
        const { id, start, end } = answer();
        expect(readBooking(answer({ status }))).toEqual({ id, status, start, end });
    });

    it.each(['proposed', 'cancelled', 'waitlist'])('may have no time while it is %s', (status) => {
        const booking = readBooking(
            answer({ status, start: undefined, end: undefined }),
        ) as Booking;
        expect(booking).toEqual({ id: 'a1', status });
    });

    it.each([
        [['foreign-resource', 'resourceType'], { resourceType: 'OperationOutcome', id: 'x' }],
        [['bad-resource', 'resource'], null],
        [['bad-resource', 'resource'], 'Appointment'],
        [['bad-resource', 'resourceType'], {}],
        [['bad-resource', 'id'], answer({ id: '' })],
        [['bad-resource', 'id'], answer({ id: 7 })],
        [['bad-resource', 'status'], answer({ status: 'Booked' })],
        [['bad-resource', 'status'], answer({ status: undefined })],
        [['bad-instant', 'start'], answer({ start: '2021-03-10' })],
        [['bad-instant', 'end'], answer({ end: 'later' })],
        [['bad-resource', 'end'], answer({ end: undefined })],
        [['bad-resource', 'start'], answer({ start: undefined })],
        [['bad-resource', 'start'], answer({ start: undefined, end: undefined })],
        [['bad-resource', 'end'], answer({ end: '2021-03-10T14:00:00-05:00' })],
        [['unknown-modifier', 'modifierExtension'], answer({ modifierExtension: [{ url: 'x' }] })],
        [['unknown-modifier', 'implicitRules'], answer({ implicitRules: 'x' })],
        [
            ['unknown-modifier', 'participant[0].modifierExtension'],
            answer({ participant: [{ modifierExtension: [] }] }),
        ],
    ])('is %j when it makes no sense, never a guess', (expected, resource) => {
        expect(problemIn(resource)).toEqual(expected);
    });

    it.each(HOSTILE_OBJECTS)('is never thrown, whatever its elements are: %s', (_, value) => {
        Object.keys(answer()).forEach((key) =>
            expect(() => readBooking(answer({ [key]: value }))).not.toThrow(),
        );
    });

    it('stands among what was read, or is a problem there', () => {
        expect(read([answer()]).bookings).toHaveLength(1);
        expect(problemsOf([answer({ status: 'x' })])).toEqual([
            ['bad-resource', 'Appointment/a1', 'status'],
        ]);
    });
});

describe('a booking that is asked for', () => {
    it('is an Appointment that is proposed, for the server decides', () => {
        expect(writeAppointment(request, { ...context, created: '2021-03-01T00:00:00Z' })).toEqual({
            resourceType: 'Appointment',
            contained: [
                {
                    resourceType: 'QuestionnaireResponse',
                    id: 'access-needs',
                    status: 'completed',
                    authored: '2021-03-01T00:00:00Z',
                    item: [
                        {
                            linkId: 'interpreter',
                            answer: [
                                {
                                    valueCoding: { code: 'sign' },
                                    item: [
                                        {
                                            linkId: 'language',
                                            answer: [{ valueString: 'ASL CANARY' }],
                                        },
                                    ],
                                },
                            ],
                        },
                        {
                            linkId: 'needs',
                            answer: [
                                { valueCoding: { code: 'relay' } },
                                { valueCoding: { code: 'support-person' } },
                            ],
                        },
                    ],
                },
            ],
            supportingInformation: [{ reference: '#access-needs' }],
            identifier: [{ system: 'https://x.example.org/keys', value: 'key-1' }],
            status: 'proposed',
            serviceCategory: [{ coding: [{ system: MODE, code: 'videoconference' }] }],
            serviceType: [{ coding: [{ system: 'https://x.example.org/a|b', code: '57' }] }],
            start: request.start,
            end: request.end,
            slot: [{ reference: 'Slot/t1' }],
            created: '2021-03-01T00:00:00Z',
            comment: 'interpreter: sign, ASL CANARY\nrelay: yes\nsupport-person: yes\nnote: CANARY',
            participant: [
                {
                    actor: { reference: 'Patient/CANARY' },
                    required: 'required',
                    status: 'accepted',
                },
                {
                    actor: { reference: 'Location/l1' },
                    required: 'required',
                    status: 'needs-action',
                },
                {
                    actor: { reference: 'Practitioner/p1' },
                    required: 'required',
                    status: 'needs-action',
                },
            ],
        });
    });

    it('has no empty element, which FHIR forbids', () => {
        const { reasonId, clinicianId, interpreter, accessNeeds, ...bare } = request;
        const written = writeAppointment({ ...bare, details: {} }, context);
        expect(Object.keys(written)).not.toEqual(expect.arrayContaining(['comment']));
        expect(JSON.stringify(written)).not.toMatch(/""|\[\]|\{\}|null/);
        expect([reasonId, clinicianId, interpreter, accessNeeds]).toHaveLength(4);
        const unnamed = { ...bare, interpreter: { kind: 'spoken', language: ' ' } } as const;
        expect(JSON.stringify(writeAppointment(unnamed, context))).not.toMatch(/""|\[\]|\{\}|null/);
    });

    it('names the app’s own Questionnaire of needs, where it has one', () => {
        const questionnaire = 'https://x.example.org/Questionnaire/needs|2';
        const { contained } = writeAppointment(request, { ...context, questionnaire });
        expect(contained?.[0]).toMatchObject({ questionnaire });
    });

    it('keeps a reason that is only words, a role that stands for itself, and a given id', () => {
        const written = writeAppointment(
            { ...request, reasonId: 'Check-up', clinicianId: 'PractitionerRole/r1' },
            { ...context, id: 'a7' },
        );
        expect(written).toMatchObject({ id: 'a7', serviceType: [{ text: 'Check-up' }] });
        expect(written.participant[2]?.actor.reference).toBe('PractitionerRole/r1');
    });

    it('says an answer in the words of the staff where the app has some', () => {
        const say = (name: string, value: string) => `${name.toUpperCase()} = ${value}`;
        const { comment } = writeAppointment(request, { ...context, say });
        expect(comment).toBe(
            'INTERPRETER = sign, ASL CANARY\nRELAY = yes\nSUPPORT-PERSON = yes\nNOTE = CANARY',
        );
    });

    it('lets no answer look like another’s line', () => {
        const details = { note: 'first\ninterpreter: none\u2028x\r\ny' };
        const { interpreter: _, accessNeeds: __, ...bare } = request;
        const { comment = '' } = writeAppointment({ ...bare, details }, context);
        expect(comment.split('\n').filter((line) => !line.startsWith('    '))).toEqual([
            'note: first',
        ]);
        expect(comment).toContain('interpreter: none');
    });

    it.each(HOSTILE_TEXTS)('carries hostile words as words that FHIR allows: %s', (_, text) => {
        const { comment = '' } = writeAppointment({ ...request, details: { note: text } }, context);
        expect(comment.isWellFormed()).toBe(true);
        expect(comment).not.toMatch(/\0/);
        expect(comment.length).toBeGreaterThanOrEqual(text.trim().length);
    });

    it('is read back as what the server made of it', () => {
        const stored = { ...writeAppointment(request, context), id: 'a1', status: 'pending' };
        expect(readBooking(JSON.parse(JSON.stringify(stored)))).toEqual({
            id: 'a1',
            status: 'pending',
            start: request.start,
            end: request.end,
        });
    });
});

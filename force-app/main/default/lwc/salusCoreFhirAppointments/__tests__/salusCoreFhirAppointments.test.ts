import fc from 'fast-check';
import { statuses, type BookingRequest } from 'c/salusCoreBooking';
import {
    readAppointments,
    readFoundAppointments,
    type ReadAppointmentsContext,
} from 'c/salusCoreFhirAppointments';
import { writeAppointment } from 'c/salusCoreFhirScheduling';

const ZONE = 'America/New_York';
const MODE = 'http://hl7.org/fhir/service-mode';
const clinic = {
    resourceType: 'Location',
    id: 'l1',
    name: 'Harbor Clinic',
    telecom: [{ system: 'phone', value: '555 0100' }],
    address: { line: ['1 Harbor Street'], city: 'Boston', state: 'MA', postalCode: '02114' },
};
const online = {
    resourceType: 'Location',
    id: 'online',
    name: 'Online',
    physicalType: {
        coding: [
            {
                system: 'http://terminology.hl7.org/CodeSystem/location-physical-type',
                code: 'vi',
            },
        ],
    },
};
const doctor = {
    resourceType: 'Practitioner',
    id: 'p1',
    active: false,
    name: [{ use: 'usual', given: ['Ana'], family: 'Example' }],
    qualification: [{ code: { text: 'Family doctor' } }],
};
const taking = (...references: readonly string[]) =>
    references.map((reference) => ({ actor: { reference }, status: 'accepted' }));
const anAppointment = (changes: object = {}) => ({
    resourceType: 'Appointment',
    id: 'a1',
    status: 'booked',
    start: '2021-03-10T15:00:00-05:00',
    end: '2021-03-10T15:20:00-05:00',
    participant: taking('Patient/1', 'Location/l1', 'Practitioner/p1'),
    ...changes,
});
const read = (resources: readonly unknown[], context: Partial<ReadAppointmentsContext> = {}) =>
    readAppointments(resources, { zoneOf: () => ZONE, ...context });
const one = (changes: object = {}, context: Partial<ReadAppointmentsContext> = {}) =>
    read([anAppointment(changes), clinic, online, doctor], context).appointments[0]!;
const told = (resources: readonly unknown[], context: Partial<ReadAppointmentsContext> = {}) =>
    read(resources, context).problems.map(
        ({ code, where, property }) => `${code} ${where} ${property}`,
    );

describe('readAppointments', () => {
    it('reads when, with whom and where', () => {
        const { appointments, problems } = read([anAppointment(), clinic, doctor]);
        expect(problems).toEqual([]);
        expect(appointments).toEqual([
            {
                id: 'a1',
                status: 'booked',
                start: '2021-03-10T15:00:00-05:00',
                end: '2021-03-10T15:20:00-05:00',
                zone: ZONE,
                clinicians: [{ name: 'Ana Example', role: 'Family doctor' }],
                locationName: 'Harbor Clinic',
                address: ['1 Harbor Street', 'Boston, MA 02114'],
                phone: '555 0100',
                uid: undefined,
            },
        ]);
    });

    it('says nothing of why, or of what was written about it', () => {
        const secret = { text: 'CANARY' };
        const view = one({
            ...{ reasonCode: [secret], serviceType: [secret], description: 'CANARY' },
            ...{ comment: 'CANARY', patientInstruction: 'CANARY', cancelationReason: secret },
            ...{ specialty: [secret], note: [secret], appointmentType: secret },
        });
        expect(JSON.stringify(view)).not.toContain('CANARY');
    });

    it.each([...statuses])('keeps the status %s', (status) => {
        expect(one({ status }).status).toBe(status);
    });

    it('keeps a status that it doesn’t know, and says so', () => {
        expect(one({ status: 'confirmed' }).status).toBe('confirmed');
        expect(told([anAppointment({ status: 'confirmed' }), clinic, doctor])).toEqual([
            'bad-resource Appointment/a1 status',
        ]);
        expect(one({ status: undefined }).status).toBe('');
    });

    it.each([
        ['in-person', 'in-person'],
        ['videoconference', 'video'],
        ['telephone', 'phone'],
    ])('reads the code %s as %s', (code, modality) => {
        const coded = [{ coding: [{ system: MODE, code }] }];
        expect(one({ serviceCategory: coded }).modality).toBe(modality);
        expect(one({ appointmentType: coded[0] }).modality).toBe(modality);
    });

    it('takes the app’s own codes', () => {
        const serviceType = [{ coding: [{ system: 'https://x.example', code: 'VV' }] }];
        const modalityOf = ({ code }: { code?: string }) => (code === 'VV' ? 'video' : undefined);
        expect(one({ serviceType }, { modalityOf }).modality).toBe('video');
    });

    it('doesn’t guess how a visit takes place, from a Location or from two codes', () => {
        expect(one().modality).toBeUndefined();
        const both = ['in-person', 'telephone'].map((code) => ({
            coding: [{ system: MODE, code }],
        }));
        expect(one({ serviceCategory: both }).modality).toBeUndefined();
    });

    it('reads a virtual Location as a video visit, at the real one where there is one', () => {
        expect(one({ participant: taking('Location/online') })).toMatchObject({
            modality: 'video',
            locationName: 'Online',
        });
        const both = one({ participant: taking('Location/online', 'Location/l1') });
        expect(both.locationName).toBe('Harbor Clinic');
    });

    it('takes the name in a reference where the resource was not given', () => {
        const participant = [
            { actor: { reference: 'Practitioner/9', display: 'Dr. Sam Example' } },
            { actor: { reference: 'Location/9', display: 'Lake Clinic' } },
            { actor: { reference: 'Patient/9', display: 'Robin CANARY' } },
        ];
        const view = one({ participant });
        expect(view.clinicians).toEqual([{ name: 'Dr. Sam Example' }]);
        expect(view.locationName).toBe('Lake Clinic');
        expect(view.zone).toBeUndefined();
        expect(JSON.stringify(view)).not.toContain('CANARY');
        expect(told([anAppointment({ participant })])).toEqual([
            'unresolved-reference Appointment/a1 participant[1].actor.reference',
        ]);
    });

    it('leaves out who has declined, and says of whom nothing is known', () => {
        const participant = [
            { actor: { reference: 'Practitioner/p1' }, status: 'declined' },
            { actor: { reference: 'Practitioner/9' } },
        ];
        expect(one({ participant }).clinicians).toEqual([]);
        expect(told([anAppointment({ participant }), doctor])).toEqual([
            'unresolved-reference Appointment/a1 participant[1].actor.reference',
        ]);
    });

    it('has no zone, and a problem, where the app gives none', () => {
        const zoneOf = () => undefined;
        expect(one({}, { zoneOf }).zone).toBeUndefined();
        expect(told([anAppointment(), clinic, doctor], { zoneOf })).toEqual([
            'unresolved-zone Location/l1 zone',
        ]);
        const participant = taking('Practitioner/p1');
        expect(one({ participant }, { zoneWithoutLocation: ZONE }).zone).toBe(ZONE);
        expect(one({ participant }, { zoneWithoutLocation: '+05:00' }).zone).toBeUndefined();
    });

    it('has a time only where it can be read', () => {
        const times = ({ start, end }: { start?: string; end?: string }) => [start, end];
        expect(times(one({ start: undefined, end: undefined }))).toEqual([undefined, undefined]);
        expect(times(one({ end: '2021-03-10T14:00:00-05:00' }))).toEqual([
            '2021-03-10T15:00:00-05:00',
            undefined,
        ]);
        expect(times(one({ start: '2021-03-10T15:00:00' }))).toEqual([undefined, undefined]);
        expect(told([anAppointment({ start: 'CANARY' }), clinic, doctor])).toEqual([
            'bad-instant Appointment/a1 start',
        ]);
    });

    it('doesn’t interpret what an unknown modifier may change', () => {
        const modified = { modifierExtension: [{ url: 'https://x.example' }] };
        const participant = [{ ...modified, actor: { reference: 'Practitioner/p1' } }];
        for (const changes of [modified, { participant }, { implicitRules: 'https://x.example' }]) {
            const { appointments, problems } = read([anAppointment(changes), clinic, doctor]);
            expect(appointments).toEqual([]);
            expect(problems).toMatchObject([{ code: 'unknown-modifier' }]);
        }
    });

    it('is named for calendars by its address, and takes what the portal offers', () => {
        const fullUrl = 'https://fhir.example.org/r4/Appointment/a1';
        const bundle = {
            resourceType: 'Bundle',
            type: 'searchset',
            entry: [{ fullUrl, resource: anAppointment() }],
        };
        const offersFor = ({ status }: { status: string }) => ({
            join: 'start' as const,
            canCancel: status === 'booked',
        });
        const [view] = read([bundle, clinic, doctor], { offersFor }).appointments;
        expect(view).toMatchObject({
            ...{ uid: 'Appointment/a1@fhir.example.org/r4', join: 'start', canCancel: true },
        });
    });

    it('reads what the kit writes', () => {
        const request: BookingRequest = {
            ...{ idempotencyKey: 'k', slotId: 's', modality: 'video' as const, locationId: 'l1' },
            ...{ start: '2021-03-10T20:00:00Z', end: '2021-03-10T20:20:00Z', details: {} },
            clinicianId: 'p1',
        };
        const context = { patient: 'Patient/1', keySystem: 'https://x.example', id: 'a1' };
        const [view] = read([writeAppointment(request, context), clinic, doctor]).appointments;
        expect(view).toMatchObject({
            ...{ status: 'proposed', modality: 'video', locationName: 'Harbor Clinic' },
            clinicians: [{ name: 'Ana Example' }],
        });
    });

    it('gives a view or a problem for anything', () => {
        const json = fc.anything();
        const broken = fc.record(
            Object.fromEntries(Object.keys(anAppointment()).map((key) => [key, json])),
        );
        const mixed = fc
            .tuple(broken, fc.subarray(Object.keys(anAppointment())))
            .map(([bad, keys]) =>
                anAppointment(Object.fromEntries(keys.map((key) => [key, bad[key]]))),
            );
        fc.assert(
            fc.property(fc.oneof(json, broken, mixed), (resource) => {
                const { appointments, problems } = read([resource, clinic, doctor]);
                expect(appointments.length + problems.length).toBeGreaterThan(0);
            }),
            { numRuns: 1_000 },
        );
    });

    it.each(Object.keys(anAppointment()))('reads on where its %s throws', (key) => {
        const fail = (): never => {
            throw new Error('CANARY');
        };
        const thrower = Object.defineProperty(anAppointment(), key, {
            get: fail,
            enumerable: true,
        });
        const other = anAppointment({ id: 'other' });
        const { appointments, problems } = read([thrower, other, clinic, doctor]);
        expect(appointments.map(({ id }) => id)).toContain('other');
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.map(({ message }) => message).join()).not.toContain('CANARY');
    });
});

describe('readFoundAppointments', () => {
    const SERVICE = 'https://clinic.example/services';
    const coded = {
        serviceCategory: [{ coding: [{ system: MODE, code: 'in-person' }] }],
        serviceType: [
            { coding: [{ system: MODE, code: 'in-person' }] },
            { coding: [{ system: SERVICE, code: 'checkup' }] },
        ],
    };
    const other = { ...doctor, id: 'p2' };
    const timesOf = (changes: object) =>
        readFoundAppointments([anAppointment(changes), clinic, doctor, other], {
            zoneOf: () => ZONE,
        }).found[0]?.otherTimes;

    it('says which other times would do', () => {
        expect(timesOf(coded)).toEqual({
            locationId: 'l1',
            modality: 'in-person',
            reasonId: `${SERVICE}|checkup`,
            clinicianId: 'p1',
        });
    });

    it('asks for no clinician where several see the person', () => {
        const participant = taking('Location/l1', 'Practitioner/p1', 'Practitioner/p2');
        expect(timesOf({ ...coded, participant })).not.toHaveProperty('clinicianId');
    });

    it.each([
        ['a kind of visit', {}],
        ['a Location', { ...coded, participant: taking('Practitioner/p1') }],
        ['a Location that was given', { ...coded, participant: taking('Location/l2') }],
    ])('says nothing of other times without %s', (_, changes) => {
        expect(timesOf(changes)).toBeUndefined();
    });

    it('reads back what was written', () => {
        const request: BookingRequest = {
            ...{ idempotencyKey: 'k', slotId: 's1', details: {} },
            ...{ start: '2021-03-10T15:00:00-05:00', end: '2021-03-10T15:20:00-05:00' },
            modality: 'video',
            ...{ locationId: 'l1', clinicianId: 'p1', reasonId: 'checkup' },
        };
        const written = writeAppointment(request, { patient: 'Patient/1', keySystem: SERVICE });
        const { locationId, modality, reasonId, clinicianId } = request;
        expect(timesOf(written)).toEqual({ locationId, modality, reasonId, clinicianId });
    });
});

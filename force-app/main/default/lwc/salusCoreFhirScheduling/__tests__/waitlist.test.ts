import { writeWaitlistEntry } from 'c/salusCoreFhirScheduling';

const context = { patient: 'Patient/1', keySystem: 'https://portal.example.org/booking-key' };
const request = { idempotencyKey: 'a', locationId: 'harbor', modality: 'video' } as const;

describe('an entry of a waiting list', () => {
    it('is an Appointment without a time and without a Slot', () => {
        const entry = writeWaitlistEntry(request, context);
        expect(entry).toMatchObject({
            resourceType: 'Appointment',
            status: 'waitlist',
            identifier: [{ system: context.keySystem, value: 'a' }],
        });
        for (const name of ['start', 'end', 'slot', 'requestedPeriod', 'comment'])
            expect(entry).not.toHaveProperty(name);
    });

    it('says whom and what is waited for, and until when', () => {
        const to = '2021-04-01T00:00:00Z';
        const more = { clinicianId: 'haddad', reasonId: 'https://x.example|checkup', to };
        const entry = writeWaitlistEntry({ ...request, ...more }, context);
        expect(entry.requestedPeriod).toEqual([{ end: to }]);
        expect(entry.participant.map(({ actor }) => actor.reference)).toEqual([
            'Patient/1',
            'Location/harbor',
            'Practitioner/haddad',
        ]);
        expect(entry.serviceType).toEqual([
            { coding: [{ system: 'https://x.example', code: 'checkup' }] },
        ]);
    });

    it('says which days and times suit, and how to tell the person, in words for staff', () => {
        const suits = { days: ['mon', 'fri'], partsOfDay: ['AFT'], contact: 'text' } as const;
        const { comment } = writeWaitlistEntry({ ...request, ...suits }, context);
        expect(comment).toBe('days: mon, fri\npartsOfDay: AFT\ncontact: text');
        const say = (name: string, answer: string): string => `${name} is ${answer}`;
        expect(
            writeWaitlistEntry({ ...request, contact: 'text' }, { ...context, say }).comment,
        ).toBe('contact is text');
    });
});

import type { FoundAppointment } from 'c/salusCoreAppointments';
import {
    begin,
    BookingView,
    movedAppointment,
    pagesOf,
    queryFor,
    transition,
    zoneOf,
    type SchedulingEvent,
    type SchedulingTask,
} from 'c/salusCoreScheduling';
import type { Slot, SlotChoice } from 'c/salusCoreSlots';

const found: FoundAppointment = {
    appointment: {
        id: 'a1',
        status: 'booked',
        start: '2021-03-10T14:00:00Z',
        end: '2021-03-10T14:30:00Z',
        zone: 'America/New_York',
        clinicians: [{ name: 'Dr. Ana Example', role: 'Family doctor' }],
        modality: 'in-person',
        locationName: 'Harbor Clinic',
        canReschedule: true,
        canCancel: true,
    },
    otherTimes: {
        ...{ locationId: 'l1', modality: 'in-person', reasonId: 'r1', clinicianId: 'c1' },
    },
};
const slot: Slot = {
    ...{ id: 's1', start: '2021-03-15T13:00:00Z', end: '2021-03-15T13:30:00Z' },
    ...{ status: 'free', locationId: 'l1', modality: 'in-person' },
};
const choice: SlotChoice = { key: 's1#0', slot, start: slot.start, end: slot.end, kind: 'time' };
const after = (...events: SchedulingEvent[]): SchedulingTask => events.reduce(transition, begin);
const finds = (more: Partial<FoundAppointment> = {}, canMove = true): SchedulingEvent => ({
    ...{ type: 'found', found: { ...found, ...more }, canMove },
});
const changed = (more: object) => ({ appointment: { ...found.appointment, ...more } });

describe('a booking that moves an appointment', () => {
    it('asks for a time and a review, and for the same reason, location and clinician', () => {
        const task = after(finds());
        expect(pagesOf(task).pages).toEqual(['visit', 'time', 'review', 'done']);
        expect(pagesOf(task).isComplete('visit')).toBe(true);
        expect(task.page).toBe('visit');
        expect(queryFor(task)).toEqual(found.otherTimes);
        expect(zoneOf(task)).toBe('America/New_York');
    });

    it.each([
        ['closed', finds(changed({ canReschedule: false }))],
        ['closed', finds({ otherTimes: undefined })],
        ['off', finds(changed({ status: 'cancelled' }))],
        ['elsewhere', finds({}, false)],
        ['not-found', { type: 'found', found: undefined, canMove: true }],
    ] as const)('says why it can’t: %s', (change, event) => {
        const task = after(event);
        expect(task).toMatchObject({ page: 'elsewhere', canBook: false, moving: { change } });
        expect(pagesOf(task).pages).toEqual(['elsewhere']);
    });

    it('is the old appointment at the time that the server gave, else at the one that was asked for', () => {
        const sent = { choice, answers: begin.answers };
        const booking = { id: 'a2', status: 'booked' } as const;
        const start = '2021-03-16T13:00:00Z';
        const end = '2021-03-16T13:30:00Z';
        const chosen = after(finds(), { type: 'booked', booking, sent });
        const given = after(finds(), { type: 'booked', booking: { ...booking, start, end }, sent });
        expect(movedAppointment(chosen)).toMatchObject({
            ...{ id: 'a2', start: slot.start, end: slot.end, locationName: 'Harbor Clinic' },
            canReschedule: false,
        });
        expect(movedAppointment(given)).toMatchObject({ start, end });
        expect(movedAppointment(after(finds()))).toBeUndefined();
        expect(movedAppointment(after({ type: 'booked', booking, sent }))).toBeUndefined();
    });

    it('keeps nothing once it is purged', () => {
        expect(after(finds(), { type: 'purged' }).moving).toBeUndefined();
    });
});

describe('BookingView', () => {
    const now = '2021-03-01T12:00:00Z';
    const view = (task: SchedulingTask) => new BookingView(task, now) as unknown as Any;
    type Any = Record<string, any>;

    it('has the times of its page, once they are found, and whether one is open', () => {
        const at = after(finds(), { type: 'page', page: 'time' });
        expect(view(at).times).toMatchObject({ slots: undefined, hasOpenTimes: false });
        const all = after(
            finds(),
            { type: 'page', page: 'time' },
            { type: 'times', slots: [slot] },
        );
        expect(view(all).times).toMatchObject({ slots: [slot], hasOpenTimes: true, busy: false });
        const none = transition(all, { type: 'times', slots: [] });
        expect(view(none).times).toMatchObject({ slots: [], hasOpenTimes: false });
        const late = new BookingView(all, slot.start) as unknown as Any;
        expect(late.times.hasOpenTimes).toBe(false);
    });

    it('goes back to what is before, and not once it is sent', () => {
        const review = after(finds(), { type: 'page', page: 'review' });
        expect(view(review).facts).toMatchObject({ current: 2, canGoBack: true, canLeave: true });
        const sending = transition(review, { type: 'asked', request: 'book' });
        expect(view(sending).facts).toMatchObject({ canGoBack: false, canLeave: false });
        expect(view(after(finds())).facts.canGoBack).toBe(false);
    });
});

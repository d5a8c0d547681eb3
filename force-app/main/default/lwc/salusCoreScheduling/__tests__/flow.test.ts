import fc from 'fast-check';
import type { BookingStatus, SchedulingChoices } from 'c/salusCoreBooking';
import {
    begin,
    draftOf,
    fromDraft,
    noAnswers,
    outcomeOf,
    requestFor,
    transition,
    type Flow,
    type FlowEvent,
} from 'c/salusCoreScheduling';
import type { Draft } from 'c/salusCoreDraft';
import type { Slot, SlotChoice } from 'c/salusCoreSlots';

const slot: Slot = {
    id: 's1',
    start: '2021-03-15T13:00:00Z',
    end: '2021-03-15T13:30:00Z',
    status: 'free',
    locationId: 'p1',
    modality: 'video',
    clinicianId: 'c1',
};
const choice: SlotChoice = { key: 's1#0', slot, start: slot.start, end: slot.end, kind: 'time' };
const other: SlotChoice = { ...choice, key: 's2#0', slot: { ...slot, id: 's2' } };
const hold = { id: 'h1', expires: '2021-03-01T14:10:00Z', durationMs: 600_000 };
const choices: SchedulingChoices = {
    reasons: [{ id: 'r1', name: 'Cough' }],
    locations: [
        { id: 'p1', name: 'A', address: [], zone: 'Europe/London', modalities: ['video'] },
        { id: 'p2', name: 'B', address: [], zone: 'Europe/London', modalities: ['video'] },
    ],
    clinicians: [
        { id: 'c1', name: 'One', locationIds: ['p1'] },
        { id: 'c2', name: 'Two', locationIds: ['p1', 'p2'] },
    ],
};
const details = { phone: '555 0100 CANARY' };
const after = (flow: Flow, ...events: FlowEvent[]): Flow => events.reduce(transition, flow);
const chosen = after(
    begin,
    { type: 'loaded', choices, step: 'visit' },
    { type: 'answered', answers: { visit: 'video p1', clinician: 'c1', details } },
    { type: 'times', slots: [slot] },
    { type: 'chose', choice },
    { type: 'held', key: choice.key, hold },
);

describe('a booking', () => {
    it('is frozen at every change', () => {
        expect(Object.isFrozen(chosen)).toBe(true);
    });

    it('keeps the hold while the same time is chosen again', () => {
        expect(after(chosen, { type: 'chose', choice }).hold).toBe(hold);
    });

    it('lets the hold go when another time is chosen', () => {
        expect(after(chosen, { type: 'chose', choice: other }).hold).toBeUndefined();
    });

    it('keeps every answer after a conflict, and offers the nearest times', () => {
        const trouble = { during: 'book', error: { code: 'conflict' } } as const;
        const flow = after(chosen, { type: 'taken', trouble, nearest: [other] });

        expect(flow).toMatchObject({ step: 'time', answers: chosen.answers, nearest: [other] });
        expect(flow.choice).toBeUndefined();
        expect(flow.hold).toBeUndefined();
    });

    it('looks for other times when the place changes', () => {
        const flow = after(chosen, { type: 'answered', answers: { visit: 'video p2' } });

        expect(flow.slots).toBeUndefined();
        expect(flow.choice).toBeUndefined();
    });

    it('asks again for a clinician who does not work at the new place', () => {
        const flow = after(chosen, { type: 'answered', answers: { visit: 'video p2' } });

        expect(flow.answers.clinician).toBe('');
    });

    it('keeps a clinician who works at both', () => {
        const answers = { clinician: 'c2' };
        const flow = after(
            chosen,
            { type: 'answered', answers },
            { type: 'answered', answers: { visit: 'video p2' } },
        );

        expect(flow.answers.clinician).toBe('c2');
    });

    it('keeps the time while details are typed', () => {
        const flow = after(chosen, { type: 'answered', answers: { details: { phone: '1' } } });

        expect(flow.choice).toBe(choice);
    });

    it('waits when the server asks to, until it may be tried again', () => {
        const error = { code: 'rate-limited', retryAfterMs: 1000 } as const;
        const flow = after(chosen, { type: 'failed', trouble: { during: 'book', error } });

        expect(flow.mayRetry).toBe(false);
        expect(after(flow, { type: 'may-retry' }).mayRetry).toBe(true);
    });

    it('warns before a hold ends, and says when it has ended', () => {
        const warned = after(chosen, { type: 'hold-ends' });
        const ended = after(warned, { type: 'hold-ended' });

        expect(warned).toMatchObject({ holdEndsSoon: true, hold });
        expect(ended).toMatchObject({ holdEndsSoon: false, choice, hold });
        expect(ended.trouble?.error.code).toBe('hold-expired');
    });

    it('gives a hold to the time that it is for, and to no other', () => {
        const flow = after(
            chosen,
            { type: 'chose', choice: other },
            { type: 'held', key: choice.key, hold },
        );

        expect(flow).toMatchObject({ choice: other, isKept: false });
        expect(flow.hold).toBeUndefined();
        expect(flow.waitingFor).toBeUndefined();
    });

    it('says nothing of a hold that was let go', () => {
        const flow = after(chosen, { type: 'chose', choice: other });

        expect(after(flow, { type: 'hold-ends' }).holdEndsSoon).toBe(false);
        expect(after(flow, { type: 'hold-ended' }).trouble).toBeUndefined();
    });

    it('drops what was typed once it is booked, and keeps what was chosen', () => {
        const booking = { id: 'b1', status: 'booked', start: slot.start, end: slot.end } as const;
        const flow = after(chosen, { type: 'booked', booking });

        expect(flow).toMatchObject({ step: 'done', booking, choice });
        expect(JSON.stringify(flow)).not.toContain('CANARY');
    });

    it('drops everything when it is purged', () => {
        const flow = after(chosen, { type: 'purged' });

        expect(flow.answers).toBe(noAnswers);
        expect(JSON.stringify(flow)).not.toMatch(/CANARY|s1/);
    });

    it('loses no typed answer, whatever happens but a purge or a booking', () => {
        const trouble = { during: 'hold', error: { code: 'unavailable' } } as const;
        const events: readonly FlowEvent[] = [
            { type: 'wait', during: 'times' },
            { type: 'loaded', choices, step: 'reason' },
            { type: 'answered', answers: { reason: 'r1' } },
            { type: 'answered', answers: { visit: 'video p2' } },
            { type: 'times', slots: [slot] },
            { type: 'chose', choice: other },
            { type: 'held', key: other.key, hold: undefined },
            { type: 'hold-ends' },
            { type: 'hold-ended' },
            { type: 'went', step: 'review' },
            { type: 'failed', trouble },
            { type: 'taken', trouble, nearest: [] },
            { type: 'all-times' },
            { type: 'may-retry' },
        ];

        fc.assert(
            fc.property(fc.array(fc.constantFrom(...events)), (happened) => {
                expect(after(chosen, ...happened).answers.details).toBe(details);
            }),
        );
    });
});

describe('requestFor', () => {
    it('asks for the chosen time with its hold and its key', () => {
        expect(requestFor(chosen, 'key-1', ['phone'])).toEqual({
            idempotencyKey: 'key-1',
            slotId: 's1',
            start: slot.start,
            end: slot.end,
            modality: 'video',
            locationId: 'p1',
            reasonId: 'r1',
            clinicianId: 'c1',
            holdId: 'h1',
            details,
        });
    });

    it('sends no answer to a question that is not asked any more', () => {
        expect(requestFor(chosen, 'key-1', ['note'])?.details).toEqual({});
    });

    it('asks for nothing while no time is chosen', () => {
        expect(requestFor(begin, 'key-1', [])).toBeUndefined();
    });
});

describe('a draft', () => {
    it('brings back what was answered', () => {
        expect(fromDraft(draftOf(chosen))).toEqual({ step: chosen.step, answers: chosen.answers });
    });

    it('takes texts only, from a store that answers with something else', () => {
        const answers = { reason: 7, 'detail.phone': '1' } as unknown as Record<string, string>;
        expect(fromDraft({ ...draftOf(chosen), answers }).answers).toEqual({
            ...noAnswers,
            details: { phone: '1' },
        });
        expect(fromDraft({ page: '' } as Draft).answers).toEqual(noAnswers);
    });

    it('does not hold the chosen time, which may be taken meanwhile', () => {
        expect(JSON.stringify(draftOf(chosen))).not.toContain(slot.start);
    });
});

describe('outcomeOf', () => {
    it.each<[BookingStatus, string]>([
        ['booked', 'booked'],
        ['fulfilled', 'booked'],
        ['proposed', 'requested'],
        ['pending', 'requested'],
        ['waitlist', 'waiting'],
        ['constructor' as BookingStatus, 'not-booked'],
        ['cancelled', 'not-booked'],
        ['entered-in-error', 'not-booked'],
    ])('%s is told as %s', (status, outcome) => expect(outcomeOf(status)).toBe(outcome));

    it('never calls an unknown status booked', () => {
        expect(outcomeOf('surprise' as BookingStatus)).toBe('not-booked');
    });
});

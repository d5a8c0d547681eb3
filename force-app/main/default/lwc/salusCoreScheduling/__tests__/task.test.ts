import fc from 'fast-check';
import type { BookingStatus, SchedulingChoices } from 'c/salusCoreBooking';
import {
    answersOfDraft,
    begin,
    draftAnswers,
    noAnswers,
    outcomeOf,
    pagesOf,
    queryFor,
    requestFor,
    appointmentOf,
    booksHere,
    transition,
    type SchedulingEvent,
    type SchedulingTask,
} from 'c/salusCoreScheduling';
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
const after = (flow: SchedulingTask, ...events: SchedulingEvent[]): SchedulingTask =>
    events.reduce(transition, flow);
const chosen = after(
    begin,
    { type: 'loaded', choices, canBook: true },
    { type: 'answers', answers: { visit: 'video p1', clinician: 'c1', details } },
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
        const failed = { request: 'book', error: { code: 'conflict' } } as const;
        const flow = after(chosen, { type: 'taken', failed, nearest: [other] });

        expect(flow).toMatchObject({ page: 'time', answers: chosen.answers, nearest: [other] });
        expect(flow.choice).toBeUndefined();
        expect(flow.hold).toBeUndefined();
    });

    it('looks for other times when the location changes', () => {
        const flow = after(chosen, { type: 'answers', answers: { visit: 'video p2' } });

        expect(flow.slots).toBeUndefined();
        expect(flow.choice).toBeUndefined();
    });

    it('asks again for a clinician who does not work at the new location', () => {
        const flow = after(chosen, { type: 'answers', answers: { visit: 'video p2' } });

        expect(flow.answers.clinician).toBe('');
    });

    it('keeps a clinician who works at both', () => {
        const answers = { clinician: 'c2' };
        const flow = after(
            chosen,
            { type: 'answers', answers },
            { type: 'answers', answers: { visit: 'video p2' } },
        );

        expect(flow.answers.clinician).toBe('c2');
    });

    it('keeps the time while details are typed', () => {
        const flow = after(chosen, { type: 'answers', answers: { details: { phone: '1' } } });

        expect(flow.choice).toBe(choice);
    });

    it('waits when the server asks to, until it may be tried again', () => {
        const error = { code: 'rate-limited', retryAfterMs: 1000 } as const;
        const flow = after(chosen, { type: 'failed', failed: { request: 'book', error } });

        expect(flow.mayRetry).toBe(false);
        expect(after(flow, { type: 'may-retry' }).mayRetry).toBe(true);
    });

    it('warns before a hold ends, and says when it has ended', () => {
        const warned = after(chosen, { type: 'hold-ends' });
        const ended = after(warned, { type: 'hold-ended' });

        expect(warned).toMatchObject({ holdEndsSoon: true, hold });
        expect(ended).toMatchObject({ holdEndsSoon: false, choice, hold });
        expect(ended.failed?.error.code).toBe('hold-expired');
    });

    it('gives a hold to the time that it is for, and to no other', () => {
        const flow = after(
            chosen,
            { type: 'chose', choice: other },
            { type: 'held', key: choice.key, hold },
        );

        expect(flow).toMatchObject({ choice: other, isTimeConfirmed: false });
        expect(flow.hold).toBeUndefined();
        expect(flow.waitingFor).toBeUndefined();
    });

    it('says nothing of a hold that was let go', () => {
        const flow = after(chosen, { type: 'chose', choice: other });

        expect(after(flow, { type: 'hold-ends' }).holdEndsSoon).toBe(false);
        expect(after(flow, { type: 'hold-ended' }).failed).toBeUndefined();
    });

    it('drops what was typed once it is booked, and keeps what was chosen', () => {
        const booking = { id: 'b1', status: 'booked', start: slot.start, end: slot.end } as const;
        const flow = after(chosen, { type: 'booked', booking, sent: chosen });

        expect(flow).toMatchObject({ page: 'done', booking, choice });
        expect(JSON.stringify(flow)).not.toContain('CANARY');
    });

    it('shows no time of another booking with one that was looked up', () => {
        const flow = after(chosen, { type: 'booked', booking: { id: 'b1', status: 'booked' } });
        expect(flow.choice).toBeUndefined();
    });

    it('forgets what a draft names and the clinic no longer offers', () => {
        const stale = { reason: 'gone', visit: 'video gone', clinician: 'gone', details };
        const flow = after(
            begin,
            { type: 'answers', answers: stale },
            { type: 'loaded', choices, canBook: true, wanted: 'time' },
        );
        expect(flow.answers).toEqual({ reason: '', visit: '', clinician: '', details });
    });

    it('asks for the times of the only reason', () => {
        const reasons = [{ id: 'r1', name: 'Check-up' }];
        const task = {
            ...chosen,
            choices: { ...choices, reasons },
            answers: { ...chosen.answers, reason: '' },
        };
        expect(queryFor(task)?.reasonId).toBe('r1');
        expect(requestFor(task, 'key')?.reasonId).toBe('r1');
    });

    it('drops everything when it is purged', () => {
        const flow = after(chosen, { type: 'purged' });

        expect(flow.answers).toBe(noAnswers);
        expect(JSON.stringify(flow)).not.toMatch(/CANARY|s1/);
    });

    it('loses no typed answer, whatever happens but a purge or a booking', () => {
        const failed = { request: 'hold', error: { code: 'unavailable' } } as const;
        const events: readonly SchedulingEvent[] = [
            { type: 'asked', request: 'times' },
            { type: 'loaded', choices, canBook: true },
            { type: 'answers', answers: { reason: 'r1' } },
            { type: 'answers', answers: { visit: 'video p2' } },
            { type: 'times', slots: [slot] },
            { type: 'chose', choice: other },
            { type: 'held', key: other.key, hold: undefined },
            { type: 'hold-ends' },
            { type: 'hold-ended' },
            { type: 'page', page: 'review' },
            { type: 'failed', failed },
            { type: 'taken', failed, nearest: [] },
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
        expect(requestFor(chosen, 'key-1')).toEqual({
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

    it('says of a held time either that it will end or that it has ended', () => {
        const error = { code: 'hold-expired' } as const;
        const failed: SchedulingEvent = { type: 'failed', failed: { request: 'hold', error } };
        const warned = after(chosen, { type: 'hold-ends' });
        expect(warned.holdEndsSoon).toBe(true);
        expect(after(warned, failed).holdEndsSoon).toBe(false);
        expect(after(chosen, failed, { type: 'hold-ends' }).holdEndsSoon).toBe(false);
    });

    it('offers no time that has gone by, and keeps one that the server confirmed', () => {
        const now = Date.parse(choice.start);
        const flow = { ...chosen, nearest: [choice, { ...other, start: slot.end }] };
        expect(after(flow, { type: 'passed', now }).nearest).toEqual([flow.nearest[1]]);
        expect(after(flow, { type: 'passed', now }).choice).toBe(choice);
        const open = { ...flow, isTimeConfirmed: false };
        expect(after(open, { type: 'passed', now }).choice).toBeUndefined();
        expect(after(open, { type: 'passed', now: now - 1 }).choice).toBe(choice);
        expect(after(begin, { type: 'passed', now }).slots).toBeUndefined();
    });

    it('sends no answer to a question that is not asked any more', () => {
        const answered = { ...details, language: 'CANARY', needs: ['relay', 'step-free', 'lift'] };
        const sent = requestFor(
            { ...chosen, answers: { ...chosen.answers, details: answered } },
            'key-1',
        );
        expect(sent).toMatchObject({ details, accessNeeds: ['relay'] });
        expect(sent).not.toHaveProperty('interpreter');
    });

    it.each(['spoken', 'sign'] as const)('names the language of a %s interpreter', (kind) => {
        const answered = { interpreter: kind, language: 'Quechua CANARY' };
        const { interpreter, details: texts } = requestFor(
            { ...chosen, answers: { ...chosen.answers, details: answered } },
            'key-1',
        )!;
        expect(interpreter).toEqual({ kind, language: 'Quechua CANARY' });
        expect(texts).toEqual({});
    });

    it('asks for nothing while no time is chosen', () => {
        expect(requestFor(begin, 'key-1')).toBeUndefined();
    });
});

describe('a time that is booked elsewhere only', () => {
    const elsewhere = after(chosen, {
        type: 'chose',
        choice: { ...other, key: 'e1', slot: { ...slot, bookElsewhere: true } },
    });

    it('leads to the page that hands over, and any other to the details', () => {
        expect(booksHere(chosen)).toBe(true);
        expect(booksHere(elsewhere)).toBe(false);
        expect(pagesOf(elsewhere).pages.slice(-2)).toEqual(['time', 'elsewhere']);
        expect(pagesOf(elsewhere).isComplete('time')).toBe(true);
        expect(pagesOf(chosen).pages.slice(-1)).toEqual(['done']);
    });
});

describe('the appointment that came of a booking', () => {
    const booked = (booking: object, more: object = {}) =>
        appointmentOf({
            ...chosen,
            ...more,
            booking: { id: 'b1', status: 'booked', ...booking } as never,
        });

    it('has the times of the server, and else those that were asked for', () => {
        const times = { start: '2021-03-16T13:00:00Z', end: '2021-03-16T13:30:00Z' };
        expect(booked(times)).toMatchObject({ id: 'b1', status: 'booked', ...times });
        expect(booked({})).toMatchObject({ start: choice.start, end: choice.end });
        expect(booked({ start: 'soon' })).toMatchObject({ start: choice.start });
    });

    it('says with whom, where, how and in which zone, and nothing of the reason', () => {
        const view = booked({});
        expect(view).toMatchObject({ modality: 'video', zone: 'Europe/London' });
        expect(view?.clinicians?.map(Object.keys)).toEqual([['name', 'role']]);
        expect(JSON.stringify(view)).not.toContain('r1');
    });

    it('says of an arrival window that it is one', () => {
        expect(booked({}, { choice: { ...choice, kind: 'window' } })?.isWindow).toBe(true);
        expect(booked({})?.isWindow).toBe(false);
    });

    it('is none before there is an answer', () => {
        expect(appointmentOf(chosen)).toBeUndefined();
    });
});

describe('the answers of a draft', () => {
    it('are what was answered', () => {
        expect(answersOfDraft({ answers: draftAnswers(chosen.answers) })).toEqual(chosen.answers);
    });

    it('are empty where it has none, and leave out what the booking doesn’t know', () => {
        const answers = { 'detail.phone': '1', odd: 'CANARY' };
        expect(answersOfDraft({ answers })).toEqual({ ...noAnswers, details: { phone: '1' } });
    });

    it('keep the needs that were ticked, and leave out what is no answer', () => {
        const answers = { 'detail.needs': ['captions'], 'detail.phone': { odd: 'CANARY' } };
        expect(answersOfDraft({ answers }).details).toEqual({ needs: ['captions'] });
    });

    it.each([
        [{ hearing: 'captions' }, ['captions']],
        [{ hearing: 'relay', support: 'no' }, ['relay']],
        [{ access: 'both', support: 'yes' }, ['step-free', 'quiet-room', 'support-person']],
        [{ access: 'none', hearing: 'no' }, undefined],
    ])('of the shape before are read, too: %j', (former, needs) => {
        const answers = Object.fromEntries(
            Object.entries(former).map(([name, value]) => [`detail.${name}`, value]),
        );
        expect(answersOfDraft({ answers }).details).toEqual(needs ? { needs } : {});
    });

    it('don’t hold the chosen time, which may be taken meanwhile', () => {
        expect(JSON.stringify(draftAnswers(chosen.answers))).not.toContain(slot.start);
    });
});

describe('the pages of a booking', () => {
    const two = { ...choices, reasons: [...choices.reasons, { id: 'r2', name: 'Check-up' }] };
    const answers = { reason: 'r2', visit: 'video p2', details };
    const loaded = (wanted?: string, canBook = true) =>
        after(
            begin,
            { type: 'answers', answers },
            { type: 'loaded', choices: two, canBook, wanted },
        );

    it('begin at the first', () => {
        expect(loaded().page).toBe('reason');
        expect(loaded('payment').page).toBe('reason');
    });

    it('go on where a draft was', () => {
        expect(loaded('visit')).toMatchObject({ page: 'visit', returnTo: undefined });
    });

    it('go on at the time for a draft from behind it, and return from there', () => {
        expect(loaded('details')).toMatchObject({ page: 'time', returnTo: 'details' });
    });

    it('come back to the review after a conflict, when every answer is right', () => {
        const failed = { request: 'book', error: { code: 'conflict' } } as const;
        const flow = after(
            chosen,
            { type: 'page', page: 'details' },
            { type: 'details-valid' },
            { type: 'page', page: 'review' },
            { type: 'taken', failed, nearest: [other] },
        );
        expect(flow).toMatchObject({ page: 'time', returnTo: 'review', areDetailsValid: true });
    });

    it('ask for the details again once one has changed', () => {
        const valid = after(chosen, { type: 'details-valid' });
        const changed = { details: { phone: '2' } };
        expect(pagesOf(valid).isComplete('details')).toBe(true);
        expect(
            pagesOf(after(valid, { type: 'answers', answers: changed })).isComplete('details'),
        ).toBe(false);
    });

    it('need a confirmed time where the portal books, and a chosen one where it doesn’t', () => {
        const chose = (canBook: boolean) =>
            after(loaded('time', canBook), { type: 'chose', choice });
        expect([true, false].map((canBook) => pagesOf(chose(canBook)).isComplete('time'))).toEqual([
            false,
            true,
        ]);
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

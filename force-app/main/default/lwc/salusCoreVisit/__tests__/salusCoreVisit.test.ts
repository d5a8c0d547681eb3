import { begin as noCall, type Call, type EndReason } from 'c/salusCoreCall';
import {
    beginVisit,
    changeVisit,
    isAdmission,
    isVisitError,
    VISIT_PAGES,
    visitMinutes,
    visitPages,
    type VisitEvent,
    type VisitState,
} from 'c/salusCoreVisit';

const arrival = { address: 'At home CANARY', phone: '555 0100 CANARY' };
const calls = (state: Call['state'], now = 0, endReason?: EndReason): VisitEvent => ({
    ...{ type: 'call', now },
    call: { ...noCall, state, ...(endReason && { endReason }) },
});
const after = (...events: readonly VisitEvent[]): VisitState =>
    events.reduce(changeVisit, beginVisit);
const arrived = [
    { type: 'said', arrival },
    { type: 'asked', request: 'arrive' },
    { type: 'admitted', admission: { credential: 'CANARY' } },
    { type: 'page', page: 'check' },
] as const;

describe('a video visit', () => {
    it('is arriving, checking, waiting, the call and its summary', () => {
        const all: VisitEvent[] = [
            ...[calls('connecting'), calls('lobby'), calls('connected')],
            ...([{ type: 'entered' }] as const),
            calls('ended'),
        ];
        const pages = all.map((_, index) => after(...arrived, ...all.slice(0, index + 1)).page);
        expect(pages).toEqual(['check', 'waiting', 'waiting', 'call', 'summary']);
        expect(new Set([...pages, 'arrive', 'closed'])).toEqual(new Set(VISIT_PAGES));
    });

    it('lets nobody enter who has not been let in', () => {
        expect(after(...arrived, calls('lobby'), { type: 'entered' }).page).toBe('waiting');
    });

    it('leads nobody past the first page who has not said where they are', () => {
        expect(visitPages(beginVisit).isComplete('arrive')).toBe(false);
        expect(visitPages(after(...arrived)).pages).toEqual(['arrive', 'check']);
        expect(visitPages(after(...arrived)).isComplete('arrive')).toBe(true);
    });

    it('leads nobody back out of the waiting room or the call', () => {
        expect(visitPages(after(...arrived, calls('lobby'))).pages).toEqual(['waiting']);
        expect(visitPages(after(...arrived, calls('connected'))).pages).toEqual(['call']);
    });

    it('stays in the call while the connection is lost', () => {
        const visit = after(...arrived, calls('connected', 60_000), calls('reconnecting', 120_000));
        expect(visit).toMatchObject({ page: 'call', from: 60_000 });
    });

    it.each<[EndReason, VisitState['page']]>([
        ['left', 'summary'],
        ['host-ended', 'summary'],
        ['network', 'summary'],
        ['duplicate', 'closed'],
    ])('ends for %s with %s', (reason, page) => {
        expect(after(...arrived, calls('connected'), calls('ended', 0, reason)).page).toBe(page);
    });

    it.each<EndReason>(['denied', 'timeout', 'left'])(
        'has no summary for somebody who was never let in: %s',
        (reason) => {
            const visit = after(...arrived, calls('lobby'), calls('ended', 0, reason));
            expect(visit).toMatchObject({ page: 'closed', endReason: reason });
            expect(visitMinutes(visit)).toBeUndefined();
        },
    );

    it('says how long it was, and nothing of the person once it is over', () => {
        const visit = after(...arrived, calls('connected', 0), calls('ended', 23 * 60_000));
        expect(visitMinutes(visit)).toBe(23);
        expect(visitMinutes(after(...arrived, calls('connected'), calls('ended', 1)))).toBe(1);
        expect(JSON.stringify(visit)).not.toContain('CANARY');
    });

    it('keeps nothing after a purge', () => {
        expect(JSON.stringify(after(...arrived, { type: 'purged' }))).toBe(
            JSON.stringify(beginVisit),
        );
    });

    it('takes other answers, and waits for the clinic again', () => {
        const visit = after(...arrived, {
            type: 'said',
            arrival: { ...arrival, address: 'At work' },
        });
        expect(visit).toMatchObject({ arrival: { address: 'At work' }, admission: undefined });
    });
});

describe('what the adapter of a visit answers', () => {
    it.each([
        [{ credential: 'token' }, true],
        [{ credential: { token: 1 } }, true],
        [{}, false],
        [null, false],
    ])('is an admission or not: %j', (value, expected) => {
        expect(isAdmission(value)).toBe(expected);
    });

    it.each([
        [{ code: 'too-early', opens: '2021-03-15T13:45:00Z' }, true],
        [{ code: 'too-early', opens: 'soon' }, false],
        [{ code: 'rate-limited', retryAfterMs: 1000 }, true],
        [{ code: 'rate-limited', retryAfterMs: 'soon' }, false],
        [{ code: 'invented' }, false],
        [undefined, false],
    ])('is an error or not: %j', (error, expected) => {
        expect(isVisitError(error)).toBe(expected);
    });
});

import fc from 'fast-check';
import {
    isRecordAnswer,
    isRecordError,
    NOT_ASKED,
    partAfter,
    shownState,
    type PartEvent,
    type RecordAnswer,
} from 'c/salusCoreHealthRecord';

const answer: RecordAnswer = { resources: '[]' };
const after = (...events: readonly PartEvent[]) => events.reduce(partAfter, NOT_ASKED);
const failed = (code: 'not-permitted' | 'unavailable' | 'rate-limited'): PartEvent => ({
    type: 'failed',
    failed: { request: 'allergies', error: { code } },
});
const asked: PartEvent = { type: 'asked', request: 'allergies' };
const shown: PartEvent = { type: 'shown', answer };

describe('an answer for a part of a record', () => {
    it.each([
        ['text of resources', { resources: '[]' }],
        [
            'all that an answer may have',
            {
                resources: '',
                asOf: '2026-03-04T10:00:00Z',
                isPartial: true,
                isNoneKnown: false,
                reviews: { a: 'withheld', b: 'not-reviewed' },
            },
        ],
    ])('makes sense: %s', (_, given) => expect(isRecordAnswer(given)).toBe(true));

    it.each([
        ['nothing', undefined],
        ['a list', []],
        ['resources that were parsed, and have lost digits', { resources: [] }],
        ['an instant that is none', { resources: '', asOf: 4 }],
        ['a flag that is none', { resources: '', isPartial: 'yes' }],
        ['a review that nobody knows', { resources: '', reviews: { a: 'later' } }],
    ])('makes none: %s', (_, given) => expect(isRecordAnswer(given)).toBe(false));

    it('is an error with a code of its own', () => {
        expect(isRecordError({ code: 'not-permitted' })).toBe(true);
        expect(isRecordError({ code: 'unavailable' })).toBe(true);
        expect(isRecordError({ code: 'rate-limited', retryAfterMs: 1000 })).toBe(true);
        expect(isRecordError({ code: 'rate-limited' })).toBe(false);
        expect(isRecordError({ code: 'other' })).toBe(false);
        expect(isRecordError(undefined)).toBe(false);
    });

    it('is judged without an exception, whatever it is', () => {
        fc.assert(
            fc.property(fc.anything(), (given) => {
                expect(typeof isRecordAnswer(given)).toBe('boolean');
                expect(typeof isRecordError(given)).toBe('boolean');
            }),
        );
    });
});

describe('how a part of a record is shown', () => {
    it.each([
        ['not-loaded', 'nobody has asked for it', [], 0],
        ['loading', 'it is waited for', [asked], 0],
        ['ready', 'it has entries', [asked, shown], 3],
        ['not-recorded', 'it has none, and nobody says why', [asked, shown], 0],
        ['not-permitted', 'the person may not see it', [asked, failed('not-permitted')], 0],
        ['error', 'the server did not answer', [asked, failed('unavailable')], 0],
        ['error', 'it is asked for again after an error', [asked, failed('unavailable'), asked], 0],
        [
            'ready',
            'a second try fails: what was shown stays',
            [asked, shown, asked, failed('unavailable')],
            3,
        ],
        ['not-loaded', 'it was purged', [asked, shown, { type: 'purged' }], 0],
    ] as const)('%s: %s', (state, _, events, entries) =>
        expect(shownState(after(...events), entries)).toBe(state),
    );

    it('is never “none” where something was left out', () => {
        const state = after(asked, {
            type: 'shown',
            answer: { ...answer, isPartial: true, isNoneKnown: true },
        });
        expect(shownState(state, 0)).toBe('filtered');
    });

    it('is “none known” only where the server says so', () => {
        const state = after(asked, { type: 'shown', answer: { ...answer, isNoneKnown: true } });
        expect(shownState(state, 0)).toBe('none-known');
    });
});

describe('asking again', () => {
    it('may be done at once after an error, and after the pause that a busy server asks for', () => {
        expect(after(asked, failed('unavailable')).mayRetry).toBe(true);
        expect(after(asked, failed('rate-limited')).mayRetry).toBe(false);
        expect(after(asked, failed('rate-limited'), { type: 'may-retry' }).mayRetry).toBe(true);
    });

    it('shows the error until there is an answer, and drops it then', () => {
        expect(after(asked, failed('unavailable'), asked).error?.code).toBe('unavailable');
        expect(after(asked, failed('unavailable'), asked, shown).error).toBeUndefined();
    });

    it('waits for nothing once it was dropped, and holds nothing once it was purged', () => {
        expect(after(asked, { type: 'dropped' }).isWaiting).toBe(false);
        expect(after(asked, shown, { type: 'purged' })).toEqual(NOT_ASKED);
    });
});

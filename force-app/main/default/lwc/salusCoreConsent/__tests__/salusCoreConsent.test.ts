import fc from 'fast-check';
import { asConsent, asDecision, decisionsAfter, standingOf } from 'c/salusCoreConsent';

const EMPTY = {
    decision: '',
    decidedAt: '',
    shownTextId: '',
    shownVersion: '',
    shownLanguage: '',
};
const ANSWER = asConsent({
    decision: 'agreed',
    decidedAt: '2021-11-23T14:05:00.000Z',
    shownTextId: 'text-1',
    shownVersion: '3.1',
    shownLanguage: 'en-US',
});

describe('an answer to a consent', () => {
    it('is what was given, where that is an answer', () => {
        expect(asConsent(ANSWER)).toEqual(ANSWER);
        expect(ANSWER.decision).toBe('agreed');
    });

    it.each([undefined, null, 'agreed', 7, [], { decision: ['agreed'] }, { decision: 'Agreed' }])(
        'is empty for %j',
        (given) => {
            expect(asConsent(given)).toEqual(EMPTY);
        },
    );

    it('keeps each part by itself, because a flow gives them one by one', () => {
        expect(asConsent({ decision: 'declined' })).toEqual({ ...EMPTY, decision: 'declined' });
        expect(asConsent({ shownVersion: ' 3 ' })).toEqual({ ...EMPTY, shownVersion: '3' });
    });

    it('has no time that is none, and no part that is no id', () => {
        for (const decidedAt of ['2021-11-23', '14:05', 'now', 1, '2021-13-23T14:05:00Z'])
            expect(asConsent({ decidedAt }).decidedAt).toBe('');
        expect(asConsent({ shownTextId: 'x'.repeat(256) }).shownTextId).toBe('');
    });

    it('is always the same when it is read again, whatever was given', () => {
        const parts = fc.record(
            {
                decision: fc.oneof(
                    fc.constantFrom('agreed', 'declined', 'withdrawn'),
                    fc.anything(),
                ),
                decidedAt: fc.oneof(
                    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
                    fc.anything(),
                ),
                shownTextId: fc.anything(),
                shownVersion: fc.oneof(fc.string(), fc.anything()),
                shownLanguage: fc.anything(),
            },
            { requiredKeys: [] },
        );
        fc.assert(
            fc.property(fc.oneof(parts, fc.anything()), (given) => {
                const answer = asConsent(given);
                expect(asConsent(answer)).toEqual(answer);
                expect(Object.keys(answer)).toEqual(Object.keys(EMPTY));
                expect(Object.values(answer).every((part) => typeof part === 'string')).toBe(true);
            }),
        );
    });
});

describe('what can be said', () => {
    it('is to agree or not, and after an agreement to keep it or to withdraw', () => {
        for (const earlier of ['', 'declined', 'withdrawn'] as const)
            expect(decisionsAfter(earlier)).toEqual(['agreed', 'declined']);
        expect(decisionsAfter('agreed')).toEqual(['agreed', 'withdrawn']);
    });

    it('is one of three words', () => {
        expect(['agreed', 'declined', 'withdrawn'].map(asDecision)).not.toContain('');
        expect([undefined, 'yes', {}].map(asDecision)).toEqual(['', '', '']);
    });
});

describe('how a consent stands', () => {
    const { shownTextId, shownVersion, shownLanguage } = ANSWER;
    const shown = { shownTextId, shownVersion, shownLanguage };
    const none = asConsent(undefined);
    const nothing = { decision: '', date: '', version: '' } as const;
    const declined = { decision: 'declined', date: '2021-03-04', version: '' } as const;

    it('is open while nothing was said', () => {
        expect(standingOf(none, nothing, shown)).toEqual({
            said: '',
            holds: '',
            isToOtherText: false,
            isOutdated: false,
        });
    });

    it('is what is said now, else what was said before', () => {
        expect(standingOf(ANSWER, declined, shown)).toMatchObject({
            said: 'agreed',
            holds: 'agreed',
        });
        expect(standingOf(none, declined, shown)).toMatchObject({ said: '', holds: 'declined' });
    });

    it('is not what was said to another text or another version, but in another language it is', () => {
        const other = { said: '', holds: '', isToOtherText: true, isOutdated: true };
        expect(standingOf(ANSWER, nothing, { ...shown, shownVersion: '4' })).toEqual(other);
        expect(standingOf(ANSWER, declined, { ...shown, shownTextId: 'text-2' })).toEqual(other);
        expect(standingOf(ANSWER, nothing, { ...shown, shownLanguage: 'es' }).holds).toBe('agreed');
    });

    it('is open again where the text has changed since, until the person answers', () => {
        const before = { ...declined, version: '2' };
        expect(standingOf(none, before, shown)).toMatchObject({ holds: '', isOutdated: true });
        expect(standingOf(ANSWER, before, shown)).toMatchObject({
            holds: 'agreed',
            isOutdated: false,
        });
        expect(standingOf(none, { ...before, version: ' 3.1 ' }, shown).holds).toBe('declined');
    });
});

import fc from 'fast-check';
import {
    byTime,
    isMessageStatus,
    readMessageView,
    stateOf,
    writtenAt,
    type MessageView,
} from 'c/salusCoreMessages';

const aMessage = (changes: object = {}): unknown => ({
    id: 'm1',
    status: 'completed',
    senderName: 'Ana Example',
    sent: '2021-03-04T14:00:00Z',
    text: 'Dear Robin,\n\n  take one.',
    ...changes,
});
const read = (changes: object = {}) => readMessageView(aMessage(changes), 'c-salus-message');
const viewOf = (changes: object = {}): MessageView => read(changes).view!;
const told = (changes: object) =>
    read(changes).problems.map(({ code, where, property }) => `${code} ${where} ${property}`);

describe('readMessageView', () => {
    it('keeps the text word for word, with its line breaks and the space in it', () => {
        const { text } = viewOf();
        expect(text).toBe('Dear Robin,\n\n  take one.');
        expect(viewOf({ text: ' \n' }).text).toBeUndefined();
    });

    it('reads who wrote it, to whom, what about and in which language', () => {
        const given = {
            origin: 'self',
            senderRole: ' Nurse ',
            recipients: ['Ben', '', 7, null],
            subject: 'Your medicine',
            lang: 'es-MX',
            priority: 'urgent',
            reason: 'The clinic is closed.',
            isUnread: true,
            canRetry: true,
        };
        const expected = { ...given, senderRole: 'Nurse', recipients: ['Ben', '7'] };
        expect(viewOf(given)).toMatchObject(expected);
        expect(viewOf({ origin: 'robot', lang: 'no such language' })).toMatchObject({
            origin: 'other',
            lang: undefined,
        });
    });

    it('reads attachments, however little is known of them', () => {
        const attachments = [
            { id: 'a', name: 'Plan.pdf', type: 'application/pdf', bytes: 2400 },
            { bytes: -1 },
            null,
        ];
        const nothing = { id: undefined, name: undefined, type: undefined, bytes: undefined };
        expect(viewOf({ attachments }).attachments).toEqual([attachments[0], nothing, nothing]);
        expect(viewOf({ attachments: 'none' }).attachments).toEqual([]);
    });

    it.each([
        ['was withdrawn', { status: 'entered-in-error' }],
        ['may mean something else', { isUninterpreted: true }],
    ])('has nothing of what was in a message that %s', (_, changes) => {
        const { view } = read({
            ...changes,
            subject: 'Of somebody else',
            attachments: [{ id: 'a', name: 'Of somebody else' }],
            reason: 'Of somebody else',
        });
        expect(view).toMatchObject({ senderName: 'Ana Example', sent: '2021-03-04T14:00:00Z' });
        expect(JSON.stringify(view)).not.toMatch(/somebody else|take one/);
    });

    it('keeps a time that is none, to be shown as it came, and tells the developer', () => {
        expect(viewOf({ sent: 'yesterday' }).sent).toBe('yesterday');
        expect(told({ sent: 'yesterday', received: '2021-03-04T14:00' })).toEqual([
            'bad-instant c-salus-message sent',
            'bad-instant c-salus-message received',
        ]);
        expect(told({ sent: '2021-03', received: '2021' })).toEqual([]);
    });

    it('takes no zone that nobody has', () => {
        expect(viewOf({ zone: 'America/New_York' }).zone).toBe('America/New_York');
        expect(viewOf({ zone: 'Boston' }).zone).toBeUndefined();
        expect(told({ zone: 'Boston' })).toEqual(['unknown-zone c-salus-message zone']);
    });

    it.each([undefined, null, 7, 'text', [], {}, { id: ' ' }])('is none of %j', (given) => {
        const { view, problems } = readMessageView(given, 'c-salus-message');
        expect(view).toBeUndefined();
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'message' }]);
    });

    it('never throws for what throws itself', () => {
        const throws = {
            id: 'm1',
            get text(): string {
                throw new Error('planted');
            },
        };
        expect(readMessageView(throws, 'c-salus-message').view).toBeUndefined();
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        expect(readMessageView(proxy, 'c-salus-message').view).toBeUndefined();
    });

    it('gives a view or a problem for anything at all', () => {
        const anything = fc.anything({ withNullPrototype: true, withMap: true });
        fc.assert(
            fc.property(fc.dictionary(fc.string(), anything), anything, (rest, text) => {
                const { view, problems } = readMessageView({ ...rest, id: 'm1', text }, 'x');
                expect(view !== undefined || problems.length > 0).toBe(true);
            }),
        );
    });
});

describe('stateOf', () => {
    it.each([
        ['completed', 'self', 'sent'],
        ['completed', 'other', 'received'],
        ['completed', 'system', 'received'],
        ['in-progress', 'self', 'sending'],
        ['preparation', 'self', 'draft'],
        ['on-hold', 'self', 'held'],
        ['not-done', 'self', 'not-sent'],
        ['stopped', 'other', 'stopped'],
        ['entered-in-error', 'other', 'withdrawn'],
        ['unknown', 'other', 'unclear'],
        ['COMPLETED', 'self', 'foreign'],
        ['toString', 'self', 'foreign'],
        ['', 'other', 'foreign'],
    ] as const)('is of %s by %s: %s', (status, origin, state) => {
        expect(stateOf({ id: 'm1', status, origin })).toBe(state);
        expect(isMessageStatus(status)).toBe(state !== 'foreign');
    });
});

it('is uninterpreted whatever its status is', () => {
    const message = { id: 'm1', status: 'completed', isUninterpreted: true };
    expect(stateOf(message)).toBe('uninterpreted');
});

describe('byTime', () => {
    const idsOf = (...views: readonly object[]): string =>
        byTime(views as readonly MessageView[])
            .map(({ id }) => id)
            .join('');

    it('puts the oldest first, and what has no time last', () => {
        const messages = [
            { id: 'd' },
            { id: 'c', sent: '2021-03-04T14:00:00Z' },
            { id: 'b', received: '2021-03-04T14:30:00+01:00' },
            { id: 'e', sent: 'yesterday' },
            { id: 'a', sent: '2021-03' },
        ];
        expect(idsOf(...messages)).toBe('abcde');
    });

    it('keeps the order of those of one time', () => {
        const sent = '2021-03-04T14:00:00Z';
        expect(idsOf({ id: 'b', sent }, { id: 'a', sent })).toBe('ba');
    });

    it.each([
        ['2021', Date.UTC(2021, 0, 1)],
        ['2021-03-04', Date.UTC(2021, 2, 4)],
        ['2021-02-30', NaN],
        [undefined, NaN],
    ])('takes a date for when it began: %s', (time, moment) => {
        expect(writtenAt(time)).toBe(moment);
    });
});

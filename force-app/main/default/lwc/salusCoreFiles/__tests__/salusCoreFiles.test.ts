import fc from 'fast-check';
import {
    answerOf,
    constraintOf,
    failedFile,
    isPicture,
    isWrong,
    mayTryAgain,
    noFiles,
    outcomeOf,
    refusalOf,
    sayBytes,
    sayPart,
    sayTypes,
    soundFiles,
    soundTypes,
    transition,
    type ChosenFile,
    type FileEvent,
    type FileLimits,
    type FileRows,
} from 'c/salusCoreFiles';

const chosen = (own: Partial<ChosenFile> = {}): ChosenFile => ({
    name: 'scan.pdf',
    size: 100,
    type: 'application/pdf',
    ...own,
});
const limitsOf = (own: Partial<FileLimits> = {}): FileLimits => ({
    types: [],
    mostBytes: 1000,
    mostFiles: 3,
    ...own,
});
const limits = limitsOf();
const after = (...events: readonly FileEvent[]): FileRows => events.reduce(transition, noFiles);
const statesOf = ({ list }: FileRows): string[] => list.map(({ state }) => state);
const choose = (files: readonly ChosenFile[], own: Partial<FileLimits> = {}): FileEvent => ({
    type: 'chosen',
    files,
    limits: limitsOf(own),
});
const sent = (key: number, id = `id-${key}`): FileEvent => ({
    type: 'sent',
    key,
    id,
    locationFound: 'none',
});

describe('files from anywhere', () => {
    it.each([undefined, null, 'x', 7, {}, [null], [{}], [{ id: ' ' }], [{ id: {} }], [['a']]])(
        '%j are none',
        (given) => {
            expect(soundFiles(given)).toEqual([]);
        },
    );

    it('have an id and a name, each once', () => {
        const given = [{ id: 'a', name: 'One', more: 1 }, { id: 'a', name: 'Two' }, { id: 2 }];
        expect(soundFiles(given)).toEqual([
            { id: 'a', name: 'One' },
            { id: '2', name: '' },
        ]);
    });

    it('are the same when they are read again', () => {
        fc.assert(
            fc.property(fc.array(fc.record({ id: fc.string(), name: fc.string() })), (given) => {
                const read = soundFiles(given);
                expect(soundFiles(read)).toEqual(read);
            }),
        );
    });
});

describe('types', () => {
    it('are endings and media types, in any case', () => {
        expect(soundTypes('.PDF, image/*,,image/heic')).toEqual({
            types: ['.pdf', 'image/*', 'image/heic'],
            isSound: true,
        });
        expect(soundTypes(undefined)).toEqual({ types: [], isSound: true });
    });

    it.each(['pdf', '*', '.', 'image/', '<b>', '*/*'])('are not %s', (given) => {
        expect(soundTypes(given)).toEqual({ types: [], isSound: false });
    });

    it('are read quickly, whatever they are', () => {
        expect(soundTypes(`.${'a.'.repeat(1_000_000)}`).isSound).toBe(false);
    });

    it.each([
        ['.pdf', chosen({ name: 'SCAN.PDF', type: '' }), true],
        ['.pdf', chosen({ name: 'scan.pdf.exe' }), false],
        ['.pdf', chosen({ name: 'pdf' }), false],
        ['image/*', chosen({ type: 'image/heic' }), true],
        ['image/*', chosen({ type: 'imageless/x' }), false],
        ['image/png', chosen({ type: 'image/PNG' }), true],
    ])('%s of a file', (types, file, isAllowed) => {
        const refusal = refusalOf(file, limitsOf({ types: soundTypes(types).types }));
        expect(refusal).toBe(isAllowed ? undefined : 'typeMismatch');
    });

    it('are said as people know them', () => {
        const { types } = soundTypes('.pdf,.jpg,image/jpeg,image/*,.pdf');
        expect(sayTypes(types, 'pictures', 'en')).toBe('PDF, JPG, JPEG, or pictures');
        expect(sayTypes(['.pdf'], 'pictures', 'en')).toBe('PDF');
        expect(sayTypes(['audio/*'], 'pictures', 'en')).toBe('AUDIO/*');
    });

    it('of pictures are known by the media type or by the end of the name', () => {
        expect(isPicture(chosen({ type: 'image/x' }))).toBe(true);
        expect(isPicture(chosen({ name: 'A.HEIC', type: '' }))).toBe(true);
        expect(isPicture(chosen())).toBe(false);
    });
});

describe('a length', () => {
    it.each([
        [0, '0 byte'],
        [999, '999 byte'],
        [1000, '1 kB'],
        [2_340_000, '2.4 MB'],
        [10_000_001, '10.1 MB'],
        [5_000_000_000_000, '5,000 GB'],
    ])('of %d bytes is %s', (bytes, words) => {
        expect(sayBytes(bytes, 'en')).toBe(words);
    });

    it('and a part are said in the language', () => {
        expect(sayBytes(2_400_000, 'es')).toBe('2,4 MB');
        expect(sayPart(0.4, 'en')).toBe('40%');
    });
});

describe('what the app answers', () => {
    it('is an id, or an error that is known', () => {
        expect(outcomeOf({ ok: true, value: { id: ' a ' } })).toEqual({
            ok: true,
            value: { id: 'a' },
        });
        expect(outcomeOf({ ok: false, error: { code: 'refused', message: 'No' } })).toEqual({
            ok: false,
            error: { code: 'refused', message: 'No' },
        });
    });

    it('is `unavailable` in every other case', () => {
        const none = { ok: false, error: { code: 'unavailable', message: '' } };
        for (const given of [
            undefined,
            null,
            'x',
            {},
            { ok: true },
            { ok: true, value: { id: '' } },
        ])
            expect(outcomeOf(given)).toEqual(none);
        expect(outcomeOf({ ok: false, error: { code: 'x', message: {} } })).toEqual(none);
        fc.assert(
            fc.property(fc.anything({ withNullPrototype: true }), (given) => {
                expect(typeof outcomeOf(given).ok).toBe('boolean');
            }),
        );
    });
});

describe('files that are chosen', () => {
    it('are sent one by one, and are the answer when the server has them', () => {
        const rows = after(choose([chosen(), chosen({ name: 'b.pdf' })]), sent(2));
        expect(statesOf(rows)).toEqual(['sending', 'sent']);
        expect(answerOf(rows)).toEqual([{ id: 'id-2', name: 'b.pdf' }]);
        expect(failedFile(rows)!.key).toBe(1);
        expect(failedFile(after(choose([chosen()]), sent(1)))).toBeUndefined();
    });

    it('are refused by type, by length and by number, and stay', () => {
        const files = [
            chosen({ name: 'a.exe' }),
            chosen({ size: 0 }),
            chosen({ size: 1001 }),
            chosen({ size: 1000 }),
            chosen(),
        ];
        const rows = after(choose(files, { types: ['.pdf'], mostFiles: 1 }));
        const states = ['typeMismatch', 'tooShort', 'tooLong', 'sending', 'rangeOverflow'];
        expect(statesOf(rows)).toEqual(states);
        expect(rows.list.map(constraintOf)).toEqual(
            states.map((s) => (s === 'sending' ? 'badInput' : s)),
        );
        expect(rows.list.filter(mayTryAgain).map(({ state }) => state)).toEqual(['rangeOverflow']);
        expect(rows.list.filter(isWrong)).toHaveLength(4);
    });

    it('replace one another where there is one, but a refused one replaces nothing', () => {
        const one = { mostFiles: 1, types: ['.pdf'] };
        const rows = after(choose([chosen()], one), sent(1));
        const next = transition(rows, choose([chosen({ name: 'b.pdf' })], one));
        expect(next.list.map(({ name }) => name)).toEqual(['b.pdf']);
        const refused = transition(rows, choose([chosen({ name: 'b.exe' })], one));
        expect(statesOf(refused)).toEqual(['sent', 'typeMismatch']);
        expect(transition(rows, choose([], one)).list).toEqual(rows.list);
    });

    it('can be tried again, as long as there are not too many', () => {
        const two = { mostFiles: 2 };
        const rows = after(choose([chosen(), chosen(), chosen()], two));
        const again: FileEvent = { type: 'tried-again', key: 3, limits: limitsOf(two) };
        expect(statesOf(transition(rows, again))[2]).toBe('rangeOverflow');
        const fewer = transition(rows, { type: 'removed', key: 1 });
        expect(statesOf(transition(fewer, again))).toEqual(['sending', 'sending']);
        const failed = after(choose([chosen()]), {
            type: 'not-sent',
            key: 1,
            error: { code: 'unavailable', message: 'Later' },
        });
        expect(failed.list[0]).toMatchObject({ state: 'unavailable', message: 'Later' });
        const tried = transition(failed, { type: 'tried-again', key: 1, limits });
        expect(tried.list[0]).toMatchObject({ state: 'sending', message: '', part: 0 });
    });

    it('go only forward, by hundredths, whatever the app says', () => {
        const rows = after(choose([chosen()]));
        const to = (from: FileRows, part: number): FileRows =>
            transition(from, { type: 'progressed', key: 1, part });
        const half = to(rows, 0.509);
        expect(half.list[0]!.part).toBe(0.5);
        expect(to(half, 0.505)).toBe(half);
        expect(to(half, 0.2)).toBe(half);
        expect(to(half, Number.NaN)).toBe(half);
        expect(to(half, 7).list[0]!.part).toBe(1);
        const done = transition(rows, sent(1));
        expect(to(done, 0.5)).toBe(done);
        expect(to(noFiles, 0.5)).toBe(noFiles);
    });
});

describe('files that a page gives', () => {
    it('stand as sent, keep their row, and leave alone what is on its way', () => {
        const rows = after(choose([chosen(), chosen()]), sent(1, 'a'));
        const given = [
            { id: 'a', name: 'scan.pdf' },
            { id: 'b', name: 'other.pdf' },
        ];
        const next = transition(rows, { type: 'given', answer: given });
        expect(answerOf(next)).toEqual(given);
        expect(statesOf(next)).toEqual(['sent', 'sent', 'sending']);
        expect(next.list[0]!.key).toBe(1);
        expect(next.list[0]!.size).toBe(100);
    });

    it('are the answer, whatever happened before, and no key is used twice', () => {
        const event = fc.oneof(
            fc.constant(choose([chosen(), chosen()])),
            fc.nat(9).map((key) => sent(key)),
            fc.nat(9).map((key): FileEvent => ({ type: 'removed', key })),
            fc.nat(9).map((key): FileEvent => ({ type: 'tried-again', key, limits })),
            fc.constant<FileEvent>({ type: 'given', answer: [{ id: 'x', name: '' }] }),
        );
        fc.assert(
            fc.property(fc.array(event), fc.array(fc.string()), (events, ids) => {
                const rows = after(...events);
                const keys = rows.list.map(({ key }) => key);
                expect(new Set(keys).size).toBe(keys.length);
                expect(keys.every((key) => key < rows.nextKey)).toBe(true);
                const answer = soundFiles(ids.map((id) => ({ id, name: id })));
                expect(answerOf(transition(rows, { type: 'given', answer }))).toEqual(answer);
            }),
        );
    });
});

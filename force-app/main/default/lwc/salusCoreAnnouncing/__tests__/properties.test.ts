import fc from 'fast-check';
import { TOPICS, type Message } from '../salusCoreAnnouncing';
import { play, type Happening } from './play';

/* Each message has a text of its own, so that every one can be followed from coming to being said. */
const message = fc.record(
    {
        topic: fc.constantFrom(...TOPICS.filter((topic) => topic !== 'captions')),
        level: fc.constantFrom('assertive', 'polite'),
        key: fc.constantFrom('a', 'b', ''),
        expires: fc.constantFrom(0, 300, 20_000),
        length: fc.integer({ min: 0, max: 150 }),
    },
    { requiredKeys: ['topic', 'level', 'length'] },
);
const moment = fc.integer({ min: 0, max: 30_000 });
const coming = fc
    .array(fc.tuple(moment, message), { maxLength: 60 })
    .map((all) =>
        all.map(([at, { length, ...rest }], i): readonly [number, Message] => [
            at,
            { ...rest, text: `m${i}.${'x'.repeat(length)}` } as Message,
        ]),
    );
const moves = fc
    .array(moment, { maxLength: 5 })
    .map((all) => all.map((at): Happening => [at, { type: 'focus-moved' }]));

const spokenTexts = (spoken: readonly { readonly text: string }[]): string[] =>
    spoken.flatMap(({ text }) => text.replace(/\u00A0$/, '').split('; '));
const hearingTime = (text: string): number =>
    Math.min(5000, Math.max(500, 60 * text.replace(/\u00A0$/, '').length));

describe('whatever comes, and whenever', () => {
    it('says nothing twice, and nothing that did not come', () => {
        fc.assert(
            fc.property(coming, moves, (messages, focus) => {
                const texts = spokenTexts(play([...messages, ...focus]).spoken);
                expect(new Set(texts).size).toBe(texts.length);
                const came = new Set(messages.map(([, { text }]) => text));
                expect(texts.filter((text) => !came.has(text))).toEqual([]);
            }),
        );
    });

    it('loses nothing but what expired, was replaced or was one too many', () => {
        fc.assert(
            fc.property(coming, moves, (messages, focus) => {
                const { spoken, state } = play([...messages, ...focus]);
                const texts = new Set(spokenTexts(spoken));
                const unsaid = messages.filter(([, { text }]) => !texts.has(text));
                const unexplained = unsaid.filter(
                    ([, { topic, level, key, expires }]) =>
                        !key &&
                        (expires === 0 ||
                            (expires === undefined &&
                                (level === 'assertive' ||
                                    ['form', 'session', 'recording', 'admission'].includes(
                                        topic,
                                    )))),
                );
                expect(unexplained.length).toBeLessThanOrEqual(state.lost);
                expect(state.waiting).toEqual([]);
            }),
        );
    });

    it('loses nothing at all when a few come that neither expire nor replace each other', () => {
        const few = coming.map((all) =>
            all
                .slice(0, 8)
                .map(([at, { key: _key, ...one }]) => [at, { ...one, expires: 0 }] as const),
        );
        fc.assert(
            fc.property(few, moves, (messages, focus) => {
                const texts = spokenTexts(play([...messages, ...focus]).spoken);
                expect(texts.sort()).toEqual(messages.map(([, { text }]) => text).sort());
            }),
        );
    });

    it('writes one region at a time, never two within 150 ms', () => {
        fc.assert(
            fc.property(coming, moves, (messages, focus) => {
                const { spoken } = play([...messages, ...focus]);
                spoken.slice(1).forEach(({ at }, i) => {
                    expect(at - spoken[i]!.at).toBeGreaterThanOrEqual(150);
                });
            }),
        );
    });

    it('lets each polite message be heard, and waits a second after an assertive one', () => {
        fc.assert(
            fc.property(coming, moves, (messages, focus) => {
                const { spoken } = play([...messages, ...focus]);
                spoken.forEach(({ at, region }, i) => {
                    if (region !== 'polite') return;
                    for (const before of spoken.slice(0, i)) {
                        const { text } = before;
                        const pause = before.region === 'polite' ? hearingTime(text) : 1000;
                        expect(at - before.at).toBeGreaterThanOrEqual(pause);
                    }
                });
            }),
        );
    });

    it('says what is assertive before what is polite', () => {
        fc.assert(
            fc.property(coming, (messages) => {
                const plain = messages.map(
                    ([, { text, level }]) =>
                        [0, { text, level, topic: 'status' } as Message] as const,
                );
                const regions = play(plain).spoken.map(({ region }) => region);
                expect(regions).toEqual([...regions].sort());
            }),
        );
    });

    it('is quiet for half a second after each move of the focus', () => {
        fc.assert(
            fc.property(coming, moves, (messages, focus) => {
                const { spoken } = play([...focus, ...messages]);
                for (const [moved] of focus)
                    for (const { at } of spoken) expect(at > moved && at < moved + 500).toBe(false);
            }),
        );
    });

    it('leaves no text in a region for longer than a second', () => {
        fc.assert(
            fc.property(coming, moves, (messages, focus) => {
                const { written } = play([...messages, ...focus]);
                written.forEach(({ at, region, text }, i) => {
                    if (!text) return;
                    const after = written.slice(i + 1).find((one) => one.region === region);
                    expect(after!.at - at).toBeLessThanOrEqual(1000);
                });
            }),
        );
    });

    it('never puts the same text into a region twice in a row', () => {
        fc.assert(
            fc.property(coming, (messages) => {
                const alike = messages.map(([at, one]) => [at, { ...one, text: 'Same' }] as const);
                const { spoken } = play(alike);
                for (const region of ['assertive', 'polite']) {
                    const texts = spoken.filter((one) => one.region === region);
                    texts.slice(1).forEach(({ text }, i) => expect(text).not.toBe(texts[i]!.text));
                }
            }),
        );
    });

    it('comes to rest with nothing left, however often it is emptied', () => {
        const emptied = fc
            .array(moment, { minLength: 1, maxLength: 4 })
            .map((all) => all.map((at): Happening => [at, { type: 'emptied' }]));
        fc.assert(
            fc.property(coming, emptied, (messages, empties) => {
                const { state } = play([...messages, ...empties, [60_000, { type: 'emptied' }]]);
                const { waiting, history, held, clearAt } = state;
                expect([waiting, history, held, clearAt]).toEqual([[], [], {}, {}]);
            }),
        );
    });
});

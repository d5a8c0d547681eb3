import {
    LEVELS,
    levelOf,
    levelsFrom,
    silence,
    TOPICS,
    transition,
    type Message,
    type Topic,
} from '../salusCoreAnnouncing';
import { lines, play } from './play';

const say = (text: string, more: Partial<Message> = {}): Message => ({
    text,
    topic: 'status',
    ...more,
});
const loud = (text: string, more: Partial<Message> = {}): Message =>
    say(text, { topic: 'call', ...more });
const joined = (name: string): Message =>
    say(`${name} joined`, {
        topic: 'presence',
        minimalText: 'Someone joined',
        together: {
            kind: 'joined',
            name,
            two: '{0} and {1} joined',
            three: '{0}, {1} and {2} joined',
            many: '{0}, {1} and {2} others joined, {3} in all',
        },
    });

describe('when a message is said', () => {
    it('waits 150 ms after the regions came into the page', () => {
        expect(
            lines([
                [0, { type: 'mounted' }],
                [0, loud('Hello')],
            ]),
        ).toEqual(['150 assertive Hello']);
    });

    it('writes one region at a time, the assertive first, and the polite a second later', () => {
        expect(
            lines([
                [0, say('Saved')],
                [0, loud('Muted')],
            ]),
        ).toEqual(['0 assertive Muted', '1000 polite Saved']);
    });

    it('keeps 150 ms between assertive messages', () => {
        expect(
            lines([
                [0, loud('One')],
                [10, loud('Two')],
                [400, loud('Three')],
            ]),
        ).toEqual(['0 assertive One', '150 assertive Two', '400 assertive Three']);
    });

    it('lets an assertive message in 150 ms after a polite one', () => {
        expect(
            lines([
                [0, say('Saved')],
                [20, loud('Muted')],
            ]),
        ).toEqual(['0 polite Saved', '150 assertive Muted']);
    });

    it('lets a polite message be heard before the next: 60 ms a character, 0.5 s to 5 s', () => {
        const long = 'x'.repeat(20);
        const endless = 'y'.repeat(500);
        expect(
            lines([
                [0, say('Hi')],
                [1, say(long)],
                [2, say(endless)],
                [3, say('End')],
            ]),
        ).toEqual([
            '0 polite Hi',
            `500 polite ${long}`,
            `1700 polite ${endless}`,
            '6700 polite End',
        ]);
    });

    it('keeps polite messages while assertive ones are said', () => {
        expect(
            lines([
                [0, loud('One')],
                [1, say('Saved')],
                [900, loud('Two')],
                [901, say('Sent')],
            ]),
        ).toEqual([
            '0 assertive One',
            '900 assertive Two',
            '1900 polite Saved',
            '2400 polite Sent',
        ]);
    });

    it('is quiet for half a second after the kit moved the focus', () => {
        expect(
            lines([
                [0, loud('Early')],
                [200, { type: 'focus-moved' }],
                [210, loud('Ended')],
            ]),
        ).toEqual(['0 assertive Early', '700 assertive Ended']);
    });

    it('says what a dialog led to half a second after it closed', () => {
        const closing = [
            [0, { type: 'focus-moved' }],
            [0, say('You are still in the visit')],
        ] as const;
        expect(lines(closing)).toEqual(['500 polite You are still in the visit']);
    });

    it('starts over when another clock is put in', () => {
        const { state } = play([[5000, say('x'.repeat(60))]]);
        const late = transition(state, { type: 'arrived', message: say('Saved') }, 5100);
        expect(lines([[4000, { type: 'clock-changed' }]], late)).toEqual(['4000 polite Saved']);
    });

    it('is not silenced by a clock that goes back', () => {
        const { state } = play([[1_000_000, { type: 'focus-moved' }]]);
        expect(lines([[0, say('Saved')]], state)).toEqual(['0 polite Saved']);
    });
});

describe('what stands in a region', () => {
    it('makes the same text differ each time, by a trailing no-break space', () => {
        const { spoken } = play([
            [0, say('Saved')],
            [3000, say('Saved')],
            [6000, say('Saved')],
        ]);
        expect(spoken.map(({ text }) => text)).toEqual(['Saved', 'Saved\u00A0', 'Saved']);
    });

    it('makes it differ even after everything was emptied', () => {
        const { spoken } = play([
            [0, say('Saved')],
            [9, { type: 'emptied' }],
            [3000, say('Saved')],
        ]);
        expect(spoken.map(({ text }) => text)).toEqual(['Saved', 'Saved\u00A0']);
    });

    it('goes a second after it was said, each in a task of its own', () => {
        const { written } = play([
            [0, say('Saved')],
            [150, loud('Muted')],
        ]);
        expect(written.filter(({ text }) => !text)).toEqual([
            { at: 1000, region: 'polite', text: '' },
            { at: 1150, region: 'assertive', text: '' },
        ]);
    });

    it('stays a second when it is replaced, and is not emptied too early', () => {
        const { written } = play([
            [0, say('One')],
            [0, say('Two')],
        ]);
        expect(written.map(({ at, text }) => [at, text.trim()])).toEqual([
            [0, 'One'],
            [500, 'Two'],
            [1500, ''],
        ]);
    });

    it('never changes two regions in one task, not even to empty one', () => {
        const { written } = play([
            [0, say('Saved')],
            [1000, loud('Muted')],
        ]);
        expect(written.map(({ text }) => text)).toEqual(['Saved', 'Muted', '', '']);
    });
});

describe('what is not said', () => {
    it('replaces a waiting message of the same topic and key', () => {
        const before = loud('Reconnecting', { key: 'line' });
        const after = loud('Connected', { key: 'line', level: 'polite' });
        expect(
            lines([
                [0, loud('Muted')],
                [1, before],
                [2, say('Saved')],
                [3, after],
            ]),
        ).toEqual(['0 assertive Muted', '1000 polite Connected', '1540 polite Saved']);
    });

    it('keeps messages apart whose key is the same and whose topic is not, or that have none', () => {
        const texts = [say('One', { key: 'a' }), say('Two', { key: 'a', topic: 'form' })];
        const without = [say('Three', { key: '' }), say('Four', { key: '' })];
        const happenings = [...texts, ...without].map((message) => [0, message] as const);
        expect(lines(happenings)).toHaveLength(4);
    });

    it('says nothing of what is no longer so', () => {
        const wait = say('Continue: please wait');
        const withdrawn = { type: 'withdrawn', message: wait } as const;
        const rest = [
            [100, { type: 'focus-moved' }],
            [110, wait],
            [120, say('Saved')],
        ] as const;
        expect(lines([...rest, [300, withdrawn]])).toEqual(['600 polite Saved']);
        expect(lines([...rest, [300, withdrawn], [301, withdrawn]])).toEqual(['600 polite Saved']);
    });

    it('empties the region at once that holds what is no longer so, and no other', () => {
        const [wait, muted] = [say('Continue: please wait'), loud('Muted')];
        const { written, state } = play([
            [0, wait],
            [0, muted],
            [1100, { type: 'withdrawn', message: wait }],
        ]);
        expect(written).toEqual([
            { at: 0, region: 'assertive', text: 'Muted' },
            { at: 1000, region: 'polite', text: 'Continue: please wait' },
            { at: 1000, region: 'assertive', text: '' },
            { at: 1100, region: 'polite', text: '' },
        ]);
        expect([state.held, state.clearAt]).toEqual([{}, {}]);
    });

    it('says no error of the page that was left, and all the rest', () => {
        const happenings = [
            [0, { type: 'focus-moved' }],
            [10, say('Telephone: Enter a number', { topic: 'form' })],
            [20, say('Saved')],
            [30, { type: 'page-changed' }],
            [40, say('Date: Enter a date', { topic: 'form' })],
        ] as const;
        expect(lines(happenings)).toEqual(['500 polite Saved', '1000 polite Date: Enter a date']);
    });

    it('leaves alone what replaced a message that is withdrawn, and what is said with it', () => {
        const older = say('3 times', { key: 'times' });
        const replaced = [
            [0, loud('Muted')],
            [1, older],
            [2, say('5 times', { key: 'times' })],
            [3, { type: 'withdrawn', message: older }],
        ] as const;
        expect(lines(replaced).at(-1)).toBe('1000 polite 5 times');
        const [ana, ben, eve] = ['Ana', 'Ben', 'Eve'].map(joined) as [Message, Message, Message];
        const together = [ana, ben, eve].map((one) => [0, one] as const);
        const withdraw = (message: Message) => [10, { type: 'withdrawn', message }] as const;
        expect(lines([...together, withdraw(ben)])).toEqual(['1500 polite Ana and Eve joined']);
        expect(lines([...together, ...[ana, ben, eve].map(withdraw)])).toEqual([]);
        const spoken = play([...together, [1600, { type: 'withdrawn', message: ana }]]).written;
        expect(spoken.map(({ at }) => at)).toEqual([1500, 2500]);
    });

    it('lets a polite message go that has waited ten seconds', () => {
        const busy = Array.from({ length: 24 }, (_, i) => [i * 500, loud(`Now ${i}`)] as const);
        const spoken = lines([[0, say('Saved')], ...busy]);
        expect(spoken).toHaveLength(24);
        expect(spoken.join()).not.toContain('Saved');
    });

    it.each(['form', 'session', 'recording', 'admission'] as const)(
        'says a polite message of %s however long it had to wait',
        (topic) => {
            const busy = Array.from({ length: 60 }, (_, i) => [i * 500, loud(`Now ${i}`)] as const);
            const late = say('Kept', { topic, level: 'polite' });
            expect(lines([[0, late], ...busy]).at(-1)).toBe('30500 polite Kept');
        },
    );

    it('goes by the time that a message gives itself, where 0 is never', () => {
        const happenings = [
            [0, loud('Muted')],
            [0, say('Short', { expires: 900 })],
            [0, say('Long', { expires: 0 })],
        ] as const;
        expect(lines(happenings)).toEqual(['0 assertive Muted', '1000 polite Long']);
    });

    it('keeps what is said together for as long as the longest of them', () => {
        const short = loud('One', { topic: 'chat', level: 'assertive', expires: 300 });
        const long = loud('Two', { topic: 'chat', level: 'assertive' });
        expect(
            lines([
                [0, short],
                [1, long],
            ]),
        ).toEqual(['1500 assertive One; Two']);
    });

    it('lets eight wait, and drops the oldest of the least important and counts it', () => {
        const many = Array.from({ length: 9 }, (_, i) => [1, say(`Polite ${i}`)] as const);
        const { spoken, state } = play([
            [0, { type: 'focus-moved' }],
            [0, say('Wrong', { topic: 'form' })],
            [0, loud('Muted')],
            ...many,
        ]);
        expect(spoken.map(({ text }) => text.trim())).toEqual([
            'Muted',
            'Wrong',
            ...[3, 4, 5, 6, 7, 8].map((i) => `Polite ${i}`),
        ]);
        expect(state.lost).toBe(3);
    });

    it('drops errors only before what is assertive, and that last of all', () => {
        const errors = Array.from(
            { length: 5 },
            (_, i) => [0, say(`E${i}`, { topic: 'form' })] as const,
        );
        const alarms = Array.from({ length: 9 }, (_, i) => [1, loud(`A${i}`)] as const);
        const { spoken } = play([[0, { type: 'focus-moved' }], ...errors, ...alarms]);
        expect(spoken.map(({ text }) => text.trim())).toEqual(
            [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `A${i}`),
        );
    });

    it('does not let what is too old push out what is not', () => {
        const old = Array.from({ length: 8 }, (_, i) => say(`Old ${i}`));
        const state = old.reduce(
            (before, message) => transition(before, { type: 'arrived', message }, 0),
            silence,
        );
        const after = transition(state, { type: 'arrived', message: say('New') }, 20_000);
        expect([after.waiting.length, after.lost]).toEqual([1, 0]);
    });

    it('says nothing for no words', () => {
        const nothing = [say(''), say(' \n'), say(undefined as unknown as string)];
        expect(lines(nothing.map((message) => [0, message] as const))).toEqual([]);
    });

    it('forgets what waited and what was said when it is emptied', () => {
        const { spoken, state } = play([
            [0, say('Robin CANARY is here')],
            [1, say('Robin CANARY left')],
            [2, { type: 'emptied' }],
        ]);
        expect(spoken).toHaveLength(1);
        expect(JSON.stringify(state)).not.toContain('CANARY');
    });
});

describe('the end of a call', () => {
    const left = [0, { type: 'call-ended' }] as const;
    const wrote = say('Message from Ana: CANARY', { topic: 'chat' });
    const used = loud('Microphone: CANARY', { level: 'polite', sensitivity: 'pii' });

    it('keeps nothing private of it: not in what waits, not in a region, not in the history', () => {
        const { spoken } = play([[0, joined('CANARY')], [0, wrote], [0, used], left]);
        expect(spoken).toEqual([]);
        const said = play([
            [0, used],
            [100, { type: 'call-ended' }],
        ]);
        expect(said.written.at(-1)).toEqual({ at: 100, region: 'polite', text: '' });
        expect(said.state.history).toEqual([]);
        const sound = play([[0, say('CANARY', { topic: 'chat', level: 'sound' })], left]);
        expect(sound.state.history).toEqual([]);
    });

    it('keeps what is about nobody, and what is about somebody and not of the call', () => {
        const error = say('Your name: CANARY', { topic: 'form', sensitivity: 'phi' });
        const { spoken, state } = play([[0, loud('Muted')], [0, error], left]);
        expect(spoken).toHaveLength(2);
        expect(transition(state, left[1], 9000).history).toHaveLength(2);
    });
});

describe('what comes together', () => {
    it('is counted where it is more than can be said, and has words for that', () => {
        const wrote = (count: number): Message =>
            say(`m${count}`, { topic: 'chat', minimalText: 'New', manyText: 'New messages: {0}' });
        const write = (count: number) =>
            Array.from({ length: count }, (_, index) => [index, wrote(index)] as const);
        expect(lines(write(500))).toEqual(['1500 polite New messages: 500']);
        expect(lines(write(9))).toEqual(['1500 polite New messages: 9']);
        expect(lines(write(8))).toEqual(['1500 polite m0; m1; m2; m3; m4; m5; m6; m7']);
        expect(lines([[0, { type: 'privacy-set', privacy: 'minimal' }], ...write(9)])).toEqual([
            '1500 polite New',
        ]);
    });

    it.each([
        [['Ana'], 'Ana joined'],
        [['Ana', 'Ben'], 'Ana and Ben joined'],
        [['Ana', 'Ben', 'Cleo'], 'Ana, Ben and Cleo joined'],
        [['Ana', 'Ben', 'C', 'D', 'E', 'F'], 'Ana, Ben and 4 others joined, 6 in all'],
        [Array.from({ length: 40 }, (_, i) => `P${i}`), 'P0, P1 and 38 others joined, 40 in all'],
    ])('says %j as one sentence', (names, sentence) => {
        const happenings = names.map((name, i) => [i * 20, joined(name)] as const);
        expect(lines(happenings)).toEqual([`1500 polite ${sentence}`]);
    });

    it('begins a new sentence after a second and a half', () => {
        const spoken = lines([
            [0, joined('Ana')],
            [1499, joined('Ben')],
            [1500, joined('Cleo')],
        ]);
        expect(spoken).toEqual(['1500 polite Ana and Ben joined', '3000 polite Cleo joined']);
    });

    it('says chats side by side when nobody gave a sentence for them', () => {
        const chat = (text: string) => say(text, { topic: 'chat' });
        expect(
            lines([
                [0, chat('Ana: hello')],
                [700, chat('Ben: hi')],
            ]),
        ).toEqual(['1500 polite Ana: hello; Ben: hi']);
    });

    it('says at most eight chats at once', () => {
        const chats = Array.from(
            { length: 10 },
            (_, i) => [i, say(`C${i}`, { topic: 'chat' })] as const,
        );
        expect(lines(chats)).toEqual([
            '1500 polite C0; C1; C2; C3; C4; C5; C6; C7',
            '3300 polite C8; C9',
        ]);
    });

    it('keeps those who joined apart from those who left, and lets others go first', () => {
        const left = { ...joined('Ben'), text: 'Ben left' };
        const ben = { ...left, together: { ...left.together!, kind: 'left' } };
        expect(
            lines([
                [0, joined('Ana')],
                [1, ben],
                [2, say('Saved')],
            ]),
        ).toEqual(['2 polite Saved', '1500 polite Ana joined', '2100 polite Ben left']);
    });

    it('replaces a message by its key, also where it stands in a sentence with others', () => {
        const chat = (text: string, key: string) => say(text, { topic: 'chat', key });
        expect(
            lines([
                [0, chat('One', 'a')],
                [1, chat('Won', 'a')],
            ]),
        ).toEqual(['1500 polite Won']);
        expect(
            lines([
                [0, chat('One', 'a')],
                [1, chat('Two', 'b')],
                [2, chat('Three', 'a')],
            ]),
        ).toEqual(['1500 polite Three; Two']);
    });
});

describe('levels', () => {
    const levelsOfTopics = (): (readonly [Topic, string])[] =>
        TOPICS.map((topic) => [topic, levelOf({}, { text: 'x', topic })] as const);

    it('has one for each topic', () => {
        expect(Object.fromEntries(levelsOfTopics())).toEqual({
            form: 'polite',
            status: 'polite',
            session: 'assertive',
            recording: 'assertive',
            admission: 'assertive',
            call: 'assertive',
            presence: 'polite',
            chat: 'polite',
            captions: 'off',
            quality: 'polite',
        });
        expect(LEVELS).toEqual(['assertive', 'polite', 'sound', 'off']);
    });

    it('goes by the person, then by the message, then by the topic', () => {
        const message = loud('Reconnected', { level: 'polite' });
        expect(levelOf({ call: 'off' }, message)).toBe('off');
        expect(levelOf({ chat: 'off' }, message)).toBe('polite');
        expect(levelOf({}, loud('x', { level: 'shout' as 'polite' }))).toBe('assertive');
        expect(levelOf({}, say('x', { topic: 'weather' as Topic }))).toBe('polite');
    });

    it('does not say what is only a sound, and keeps it to be read', () => {
        const { spoken, state } = play([[5, say('3 new', { level: 'sound' })]]);
        expect(spoken).toEqual([]);
        expect(state.history).toEqual([{ at: 5, topic: 'status', text: '3 new' }]);
    });

    it('neither says nor keeps what is off', () => {
        const { spoken, state } = play([[0, say('Words of a caption', { topic: 'captions' })]]);
        expect([spoken, state.history]).toEqual([[], []]);
    });

    it('follows a level that is set while a message waits', () => {
        const happenings = [
            [0, { type: 'focus-moved' }],
            [0, say('Saved')],
            [0, say('Poor', { topic: 'quality' })],
            [1, { type: 'level-set', topic: 'status', level: 'off' }],
            [1, { type: 'level-set', topic: 'quality', level: 'assertive' }],
        ] as const;
        expect(lines(happenings)).toEqual(['500 assertive Poor']);
    });

    it('reads only levels from what a server answers', () => {
        const answer = { chat: 'sound', call: 'shout', weather: 'off', form: 3 };
        expect(levelsFrom(answer)).toEqual({ chat: 'sound' });
        expect([undefined, null, 'off', 7].map(levelsFrom)).toEqual([{}, {}, {}, {}]);
    });
});

describe('privacy', () => {
    const minimal = { type: 'privacy-set', privacy: 'minimal' } as const;

    it('says what others may hear, and keeps only that', () => {
        const chat = say('Ana CANARY: hello', { topic: 'chat', minimalText: 'New message' });
        const { spoken, state } = play([
            [0, minimal],
            [0, chat],
            [1, chat],
        ]);
        expect(spoken.map(({ text }) => text)).toEqual(['New message']);
        expect(JSON.stringify(state)).not.toContain('CANARY');
    });

    it('says no name when several come together', () => {
        expect(
            lines([
                [0, minimal],
                [0, joined('Ana')],
                [1, joined('Ben')],
            ]),
        ).toEqual(['1500 polite Someone joined']);
    });

    it('says in full what is not sensitive, such as an error', () => {
        expect(
            lines([
                [0, minimal],
                [0, say('Enter a date', { topic: 'form' })],
            ]),
        ).toEqual(['0 polite Enter a date']);
    });

    it('falls back on the topic’s words, and is silent when there are none', () => {
        const words = { type: 'words-given', words: { chat: 'New message' } } as const;
        const chat = say('Ana: hello', { topic: 'chat' });
        const status = say('Your result is here', { sensitivity: 'phi' });
        expect(
            lines([
                [0, minimal],
                [0, words],
                [0, chat],
                [0, status],
            ]),
        ).toEqual(['1500 polite New message']);
    });

    it('follows a privacy that is set while a message waits', () => {
        expect(
            lines([
                [0, joined('Ana')],
                [1, minimal],
            ]),
        ).toEqual(['1500 polite Someone joined']);
    });

    it('never says a secret aloud', () => {
        const code = { sensitivity: 'secret', minimalText: 'Your code is shown' } as const;
        expect(lines([[0, say('Your code is 12', code)]])).toEqual(['0 polite Your code is shown']);
    });

    it('keeps the last fifty to be read', () => {
        const many = Array.from({ length: 60 }, (_, i) => [i * 1000, say(`M${i}`)] as const);
        const { history } = play(many).state;
        expect([history.length, history[0]?.text, history.at(-1)?.text]).toEqual([
            50,
            'M10',
            'M59',
        ]);
    });
});

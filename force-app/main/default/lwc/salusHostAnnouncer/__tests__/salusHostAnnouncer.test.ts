import {
    announce,
    announcementHistory,
    announcementLevels,
    announcementPrivacy,
    canSound,
    choosePrivacy,
    emptyAnnouncements,
    keepSettingsIn,
    keepsSettings,
    mountAnnouncer,
    movedFocus,
    onAnnouncerChange,
    onSound,
    pushScope,
    setLevel,
    setMinimalWords,
    setPrivacy,
} from 'c/salusHostAnnouncer';
import type { Levels, Topic } from 'c/salusCoreAnnouncing';
import { installClock } from 'c/salusHostClock';
import { purgeAll, purgeInside, registerPhi, unregisterPhi } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';

let hand: ManualClock;
let takeOut: () => void;
let start = 1_000_000;

beforeEach(() => {
    start += 1_000_000;
    hand = manualClock(start);
    takeOut = installClock(hand);
});
afterEach(async () => {
    setPrivacy('full');
    setMinimalWords({});
    purgeAll('change-of-person');
    hand.advance(10_000);
    await Promise.resolve();
    takeOut();
});

const region = (level: string): HTMLElement =>
    document.getElementById(`salus-announcer-${level}`) as HTMLElement;
const textOf = (element: Element): string => element.textContent!.trim();
const status = (text: string) => ({ text, topic: 'status' }) as const;
const call = (text: string) => ({ text, topic: 'call' }) as const;
const livePair = (): { assertive: HTMLElement; polite: HTMLElement; dialog: HTMLElement } => {
    const dialog = document.createElement('div');
    const [assertive, polite] = ['assertive', 'polite'].map((level) => {
        const live = document.createElement('div');
        live.setAttribute('aria-live', level);
        dialog.appendChild(live);
        return live;
    }) as unknown as [HTMLElement, HTMLElement];
    document.body.appendChild(dialog);
    return { assertive, polite, dialog };
};

describe('the page’s pair of regions', () => {
    it('is made on first use: two empty live regions without a role, at the end of the page', () => {
        expect(document.querySelectorAll('[aria-live]')).toHaveLength(0);
        announce(status('Saved'));
        const made = [...document.querySelectorAll('[aria-live]')];
        expect(made.map((one) => one.getAttribute('aria-live'))).toEqual(['assertive', 'polite']);
        for (const one of made) {
            expect(one.parentNode).toBe(document.body);
            expect(one.getAttribute('aria-atomic')).toBe('true');
            expect(one.hasAttribute('role')).toBe(false);
            expect(one.textContent).toBe('');
        }
    });

    it('is made by `appendChild` alone, since Lightning Web Security refuses the rest', () => {
        const refused = ['append', 'prepend', 'insertBefore', 'insertAdjacentElement'] as const;
        const spies = refused.map((name) =>
            jest.spyOn(document.body, name).mockImplementation(() => {
                throw new Error(name);
            }),
        );
        mountAnnouncer();
        spies.forEach((spy) => spy.mockRestore());
        expect(region('polite').isConnected).toBe(true);
    });

    it('is made once, and found again by its id', () => {
        const other = document.createElement('div');
        other.id = 'salus-announcer-polite';
        document.body.appendChild(other);
        announce(status('Saved'));
        announce(status('Sent'));
        hand.advance(150);
        expect(document.querySelectorAll('#salus-announcer-polite')).toHaveLength(1);
        expect(document.querySelectorAll('#salus-announcer-assertive')).toHaveLength(1);
        expect(textOf(other)).toBe('Saved');
    });

    it('asks session replay to leave it alone', () => {
        mountAnnouncer();
        for (const level of ['polite', 'assertive']) {
            expect(region(level).getAttribute('data-dd-privacy')).toBe('mask');
            expect(region(level).hasAttribute('data-sentry-mask')).toBe(true);
        }
    });

    it('is out of sight and not hidden from a reader', () => {
        mountAnnouncer();
        expect(region('polite').style.display).toBe('');
        expect(region('polite').hidden).toBe(false);
        expect(region('polite').style.position).toBe('fixed');
    });

    it('is made again, empty, when the page was swapped', () => {
        announce(status('Saved'));
        document.body.replaceChildren();
        hand.advance(10);
        expect(textOf(region('polite'))).toBe('');
        hand.advance(150);
        expect(textOf(region('polite'))).toBe('Saved');
    });
});

describe('saying something', () => {
    it('never writes in the task that asked for it', () => {
        mountAnnouncer();
        hand.advance(1000);
        announce(call('Muted'));
        expect(textOf(region('assertive'))).toBe('');
        hand.advance(0);
        expect(textOf(region('assertive'))).toBe('Muted');
    });

    it('withdraws what has become untrue: from what waits, and from the region', () => {
        mountAnnouncer();
        hand.advance(1000);
        const message = status('Continue: please wait');
        const [first, second] = [announce(message), announce(message)];
        hand.advance(0);
        expect(textOf(region('polite'))).toBe('Continue: please wait');
        second();
        hand.advance(0);
        expect(textOf(region('polite'))).toBe('Continue: please wait');
        first();
        hand.advance(0);
        expect(region('polite').textContent).toBe('');
        hand.advance(10_000);
        expect(hand.timers).toBe(0);
        first(); // It has let go of the message, so nothing happens.
        expect(hand.timers).toBe(0);
        expect(announcementHistory()).toHaveLength(1);
    });

    it('waits 150 ms after the regions were made', () => {
        announce(call('Muted'));
        hand.advance(149);
        expect(textOf(region('assertive'))).toBe('');
        hand.advance(1);
        expect(textOf(region('assertive'))).toBe('Muted');
    });

    it('says the assertive first, and the polite a second later, which was asked for before', () => {
        announce(status('Saved'));
        announce(call('Muted'));
        hand.advance(150);
        expect([textOf(region('assertive')), textOf(region('polite'))]).toEqual(['Muted', '']);
        hand.advance(999);
        expect(textOf(region('polite'))).toBe('');
        hand.advance(1);
        expect([textOf(region('assertive')), textOf(region('polite'))]).toEqual(['', 'Saved']);
    });

    it('empties a region a second after, and then waits for nothing', () => {
        announce(status('Saved'));
        hand.advance(1149);
        expect(textOf(region('polite'))).toBe('Saved');
        hand.advance(1);
        expect(region('polite').textContent).toBe('');
        expect(hand.timers).toBe(0);
    });

    it('has one timer, however much waits', () => {
        for (let i = 0; i < 100; i += 1) announce(status(`Message ${i}`));
        expect(hand.timers).toBe(1);
    });

    it('changes one region in each task, not even emptying the other', () => {
        const texts = () => `${textOf(region('assertive'))}|${textOf(region('polite'))}`;
        const seen: string[] = [];
        const restore = installClock({
            ...hand,
            setTimeout: (act, ms) =>
                hand.setTimeout(() => {
                    act();
                    if (texts() !== seen.at(-1)) seen.push(texts());
                }, ms),
        });
        mountAnnouncer();
        announce(status('Saved'));
        announce(call('Muted'));
        announce(status('Sent'));
        hand.advance(5000);
        restore();
        expect(seen).toEqual(['|', 'Muted|', 'Muted|Saved', '|Saved', '|Sent', '|']);
    });

    it('is quiet for half a second after the kit moved the focus', () => {
        mountAnnouncer();
        hand.advance(1000);
        movedFocus();
        announce(call('Muted'));
        hand.advance(499);
        expect(textOf(region('assertive'))).toBe('');
        hand.advance(1);
        expect(textOf(region('assertive'))).toBe('Muted');
    });
});

describe('a dialog’s pair', () => {
    it('gets what is said while it is open, and the page’s pair gets what is said after', () => {
        mountAnnouncer();
        const pair = livePair();
        const pop = pushScope(pair);
        announce(status('In the dialog'));
        hand.advance(150);
        expect([textOf(pair.polite), textOf(region('polite'))]).toEqual(['In the dialog', '']);
        pop();
        announce(status('After it'));
        hand.advance(1000);
        expect([textOf(pair.polite), textOf(region('polite'))]).toEqual(['', 'After it']);
    });

    it('is replaced by one that opens over it, and is used again when that one closes', () => {
        const under = livePair();
        const over = livePair();
        const popUnder = pushScope(under);
        const popOver = pushScope(over);
        announce(call('One'));
        hand.advance(150);
        expect([textOf(under.assertive), textOf(over.assertive)]).toEqual(['', 'One']);
        popOver();
        popOver();
        announce(call('Two'));
        hand.advance(150);
        expect([textOf(under.assertive), textOf(over.assertive)]).toEqual(['Two', '']);
        popUnder();
    });

    it('leaves nothing in the regions that are now silent: it would be read when it closes', () => {
        announce(status('Saved'));
        hand.advance(150);
        expect(textOf(region('polite'))).toBe('Saved');
        const pop = pushScope(livePair());
        expect(region('polite').textContent).toBe('');
        pop();
    });

    it('is passed over when it left the page without a word', () => {
        mountAnnouncer();
        const pair = livePair();
        const pop = pushScope(pair);
        pair.dialog.remove();
        announce(call('Muted'));
        hand.advance(150);
        expect(textOf(region('assertive'))).toBe('Muted');
        pop();
    });

    it('waits 150 ms after it came, and gets the masks', () => {
        mountAnnouncer();
        hand.advance(1000);
        const pair = livePair();
        const pop = pushScope(pair);
        announce(call('Muted'));
        hand.advance(149);
        expect(textOf(pair.assertive)).toBe('');
        hand.advance(1);
        expect(textOf(pair.assertive)).toBe('Muted');
        expect(pair.assertive.getAttribute('data-dd-privacy')).toBe('mask');
        pop();
    });
});

describe('levels', () => {
    it('follows what the person set', () => {
        void setLevel('status', 'off');
        announce(status('Saved'));
        hand.advance(1000);
        expect(announcementHistory()).toEqual([]);
        expect(announcementLevels()).toEqual({ status: 'off' });
    });

    it('tells who plays a sound what it is about, and never what it says', () => {
        const heard: unknown[][] = [];
        expect(canSound()).toBe(false);
        const stop = onSound((...all: unknown[]) => heard.push(all));
        expect(canSound()).toBe(true);
        void setLevel('chat', 'sound');
        announce({ text: `Ana ${CANARY}`, topic: 'chat' });
        stop();
        announce({ text: `Ben ${CANARY}`, topic: 'chat' });
        hand.advance(2000);
        expect(heard).toEqual([['chat']]);
        expect(textOf(region('polite'))).toBe('');
        expect(announcementHistory()).toHaveLength(2);
    });

    it('reads them from a store, and keeps there what the person sets', async () => {
        const kept: Levels[] = [];
        await keepSettingsIn({
            readLevels: () =>
                Promise.resolve({ quality: 'off', chat: 'shout' } as unknown as Levels),
            keepLevels: (levels) => Promise.resolve(void kept.push(levels)),
        });
        expect(announcementLevels()).toEqual({ quality: 'off' });
        await expect(setLevel('chat', 'sound')).resolves.toBe(true);
        expect(kept).toEqual([{ quality: 'off', chat: 'sound' }]);
    });

    it('goes on with its own when the store fails, and says that nothing was kept', async () => {
        const fails = () => Promise.reject(new Error(CANARY));
        await keepSettingsIn({ readLevels: fails, keepLevels: fails });
        expect(announcementLevels()).toEqual({});
        await expect(setLevel('chat', 'off')).resolves.toBe(false);
        expect(announcementLevels()).toEqual({ chat: 'off' });
        await keepSettingsIn(undefined);
        await expect(setLevel('chat', 'polite')).resolves.toBe(false);
    });

    it('lets what the person set while it was read win, and the store that came last', async () => {
        let answer: (levels: Levels) => void = () => undefined;
        const slow = new Promise<Levels>((resolve) => {
            answer = resolve;
        });
        const keepLevels = () => Promise.resolve();
        const first = keepSettingsIn({ readLevels: () => slow, keepLevels });
        void setLevel('chat', 'off');
        await keepSettingsIn({
            readLevels: () => Promise.resolve({ chat: 'polite', call: 'polite' }),
            keepLevels,
        });
        answer({ session: 'off' });
        await first;
        expect(announcementLevels()).toEqual({ chat: 'off', call: 'polite' });
    });

    it('tells the author of a level that is none', async () => {
        const codes: string[] = [];
        installProblemSink(({ code }) => codes.push(code));
        await expect(setLevel('chat', 'shout' as 'off')).resolves.toBe(false);
        expect([codes, announcementLevels()]).toEqual([['bad-property'], {}]);
    });

    it('are forgotten with the person', async () => {
        void setLevel('chat' satisfies Topic, 'off');
        purgeAll('lock');
        expect(announcementLevels()).toEqual({ chat: 'off' });
        purgeAll('change-of-person');
        expect(announcementLevels()).toEqual({});
        await expect(setLevel('chat', 'off')).resolves.toBe(false);
    });
});

describe('what the person chooses of privacy', () => {
    const storeOf = (more: object) => ({
        readLevels: () => Promise.resolve({}),
        keepLevels: () => Promise.resolve(),
        ...more,
    });

    it('comes before what the page declares, and is kept', async () => {
        const keepPrivacy = jest.fn(() => Promise.resolve());
        setPrivacy('minimal');
        await keepSettingsIn(storeOf({ keepPrivacy }));
        expect([announcementPrivacy(), keepsSettings()]).toEqual(['minimal', true]);
        await expect(choosePrivacy('full')).resolves.toBe(true);
        setPrivacy('minimal');
        expect([announcementPrivacy(), keepPrivacy.mock.calls]).toEqual(['full', [['full']]]);
    });

    it('is read from a store, but not that all is said on a page that may be shared', async () => {
        for (const [kept, onPage, now] of [
            ['minimal', 'full', 'minimal'],
            ['full', 'minimal', 'minimal'],
            [undefined, 'full', 'full'],
            ['loud', 'full', 'full'],
        ] as const) {
            purgeAll('change-of-person');
            setPrivacy(onPage);
            await keepSettingsIn(storeOf({ readPrivacy: () => Promise.resolve(kept) }));
            expect(announcementPrivacy()).toBe(now);
        }
    });

    it('says where nothing was kept, and is forgotten with the person', async () => {
        const fails = () => Promise.reject(new Error(CANARY));
        await expect(choosePrivacy('minimal')).resolves.toBe(false);
        for (const more of [{}, { keepPrivacy: fails, readPrivacy: fails }]) {
            await keepSettingsIn(storeOf(more));
            await expect(choosePrivacy('loud' as 'full')).resolves.toBe(false);
            expect(announcementPrivacy()).toBe('minimal');
        }
        purgeAll('change-of-person');
        expect([announcementPrivacy(), keepsSettings()]).toEqual(['full', false]);
    });
});

describe('privacy', () => {
    const chat = { text: `Ana ${CANARY}: hello`, topic: 'chat' } as const;

    it('says “New message” and not what it says, where others may hear', () => {
        setPrivacy('minimal');
        announce({ ...chat, minimalText: 'New message' });
        hand.advance(1500);
        expect(textOf(region('polite'))).toBe('New message');
        expect(JSON.stringify(announcementHistory())).not.toContain(CANARY);
    });

    it('takes the words that were given for a topic', () => {
        setPrivacy('minimal');
        setMinimalWords({ chat: 'New message' });
        announce(chat);
        hand.advance(1500);
        expect(textOf(region('polite'))).toBe('New message');
    });

    it('tells the author when there are no words that others may hear, and not what they were', () => {
        const problems: Error[] = [];
        installProblemSink((problem) => problems.push(problem));
        setPrivacy('minimal');
        announce(chat);
        hand.advance(5000);
        expect(problems.map(({ message }) => message)).toEqual([
            expect.stringContaining('minimalText'),
        ]);
        expect(JSON.stringify(problems, ['message', 'stack'])).not.toContain(CANARY);
        expect(announcementHistory()).toEqual([]);
    });

    it.each(['lock', 'session-end', 'pagehide', 'change-of-person'] as const)(
        'forgets the queue, the regions and the history on %s',
        (reason) => {
            announce(status(`Booked for ${CANARY}`));
            announce(status(`Waiting for ${CANARY}`));
            hand.advance(150);
            expect(document.body.textContent).toContain(CANARY);
            purgeAll(reason);
            expect(document.body.textContent).not.toContain(CANARY);
            expect(announcementHistory()).toEqual([]);
            hand.advance(20_000);
            expect(announcementHistory()).toEqual([]);
            expect(hand.timers).toBe(0);
        },
    );

    it('empties a dialog’s pair too', () => {
        const pair = livePair();
        const pop = pushScope(pair);
        announce(call(CANARY));
        hand.advance(150);
        expect(textOf(pair.assertive)).toBe(CANARY);
        emptyAnnouncements();
        expect(pair.assertive.textContent).toBe('');
        pop();
    });

    it('keeps what was said to be read, and writes no word of it to a console', () => {
        const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
            jest.spyOn(console, name).mockImplementation(() => undefined),
        );
        announce(call(`Muted ${CANARY}`));
        hand.advance(150);
        expect(announcementHistory()).toEqual([
            { at: start + 150, topic: 'call', text: `Muted ${CANARY}` },
        ]);
        expect(spies.flatMap(({ mock }) => mock.calls)).toEqual([]);
        spies.forEach((spy) => spy.mockRestore());
    });
});

describe('a purge of one boundary', () => {
    const boundary = {
        sensitivity: 'phi' as const,
        purge: () => undefined,
        askOwnerToPurge: () => undefined,
        askOwnerToRestore: () => undefined,
    };

    it('empties the queue, the regions and the history', () => {
        registerPhi(boundary);
        announce(status(`Booked for ${CANARY}`));
        hand.advance(150);
        announce(status(`Waiting ${CANARY}`));
        expect(textOf(region('polite'))).toContain(CANARY);
        purgeInside(boundary, 'lock');
        expect(textOf(region('polite'))).toBe('');
        expect(announcementHistory()).toEqual([]);
        hand.advance(10_000);
        expect(announcementHistory()).toEqual([]);
        unregisterPhi(boundary);
    });
});

describe('who listens to its changes', () => {
    it('is told when the history, a level or the privacy has changed, and of nothing else', async () => {
        const told = jest.fn();
        const stop = onAnnouncerChange(() => told(announcementHistory().length));
        announce(status('Saved'));
        expect(told).not.toHaveBeenCalled();
        hand.advance(10_000);
        expect(told.mock.calls).toEqual([[1]]);
        movedFocus();
        void setLevel('chat', 'off');
        setPrivacy('minimal');
        emptyAnnouncements();
        expect(told.mock.calls).toEqual([[1], [1], [1], [0]]);
        stop();
        announce({ ...status('Again'), level: 'sound' });
        expect(told).toHaveBeenCalledTimes(4);
    });

    it('can announce in answer, and both are said', () => {
        const stop = onAnnouncerChange(() => {
            stop();
            announce(status('Second'));
        });
        announce(status('First'));
        hand.advance(10_000);
        expect(announcementHistory().map(({ text }) => text)).toEqual(['First', 'Second']);
    });
});

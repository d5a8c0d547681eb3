import type { LightningElement } from 'lwc';
import { purgeAll } from 'c/salusHostPhi';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPhiBoundary from 'c/salusPhiBoundary';
import { CANARY } from './examples';
import { manualClock } from './manualClock';
import { mount, rendered } from './mount';
import { elementsUnder, textsUnder } from './texts';

/** A display as the suite handles it: the public API of the base, and properties of its own. */
type Display = HTMLElement & {
    sensitivity: string;
    headingLevel: number;
    state: string;
} & Record<string, unknown>;

/** What the suite has to know of a display. */
export interface DisplayUnderTest {
    readonly bundle: string;
    readonly component: typeof LightningElement;
    /** One of its examples, whose values of a person carry the canary. */
    readonly properties: Readonly<Record<string, unknown>>;
}

type Put = (more?: Readonly<Record<string, unknown>>, parent?: Element) => Promise<Display>;
type Check = (put: Put, tested: DisplayUnderTest) => Promise<void>;

const checks = new Map<string, Check>();
const promise = (title: string, check: Check): unknown => checks.set(title, check);

const NOTHING = ['not-permitted', 'not-loaded', 'filtered', 'not-recorded', 'none-known'];
const REASONS = ['lock', 'session-end', 'pagehide', 'change-of-person'] as const;

const canariesIn = (display: Element): string[] =>
    textsUnder(display).filter((text) => text.includes(CANARY));
const shows = (display: Element): boolean => canariesIn(display).length > 0;
/* What an owner could still read from it. */
const holds = (display: Display, { properties }: DisplayUnderTest): boolean =>
    Object.keys(properties).some((name) => JSON.stringify(display[name] ?? '').includes(CANARY));
const wordsIn = (display: Element): string =>
    textsUnder(display)
        .filter((text) => text.trim())
        .join(' | ');
const remove = (display: Display): void => display.remove();
const isMasked = (display: Element): boolean => display.hasAttribute('data-private');
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

promise('Must show what it is given', async (put) => {
    expect(shows(await put())).toBe(true);
});

promise(
    'Must leave nothing of it in the page or in itself at once when it is purged',
    async (put, tested) => {
        for (const reason of REASONS) {
            const display = await put();
            purgeAll(reason);
            expect(canariesIn(display)).toEqual([]);
            expect(holds(display, tested)).toBe(false);
            await rendered();
            expect(canariesIn(display)).toEqual([]);
            display.remove();
        }
    },
);

promise('Must leave nothing of it in an element that was removed', async (put, tested) => {
    const display = await put();
    display.remove();
    await rendered();
    expect(canariesIn(display)).toEqual([]);
    expect(holds(display, tested)).toBe(false);
});

promise(
    'Must leave nothing of it where it is purged and removed in one task',
    async (put, tested) => {
        const display = await put();
        purgeAll('lock');
        display.remove();
        await rendered();
        expect(canariesIn(display)).toEqual([]);
        expect(holds(display, tested)).toBe(false);
    },
);

promise(
    'Must show it again when its owner gives the same again after a purge',
    async (put, tested) => {
        const display = await put();
        const before = canariesIn(display);
        purgeAll('lock');
        await rendered();
        Object.assign(display, tested.properties);
        await rendered();
        expect(canariesIn(display)).toEqual(before);
    },
);

promise(
    'Must show it again where it is put back into the page with the same',
    async (put, tested) => {
        const display = await put();
        const before = canariesIn(display);
        display.remove();
        await rendered();
        Object.assign(display, tested.properties);
        document.body.appendChild(display);
        await rendered();
        await rendered();
        expect(canariesIn(display)).toEqual(before);
    },
);

promise('Must keep what it shows when it moves within the page', async (put) => {
    const display = await put();
    const before = canariesIn(display);
    document.body.appendChild(document.createElement('div')).appendChild(display);
    await rendered();
    expect(canariesIn(display)).toEqual(before);
});

promise('Must keep what is not sensitive until the person changes', async (put) => {
    const display = await put({ sensitivity: 'none' });
    purgeAll('lock');
    await rendered();
    expect(shows(display)).toBe(true);
    purgeAll('change-of-person');
    expect(shows(display)).toBe(false);
});

promise('Must ask session replay not to record it, unless it is not sensitive', async (put) => {
    const display = await put();
    expect(isMasked(display)).toBe(true);
    display.sensitivity = 'none';
    expect(isMasked(display)).toBe(false);
    display.sensitivity = 'pii';
    expect(isMasked(display)).toBe(true);
});

promise('Must take the sensitivity of the boundary around it', async (put) => {
    const boundary = mount('salusPhiBoundary', SalusPhiBoundary, { sensitivity: 'pii' });
    const display = await put({ sensitivity: undefined }, boundary);
    expect(display.sensitivity).toBe('pii');
    Object.assign(boundary, { sensitivity: 'none' });
    expect(display.sensitivity).toBe('none');
    display.sensitivity = 'secret';
    expect(display.sensitivity).toBe('secret');
    display.sensitivity = undefined as unknown as string;
    display.remove();
    expect(display.sensitivity).toBe('phi');
});

promise('Must be reached by a purge of the boundary around it', async (put) => {
    const boundary = mount<HTMLElement & { purge(reason: string): void }>(
        'salusPhiBoundary',
        SalusPhiBoundary,
    );
    const display = await put({}, boundary);
    boundary.purge('lock');
    expect(canariesIn(display)).toEqual([]);
});

promise(
    'Must have real headings of the level that its owner gives, and none above it',
    async (put) => {
        for (const level of [2, 4]) {
            const display = await put({ headingLevel: level });
            const headings = elementsUnder(display)
                .filter(({ localName }) => /^h[1-6]$/.test(localName))
                .map(({ localName }) => Number(localName.slice(1)));
            expect(headings.filter((one) => one < level)).toEqual([]);
            if (headings.length) expect(Math.min(...headings)).toBe(level);
            expect(display.headingLevel).toBe(level);
            display.remove();
        }
    },
);

promise('Must take a level that no heading has for 2 and report it', async (put) => {
    const problems = collectProblems();
    const display = await put({ headingLevel: 7 });
    expect(display.headingLevel).toBe(2);
    expect(problems.map(({ code, property }) => [code, property])).toEqual([
        ['bad-property', 'headingLevel'],
    ]);
});

promise(
    'Must say in words of its own each of the five reasons why there is nothing',
    async (put) => {
        const words = new Set<string>();
        for (const state of NOTHING) {
            const display = await put({ state });
            expect(shows(display)).toBe(false);
            expect(wordsIn(display)).not.toBe('');
            words.add(wordsIn(display));
            await expect(display).toBeAccessible();
            display.remove();
        }
        expect(words.size).toBe(NOTHING.length);
    },
);

promise('Must show that it is loading, or that it could not be loaded', async (put) => {
    const loading = await put({ state: 'loading' });
    expect(shows(loading)).toBe(false);
    expect(wordsIn(loading)).toContain('Loading');
    loading.state = 'error';
    await rendered();
    expect(wordsIn(loading)).toContain('could not be loaded');
    loading.state = 'ready';
    await rendered();
    expect(shows(loading)).toBe(true);
});

promise('Must have the announcer say why there is nothing when that changes', async (put) => {
    const hand = manualClock();
    const takeOut = installClock(hand);
    try {
        const display = await put({ state: 'not-loaded' });
        hand.advance(10_000);
        emptyAnnouncements();
        display.state = 'none-known';
        hand.advance(10_000);
        expect(announcementHistory().map(({ text }) => text)).toContain('None known.');
    } finally {
        emptyAnnouncements();
        takeOut();
    }
});

promise(
    'Must withdraw why there is nothing when that is no longer so, or it has left the page',
    async (put) => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        try {
            for (const goes of [(one: Display) => (one.state = 'ready'), remove]) {
                const display = await put({ state: 'not-loaded' });
                hand.advance(10_000);
                emptyAnnouncements();
                display.state = 'none-known';
                goes(display);
                hand.advance(10_000);
                expect(announcementHistory().map(({ text }) => text)).not.toContain('None known.');
            }
        } finally {
            emptyAnnouncements();
            takeOut();
        }
    },
);

promise('Must take an unknown state for ready and report it', async (put) => {
    const problems = collectProblems();
    const display = await put({ state: 'toString' });
    expect(shows(display)).toBe(true);
    expect(problems.map(({ code, property }) => [code, property])).toEqual([
        ['bad-property', 'state'],
    ]);
});

promise(
    'Must keep what it shows out of its host’s attributes, and out of ids, classes, keys and titles',
    async (put) => {
        const display = await put();
        const carried = [display, ...elementsUnder(display)].flatMap((element) =>
            [...element.attributes]
                .filter(({ value }) => value.includes(CANARY))
                .map(({ name }) => name)
                .filter((name) => element === display || /^(id|class|title|name|data-)/.test(name)),
        );
        expect(carried).toEqual([]);
    },
);

promise('Must have no live region and no role of its own', async (put) => {
    const display = await put();
    const live = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
    expect(elementsUnder(display).filter((element) => element.matches(live))).toEqual([]);
    expect(display.hasAttribute('role')).toBe(false);
    await expect(display).toBeAccessible();
});

const putter =
    ({ bundle, component, properties }: DisplayUnderTest): Put =>
    async (more = {}, parent = document.body) => {
        const given = { sensitivity: 'phi', ...properties, ...more };
        const display = mount<Display>(bundle, component, given, parent);
        await rendered();
        return display;
    };

/** What every display promises: the titles are the *Must* lines of `salusDisplay`’s page. */
export function behavesLikeADisplay(tested: DisplayUnderTest): void {
    describe(`${tested.bundle} as a display`, () => {
        it.each([...checks])('%s', (_title, check) => check(putter(tested), tested));
    });
}

/** Whether a component breaks a promise: a planted one has to. */
export async function breaks(title: string, tested: DisplayUnderTest): Promise<boolean> {
    const check = checks.get(title);
    if (!check) throw new Error(`no display promises “${title}”`);
    try {
        await check(putter(tested), tested);
        return false;
    } catch {
        return true;
    }
}

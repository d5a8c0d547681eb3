import SalusAnnouncementHistory from 'c/salusAnnouncementHistory';
import type { Message } from 'c/salusCoreAnnouncing';
import { announce, announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import SalusPhiBoundary from 'c/salusPhiBoundary';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { announced } from '../__examples__/salusAnnouncementHistory.examples';

type History = HTMLElement & { open: boolean };

const MARCH = new Date(2026, 2, 2, 14, 30).getTime();
let clock: ManualClock;
let takeOut: () => void;

beforeEach(() => {
    clock = manualClock(MARCH);
    takeOut = installClock(clock);
    emptyAnnouncements();
});
afterEach(() => {
    emptyAnnouncements();
    clock.advance(60_000);
    takeOut();
});

async function put(properties: object = { open: true }, parent?: Element): Promise<History> {
    const history = mount<History>(
        'salusAnnouncementHistory',
        SalusAnnouncementHistory,
        { ...properties },
        parent,
    );
    await rendered();
    return history;
}
const all = (history: History, selector: string): HTMLElement[] => [
    ...history.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const linesOf = (history: History) => all(history, '.text').map(({ textContent }) => textContent);
const disclosureOf = (history: History) =>
    all(history, 'c-salus-disclosure')[0] as HTMLElement & { label: string; open: boolean };
const shows = (history: Element): boolean =>
    textsUnder(history).some((text) => text.includes(CANARY));
const say = (messages: readonly Message[]) => messages.forEach((message) => announce(message));

describe('c-salus-announcement-history', () => {
    it('Must list what was announced, the newest first, each with its time', async () => {
        say(announced.slice(0, 1));
        const history = await put();
        expect(linesOf(history)).toEqual(['You are in the waiting room.']);
        expect(all(history, '.time')[0]!.textContent).toMatch(/^2:30\sPM$/);
        announce({ text: 'Microphone off.', topic: 'call' });
        await rendered();
        expect(linesOf(history)).toHaveLength(1); // It isn't said yet.
        clock.advance(10_000);
        await rendered();
        expect(linesOf(history)).toEqual(['Microphone off.', 'You are in the waiting room.']);
        expect(all(history, 'ol > li')).toHaveLength(2);
        await expect(history).toBeAccessible();
    });

    it('Must keep the lines that are there in place when another one comes', async () => {
        say(announced.slice(0, 2));
        say(announced.slice(0, 1)); // The same text at the same time.
        const history = await put();
        const before = all(history, '.line');
        say(announced.slice(2, 3));
        await rendered();
        expect(all(history, '.line').slice(1)).toEqual(before);
        expect(before).toHaveLength(3);
    });

    it('Must show it on demand, by a button that says whether it is shown, and hold nothing while it is not', async () => {
        say(announced);
        const history = await put({ headingLevel: 3 });
        const disclosure = disclosureOf(history);
        expect([disclosure.label, disclosure.open]).toEqual(['Recent announcements', false]);
        expect(shows(history)).toBe(false);
        const toggle = async (open: boolean): Promise<void> => {
            disclosure.dispatchEvent(new CustomEvent('toggle', { detail: { open } }));
            await rendered();
        };
        await toggle(true);
        expect([history.open, shows(history)]).toEqual([true, true]);
        await toggle(false);
        expect([history.open, shows(history)]).toEqual([false, false]);
    });

    it('Must say where nothing was announced', async () => {
        const history = await put();
        expect(all(history, '.none').map(({ textContent }) => textContent)).toEqual([
            'Nothing was announced yet.',
        ]);
        await expect(history).toBeAccessible();
        say(announced);
        await rendered();
        expect(all(history, '.none')).toEqual([]);
    });

    it('Must never be a live region, and announce nothing', async () => {
        const history = await put();
        say(announced);
        await rendered();
        const live = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
        expect(all(history, live)).toEqual([]);
        clock.advance(60_000);
        expect(announcementHistory()).toHaveLength(announced.length);
    });

    it.each(['lock', 'session-end', 'pagehide', 'change-of-person'] as const)(
        'Must be emptied at once: %s',
        async (reason) => {
            say(announced);
            const history = await put();
            expect(shows(history)).toBe(true);
            purgeAll(reason);
            expect(shows(history)).toBe(false);
            await rendered();
            expect(all(history, '.none')).toHaveLength(1);
            say(announced.slice(0, 1));
            await rendered();
            expect(linesOf(history)).toEqual(['You are in the waiting room.']);
        },
    );

    it('Must be emptied by a purge of any part of the page, because anything of it may have been announced', async () => {
        const boundary = mount('salusPhiBoundary', SalusPhiBoundary) as unknown as HTMLElement & {
            purge(reason: string): void;
        };
        say(announced);
        const history = await put();
        boundary.purge('lock');
        expect(shows(history)).toBe(false);
    });

    it('Must leave nothing in itself when it was removed, and read again where it is put back', async () => {
        say(announced);
        const history = await put();
        history.remove();
        await rendered();
        expect(shows(history)).toBe(false);
        say(announced);
        document.body.appendChild(history);
        await rendered();
        expect(linesOf(history)).toHaveLength(2 * announced.length);
    });

    it('Must ask session replay not to record it', async () => {
        expect((await put()).hasAttribute('data-private')).toBe(true);
    });
});

import { announcementHistory, emptyAnnouncements, movedFocus } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import SalusLoading from 'c/salusLoading';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusLoading.examples';

type Loading = HTMLElement & { label: string; finishedLabel: string; finished: boolean };

let hand: ManualClock;
let takeOut: () => void;

beforeEach(() => {
    hand = manualClock();
    takeOut = installClock(hand);
});
afterEach(() => {
    emptyAnnouncements();
    takeOut();
});

const show = (properties: Readonly<Record<string, unknown>> = {}): Loading =>
    mount('salusLoading', SalusLoading, properties);
const shown = (element: Element): string =>
    element.shadowRoot!.querySelector('.words')?.textContent ?? '';
const said = (): string[] => announcementHistory().map(({ text }) => text);

describe('c-salus-loading', () => {
    it('Must show from the start, in words, that something is on its way', async () => {
        const element = show(examples.default.properties);
        expect(shown(element)).toBe('Loading…');
        expect(shown(show(examples.ownWords.properties))).toBe('Looking for open times');
        expect(shown(show({ label: ' ' }))).toBe('Loading…');
        await expect(element).toBeAccessible();
    });

    it('Must say so only when it takes longer than a second', () => {
        show(examples.ownWords.properties);
        hand.advance(999);
        expect(said()).toEqual([]);
        hand.advance(1000);
        expect(said()).toEqual(['Looking for open times']);
        hand.advance(60_000);
        expect(said()).toHaveLength(1);
    });

    it('Must show nothing and say what came when it is finished', async () => {
        const element = show(examples.ownWords.properties);
        hand.advance(3000);
        element.finished = true;
        await rendered();
        hand.advance(3000);
        expect(shown(element)).toBe('');
        expect(said()).toEqual(['Looking for open times', '12 times found']);
    });

    it('says only what came when that is sooner than a second', () => {
        const element = show(examples.ownWords.properties);
        hand.advance(500);
        element.finished = true;
        hand.advance(10_000);
        expect(said()).toEqual(['12 times found']);
    });

    it('says nothing of an end without words of its own whose beginning was not said', () => {
        const element = show();
        hand.advance(500);
        element.finished = true;
        hand.advance(10_000);
        expect(said()).toEqual([]);
    });

    it('begins again when something else is on its way', async () => {
        const element = show({ finished: true });
        expect(shown(element)).toBe('');
        element.finished = false;
        await rendered();
        expect(shown(element)).toBe('Loading…');
        hand.advance(3000);
        element.finished = true;
        element.finished = true;
        hand.advance(3000);
        expect(said()).toEqual(['Loading…', 'Finished loading']);
    });

    it('Must say nothing more, and withdraw what still waits, when it is taken away unfinished', async () => {
        const quick = show();
        hand.advance(500);
        quick.remove();
        await rendered();
        hand.advance(5000);
        expect(said()).toEqual([]);

        const slow = show();
        hand.advance(3000);
        slow.remove();
        await rendered();
        hand.advance(3000);
        expect(said()).toEqual(['Loading…']);

        const waiting = show(examples.ownWords.properties);
        hand.advance(900);
        movedFocus();
        hand.advance(200);
        waiting.remove();
        await rendered();
        hand.advance(5000);
        expect(said()).toEqual(['Loading…']);
    });

    it('keeps what came when it is finished and then taken away', async () => {
        const element = show(examples.ownWords.properties);
        element.finished = true;
        element.remove();
        await rendered();
        hand.advance(3000);
        expect(said()).toEqual(['12 times found']);
    });

    it('says nothing of moving within the page', async () => {
        const element = show();
        hand.advance(3000);
        const other = document.createElement('div');
        document.body.appendChild(other);
        other.appendChild(element);
        await rendered();
        hand.advance(10_000);
        expect(said()).toEqual(['Loading…']);
    });

    it('replaces the message of its beginning by that of its end while the first still waits', () => {
        const element = show();
        movedFocus();
        hand.advance(600);
        movedFocus();
        hand.advance(400);
        element.finished = true;
        hand.advance(5000);
        expect(said()).toEqual(['Finished loading']);
    });

    it('Must be plain text and no live region', () => {
        const { shadowRoot } = show();
        expect(
            shadowRoot!.querySelector('[role], [aria-live], [aria-busy], output, progress'),
        ).toBeNull();
    });
});

import type { CallState, Quality } from 'c/salusCoreCall';
import SalusConnectionStatus from 'c/salusConnectionStatus';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusConnectionStatus.examples';

type Status = HTMLElement & {
    state: CallState;
    quality: Quality;
    audioOnly: boolean;
    canBeAudioOnly: boolean;
};

let hand: ManualClock;
let takeOut: () => void;

beforeEach(() => {
    hand = manualClock(1_000_000);
    takeOut = installClock(hand);
});

afterEach(() => {
    emptyAnnouncements();
    takeOut();
});

const show = (more: object = {}): Status =>
    mount('salusConnectionStatus', SalusConnectionStatus, {
        ...examples.default.properties,
        ...more,
    });
const within = (element: Status) => element.shadowRoot!;
const textOf = (element: Status): string =>
    within(element).querySelector('.status')!.textContent!.trim();
const iconOf = (element: Status): string =>
    within(element).querySelector<HTMLElement & { name: string }>('c-salus-icon')!.name;
const said = (): string[] => {
    hand.advance(20_000);
    return announcementHistory().map(({ text }) => text);
};

describe('c-salus-connection-status', () => {
    it('Must say in words and by a sign how well the call is connected', async () => {
        const element = show();
        expect([textOf(element), iconOf(element)]).toEqual(['Good connection', 'success']);
        await expect(element).toBeAccessible();
        const expected: readonly (readonly [CallState, Quality, string, string])[] = [
            ['connected', 'fair', 'Fair connection', 'info'],
            ['connected', 'unknown', 'Connected', 'info'],
            ['connecting', 'unknown', 'Connecting…', 'info'],
            ['reconnecting', 'good', 'Connection lost. Trying to reconnect.', 'error'],
            ['lobby', 'unknown', 'Not connected', 'info'],
            ['ended', 'good', 'The call has ended.', 'info'],
        ];
        for (const [state, quality, ...shown] of expected) {
            Object.assign(element, { state, quality });
            await rendered();
            expect([textOf(element), iconOf(element)]).toEqual(shown);
        }
    });

    it('Must count a poor connection only after it has lasted for 3 seconds', async () => {
        const element = show();
        element.quality = 'poor';
        hand.advance(2900);
        await rendered();
        expect(textOf(element)).toBe('Good connection');
        hand.advance(200);
        await rendered();
        expect([textOf(element), iconOf(element)]).toEqual(['Poor connection', 'warning']);
    });

    it('Must be a quiet line while there is nothing to tell', async () => {
        const element = show();
        const isCalm = () => within(element).querySelector('.connection-calm') !== null;
        const shown: readonly (readonly [object, boolean])[] = [
            [{}, true],
            [{ quality: 'unknown' }, true],
            [{ quality: 'fair' }, false],
            [{ quality: 'good', audioOnly: true }, false],
            [{ audioOnly: false, state: 'reconnecting' }, false],
        ];
        for (const [properties, calm] of shown) {
            Object.assign(element, properties);
            await rendered();
            expect([properties, isCalm()]).toEqual([properties, calm]);
        }
    });

    it('Must say nothing of a connection that is poor for less', async () => {
        const element = show();
        element.quality = 'poor';
        hand.advance(2000);
        element.quality = 'fair';
        hand.advance(2000);
        element.quality = 'poor';
        hand.advance(2000);
        element.quality = 'good';
        await rendered();
        expect(said()).toEqual([]);
        expect(textOf(element)).toBe('Good connection');
        expect(hand.timers).toBe(0);
    });

    it('Must say once that the connection is poor, and once that it is better', () => {
        const element = show();
        for (const quality of ['poor', 'lost', 'poor'] as const) {
            element.quality = quality;
            hand.advance(2000);
        }
        expect(said()).toEqual(['Poor connection']);
        element.quality = 'fair';
        element.quality = 'good';
        expect(said()).toEqual(['Poor connection', 'The connection is better.']);
    });

    it('Must say once that the connection is lost, and that it is back', () => {
        const element = show();
        element.state = 'reconnecting';
        element.state = 'reconnecting';
        expect(said()).toEqual(['Connection lost. Trying to reconnect.']);
        element.state = 'connected';
        expect(said().at(-1)).toBe('Connected again');
        expect(announcementHistory().map(({ topic }) => topic)).toEqual(['call', 'call']);
    });

    it('Must forget, once it is back, how the connection was while it was lost', () => {
        const element = show();
        element.state = 'reconnecting';
        element.quality = 'lost';
        hand.advance(5000);
        element.state = 'connected';
        hand.advance(1000);
        element.quality = 'good';
        expect(said()).toEqual(['Connection lost. Trying to reconnect.', 'Connected again']);
        element.state = 'reconnecting';
        element.quality = 'poor';
        hand.advance(5000);
        element.state = 'connected';
        expect(said().slice(-2)).toEqual(['Connected again', 'Poor connection']);
    });

    it('Must say nothing of how it is when it comes, or when the call has ended', () => {
        const element = show();
        element.state = 'reconnecting';
        hand.advance(20_000);
        emptyAnnouncements();
        element.state = 'ended';
        expect(said()).toEqual([]);
        show();
        expect(said()).toEqual([]);
    });

    it('Must withdraw what it says when it leaves the page, and wait for nothing more', () => {
        const element = show();
        element.quality = 'poor';
        element.remove();
        expect(said()).toEqual([]);
        const other = show();
        other.state = 'reconnecting';
        other.remove();
        expect(said()).toEqual([]);
    });

    it('Must have a button for sound only, whose name stays, and say beside it how it is', async () => {
        const element = show();
        const events: unknown[] = [];
        element.addEventListener('audioonly', (event) => {
            const { bubbles, detail } = event as CustomEvent;
            events.push([bubbles, detail]);
        });
        const button = within(element).querySelector('button')!;
        const shown = () => [
            ...[button.textContent!.trim(), button.getAttribute('aria-pressed')],
            within(element).querySelector('.video')!.textContent,
        ];
        expect(shown()).toEqual([
            'Sound only',
            'false',
            'Video is on when the connection allows it.',
        ]);
        button.click();
        expect(element.audioOnly).toBe(false);
        element.audioOnly = true;
        await rendered();
        expect(shown()).toEqual([
            'Sound only',
            'true',
            'Video is off so that the sound stays clear.',
        ]);
        button.click();
        expect(events).toEqual([
            [false, { on: true }],
            [false, { on: false }],
        ]);
        element.canBeAudioOnly = false;
        await rendered();
        expect(within(element).querySelector('button')).toBeNull();
    });

    it('Must say what may help, and the numbers, behind a button', () => {
        const disclosure = within(show()).querySelector<HTMLElement & { label: string }>(
            'c-salus-disclosure',
        )!;
        expect(disclosure.label).toBe('About the connection');
        const figures = [...disclosure.querySelectorAll('.figure')].map((figure) =>
            [...figure.children].map(({ textContent }) => textContent),
        );
        expect(figures).toEqual([
            ['Delay', '42 milliseconds'],
            ['Lost on the way', '0.4 percent'],
            ['Sending', '1,200 kilobits per second'],
            ['Receiving', '2,400 kilobits per second'],
        ]);
        const helpIn = (element: Status) =>
            within(element).querySelector('c-salus-disclosure > p')!.textContent;
        expect(helpIn(show())).toBe('Nothing needs to be done.');
        const poor = show({ ...examples.reconnecting.properties, stats: undefined });
        expect(helpIn(poor)).toContain('Move closer to your Wi-Fi router');
        expect(within(poor).querySelector('dl')).toBeNull();
    });
});

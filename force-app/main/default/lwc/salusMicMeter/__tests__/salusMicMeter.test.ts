import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import SalusMicMeter from 'c/salusMicMeter';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusMicMeter.examples';

type Meter = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown>): Meter =>
    mount<Meter>('salusMicMeter', SalusMicMeter, properties);
const find = (meter: Meter, selector: string) => meter.shadowRoot!.querySelector(selector)!;
const count = (meter: Meter, selector: string): number =>
    meter.shadowRoot!.querySelectorAll(selector).length;
const statusOf = (meter: Meter): string => find(meter, '.status').textContent!;
const said = (): string[] => announcementHistory().map(({ text }) => text.trim());

describe('c-salus-mic-meter', () => {
    let clock: ManualClock;
    let takeOut: () => void;
    beforeEach(() => {
        clock = manualClock();
        takeOut = installClock(clock);
        emptyAnnouncements();
    });
    afterEach(() => takeOut());

    it('Must be a meter with a name, its level in words, and no live region', async () => {
        const meter = show(examples.default.properties);
        const bar = find(meter, '[role="meter"]');
        const attributes = ['aria-label', 'aria-valuenow', 'aria-valuetext'];
        expect(attributes.map((name) => bar.getAttribute(name))).toEqual([
            'Microphone level',
            '60',
            'Good',
        ]);
        expect(count(meter, '[aria-live], [role="status"], [role="alert"], output')).toBe(0);
        await expect(meter).toBeAccessible();
    });

    it('Must say the level in a word and by the bars’ height, without a colour', () => {
        const words = [examples.quiet, examples.default, examples.loud].map(({ properties }) => {
            const meter = show(properties);
            return [find(meter, '.word').textContent, count(meter, '.full')];
        });
        expect(words).toEqual([
            ['Quiet', 0],
            ['Good', 7],
            ['Loud', 11],
        ]);
    });

    it('Must announce once that the person is heard, however often they speak', async () => {
        const meter = show({ level: 0 });
        for (const level of [0.05, 0.5, 0, 0.7, 0.01]) {
            meter.level = level;
            await rendered();
            clock.advance(4000);
        }
        expect(statusOf(meter)).toBe('We can hear you');
        expect(said()).toEqual(['We can hear you']);
    });

    it('Must announce once after five seconds that there is no sound', async () => {
        const meter = show(examples.quiet.properties);
        clock.advance(4999);
        await rendered();
        expect(statusOf(meter)).toBe('Say something');
        clock.advance(30_000);
        await rendered();
        expect(statusOf(meter)).toBe('No sound from your microphone');
        expect(said()).toEqual(['No sound from your microphone']);
    });

    it('Must say that they are heard after all', async () => {
        const meter = show(examples.quiet.properties);
        clock.advance(10_000);
        meter.level = 0.4;
        await rendered();
        clock.advance(10_000);
        expect(statusOf(meter)).toBe('We can hear you');
        expect(said()).toEqual(['No sound from your microphone', 'We can hear you']);
    });

    it('Must say nothing while it is paused, and begin anew when it goes on', async () => {
        const meter = show({ level: 0.5, paused: true });
        clock.advance(20_000);
        expect(said()).toEqual([]);
        expect(find(meter, '[role="meter"]').getAttribute('aria-valuenow')).toBe('0');
        meter.level = 0;
        meter.paused = false;
        clock.advance(20_000);
        await rendered();
        expect(said()).toEqual(['No sound from your microphone']);
        meter.remove();
        meter.level = 1;
        clock.advance(20_000);
        expect(said()).toHaveLength(1);
    });

    it('Must draw whole parts where motion is reduced', () => {
        const steady = [0.02, 0.2, 0.6, 0.95].map((level) => count(show({ level }), '.steady'));
        expect(steady).toEqual([0, 4, 8, 12]);
    });

    it('Must take what is no level for silence, and a level beyond its ends for the end', () => {
        const levels = [Number.NaN, 'loud', undefined, -1, 7].map((level) => show({ level }).level);
        expect(levels).toEqual([0, 0, 0, 0, 1]);
    });
});

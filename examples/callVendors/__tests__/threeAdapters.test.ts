/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import type { CallUnderTest, Situation } from 'test-support/behavesLikeACallAdapter';
import { callByChime } from './chimeCall';
import { callByLiveKit } from './liveKitCall';
import { tableOf } from './calls';
import { callByTwilio } from './twilioCall';

const makers: Readonly<Record<string, (situation: Situation) => CallUnderTest>> = {
    LiveKit: callByLiveKit,
    'Amazon Chime': callByChime,
    Twilio: callByTwilio,
};

const later = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe.each(Object.entries(makers))('the call after another by %s', (_name, make) => {
    const start = async () => {
        const { adapter, join, openTracks } = make({});
        const options = { credential: 'CANARY', mic: true, camera: false, ...join };
        const joins = () => adapter.join(options);
        await joins();
        return { adapter, joins, openTracks };
    };

    it('has nothing that was asked for in the one before', async () => {
        const { adapter, joins, openTracks } = await start();
        const asked = adapter.setMedia('screen', true);
        await adapter.leave();
        expect((await joins()).ok).toBe(true);
        expect((await asked).ok).toBe(false);
        await later();
        expect(openTracks()).toBe(1);
        const [self] = adapter.participants.values();
        expect(self).toMatchObject({ isLocal: true, mic: 'on', camera: 'off', screen: false });
        await adapter.dispose();
        expect(openTracks()).toBe(0);
    });

    it('leaves no device open when the person has left, before any server answers', async () => {
        const { adapter, openTracks } = await start();
        await adapter.setMedia('camera', true);
        await adapter.setMedia('screen', true);
        expect(openTracks()).toBe(3);
        await adapter.leave();
        for (let times = 0; times < 8; times += 1) await Promise.resolve();
        expect(openTracks()).toBe(0);
    });

    it('is left on the way also where a speaker was chosen', async () => {
        const { adapter, join, isThere } = make({});
        for (const depth of [1, 2, 3, 4, 5, 6]) {
            const deviceIds = { speaker: 'speaker' };
            const options = { credential: 'CANARY', mic: false, camera: false, deviceIds };
            const joining = adapter.join({ ...options, ...join });
            for (let times = 0; times < depth; times += 1) await Promise.resolve();
            await adapter.leave();
            await joining;
            await later();
            expect(isThere?.()).toBe(false);
        }
    });

    it('takes pictures, where the one before was left while it joined with sound only', async () => {
        const { adapter, join, others } = make({});
        const takes = jest.spyOn(adapter as never, 'takePictures');
        const options = { credential: 'CANARY', mic: true, camera: false, ...join };
        await others.holdPrompt?.(true);
        const first = adapter.join({ ...options, audioOnly: true });
        await later();
        await adapter.leave();
        const second = adapter.join(options);
        await others.holdPrompt?.(false);
        expect([(await first).ok, (await second).ok]).toEqual([false, true]);
        expect(takes).not.toHaveBeenCalled();
        await adapter.dispose();
    });

    it('begins after one that was given up on the way', async () => {
        const { adapter, joins, openTracks } = await start();
        await adapter.leave();
        const first = joins();
        await adapter.leave();
        const second = joins();
        expect([(await first).ok, (await second).ok]).toEqual([false, true]);
        await later();
        expect([adapter.state, openTracks()]).toEqual(['connected', 1]);
        await adapter.dispose();
        expect(openTracks()).toBe(0);
    });
});

describe('what the adapters can', () => {
    it('is the table of docs/calls.md', () => {
        const all = Object.values(makers).map((make) => make({}).adapter.capabilities);
        const [head, ...rows] = tableOf('## Three adapters to copy');
        expect(head).toEqual(['Capability', ...Object.keys(makers)]);
        const told = rows.map(([name = '']) => name.slice(1, -1));
        expect(new Set(told)).toEqual(new Set(all.flatMap((one) => Object.keys(one))));
        const cellOf = (can: unknown): string =>
            typeof can === 'string' ? `\`${can}\`` : can ? 'yes' : '–';
        expect(rows).toEqual(
            told.map((name) => [
                `\`${name}\``,
                ...all.map((one) => cellOf(one[name as keyof typeof one])),
            ]),
        );
    });
});

import { readCallEvent, type CallEvents } from 'c/salusCoreCall';
import type { Tell } from '../vendor';
import { tableOf } from './calls';
import { concepts, type Concept } from './concepts';
import { vendors, type Vendor } from './vendors';

type Told = readonly [keyof CallEvents, CallEvents[keyof CallEvents]];

const NAMES = Object.keys(vendors) as Vendor[];

const listener = () => {
    const told: Told[] = [];
    const tell: Tell = (type, event) => void told.push([type, event]);
    return { told, tell };
};

/* What the kit is told when a vendor's fake does something; undefined where it has no event for it. */
async function play({ ways }: Concept, name: Vendor, isStopped = false) {
    const way = ways[name];
    if (!way) return undefined;
    const { fake, hear } = vendors[name]();
    const { told, tell } = listener();
    const { stop } = hear(tell);
    if (isStopped) stop();
    way.play(fake as never);
    await Promise.resolve();
    await Promise.resolve();
    return { told, wanted: way.tells };
}

const each = concepts.flatMap((concept) =>
    NAMES.filter((name) => concept.ways[name]).map(
        (name) => [concept.title, name, concept] as const,
    ),
);

describe('six vendors as the kit’s events', () => {
    it.each(each)('%s: %s', async (_title, name, concept) => {
        const { told = [], wanted = [] } = (await play(concept, name)) ?? {};
        expect(told).toEqual(wanted.map(([type, event]) => [type, expect.objectContaining(event)]));
        for (const [type, event] of told) expect(readCallEvent(type, event)).toBeDefined();
    });

    it.each(each)('tells nothing once it is stopped: %s, %s', async (_title, name, concept) => {
        expect((await play(concept, name, true))?.told).toEqual([]);
    });

    it('gives the lines of a caption one id, and the next line another', async () => {
        const captions = concepts.find(({ title }) => title === 'Captions') as Concept;
        for (const name of NAMES.filter((one) => captions.ways[one])) {
            const { told = [] } = (await play(captions, name)) ?? {};
            expect(new Set(told.map(([, event]) => (event as { id: string }).id)).size).toBe(1);
        }
        const { fake, hear } = vendors.Twilio();
        const { told, tell } = listener();
        hear(tell);
        captions.ways.Twilio?.play(fake);
        captions.ways.Twilio?.play(fake);
        const ids = told.map(([, event]) => (event as { id: string }).id);
        expect(ids).toEqual(['PA1 1', 'PA1 1', 'PA1 2', 'PA1 2']);
    });

    it('is the table of docs/calls.md', () => {
        const table = tableOf('## Six vendors');
        const rows = concepts.map(({ title, told, ways }) => [
            ...[title, told, ...NAMES.map((name) => ways[name]?.says ?? '–')],
        ]);
        expect(table).toEqual([['What happens', 'The kit is told', ...NAMES], ...rows]);
    });
});

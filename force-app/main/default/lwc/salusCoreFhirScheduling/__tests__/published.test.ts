import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChoices, type SlotChoice } from 'c/salusCoreSlots';
import { dayOf, wallTime } from 'c/salusCoreZones';
import { parseNdjson } from 'c/salusCoreFhirScheduling';
import { publishedSlots, zoneFrom } from '../../../../../../examples/publishedSlots';
import {
    aLocation,
    aSchedule,
    aSlot,
    extension,
    NOW,
    problemsOf,
    read,
    withExtensions,
} from './resources';

const FHIR = join(__dirname, '../../../../../../../shared/data/fhir');
const isThere = existsSync(FHIR);
const filesIn = (folder: string) =>
    readdirSync(join(FHIR, folder)).map((name) => readFileSync(join(FHIR, folder, name), 'utf8'));
const lines = (...resources: readonly object[]) =>
    resources.map((one) => JSON.stringify(one)).join('\n');

const bookFirst = async (options: Parameters<typeof publishedSlots>[0]) => {
    const adapter = publishedSlots({ ...options, now: NOW });
    const choices = await adapter.findChoices();
    if (!choices.ok || !choices.value.locations[0]) throw new Error('no Location');
    const locationId = choices.value.locations[0].id;
    const slots = await adapter.findSlots({ locationId, modality: 'in-person' });
    const [first] = openChoices(slots.ok ? slots.value : [], NOW) as [SlotChoice];
    const { slot, start, end } = first;
    const booking = await adapter.book({
        ...{
            idempotencyKey: 'k',
            slotId: slot.id,
            start,
            end,
            locationId,
            modality: 'in-person',
            details: {},
        },
    });
    return { adapter, choices: choices.value, first, booking };
};

describe('published files of another form of the same kind', () => {
    const texts = [
        '\uFEFF' + lines(aLocation({ id: 'pharmacy_7', name: undefined })) + '\r\n\r\n',
        lines(aSchedule({ id: 'flu.2021', actor: [{ reference: 'Location/pharmacy_7' }] })) +
            '\r\n',
        ...['2021-03-10T09:00:00-06', '2021-03-10T09:05:00-06', '2021-03-10T09:10:00-06'].map(
            (start, n) =>
                lines(
                    aSlot({
                        ...withExtensions(extension('booking-phone', { valueString: '555-0100' })),
                        id: `slot ${n}`,
                        schedule: { reference: 'Schedule/flu.2021' },
                        status: n ? 'free' : 'busy',
                        start,
                        end: start
                            .replace(/:(\d)\d:00/, ':$15:00')
                            .replace(':05:00-06', ':35:00-06'),
                    }),
                ),
        ),
        'not json\n',
    ];

    it('are booked with a zone that the app gives for all', async () => {
        const { adapter, choices, first, booking } = await bookFirst({
            texts,
            defaultZone: 'America/Chicago',
            now: NOW,
        });
        expect(choices.locations[0]).toMatchObject({
            name: '1 Harbor Street',
            zone: 'America/Chicago',
        });
        expect(wallTime(first.start, 'America/Chicago')).toMatchObject({ hour: 9, minute: 5 });
        expect(booking).toMatchObject({ ok: true, value: { status: 'booked' } });
        expect(adapter.problems.map(({ where }) => where)).toContain('line 1');
    });

    it('have a problem for each Location whose zone the app doesn’t know', () => {
        const { problems } = publishedSlots({ texts, now: NOW });
        expect(problems.map(({ code }) => code)).toContain('unresolved-zone');
    });

    it('are read by the thousand', () => {
        const many = Array.from({ length: 5000 }, (_, n) => {
            const at = (minutes: number) =>
                new Date(Date.UTC(2021, 2, 2) + minutes * 60_000).toISOString();
            return aSlot({ id: `n${n}`, start: at(n * 10), end: at(n * 10 + 10) });
        });
        const { resources } = parseNdjson(lines(aLocation(), aSchedule(), ...many));
        const { slots, problems } = read(resources);
        expect([slots.length, problems.length]).toEqual([5000, 0]);
    });
});

describe('the app’s table of zones', () => {
    const facts = { id: 'l1', name: '', identifiers: [{ system: 's', value: 'v' }] };
    const at = (postalCode?: string) => ({ ...facts, address: { lines: [], postalCode } });

    it('goes by id, then identifier, then the longest beginning of a postal code', () => {
        const byPostalCode = { '0': 'America/New_York', '021': 'America/Chicago' };
        expect(zoneFrom({ byPostalCode })(at('02114'))).toBe('America/Chicago');
        expect(zoneFrom({ byPostalCode })(at('01000'))).toBe('America/New_York');
        const byIdentifier = { 's|v': 'America/Denver' };
        expect(zoneFrom({ byIdentifier, byPostalCode })(at('02114'))).toBe('America/Denver');
        expect(zoneFrom({ byId: { l1: 'Asia/Tokyo' }, byIdentifier })(at())).toBe('Asia/Tokyo');
    });

    it('has no zone for a Location that isn’t in it, unless the app gives one for all', () => {
        expect(zoneFrom({})(at('02114'))).toBeUndefined();
        expect(zoneFrom({ byId: {} })({ ...at(), id: 'constructor' })).toBeUndefined();
        expect(zoneFrom({}, 'America/Boise')(at())).toBe('America/Boise');
    });
});

if (isThere) {
    describe('the published example of SMART Scheduling Links', () => {
        const texts = filesIn('scheduling');

        it('is ten clinics, one reason and fourteen days of nine hours, with nothing wrong', () => {
            const { resources, problems } = parseNdjson(texts.join('\n'));
            const found = read(resources);
            expect([...problems, ...found.problems]).toEqual([]);
            expect([found.locations.length, found.reasons.length, found.slots.length]).toEqual([
                10, 1, 140,
            ]);
            const open = openChoices(found.slots, NOW);
            expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(['window']));
            expect(new Set(open.map(({ start }) => dayOf(start, 'America/New_York'))).size).toBe(
                14,
            );
        });

        it('is booked, and its slot then takes one fewer', async () => {
            const { adapter, first, booking } = await bookFirst({ texts, now: NOW });
            expect(booking).toMatchObject({ ok: true, value: { status: 'booked' } });
            const again = await adapter.findSlots({
                locationId: first.slot.locationId,
                modality: 'in-person',
            });
            const left = again.ok && again.value.find(({ id }) => id === first.slot.id)?.capacity;
            expect(left).toBe(99);
        });

        it('leaves every slot out, each with a problem, when the app gives no zone', () => {
            const { resources } = parseNdjson(texts.join('\n'));
            const problems = problemsOf(resources, { zoneOf: () => undefined });
            expect(problems.filter(([code]) => code === 'unresolved-zone')).toHaveLength(10);
            expect(problems.filter(([code]) => code === 'unresolved-reference')).toHaveLength(140);
        });
    });

    describe('the examples of US Core', () => {
        const resources = filesIn('us-core').map((text) => JSON.parse(text) as unknown);

        it('give their Location and their people, and a problem for each of the rest', () => {
            const { locations, clinicians, slots, problems } = read(resources);
            expect(locations.map(({ name }) => name)).toContain('Holy Family Hospital');
            expect(clinicians.map(({ name }) => name)).toContain('Nancy Nurse RN');
            expect(slots).toEqual([]);
            expect(new Set(problems.map(({ code }) => code))).toEqual(
                new Set(['foreign-resource']),
            );
        });
    });
} else {
    describe('the published files in ../shared/data/fhir', () => {
        it('are not on this machine, so nothing was tried on them', () => {
            expect(isThere).toBe(false);
        });
    });
}

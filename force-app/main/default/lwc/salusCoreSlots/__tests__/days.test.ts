import fc from 'fast-check';
import { byDay, nearestTo, nextAvailable, openChoices, type Slot } from 'c/salusCoreSlots';
import { dayOf } from 'c/salusCoreZones';
import { aSlot, NOW } from './slots';

const at = (start: string): Slot =>
    aSlot({ id: start, start, end: new Date(Date.parse(start) + 1_800_000).toISOString() });
const choices = (...starts: string[]) => openChoices(starts.map(at), NOW);
const days = (zone: string, ...starts: string[]) =>
    byDay(choices(...starts), zone).map(({ date, choices: inside }) => [date, inside.length]);

describe('choices by day', () => {
    it('reads the day in the zone of the location', () => {
        const evening = '2021-03-05T02:00:00Z';
        expect(days('America/New_York', evening)).toEqual([['2021-03-04', 1]]);
        expect(days('Asia/Tokyo', evening)).toEqual([['2021-03-05', 1]]);
    });

    it('keeps the day of the spring change whole', () => {
        expect(
            days(
                'America/New_York',
                '2021-03-14T05:00:00Z',
                '2021-03-15T03:30:00Z',
                '2021-03-15T04:00:00Z',
            ),
        ).toEqual([
            ['2021-03-14', 2],
            ['2021-03-15', 1],
        ]);
    });

    it('keeps a day whole whose midnight comes twice, as in São Paulo in February 2018', () => {
        expect(
            byDay(
                openChoices(
                    [at('2018-02-18T01:30:00Z'), at('2018-02-18T02:30:00Z')],
                    '2018-01-01T00:00:00Z',
                ),
                'America/Sao_Paulo',
            ).map(({ date, choices: inside }) => [date, inside.length]),
        ).toEqual([['2018-02-17', 2]]);
    });

    it('puts every choice under the day that its clock shows, around every change of the clocks', () => {
        // New York, Berlin, Lord Howe (half an hour), São Paulo (at midnight), and none at all.
        const zones = fc.constantFrom(
            ['America/New_York', '2021-03-14T07:00:00Z'],
            ['America/New_York', '2021-11-07T06:00:00Z'],
            ['Europe/Berlin', '2021-03-28T01:00:00Z'],
            ['Australia/Lord_Howe', '2021-04-03T15:00:00Z'],
            ['America/Sao_Paulo', '2018-02-18T02:00:00Z'],
            ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
            ['America/Phoenix', '2021-03-14T07:00:00Z'],
        );
        const minutes = fc.array(fc.integer({ min: -2880, max: 2880 }), { maxLength: 20 });
        fc.assert(
            fc.property(zones, minutes, ([zone, change], offsets) => {
                const starts = offsets.map((n) =>
                    new Date(Date.parse(change as string) + n * 60_000).toISOString(),
                );
                const open = openChoices(starts.map(at), '2017-01-01T00:00:00Z');
                const found = byDay(open, zone as string);
                const dates = found.map(({ date }) => date);
                expect(dates).toEqual([...new Set(dates)].sort());
                expect(found.flatMap((day) => day.choices)).toHaveLength(open.length);
                for (const { date, choices: inside } of found)
                    for (const { start } of inside) expect(dayOf(start, zone as string)).toBe(date);
            }),
        );
    });

    it('refuses a zone that is none', () => {
        expect(() => byDay(choices('2021-03-04T14:00:00Z'), 'Boston')).toThrow(
            expect.objectContaining({ code: 'unknown-zone' }),
        );
    });
});

describe('the next and the nearest', () => {
    it('finds the first, in whatever order', () => {
        const [first, second] = choices('2021-03-04T14:00:00Z', '2021-03-05T14:00:00Z');
        expect(nextAvailable([second!, first!])).toBe(first);
        expect(nextAvailable([])).toBeUndefined();
    });

    it('finds the nearest, the earlier of two, and gives them in order', () => {
        const all = choices(
            '2021-03-04T10:00:00Z',
            '2021-03-04T12:00:00Z',
            '2021-03-04T14:00:00Z',
            '2021-03-04T16:00:00Z',
        );
        const hours = nearestTo(all, '2021-03-04T13:00:00Z', 3).map(({ start }) =>
            start.slice(11, 13),
        );
        expect(hours).toEqual(['10', '12', '14']);
        expect(nearestTo(all, '2021-03-04T13:00:00Z', 0)).toEqual([]);
    });
});

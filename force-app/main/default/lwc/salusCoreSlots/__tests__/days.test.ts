import { byDay, nearestTo, nextAvailable, openChoices, type Slot } from 'c/salusCoreSlots';
import { aSlot, NOW } from './slots';

const at = (start: string): Slot =>
    aSlot({ id: start, start, end: new Date(Date.parse(start) + 1_800_000).toISOString() });
const choices = (...starts: string[]) => openChoices(starts.map(at), NOW);
const days = (zone: string, ...starts: string[]) =>
    byDay(choices(...starts), zone).map(({ date, choices: inside }) => [date, inside.length]);

describe('choices by day', () => {
    it('reads the day in the zone of the place', () => {
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

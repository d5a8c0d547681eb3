import { parseDate } from 'c/salusCoreDates';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOf, epochOf, isInstant, isZone, wallTime, zonesDiffer } from 'c/salusCoreZones';
import { sameWallTime } from '../wallInstants';

const ZONES = [
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
] as const;
const CANARY_ZONE = 'CANARY/Zone';
const NOON = '2021-07-01T12:00:00Z';

const isoOf = (epoch: number): string => new Date(epoch).toISOString();
const between = (from: string, to: string) =>
    fc
        .integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 })
        .map((n) => n * 60_000);

/* Every change of these zones in 2021 and 2026, as an instant. */
const edgesOf = (zone: string): number[] => {
    const edges: number[] = [];
    for (const year of [2021, 2026]) {
        let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(
            `${year}-01-01T00:00[${zone}]`,
        );
        while ((at = at!.getTimeZoneTransition('next')) && at.year === year)
            edges.push(at.epochMilliseconds);
    }
    return edges;
};

const nearEdges = (zone: string) => {
    const edges = edgesOf(zone);
    return edges.length
        ? fc
              .tuple(fc.constantFrom(...edges), fc.integer({ min: -240, max: 240 }))
              .map(([edge, minutes]) => edge + minutes * 60_000)
        : between('2021-01-01', '2022-01-01');
};

const instants = (zone: string) => fc.oneof(between('1990-01-01', '2040-12-31'), nearEdges(zone));

/* What the standard's own reference does for a wall time: earlier and later are equal when ordinary. */
const expected = (epoch: number, zone: string): string[] => {
    const wall = Temporal.Instant.fromEpochMilliseconds(epoch)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime();
    const found = (['earlier', 'later'] as const).map((disambiguation) =>
        isoOf(wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds),
    );
    return [...new Set(found)];
};

describe.each(ZONES)('wall times in %s', (zone) => {
    it('are those of Temporal', () => {
        fc.assert(
            fc.property(instants(zone), (epoch) => {
                const at = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
                expect(wallTime(isoOf(epoch), zone)).toEqual({
                    date: at.toPlainDate().toString(),
                    hour: at.hour,
                    minute: at.minute,
                    offsetMinutes: at.offsetNanoseconds / 6e10,
                });
                expect(dayOf(isoOf(epoch), zone)).toBe(at.toPlainDate().toString());
            }),
            { numRuns: 400 },
        );
    });

    it('are those of one instant, or of the two that Temporal finds', () => {
        fc.assert(
            fc.property(instants(zone), (epoch) => {
                expect(sameWallTime(epoch, zone).map(isoOf)).toEqual(expected(epoch, zone));
            }),
            { numRuns: 400 },
        );
    });
});

describe('the edges of summer time', () => {
    it.each([
        ['America/New_York', ['2021-11-07T05:30:00.000Z', '2021-11-07T06:30:00.000Z']],
        ['Europe/London', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
        ['Australia/Lord_Howe', ['2021-04-03T14:45:00.000Z', '2021-04-03T15:15:00.000Z']],
        ['Asia/Kathmandu', ['2021-07-01T03:45:00.000Z']],
        ['America/New_York', ['2021-07-01T12:00:00.000Z']],
    ])('in %s the clock shows the same time at %s', (zone, found) => {
        for (const instant of found)
            expect(sameWallTime(Date.parse(instant), zone).map(isoOf)).toEqual(found);
    });

    it('every zone of Intl agrees with Temporal around its changes', () => {
        for (const zone of Intl.supportedValuesOf('timeZone')) {
            for (const epoch of edgesOf(zone).flatMap((edge) => [edge - 1, edge])) {
                const at = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
                const { offsetMinutes } = wallTime(isoOf(epoch), zone);
                expect([zone, offsetMinutes]).toEqual([zone, at.offsetNanoseconds / 6e10]);
            }
        }
    });

    it('two changes within a week are both found', () => {
        expect(wallTime('2000-10-07T12:00:00Z', 'America/Boa_Vista').offsetMinutes).toBe(-240);
        expect(wallTime('2000-10-10T12:00:00Z', 'America/Boa_Vista').offsetMinutes).toBe(-180);
        expect(wallTime('2000-10-15T12:00:00Z', 'America/Boa_Vista').offsetMinutes).toBe(-240);
    });
});

describe('isInstant', () => {
    it.each(['0001-01-01T23:59:59Z', '9999-12-31T00:00:00Z'])(
        'refuses %s, which has no date in some zones',
        (text) => expect(isInstant(text)).toBe(false),
    );

    it.each(['0001-01-02T00:00:00Z', '9999-12-30T23:59:59Z'])(
        'has a day for %s anywhere',
        (text) => {
            expect(isInstant(text)).toBe(true);
            for (const zone of ['Etc/GMT-14', 'Etc/GMT+12', 'Asia/Manila'])
                expect(parseDate(dayOf(text, zone))).toBeDefined();
        },
    );

    it.each([
        '2021-03-04T14:30:00Z',
        '2021-03-04T14:30Z',
        '2021-03-04T14:30:00.123456+05:45',
        '2021-03-04T14:30:00-05:00',
        '2021-03-04T14:30:00.000+0000',
        '2024-02-29T00:00:00Z',
        '2021-03-04T14:30:00+14:00',
    ])('accepts %s', (text) => {
        expect(isInstant(text)).toBe(true);
    });

    it.each([
        '',
        '2021-03-04',
        '2021-03-04T14:30:00',
        '2021-03-04T14:30:00 Z',
        '2021-02-30T10:00:00Z',
        '2023-02-29T10:00:00Z',
        '2021-13-01T10:00:00Z',
        '2021-00-01T10:00:00Z',
        '0000-01-01T10:00:00Z',
        '2021-03-04T24:00:00Z',
        '2021-03-04T14:60:00Z',
        '2021-03-04T14:30:60Z',
        '2021-03-04T14:30:00+15:00',
        '2021-03-04T14:30:00+05:60',
        '2021-03-04T14Z',
        '21-03-04T14:30:00Z',
        ' 2021-03-04T14:30:00Z',
        undefined,
        null,
        1614868200000,
        new Date(0),
    ])('refuses %p', (text) => {
        expect(isInstant(text)).toBe(false);
    });

    it('reads every instant as Temporal does', () => {
        fc.assert(
            fc.property(
                between('1990-01-01', '2040-12-31'),
                fc.integer({ min: -14 * 60, max: 14 * 60 }),
                (epoch, away) => {
                    const sign = away < 0 ? '-' : '+';
                    const [h, m] = [Math.floor(Math.abs(away) / 60), Math.abs(away) % 60];
                    const two = (n: number) => String(n).padStart(2, '0');
                    const wall = isoOf(epoch + away * 60_000).replace('Z', '');
                    const text = `${wall}${sign}${two(h)}:${two(m)}`;
                    expect(epochOf(text)).toBe(epoch);
                    expect(Temporal.Instant.from(text).epochMilliseconds).toBe(epoch);
                },
            ),
        );
    });

    it('keeps the milliseconds', () => {
        expect(epochOf('1970-01-01T00:00:00.29Z')).toBe(290);
        expect(epochOf('1970-01-01T00:00:01.1239Z')).toBe(1123);
    });
});

describe('isZone', () => {
    it.each(['America/New_York', 'Australia/Lord_Howe', 'UTC', 'Etc/GMT+5'])(
        'accepts %s',
        (zone) => {
            expect(isZone(zone)).toBe(true);
            expect(isZone(zone)).toBe(true);
        },
    );

    it.each([
        '',
        ' ',
        '+05:00',
        '-0500',
        'GMT+5',
        'America/Atlantis',
        'America/New_York ',
        null,
        undefined,
        5,
    ])('refuses %p', (zone) => {
        expect(isZone(zone)).toBe(false);
    });

    it('makes one formatter of a zone, however it is spelled', () => {
        const made = jest.spyOn(Intl, 'DateTimeFormat');
        expect(['Asia/Tokyo', 'ASIA/TOKYO', 'asia/tokyo'].map(isZone)).toEqual([true, true, true]);
        expect(made).toHaveBeenCalledTimes(1);
        expect(dayOf(NOON, 'aSIA/tOKYO')).toBe('2021-07-01');
        expect(dayOf(NOON, 'asia/tokyo')).toBe('2021-07-01');
        expect(made).toHaveBeenCalledTimes(1);
        made.mockRestore();
    });
});

describe('what can not be read', () => {
    const problemOf = (act: () => unknown): unknown => {
        try {
            return act();
        } catch (problem) {
            return problem;
        }
    };

    it.each([
        ['unknown-zone', 'zone', () => wallTime(NOON, CANARY_ZONE)],
        ['unknown-zone', 'zone', () => dayOf(NOON, '')],
        ['unknown-zone', 'zone', () => zonesDiffer('UTC', CANARY_ZONE, NOON)],
        ['bad-instant', 'instant', () => wallTime('2021-07-01T12:00 CANARY', 'UTC')],
        ['bad-instant', 'instant', () => epochOf('CANARY')],
    ])('is a problem %s of %s, without the value', (code, property, act) => {
        const problem = problemOf(act);
        expect(problem).toMatchObject({ name: 'SalusProblem', code, property });
        expect(String((problem as Error).message)).not.toContain('CANARY');
    });
});

describe('zonesDiffer', () => {
    it('compares the clocks at that instant, not the names', () => {
        expect(zonesDiffer('America/New_York', 'America/Toronto', NOON)).toBe(false);
        expect(zonesDiffer('America/Denver', 'America/Phoenix', NOON)).toBe(true);
        expect(zonesDiffer('America/Denver', 'America/Phoenix', '2021-01-01T12:00:00Z')).toBe(
            false,
        );
    });
});

it('asks Intl a few times for a month of ten thousand slots, a change of the clock included', () => {
    /* `format` is a getter of a bound function, and Jest's types know no such getters. */
    const prototype = Intl.DateTimeFormat.prototype as unknown as { readonly format: string };
    const ask = jest.spyOn(prototype, 'format', 'get');
    const first = Date.parse('2026-03-01T06:00:00Z');
    const slots = Array.from({ length: 10_000 }, (_, i) => isoOf(first + i * 240_000));
    const days = new Set(slots.map((instant) => dayOf(instant, 'America/Chicago')));
    expect(days.size).toBe(28);
    expect(ask.mock.calls.length).toBeLessThan(60);
    ask.mockRestore();
});

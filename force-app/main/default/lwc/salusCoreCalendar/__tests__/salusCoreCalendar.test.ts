import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { calendarFile, type CalendarEvent } from 'c/salusCoreCalendar';

const visit: CalendarEvent = {
    uid: 'Appointment/1@invented.example',
    stamp: '2021-03-01T08:00:00Z',
    start: '2021-03-04T14:30:00Z',
    end: '2021-03-04T15:00:00Z',
    zone: 'America/New_York',
    status: 'confirmed',
    title: 'Appointment',
};
const linesOf = (file: string): readonly string[] => file.split('\r\n');
const octets = (text: string): number => new TextEncoder().encode(text).length;

/* What a program reads that doesn't have the zone's name, only the file's own rules. */
function read(file: string) {
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const rules = calendar.getFirstSubcomponent('vtimezone')!;
    const zone = new ICAL.Timezone(rules);
    const event = calendar.getFirstSubcomponent('vevent')!;
    const momentOf = (name: string): number | undefined => {
        const time = event.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time> | null;
        if (!time) return undefined;
        const isLocal = event.getFirstProperty(name)!.getFirstParameter('tzid') !== undefined;
        const moment = isLocal ? time : undefined;
        if (moment) moment.zone = zone;
        return time.toUnixTime() * 1000;
    };
    const textOf = (name: string) => event.getFirstPropertyValue(name) as string | null;
    return { calendar, event, rules, momentOf, textOf, tzid: zone.tzid };
}

describe('calendarFile', () => {
    it('is an event in a zone that the file names and describes', () => {
        expect(linesOf(calendarFile(visit))).toEqual([
            'BEGIN:VCALENDAR',
            'VERSION:2.0',
            'PRODID:-//Salus//Salus//EN',
            'X-WR-TIMEZONE:America/New_York',
            'BEGIN:VTIMEZONE',
            'TZID:America/New_York',
            'BEGIN:DAYLIGHT',
            'DTSTART:20200308T020000',
            'TZOFFSETFROM:-0500',
            'TZOFFSETTO:-0400',
            'END:DAYLIGHT',
            'BEGIN:STANDARD',
            'DTSTART:20201101T020000',
            'TZOFFSETFROM:-0400',
            'TZOFFSETTO:-0500',
            'END:STANDARD',
            'END:VTIMEZONE',
            'BEGIN:VEVENT',
            'UID:Appointment/1@invented.example',
            'DTSTAMP:20210301T080000Z',
            'DTSTART;TZID=America/New_York:20210304T093000',
            'DTEND;TZID=America/New_York:20210304T100000',
            'SUMMARY:Appointment',
            'STATUS:CONFIRMED',
            'CLASS:PRIVATE',
            'END:VEVENT',
            'END:VCALENDAR',
            '',
        ]);
    });

    it('describes a zone that never changes', () => {
        const file = calendarFile({ ...visit, zone: 'America/Phoenix' });
        expect(file).toContain(
            'BEGIN:STANDARD\r\nDTSTART:20200303T073000\r\nTZOFFSETFROM:-0700\r\nTZOFFSETTO:-0700\r\nEND:STANDARD',
        );
        expect(file.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toHaveLength(1);
        expect(read(file).momentOf('dtstart')).toBe(Date.parse(visit.start));
    });

    it('writes the offset of a zone that had seconds', () => {
        const [start, end] = ['1971-03-04T14:30:00Z', '1971-03-04T15:00:00Z'];
        const file = calendarFile({ ...visit, start, end, zone: 'Africa/Monrovia' });
        expect(file).toContain('TZOFFSETTO:-004430');
        expect(file).toContain('DTSTART;TZID=Africa/Monrovia:19710304T134530');
    });

    it('leaves out the end of a visit without one, or without a length', () => {
        expect(calendarFile({ ...visit, end: undefined })).not.toContain('DTEND');
        expect(calendarFile({ ...visit, end: visit.start })).not.toContain('DTEND');
    });

    it('is in UTC where the clock shows the time for the second time, and names the zone still', () => {
        const twice = (start: string, end: string) => calendarFile({ ...visit, start, end });
        const first = twice('2021-11-07T05:15:00Z', '2021-11-07T05:45:00Z');
        expect(first).toContain('DTSTART;TZID=America/New_York:20211107T011500');
        const second = twice('2021-11-07T06:15:00Z', '2021-11-07T06:45:00Z');
        expect(second).toContain('DTSTART:20211107T061500Z\r\nDTEND:20211107T064500Z');
        expect(second).toContain('X-WR-TIMEZONE:America/New_York');
        expect(read(second).momentOf('dtstart')).toBe(Date.parse('2021-11-07T06:15:00Z'));
        const across = twice('2021-11-07T05:45:00Z', '2021-11-07T06:15:00Z');
        expect(read(across).momentOf('dtend')).toBe(Date.parse('2021-11-07T06:15:00Z'));
    });

    it.each(['confirmed', 'tentative', 'cancelled'] as const)('says that it is %s', (status) => {
        const { textOf } = read(calendarFile({ ...visit, status }));
        expect(textOf('status')).toBe(status.toUpperCase());
    });

    it('escapes what has a meaning in the file, and reads the same again', () => {
        const title = 'Room 3; second floor, a\\b "c": d';
        const text = 'First line\r\nBEGIN:VEVENT\nlast\u2028line\u0000\u0007';
        const file = calendarFile({ ...visit, title, text, location: ' Invented Clinic, Boston ' });
        expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
        const { textOf } = read(file);
        expect(textOf('summary')).toBe(title);
        expect(textOf('description')).toBe('First line\nBEGIN:VEVENT\nlast\nline');
        expect(textOf('location')).toBe('Invented Clinic, Boston');
    });

    it.each([
        ['bad-instant', 'instant', { start: '2021-03-04T14:30:00 CANARY' }],
        ['bad-instant', 'instant', { end: '2021-02-30T10:00:00Z' }],
        ['bad-instant', 'instant', { stamp: '' }],
        ['unknown-zone', 'zone', { zone: 'Nowhere/CANARY' }],
        ['unknown-zone', 'zone', { zone: '+05:00' }],
        ['bad-property', 'end', { end: '2021-03-04T14:29:59Z' }],
        ['bad-property', 'end', { end: '2022-03-09T14:30:00Z' }],
        ['bad-property', 'uid', { uid: ' ' }],
        ['bad-property', 'title', { title: '' }],
    ])('refuses with %s of %s, without what was in it', (code, property, wrong) => {
        let problem: unknown;
        try {
            calendarFile({ ...visit, ...wrong });
        } catch (thrown) {
            problem = thrown;
        }
        expect(problem).toMatchObject({ code, property });
        expect(String(problem)).not.toContain('CANARY');
    });

    it('folds every line at 75 octets, between characters, and loses nothing', () => {
        const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
        const kept = (text: string): string => text.trim().replace(/[\u2028\u2029]/g, '\n');
        fc.assert(
            fc.property(words, words, (title, text) => {
                fc.pre(title.trim() !== '');
                const file = calendarFile({ ...visit, title, text });
                const physical = [...linesOf(file)];
                expect(physical.pop()).toBe('');
                for (const line of physical) {
                    expect(octets(line)).toBeLessThanOrEqual(75);
                    expect(line.isWellFormed()).toBe(true);
                    expect(line).not.toMatch(/[\r\n]/);
                }
                const { textOf } = read(file);
                expect(textOf('summary')).toBe(kept(title));
                expect(textOf('description') ?? '').toBe(kept(text));
            }),
            { numRuns: 300 },
        );
    });

    it('can hold any text, however broken', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
                const { calendar } = read(calendarFile({ ...visit, text: `x${text}` }));
                expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
            }),
        );
    });
});

/* Every rule of summer time that is in force, and others: half hours, the southern half of the earth,
   Ramadan, a winter time of its own, midnight. */
const ZONES = [
    'America/New_York',
    'America/Los_Angeles',
    'America/St_Johns',
    'America/Phoenix',
    'America/Santiago',
    'America/Havana',
    'Europe/Dublin',
    'Europe/London',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Beirut',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Australia/Sydney',
    'Pacific/Chatham',
    'Antarctica/Troll',
    'Pacific/Apia',
    'Etc/UTC',
    'Etc/GMT+5',
];

/* The instants at which a zone's clocks change, by an implementation that isn't the kit's. */
const changesIn = (zone: string): readonly number[] => {
    const changes: number[] = [];
    let at = Temporal.Instant.from('2015-01-01T00:00:00Z').toZonedDateTimeISO(zone);
    for (;;) {
        const next = at.getTimeZoneTransition('next');
        if (!next || next.year > 2032) return changes;
        changes.push(next.epochMilliseconds);
        at = next;
    }
};

describe('the times of a file', () => {
    const iso = (moment: number): string => new Date(moment).toISOString();
    const check = (zone: string, start: number, minutes: number): void => {
        const end = start + minutes * 60_000;
        const file = calendarFile({ ...visit, zone, start: iso(start), end: iso(end) });
        const { momentOf, tzid, event } = read(file);
        expect([zone, iso(momentOf('dtstart')!)]).toEqual([zone, iso(start)]);
        if (minutes) expect([zone, iso(momentOf('dtend')!)]).toEqual([zone, iso(end)]);
        expect(tzid).toBe(zone);
        const property = event.getFirstProperty('dtstart')!;
        if (property.getFirstParameter('tzid') === undefined) return;
        // A program that has the zone's name reads its own rules.
        const local = String(property.getFirstValue());
        const by = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, {
            disambiguation: 'earlier',
        });
        expect([zone, by.epochMilliseconds]).toEqual([zone, start]);
    };

    it('are the instants that were given, around every change of the clocks', () => {
        let checked = 0;
        for (const zone of ZONES)
            for (const change of changesIn(zone))
                for (const minutes of [-61, -60, -30, -1, 0, 30, 60]) {
                    check(zone, change + minutes * 60_000, 30);
                    checked += 1;
                }
        expect(checked).toBeGreaterThan(2_000);
    });

    it('are the instants that were given, also where an hour that is shown twice ends', () => {
        check('Europe/London', Date.parse('1998-10-25T00:00:00Z'), 120);
        check('Europe/London', Date.parse('1998-10-25T02:00:00Z'), 30);
    });

    it('are the instants that were given, at any time and for any length', () => {
        const seconds = fc.integer({
            min: Date.parse('1970-01-02T00:00:00Z') / 1000,
            max: Date.parse('2100-01-01T00:00:00Z') / 1000,
        });
        const lengths = fc.integer({ min: 0, max: 30 * 24 * 60 });
        fc.assert(
            fc.property(fc.constantFrom(...ZONES), seconds, lengths, (zone, second, minutes) =>
                check(zone, second * 1000, minutes),
            ),
            { numRuns: 1_000 },
        );
    });
});

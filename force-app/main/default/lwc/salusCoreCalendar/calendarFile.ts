import { SalusProblem } from 'c/salusCoreProblems';
import { epochOf } from 'c/salusCoreZones';
import { escaped, folded } from './contentLine';
import { canBeLocal, timeProperty, utcTime } from './dateTime';
import type { CalendarEvent } from './event';
import { zoneRules } from './zoneRules';

/* A visit isn't longer. The zone's changes are looked for through all of it. */
const LONGEST = 366 * 86_400_000;

const bad = (property: string, help: string): SalusProblem =>
    new SalusProblem('bad-property', 'salusCoreCalendar', property, help);

function spanOf({ start, end }: CalendarEvent): { readonly from: number; readonly to: number } {
    const from = epochOf(start);
    const to = end === undefined ? from : epochOf(end);
    if (to < from) throw bad('end', 'it must not come before the start');
    if (to - from > LONGEST) throw bad('end', 'it must come within a year of the start');
    return { from, to };
}

function timeLines({ zone }: CalendarEvent, from: number, to: number): readonly string[] {
    const isLocal = canBeLocal(from, zone) && canBeLocal(to, zone);
    const start = timeProperty('DTSTART', from, zone, isLocal);
    return to > from ? [start, timeProperty('DTEND', to, zone, isLocal)] : [start];
}

const textLine = (name: string, text: string | undefined): readonly string[] =>
    text?.trim() ? [`${name}:${escaped(text.trim())}`] : [];

/**
 * An appointment as an iCalendar file (RFC 5545). Its times are in the zone of the location, which the
 * file names and describes; only a time that the clock shows for the second time that day is in UTC. It is
 * marked private, which keeps it from people a calendar is shared with.
 *
 * @throws SalusProblem `bad-instant`, `unknown-zone`; `bad-property` for an end before the start or more
 * than a year after it, or without a `uid` or a title
 */
export function calendarFile(event: CalendarEvent): string {
    const { uid, stamp, zone, status, title, text, location } = event;
    if (!uid.trim()) throw bad('uid', 'give a name that no other event has');
    if (!title.trim()) throw bad('title', 'say what the calendar calls it');
    const { from, to } = spanOf(event);
    return [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Salus//Salus//EN',
        `X-WR-TIMEZONE:${zone}`,
        ...zoneRules(zone, from, to),
        'BEGIN:VEVENT',
        ...textLine('UID', uid),
        `DTSTAMP:${utcTime(epochOf(stamp))}`,
        ...timeLines(event, from, to),
        ...textLine('SUMMARY', title),
        ...textLine('DESCRIPTION', text),
        ...textLine('LOCATION', location),
        `STATUS:${status.toUpperCase()}`,
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
    ]
        .map((line) => `${folded(line)}\r\n`)
        .join('');
}

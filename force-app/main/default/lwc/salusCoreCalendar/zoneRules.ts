import { offsetAt } from 'c/salusCoreZones';
import { localTime } from './dateTime';

/** An instant at which the clocks of a zone change, and how far ahead of UTC they are around it. */
interface Change {
    readonly at: number;
    readonly from: number;
    readonly to: number;
}

const DAY = 86_400_000;
/* No zone has changed its offset twice within six days: see `offsetAt`. */
const STEP = 6 * DAY;
/* In a year, a zone with summer time has both of its offsets. */
const YEAR = 366 * DAY;
const SECOND = 1000;

/* A change is always on a whole second. */
function changeIn(zone: string, start: number): Change | undefined {
    const [from, to] = [offsetAt(start, zone), offsetAt(start + STEP, zone)];
    if (from === to) return undefined;
    let [before, at] = [start, start + STEP];
    while (at - before > SECOND) {
        const middle = before + Math.floor((at - before) / SECOND / 2) * SECOND;
        if (offsetAt(middle, zone) === from) before = middle;
        else at = middle;
    }
    return { at, from, to };
}

/* Of the year before the start and until the end. Where none is before the start, what holds then is
   written as if it had begun with that year. */
function changesOf(zone: string, start: number, end: number): readonly Change[] {
    const first = Math.floor((start - YEAR) / SECOND) * SECOND;
    const changes: Change[] = [];
    for (let at = first; at < end; at += STEP) {
        const change = changeIn(zone, at);
        if (change && change.at <= end) changes.push(change);
    }
    const offset = offsetAt(first, zone);
    const hasRule = changes[0] !== undefined && changes[0].at <= start;
    return hasRule ? changes : [{ at: first, from: offset, to: offset }, ...changes];
}

const two = (count: number): string => String(count).padStart(2, '0');

/* “-0500”. Some zones had seconds, as Monrovia until 1972: “-004430”. */
function writeOffset(offset: number): string {
    const seconds = Math.abs(offset) / SECOND;
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    if (seconds % 60) parts.push(seconds % 60);
    return (offset < 0 ? '-' : '+') + parts.map(two).join('');
}

const linesOf = ({ at, from, to }: Change, least: number): readonly string[] => {
    const kind = to > least ? 'DAYLIGHT' : 'STANDARD';
    return [
        `BEGIN:${kind}`,
        `DTSTART:${localTime(at, from)}`,
        `TZOFFSETFROM:${writeOffset(from)}`,
        `TZOFFSETTO:${writeOffset(to)}`,
        `END:${kind}`,
    ];
};

/**
 * A zone as a file has to bring it: its name, and its offsets from before the start until the end, so that
 * a program that doesn't have the name reads the same times. Source: RFC 5545, 3.6.5.
 */
export function zoneRules(zone: string, start: number, end: number): readonly string[] {
    const changes = changesOf(zone, start, end);
    const least = Math.min(...changes.flatMap(({ from, to }) => [from, to]));
    return [
        'BEGIN:VTIMEZONE',
        `TZID:${zone}`,
        ...changes.flatMap((change) => linesOf(change, least)),
        'END:VTIMEZONE',
    ];
}

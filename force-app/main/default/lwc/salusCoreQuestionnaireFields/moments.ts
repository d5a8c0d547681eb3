import { parseDate } from 'c/salusCoreDates';
import { epochsOfWallTime, isInstant, wallTime } from 'c/salusCoreZones';

const two = (count: number): string => String(count).padStart(2, '0');

/** The day and the time of a date-time, as a clock in the zone shows them; the day alone where it has no
 *  time. */
export function wallParts(dateTime: string, zone: string): { date: string; time: string } {
    if (!zone || !isInstant(dateTime)) return { date: dateTime.split('T')[0] ?? '', time: '' };
    const { date, hour, minute } = wallTime(dateTime, zone);
    return { date, time: `${two(hour)}:${two(minute)}` };
}

const offset = (minutes: number): string => {
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** The date-time of a day and a time in a zone, with the zone's offset; undefined where the clock skips
 *  that time, or the day isn't whole. Of a time that it shows twice, the first. */
export function dateTimeOf(date: string, time: string, zone: string): string | undefined {
    if (!time) return date || undefined;
    const [epoch] = parseDate(date) && zone ? epochsOfWallTime(date, time, zone) : [];
    if (epoch === undefined) return undefined;
    const { offsetMinutes } = wallTime(new Date(epoch).toISOString(), zone);
    return `${date}T${time}:00${offset(offsetMinutes)}`;
}

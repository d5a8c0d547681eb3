import { parsePartialDate, sayDate, utcOf } from 'c/salusCoreDates';
import { isInstant, isZone, offsetAt, momentOf, sayZone } from 'c/salusCoreZones';

/** In whose words a date is said, and on whose clock an instant. */
export interface DateContext {
    readonly locale: string;
    /** The IANA zone of the person. Without one, an instant is said as it was written, with its offset. */
    readonly zone?: string;
}

/* FHIR's `time`, and the end of a `dateTime`. The time of an instant is what the clock showed that wrote it. */
const TIME = /^(?:(.+)T)?(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;
const MINUTE = 60_000;

const made = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = `${locale} ${Object.keys(form).join()}`;
    const found =
        made.get(key) ??
        new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    made.set(key, found);
    return found;
};

const sayTime = (minutes: number, locale: string): string =>
    formatter(locale, { hour: 'numeric', minute: '2-digit' })
        .format(minutes * MINUTE)
        .replace(/[ \u202f]/g, '\u00a0');

/* A year or a month, without a day that nobody recorded. */
function sayPartial(text: string, locale: string): string {
    const parts = parsePartialDate(text);
    if (!parts) return '';
    const { year, month, day } = parts;
    if (day) return sayDate(text, locale);
    const epoch = utcOf({ year, month: month ?? 1, day: 1 });
    return formatter(locale, { year: 'numeric', ...(month && { month: 'long' }) }).format(epoch);
}

function onClockOf(instant: string, zone: string): { day: string; minutes: number } {
    const epoch = momentOf(instant);
    const wall = new Date(epoch + offsetAt(epoch, zone)).toISOString();
    const [day = '', time = ''] = wall.split('T');
    return { day, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
}

const sayOffset = (offset: string): string =>
    offset === 'Z' || /^[+-]00:00$/.test(offset) ? 'UTC' : `UTC${offset.replace('-', '\u2212')}`;

/**
 * A date of a record as people say it, no more exact than it was written: “2016”, “August 2016”,
 * “August 17, 2016”, “August 17, 2016, 7:15 AM, UTC−08:00”. What is no date is said as it came.
 * Source: FHIR R4, datatypes, date, dateTime, instant and time.
 */
export function sayRecordedDate(text: string, { locale, zone = '' }: DateContext): string {
    const partial = sayPartial(text, locale);
    if (partial) return partial;
    const [, day, hours, minutes, offset] = TIME.exec(text) ?? [];
    const written = Number(hours) * 60 + Number(minutes);
    if (!hours || Number(hours) > 23 || Number(minutes) > 59) return text;
    if (!day) return sayTime(written, locale);
    if (isInstant(text) && isZone(zone)) {
        const there = onClockOf(text, zone);
        return [
            sayDate(there.day, locale),
            sayTime(there.minutes, locale),
            sayZone(zone, text, locale),
        ].join(', ');
    }
    const said = sayDate(day, locale);
    return said
        ? [said, sayTime(written, locale), ...(offset ? [sayOffset(offset)] : [])].join(', ')
        : text;
}

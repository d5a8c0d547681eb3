import { parsePartialDate, sayDate, utcOf } from 'c/salusCoreDates';
import { fill, isolate, sayCount } from 'c/salusCoreWords';
import { localeOf, type DoseContext } from './words';

const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?$/;

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = `${locale} ${JSON.stringify(form)}`;
    const found =
        made.get(key) ??
        new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    made.set(key, found);
    return found;
}

const MINUTES = Object.freeze({ hour: 'numeric', minute: '2-digit' } as const);
const SECONDS = Object.freeze({ ...MINUTES, second: '2-digit' } as const);

/** A time of the day, with its seconds where it has some: “8:00 AM”. */
export function sayClock(time: string, context: DoseContext): string | undefined {
    const found = TIME.exec(time);
    if (!found) return undefined;
    const [hour = 0, minute = 0, second = 0] = found.slice(1).map((part) => Number(part ?? 0));
    const form = second ? SECONDS : MINUTES;
    const at = ((hour * 60 + minute) * 60 + second) * 1_000;
    return isolate(formatter(localeOf(context), form).format(at), context.direction);
}

/** A day of the week by FHIR’s code: “Monday”. */
export function sayDay(code: string, context: DoseContext): string | undefined {
    const at = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(code);
    const MONDAY = Date.UTC(2024, 0, 1);
    const form = { weekday: 'long' } as const;
    if (at < 0) return undefined;
    return formatter(localeOf(context), form).format(MONDAY + at * 86_400_000);
}

function sayPartial(date: string, locale: string): string | undefined {
    const { year, month, day } = parsePartialDate(date) ?? {};
    if (!year || day) return sayDate(date, locale) || undefined;
    if (!month) return sayCount(year, locale);
    const form = { year: 'numeric', month: 'long' } as const;
    return formatter(locale, form).format(utcOf({ year, month, day: 1 }));
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([\d:.]+)(Z|[+-]\d{2}:\d{2})$/;

/** A FHIR dateTime as it was written: a date, or a date and a time with its zone, never moved to another. */
export function sayMoment(text: string, context: DoseContext): string | undefined {
    const locale = localeOf(context);
    const [, date, time = '', zone] = MOMENT.exec(text) ?? [];
    if (!date) return sayPartial(text, locale);
    const [day, clock] = [sayPartial(date, locale), sayClock(time, context)];
    const offset = zone === 'Z' ? 'UTC' : `UTC${zone}`;
    return (
        day && clock && fill(context.words.moment, day, clock, isolate(offset, context.direction))
    );
}

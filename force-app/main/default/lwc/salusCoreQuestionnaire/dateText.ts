import { parseDate } from 'c/salusCoreDates';

/* Source: FHIR R4, datatypes: date, dateTime, time. R4 asks for seconds and, with a time, an offset. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?$/;
const OFFSET = /^(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** A year, a year and a month, or a day that the calendar has. */
export const isDate = (text: string): boolean =>
    DATE.test(text) && text.slice(0, 4) !== '0000' && (text.length < 10 || !!parseDate(text));

/** `HH:MM:SS`, perhaps with parts of a second. */
export const isTime = (text: string): boolean => TIME.test(text);

/** A date, or a day with a time and an offset. */
export function isDateTime(text: string): boolean {
    const [day = '', rest] = text.split('T');
    if (rest === undefined) return isDate(text);
    const cut = rest.search(/[Z+-]/);
    return (
        text.length <= 40 &&
        parseDate(day) !== undefined &&
        cut > 0 &&
        isTime(rest.slice(0, cut)) &&
        OFFSET.test(rest.slice(cut))
    );
}

import { offsetAt, sameWallTime } from 'c/salusCoreZones';

/** What a clock shows that is so far ahead of UTC, as iCalendar writes it: `20210304T093000`. */
export const localTime = (epoch: number, offset: number): string =>
    new Date(epoch + offset).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** The same in UTC: `20210304T143000Z`. */
export const utcTime = (epoch: number): string => `${localTime(epoch, 0)}Z`;

const isFirst = (epoch: number, zone: string): boolean => sameWallTime(epoch, zone)[0] === epoch;

/**
 * Whether a zone's clock can name an instant. Of a time that it shows twice, iCalendar means the first.
 * Source: RFC 5545, 3.3.5. The end of the hour that is shown twice is read as two instants, too:
 * ical.js (2.2.1) takes it for an hour before.
 */
export const canBeLocal = (epoch: number, zone: string): boolean =>
    isFirst(epoch, zone) && isFirst(epoch - 1000, zone);

/** An instant as a property in its zone, or in UTC where its zone's clock can't name it. */
export const timeProperty = (
    name: string,
    epoch: number,
    zone: string,
    isLocal: boolean,
): string =>
    isLocal
        ? `${name};TZID=${zone}:${localTime(epoch, offsetAt(epoch, zone))}`
        : `${name}:${utcTime(epoch)}`;

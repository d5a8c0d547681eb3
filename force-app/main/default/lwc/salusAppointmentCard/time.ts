import { kindOfStatus, type AppointmentView } from 'c/salusCoreAppointments';
import { fill } from 'c/salusCoreWords';
import { isInstant, isZone, sayWhen, zonesDiffer } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import noTime from '@salesforce/label/c.Salus_Appointment_NoTime';
import noTimeYet from '@salesforce/label/c.Salus_Appointment_NoTimeYet';
import timeUnknown from '@salesforce/label/c.Salus_Appointment_TimeUnknown';
import when from '@salesforce/label/c.Salus_When';

/**
 * “Thursday, March 4, 2021, 9:30 AM, Eastern Time”, or from one time to another with an `end`; '' where
 * there is no zone to read it in.
 */
export function sayInstant(
    instant: string | undefined,
    zone: string | undefined,
    end?: string,
): string {
    if (!isInstant(instant) || !zone || !isZone(zone)) return '';
    const [day, from, name] = sayWhen(instant, zone, locale);
    return fill(when, day, end ? `${from} – ${sayWhen(end, zone, locale)[1]}` : from, name);
}

/** Until when a person may come, where there is a window; else undefined. */
export const windowEnd = ({ isWindow, end }: AppointmentView): string | undefined =>
    isWindow && isInstant(end) ? end : undefined;

/* Days are in small letters in Spanish, but no heading begins so. */
const capital = (text: string): string =>
    text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale));

/** The heading of a card: when the visit is, with its zone, or that it can't be said. */
export function headingOf(view: AppointmentView): string {
    const { start, zone, status } = view;
    if (start) return capital(sayInstant(start, zone, windowEnd(view))) || timeUnknown;
    return kindOfStatus(status) === 'waiting' ? noTimeYet : noTime;
}

/** Whether the note of the zone is needed: the clocks differ, or the zone is not known. */
export function needsZoneNote({ start, zone }: AppointmentView, patientZone: string): boolean {
    if (!start) return false;
    if (!zone || !isZone(zone)) return true;
    return isZone(patientZone) && zonesDiffer(zone, patientZone, start);
}

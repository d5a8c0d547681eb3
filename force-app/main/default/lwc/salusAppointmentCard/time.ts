import { kindOfStatus, type AppointmentView } from 'c/salusCoreAppointments';
import { fill } from 'c/salusCoreWords';
import { isInstant, isZone, sayWhen, zonesDiffer } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import noTime from '@salesforce/label/c.Salus_Appointment_NoTime';
import noTimeYet from '@salesforce/label/c.Salus_Appointment_NoTimeYet';
import timeUnknown from '@salesforce/label/c.Salus_Appointment_TimeUnknown';
import when from '@salesforce/label/c.Salus_When';

/** “Thursday, March 4, 2021, 9:30 AM, Eastern Time”; '' where there is no zone to read it in. */
export function sayInstant(instant: string | undefined, zone: string | undefined): string {
    if (!isInstant(instant) || !zone || !isZone(zone)) return '';
    return fill(when, ...sayWhen(instant, zone, locale));
}

/* Days are in small letters in Spanish, but no heading begins so. */
const capital = (text: string): string =>
    text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale));

/** The heading of a card: when the visit is, with its zone, or that it can't be said. */
export function headingOf({ start, zone, status }: AppointmentView): string {
    if (start) return capital(sayInstant(start, zone)) || timeUnknown;
    return kindOfStatus(status) === 'waiting' ? noTimeYet : noTime;
}

/** Whether the note of the zone is needed: the clocks differ, or the zone is not known. */
export function needsZoneNote({ start, zone }: AppointmentView, patientZone: string): boolean {
    if (!start) return false;
    if (!zone || !isZone(zone)) return true;
    return isZone(patientZone) && zonesDiffer(zone, patientZone, start);
}

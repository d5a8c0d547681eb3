import type { AppointmentView } from 'c/salusCoreAppointments';
import { calendarFile } from 'c/salusCoreCalendar';
import { fill } from 'c/salusCoreWords';
import { isZone, momentOf } from 'c/salusCoreZones';
import type { OfferedFile } from 'c/salusHostDownload';
import calendarText from '@salesforce/label/c.Salus_Appointment_CalendarText';
import calendarTitle from '@salesforce/label/c.Salus_Appointment_CalendarTitle';
import { sayInstant, windowEnd } from './time';

/* It stays in the list of downloads: it says nothing of the visit. */
const NAME = 'appointment.ics';

/** Whether a visit belongs in a calendar: it is booked, has a time and a zone, and isn't over. */
export function canGoToCalendar(
    { status, start, end, zone }: AppointmentView,
    now: number,
): boolean {
    const isTimed = start !== undefined && isZone(zone);
    return status === 'booked' && isTimed && momentOf(end ?? start) > now;
}

/** What a file is made of beside the appointment. */
interface FileContext {
    /** The present, in milliseconds since 1970. */
    readonly now: number;
    /** Its name for calendars where the app gives none. */
    readonly randomUid: string;
    readonly saysWhere: boolean;
}

/**
 * The calendar file of a visit: its time and zone, and where only if the app says so. Nothing of the
 * clinician or of how: a calendar is copied to other devices, and others see it.
 */
export function calendarFileOf(
    view: AppointmentView,
    { now, randomUid, saysWhere }: FileContext,
): OfferedFile {
    const { start = '', end, zone = '', locationName, address = [], uid } = view;
    const text = calendarFile({
        ...{ start, end, zone, status: 'confirmed', title: calendarTitle },
        uid: uid ?? randomUid,
        stamp: new Date(now).toISOString(),
        text: fill(calendarText, sayInstant(start, zone, windowEnd(view))),
        location: saysWhere ? [locationName, ...address].filter(Boolean).join(', ') : undefined,
    });
    return { name: NAME, type: 'text/calendar', text };
}

import { isStatus, kindOfStatus, type StatusKind } from 'c/salusCoreAppointments';
import type { BookingStatus } from 'c/salusCoreBooking';
import { fill, isolate } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import { direction } from 'c/salusPlatformLocale';
import arrived from '@salesforce/label/c.Salus_Appointment_Arrived';
import asReceived from '@salesforce/label/c.Salus_Appointment_StatusAsReceived';
import booked from '@salesforce/label/c.Salus_Appointment_Booked';
import cancelled from '@salesforce/label/c.Salus_Appointment_Cancelled';
import checkedIn from '@salesforce/label/c.Salus_Appointment_CheckedIn';
import fulfilled from '@salesforce/label/c.Salus_Appointment_Fulfilled';
import mistake from '@salesforce/label/c.Salus_Appointment_Mistake';
import noShow from '@salesforce/label/c.Salus_Appointment_NoShow';
import noStatus from '@salesforce/label/c.Salus_Appointment_NoStatus';
import pending from '@salesforce/label/c.Salus_Appointment_Pending';
import proposed from '@salesforce/label/c.Salus_Appointment_Proposed';
import waitlist from '@salesforce/label/c.Salus_Appointment_Waitlist';

const WORDS: Readonly<Record<BookingStatus, string>> = Object.freeze({
    proposed,
    pending,
    waitlist,
    booked,
    arrived,
    'checked-in': checkedIn,
    fulfilled,
    cancelled,
    noshow: noShow,
    'entered-in-error': mistake,
});

const ICONS: Readonly<Record<StatusKind, IconName>> = Object.freeze({
    booked: 'check',
    waiting: 'clock',
    over: 'check',
    off: 'close',
});

/** A status as it is shown: always words, with a drawing and a colour beside them. */
export interface ShownStatus {
    readonly words: string;
    readonly icon: IconName;
    readonly look: string;
}

/** How a status is shown. One that FHIR R4 doesn't have is shown as it came, and says so. */
export function shownStatus(status: string): ShownStatus {
    const kind = kindOfStatus(status);
    const unknown = status ? fill(asReceived, isolate(status, direction)) : noStatus;
    return {
        words: isStatus(status) ? WORDS[status] : unknown,
        icon: kind ? ICONS[kind] : 'warning',
        look: `status status-${kind ?? 'unknown'}`,
    };
}

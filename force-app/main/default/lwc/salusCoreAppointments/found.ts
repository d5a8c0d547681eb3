import type { Modality } from 'c/salusCoreSlots';
import type { AppointmentView } from './appointment';

/** Which other times would do for an appointment: what `findSlots` is asked for them. */
export interface OtherTimes {
    readonly locationId: string;
    readonly modality: Modality;
    readonly reasonId?: string;
    readonly clinicianId?: string;
}

/** One appointment of the person, as it is now. The reason is an id and is never shown. */
export interface FoundAppointment {
    readonly appointment: AppointmentView;
    /** Left out where nobody can tell: then it can't be moved on a page. */
    readonly otherTimes?: OtherTimes;
}

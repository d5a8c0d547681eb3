import type { SchedulingTask } from 'c/salusCoreScheduling';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { Booking as Booked } from 'c/salusPortScheduling';

/** The component that shows a booking. */
export interface BookingPage {
    readonly isConnected: boolean;
    readonly draftStore?: DraftStore;
    readonly draftSubject: string;
    readonly noHistory: boolean;
    /** The booking whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: SchedulingTask;
    shown: SchedulingTask;
    /** Whether the focus is in a message, or in the choices, that may be about to go. */
    isFocusIn(part: 'message' | 'choices'): boolean;
    tellBooked(booking: Booked): void;
}

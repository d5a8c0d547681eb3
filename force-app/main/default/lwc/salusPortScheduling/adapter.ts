import type { FoundAppointment } from 'c/salusCoreAppointments';
import type {
    Booking,
    BookingRequest,
    CancelReason,
    Hold,
    Result,
    SchedulingChoices,
    WaitlistRequest,
} from 'c/salusCoreBooking';
import type { Modality, Slot, SlotChoice } from 'c/salusCoreSlots';

/** Which times are asked for. `from` and `to` are instants; `to` is not included. */
export interface SlotQuery {
    readonly locationId: string;
    readonly modality: Modality;
    readonly reasonId?: string;
    readonly clinicianId?: string;
    readonly from?: string;
    readonly to?: string;
    readonly signal?: AbortSignal;
}

/**
 * What an app brings so that a visit can be booked: an Apex class over Health Cloud, a FHIR server,
 * or, in the examples, a folder of published slots.
 *
 * Two methods are required. Each of the others is a capability: leave out what your server can't do,
 * and it is not offered.
 * Health data goes through imperative, non-cacheable calls: `@wire` keeps answers in the browser.
 */
export interface SchedulingAdapter {
    findChoices(signal?: AbortSignal): Promise<Result<SchedulingChoices>>;
    findSlots(query: SlotQuery): Promise<Result<readonly Slot[]>>;
    /** Books. Without it the pattern says where to book: by the slot's link, or by telephone. */
    book?(request: BookingRequest): Promise<Result<Booking>>;
    /** Whether a time can still be had. It is asked where no time can be held. */
    checkSlot?(choice: SlotChoice): Promise<Result<true>>;
    /** Holds a time for the person. With the id of their own hold, that hold is renewed. */
    hold?(choice: SlotChoice, holdId?: string): Promise<Result<Hold>>;
    /** Gives a held time to others again. A hold that has ended, or was never made, is no error. */
    release?(holdId: string): Promise<Result<true>>;
    /** What became of a booking whose answer was lost; undefined: the server has none with that key. */
    lookup?(idempotencyKey: string): Promise<Result<Booking | undefined>>;
    /**
     * An appointment as it is now, and whether it can still be moved or cancelled; undefined: the person
     * has none with this id. Rescheduling and cancelling begin with it.
     */
    findAppointment?(
        bookingId: string,
        signal?: AbortSignal,
    ): Promise<Result<FoundAppointment | undefined>>;
    /**
     * Books another time, and gives up the old one once the new one is booked. What was asked for with the
     * old one, such as an interpreter, stays asked for: `details` is empty. `lookup` finds it by its key.
     */
    reschedule?(bookingId: string, request: BookingRequest): Promise<Result<Booking>>;
    /** Cancels; what is cancelled already stays so. `reason` is optional, and FHIR's code of it. */
    cancel?(bookingId: string, reason?: CancelReason): Promise<Result<Booking>>;
    /**
     * Puts the person on the waiting list, once for each key. What came of it is an appointment, without a
     * time for as long as its status is `waitlist`: `lookup` finds it by its key, and `cancel` takes it off
     * the list again.
     */
    joinWaitlist?(request: WaitlistRequest): Promise<Result<Booking>>;
}

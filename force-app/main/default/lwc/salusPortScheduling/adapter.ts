import type {
    Booking,
    BookingRequest,
    Hold,
    Result,
    SchedulingCapabilities,
    SchedulingChoices,
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
 * Health data goes through imperative, non-cacheable calls: `@wire` keeps answers in the browser.
 */
export interface SchedulingAdapter {
    readonly capabilities: SchedulingCapabilities;
    findChoices(signal?: AbortSignal): Promise<Result<SchedulingChoices>>;
    findSlots(query: SlotQuery): Promise<Result<readonly Slot[]>>;
    /** Whether a time can still be had. */
    checkSlot(choice: SlotChoice): Promise<Result<true>>;
    /** Keeps a time for the person. With the id of their own hold on it, that hold is made anew. */
    hold(choice: SlotChoice, holdId?: string): Promise<Result<Hold>>;
    book(request: BookingRequest): Promise<Result<Booking>>;
    /** Keeps the old time until the new one is booked. */
    reschedule(bookingId: string, request: BookingRequest): Promise<Result<Booking>>;
    cancel(bookingId: string): Promise<Result<Booking>>;
    joinWaitlist(query: SlotQuery): Promise<Result<Booking>>;
}

import type { Modality, Slot, SlotChoice } from 'c/salusCoreSlots';
import type { Booking, BookingRequest } from './booking';
import type { SchedulingChoices } from './choices';
import type { Result } from './result';

/** What the server behind the adapter can do. What it can't is not offered. */
export interface SchedulingCapabilities {
    readonly book: boolean;
    readonly hold: boolean;
    readonly reschedule: boolean;
    readonly cancel: boolean;
    readonly waitlist: boolean;
}

/** Which times are asked for. `from` and `to` are instants; `to` is not included. */
export interface SlotQuery {
    readonly placeId: string;
    readonly modality: Modality;
    readonly reasonId?: string;
    readonly clinicianId?: string;
    readonly from?: string;
    readonly to?: string;
    readonly signal?: AbortSignal;
}

/** A time that is kept for the person while they answer. */
export interface Hold {
    readonly id: string;
    /** When it is given away again, as an instant. */
    readonly expires: string;
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
    hold(choice: SlotChoice): Promise<Result<Hold>>;
    book(request: BookingRequest): Promise<Result<Booking>>;
    /** Keeps the old time until the new one is booked. */
    reschedule(bookingId: string, request: BookingRequest): Promise<Result<Booking>>;
    cancel(bookingId: string): Promise<Result<Booking>>;
    joinWaitlist(query: SlotQuery): Promise<Result<Booking>>;
}

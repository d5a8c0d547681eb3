export type { Booking, BookingRequest, BookingStatus } from './booking';
export type { Clinician, Place, Reason, SchedulingChoices } from './choices';
export type { Result, SchedulingFault } from './result';
export type { Hold, SchedulingAdapter, SchedulingCapabilities, SlotQuery } from './adapter';

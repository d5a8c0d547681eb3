export type {
    Booking,
    BookingRequest,
    BookingStatus,
    Clinician,
    Hold,
    Location,
    Reason,
    Result,
    SchedulingCapabilities,
    SchedulingChoices,
    SchedulingError,
} from 'c/salusCoreBooking';
export type { SchedulingAdapter, SlotQuery } from './adapter';

export type {
    Booking,
    BookingRequest,
    BookingStatus,
    Clinician,
    Hold,
    Place,
    Reason,
    Result,
    SchedulingCapabilities,
    SchedulingChoices,
    SchedulingFault,
} from 'c/salusCoreBooking';
export type { SchedulingAdapter, SlotQuery } from './adapter';

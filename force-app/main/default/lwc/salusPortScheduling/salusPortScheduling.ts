export type {
    Booking,
    BookingRequest,
    BookingStatus,
    Clinician,
    Hold,
    Location,
    Reason,
    Result,
    SchedulingChoices,
    SchedulingError,
} from 'c/salusCoreBooking';
export type { Modality, Slot, SlotChoice, SlotStatus } from 'c/salusCoreSlots';
export type { SchedulingAdapter, SlotQuery } from './adapter';

export type { FoundAppointment, OtherTimes } from 'c/salusCoreAppointments';
export type {
    AccessNeed,
    Booking,
    BookingRequest,
    BookingStatus,
    CancelReason,
    Clinician,
    Hold,
    Interpreter,
    Location,
    Reason,
    Result,
    SchedulingChoices,
    SchedulingError,
    WaitlistRequest,
    WaitlistVisit,
} from 'c/salusCoreBooking';
export type { Modality, Slot, SlotChoice, SlotStatus } from 'c/salusCoreSlots';
export type { SchedulingAdapter, SlotQuery } from './adapter';

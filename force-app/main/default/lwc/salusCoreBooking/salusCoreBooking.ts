export type { Booking, BookingRequest, BookingStatus } from './booking';
export type { SchedulingCapabilities } from './capabilities';
export type { Clinician, Place, Reason, SchedulingChoices } from './choices';
export type { Hold } from './hold';
export type { Result, SchedulingFault } from './result';
export { statuses } from './statuses';

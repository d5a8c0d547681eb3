export type { Booking, BookingRequest, BookingStatus } from './booking';
export type { Clinician, Location, Reason, SchedulingChoices } from './choices';
export type { Hold } from './hold';
export type { Result, SchedulingError } from './result';
export { statuses } from './statuses';

export type { Booking, BookingRequest, BookingStatus } from './booking';
export type { Clinician, Location, Reason, SchedulingChoices } from './choices';
export type { Hold } from './hold';
export type { Result, SchedulingError } from './result';
export { statuses } from './statuses';
export { offeredVisits, visitKey, visitsOf } from './visits';
export type { OfferedVisits, Visit } from './visits';

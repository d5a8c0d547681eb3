export { Booking } from './booking';
export { bookingActions } from './bookingActions';
export type { BookingPage } from './bookingPage';
export { newVisit, otherTime, serves } from './purpose';
export type { BookingPurpose } from './purpose';
export { SchedulingRequests } from './schedulingRequests';
export type { SchedulingOwner } from './schedulingOwner';

export { Booking } from './booking';
export type { BookingPage } from './bookingPage';
export { isAdapter } from './capabilities';
export { SchedulingRequests } from './schedulingRequests';
export type { SchedulingOwner } from './schedulingOwner';

export { writeAppointment } from './appointment';
export type { Appointment, AppointmentContext } from './appointment';
export { readBooking } from './booking';
export type { Coding } from './concept';
export { parseNdjson } from './ndjson';
export type { Parsed } from './ndjson';
export type { LocationFacts, ZoneOf } from './location';
export { readScheduling } from './readScheduling';
export type { ReadContext, Scheduling } from './readScheduling';

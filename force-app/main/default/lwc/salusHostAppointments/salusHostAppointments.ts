export { findAppointment } from './findAppointment';

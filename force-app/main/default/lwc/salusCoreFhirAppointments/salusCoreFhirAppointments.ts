export { readAppointments } from './readAppointments';
export type { ReadAppointments, ReadAppointmentsContext } from './readAppointments';

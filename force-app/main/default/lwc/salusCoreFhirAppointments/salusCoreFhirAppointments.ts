export { readAppointments, readFoundAppointments } from './readAppointments';
export type {
    ReadAppointments,
    ReadAppointmentsContext,
    ReadFoundAppointments,
} from './readAppointments';

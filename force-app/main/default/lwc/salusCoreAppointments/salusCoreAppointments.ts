export type { AppointmentClinician, AppointmentView } from './appointment';
export { byTime } from './byTime';
export type { AppointmentsByTime } from './byTime';
export { readAppointmentView } from './readAppointmentView';
export type { ReadAppointmentView } from './readAppointmentView';
export { isStatus, kindOfStatus } from './status';
export type { StatusKind } from './status';
export { visitPhrase } from './visitPhrase';
export type { VisitWords } from './visitPhrase';

export { contradicts, readMedications } from './medications';
export type { MedicationView, Report } from './medications';
export type { NoneKnown } from './noneKnown';
export {
    MEDICATION_DISPENSE_PLAN,
    MEDICATION_PLAN,
    MEDICATION_REQUEST_PLAN,
    MEDICATION_STATEMENT_PLAN,
} from './plans';
export type { MedicationCodes, MedicationKind, Taking } from './taking';

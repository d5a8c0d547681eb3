export type { ClinicianView } from './clinician';
export { sayLanguage } from './language';
export { isPicture, isFileName } from './picture';
export { readClinicianView } from './readClinicianView';
export type { ReadClinicianView } from './readClinicianView';

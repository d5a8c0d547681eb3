import type { Choice } from 'c/salusCoreChoices';
import type { Guest } from 'c/salusPortVisit';
import caregiver from '@salesforce/label/c.Salus_Call_Caregiver';
import interpreter from '@salesforce/label/c.Salus_Call_Interpreter';
import other from '@salesforce/label/c.Salus_Arrive_RoleOther';

/** As what a guest takes part. */
export const ROLES: readonly Choice[] = Object.freeze([
    { value: 'caregiver', label: caregiver },
    { value: 'interpreter', label: interpreter },
    { value: 'other', label: other },
]);

/** What was chosen, which is one of these. */
export const roleIn = (value: unknown): Guest['role'] =>
    (ROLES.find((one) => one.value === value)?.value as Guest['role'] | undefined) ?? 'other';

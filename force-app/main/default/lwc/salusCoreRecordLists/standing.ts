import type { Json } from 'c/salusCoreFhirJson';
import { codesAt } from './codes';

/**
 * How an allergy or a condition counts now. One that was ruled out, or was entered by mistake, is never
 * listed among those that count. Source: FHIR R4, AllergyIntolerance and Condition, `verificationStatus`.
 */
export type Standing = 'current' | 'past' | 'ruled-out' | 'mistake';

const CURRENT = ['active', 'recurrence', 'relapse'];
const PAST = ['inactive', 'remission', 'resolved'];

/** Where nothing says that it is over, it counts as current. */
export function standingOf(json: Json): Standing {
    const verification = codesAt(json, 'verificationStatus');
    if (verification.includes('entered-in-error')) return 'mistake';
    if (verification.includes('refuted')) return 'ruled-out';
    const clinical = codesAt(json, 'clinicalStatus');
    const isOver = clinical.some((code) => PAST.includes(code));
    return isOver && !clinical.some((code) => CURRENT.includes(code)) ? 'past' : 'current';
}

import type { Json } from 'c/salusCoreFhirJson';
import { codesAt } from 'c/salusCoreRecordLists';
import type { NoneKnown } from './noneKnown';

/** Which resource it is: what was ordered, what somebody takes, what a pharmacy supplied. */
export type MedicationKind = 'request' | 'statement' | 'dispense';

/**
 * What a medicine is to the person, so far as its record says so. It is derived from the codes, and never
 * guessed: whatever they don’t decide is `unclear`.
 * - `now`: ordered, or said to be taken, and active.
 * - `not-to-take`: an active instruction not to take it.
 * - `paused`: on hold, and expected to go on.
 * - `unclear`: a plan, a draft, an unknown or a missing status, or a modifier that is not interpreted.
 * - `supplied`: a pharmacy prepares it, supplied it or didn’t. That says nothing of whether it is taken.
 * - `over`: finished, stopped, withdrawn or not taken.
 * - `mistake`: entered in error.
 */
export type Taking = 'now' | 'not-to-take' | 'paused' | 'unclear' | 'supplied' | 'over' | 'mistake';

const MISTAKE = Object.freeze({ 'entered-in-error': 'mistake' } as const);

/* Source: FHIR R4, value sets medicationrequest-status, medication-statement-status and
   medicationdispense-status. */
const BY_STATUS: Readonly<Record<MedicationKind, Readonly<Record<string, Taking>>>> = Object.freeze(
    {
        request: Object.freeze({
            ...MISTAKE,
            active: 'now',
            'on-hold': 'paused',
            completed: 'over',
            stopped: 'over',
            cancelled: 'over',
        }),
        statement: Object.freeze({
            ...MISTAKE,
            active: 'now',
            'on-hold': 'paused',
            completed: 'over',
            stopped: 'over',
            'not-taken': 'over',
        }),
        dispense: Object.freeze({
            ...MISTAKE,
            preparation: 'supplied',
            'in-progress': 'supplied',
            'on-hold': 'supplied',
            completed: 'supplied',
            cancelled: 'supplied',
            declined: 'supplied',
            stopped: 'supplied',
        }),
    },
);

/* Source: FHIR R4, value set medicationrequest-intent. */
const ORDERS = ['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'];

/** What the codes of a medicine say. */
export interface MedicationCodes {
    readonly kind: MedicationKind;
    /** As it came: `active`, or a code that FHIR doesn’t have. */
    readonly status?: string;
    /** Of a request, as it came. Only an order is a prescription: a plan or a proposal is not. */
    readonly intent?: string;
    readonly isPrescription: boolean;
    /** Whether it says that the medicine must not be taken. */
    readonly isForbidden: boolean;
}

/* A server that writes it as a text means it no less. */
const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** Reads the codes that decide what a medicine is to the person. */
export function codesOf(json: Json, kind: MedicationKind): MedicationCodes {
    const [[status], [intent]] = [codesAt(json, 'status'), codesAt(json, 'intent')];
    return {
        kind,
        ...(status !== undefined && { status }),
        ...(intent !== undefined && { intent }),
        isPrescription: kind === 'request' && intent !== undefined && ORDERS.includes(intent),
        isForbidden: isTrue(json.doNotPerform),
    };
}

/**
 * What a medicine is to the person. That none are known is so now, even where the record, as HL7's examples do,
 * says that its status isn't known.
 */
export function takingOf(
    codes: MedicationCodes & { readonly noneKnown?: NoneKnown },
    isUninterpreted: boolean,
): Taking {
    const { kind, status = '', isForbidden, isPrescription, noneKnown } = codes;
    const byStatus = BY_STATUS[kind];
    const taking = Object.hasOwn(byStatus, status) ? byStatus[status]! : 'unclear';
    if (taking === 'mistake') return taking;
    if (isUninterpreted) return 'unclear';
    if (noneKnown && taking === 'unclear') return 'now';
    if (isForbidden) return taking === 'now' ? 'not-to-take' : 'unclear';
    const isOther = kind === 'request' && !isPrescription && !noneKnown;
    return isOther && taking === 'now' ? 'unclear' : taking;
}

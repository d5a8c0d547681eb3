import type { MedicationKind, MedicationView } from 'c/salusCoreFhirMedication';
import beingPrepared from '@salesforce/label/c.Salus_Medication_BeingPrepared';
import dispense from '@salesforce/label/c.Salus_Medication_Dispense';
import instruction from '@salesforce/label/c.Salus_Medication_Instruction';
import pickedUp from '@salesforce/label/c.Salus_Medication_PickedUp';
import plan from '@salesforce/label/c.Salus_Medication_Plan';
import prescription from '@salesforce/label/c.Salus_Medication_Prescription';
import proposal from '@salesforce/label/c.Salus_Medication_Proposal';
import ready from '@salesforce/label/c.Salus_Medication_Ready';
import request from '@salesforce/label/c.Salus_Medication_Request';
import statement from '@salesforce/label/c.Salus_Medication_Statement';
import supplyPaused from '@salesforce/label/c.Salus_Medication_SupplyPaused';
import { isReceived } from './says';

/* Source: FHIR R4, value set medicationdispense-status: `in-progress` is ready for pickup. */
const SUPPLIES: Readonly<Record<string, string>> = Object.freeze({
    preparation: beingPrepared,
    'in-progress': ready,
    'on-hold': supplyPaused,
    completed: pickedUp,
});
const INTENTS: Readonly<Record<string, string>> = Object.freeze({ plan, proposal });

const wordsIn = (words: Readonly<Record<string, string>>, code = ''): string =>
    Object.hasOwn(words, code) ? words[code]! : '';

function requestOf({ isForbidden, isPrescription, intent }: MedicationView): string {
    if (isForbidden) return instruction;
    return isPrescription ? prescription : wordsIn(INTENTS, intent) || request;
}

const WHAT: Readonly<Record<MedicationKind, (view: MedicationView) => string>> = Object.freeze({
    request: requestOf,
    statement: () => statement,
    dispense: ({ status }: MedicationView) =>
        [dispense, wordsIn(SUPPLIES, status)].filter(Boolean).join(' · '),
});

/** What a record is, in a few words: a prescription, a plan, what was reported, how far a supply is. */
export const whatItIs = (view: MedicationView): string =>
    view.noneKnown || isReceived(view) ? '' : WHAT[view.kind](view);

/** The elements of its marks that these words have said. */
export function saidAsWhat(view: MedicationView): readonly string[] {
    if (isReceived(view)) return [];
    const isIntent = ['order', 'plan', 'proposal'].includes(view.intent ?? '');
    const isSupply = view.kind === 'dispense' && view.taking === 'supplied';
    const isNone = view.noneKnown && ['active', 'unknown'].includes(view.status ?? '');
    return [
        ...(view.isForbidden && view.taking !== 'mistake' ? ['doNotPerform'] : []),
        ...(isIntent || view.noneKnown ? ['intent'] : []),
        ...(isSupply || isNone ? ['status'] : []),
    ];
}

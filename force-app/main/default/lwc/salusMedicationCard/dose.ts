import type { MedicationView } from 'c/salusCoreFhirMedication';
import asReported from '@salesforce/label/c.Salus_Medication_AsReported';
import asWritten from '@salesforce/label/c.Salus_Medication_AsWritten';
import howItIsTaken from '@salesforce/label/c.Salus_Medication_HowItIsTaken';
import howItWasTaken from '@salesforce/label/c.Salus_Medication_HowItWasTaken';
import recorded from '@salesforce/label/c.Salus_Row_RecordedDose';

/** What stands over the dose, and over its text word for word; '' is what `c-salus-dose-text` says itself. */
export interface Dose {
    readonly heading: string;
    readonly caption: string;
}

/* “How to take it” is an instruction: only what holds now has it. */
function headingOf({ kind, taking, status = '' }: MedicationView): string {
    if (taking === 'now') return kind === 'statement' ? howItIsTaken : '';
    if (taking === 'over') return status === 'not-taken' ? recorded : howItWasTaken;
    const isSupplied = !['cancelled', 'declined', 'stopped'].includes(status);
    return taking === 'supplied' && isSupplied ? '' : recorded;
}

function captionOf({ kind, report }: MedicationView): string {
    if (report) return asReported;
    return kind === 'dispense' ? asWritten : '';
}

/** How the dose is introduced. That none is recorded is said of a medicine that is taken now. */
export function doseOf(view: MedicationView): Dose | undefined {
    const isMissed = view.taking === 'now' && !view.noneKnown;
    if (!view.dosages.length && (!isMissed || hasRecordedDose(view))) return undefined;
    return { heading: headingOf(view), caption: captionOf(view) };
}

/* A dose that is no Dosage of FHIR is among the rows. */
const hasRecordedDose = ({ rows }: MedicationView): boolean =>
    rows.some(({ element }) => element === 'dosage' || element === 'dosageInstruction');

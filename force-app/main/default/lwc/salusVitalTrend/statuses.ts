import { fill, isolate } from 'c/salusCoreWords';
import { direction } from 'c/salusPlatformLocale';
import amended from '@salesforce/label/c.Salus_Code_Amended';
import asReceived from '@salesforce/label/c.Salus_Trend_StatusAs';
import cancelled from '@salesforce/label/c.Salus_Code_Cancelled';
import corrected from '@salesforce/label/c.Salus_Code_Corrected';
import enteredInError from '@salesforce/label/c.Salus_Code_EnteredInError';
import none from '@salesforce/label/c.Salus_Trend_NoStatus';
import preliminary from '@salesforce/label/c.Salus_Code_Preliminary';
import registered from '@salesforce/label/c.Salus_Code_Registered';

/* Source: FHIR R4, value set observation-status. Nothing has to be said of a final one. */
const WORDS: Readonly<Record<string, string>> = Object.freeze({
    ...{ final: '', amended, cancelled, corrected, preliminary, registered },
    'entered-in-error': enteredInError,
    ...{ unknown: none, '': none },
});

/** What the status of a reading says of it; '' of a final one. */
export const sayStatus = (status: string): string =>
    Object.hasOwn(WORDS, status) ? WORDS[status]! : fill(asReceived, isolate(status, direction));

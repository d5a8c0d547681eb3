import type { DosePair, PairName } from 'c/salusCoreDose';
import { fill } from 'c/salusCoreWords';
import amount from '@salesforce/label/c.Salus_Dose_Amount';
import count from '@salesforce/label/c.Salus_Dose_Count';
import patientInstruction from '@salesforce/label/c.Salus_Dose_ForYou';
import howLong from '@salesforce/label/c.Salus_Dose_HowLong';
import howOften from '@salesforce/label/c.Salus_Dose_HowOften';
import instruction from '@salesforce/label/c.Salus_Dose_Instruction';
import kind from '@salesforce/label/c.Salus_Dose_Kind';
import lowest from '@salesforce/label/c.Salus_Dose_Lowest';
import maximum from '@salesforce/label/c.Salus_Dose_Maximum';
import method from '@salesforce/label/c.Salus_Dose_Method';
import other from '@salesforce/label/c.Salus_Dose_Other';
import over from '@salesforce/label/c.Salus_Dose_OverName';
import rate from '@salesforce/label/c.Salus_Dose_RateName';
import reason from '@salesforce/label/c.Salus_Dose_Reason';
import route from '@salesforce/label/c.Salus_Dose_Route';
import site from '@salesforce/label/c.Salus_Dose_Site';
import when from '@salesforce/label/c.Salus_Dose_When';

const NAMES: Readonly<Record<PairName, string>> = Object.freeze({
    amount,
    lowest,
    kind,
    rate,
    over,
    route,
    site,
    method,
    howOften,
    when,
    count,
    howLong,
    reason,
    maximum,
    instruction,
    patientInstruction,
    other,
});

/** What a part of a dose is called; one that the kit has no words for has FHIR’s own name. */
export const nameOf = ({ name, path = '' }: DosePair): string => fill(NAMES[name], path);

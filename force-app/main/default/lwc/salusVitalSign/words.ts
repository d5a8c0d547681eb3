import type { NoBarReason } from 'c/salusCoreLab';
import amended from '@salesforce/label/c.Salus_Lab_Amended';
import cancelled from '@salesforce/label/c.Salus_Vital_Cancelled';
import corrected from '@salesforce/label/c.Salus_Lab_Corrected';
import disagrees from '@salesforce/label/c.Salus_Lab_Disagrees';
import imprecise from '@salesforce/label/c.Salus_Record_Imprecise';
import inverted from '@salesforce/label/c.Salus_Lab_Inverted';
import mistake from '@salesforce/label/c.Salus_Records_Mistake';
import noStatus from '@salesforce/label/c.Salus_Lab_NoStatus';
import otherUnit from '@salesforce/label/c.Salus_Lab_OtherUnit';
import pair from '@salesforce/label/c.Salus_Vital_PairLabel';
import preliminary from '@salesforce/label/c.Salus_Lab_Preliminary';
import registered from '@salesforce/label/c.Salus_Vital_Registered';
import result from '@salesforce/label/c.Salus_Row_Result';
import uninterpreted from '@salesforce/label/c.Salus_Lab_Uninterpreted';
import untitled from '@salesforce/label/c.Salus_Record_Untitled';

export const words = Object.freeze({ imprecise, pair, result, uninterpreted, untitled });

/** What a status does to a vital sign, in a sentence. Source: FHIR R4, value set observation-status. */
export const STATUSES: Readonly<Record<string, string>> = Object.freeze({
    ...{ preliminary, registered, corrected, amended, cancelled },
    ...{ 'entered-in-error': mistake, '': noStatus },
});

/** Why there is no bar, where that is worth saying. */
export const NO_BAR: Readonly<Partial<Record<NoBarReason, string>>> = Object.freeze({
    ...{ disagrees, inverted, 'other-unit': otherUnit },
});

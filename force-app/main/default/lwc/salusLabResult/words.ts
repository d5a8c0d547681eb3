import type { NoBarReason } from 'c/salusCoreLab';
import amended from '@salesforce/label/c.Salus_Lab_Amended';
import cancelled from '@salesforce/label/c.Salus_Lab_Cancelled';
import corrected from '@salesforce/label/c.Salus_Lab_Corrected';
import disagrees from '@salesforce/label/c.Salus_Lab_Disagrees';
import imprecise from '@salesforce/label/c.Salus_Record_Imprecise';
import inverted from '@salesforce/label/c.Salus_Lab_Inverted';
import mistake from '@salesforce/label/c.Salus_Lab_Mistake';
import noStatus from '@salesforce/label/c.Salus_Lab_NoStatus';
import notReviewed from '@salesforce/label/c.Salus_Lab_NotReviewed';
import otherUnit from '@salesforce/label/c.Salus_Lab_OtherUnit';
import preliminary from '@salesforce/label/c.Salus_Lab_Preliminary';
import registered from '@salesforce/label/c.Salus_Lab_Registered';
import uninterpreted from '@salesforce/label/c.Salus_Lab_Uninterpreted';
import untitled from '@salesforce/label/c.Salus_Lab_Untitled';
import withheld from '@salesforce/label/c.Salus_Lab_Withheld';

export const words = Object.freeze({ imprecise, notReviewed, uninterpreted, untitled, withheld });

/** What a status does to a result, in a sentence. Source: FHIR R4, value set observation-status. */
export const STATUSES: Readonly<Record<string, string>> = Object.freeze({
    ...{ preliminary, registered, corrected, amended, cancelled },
    ...{ 'entered-in-error': mistake, '': noStatus },
});

/** Why there is no bar, where that is worth saying. */
export const NO_BAR: Readonly<Partial<Record<NoBarReason, string>>> = Object.freeze({
    ...{ disagrees, inverted, 'other-unit': otherUnit },
});

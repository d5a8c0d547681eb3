import about from '@salesforce/label/c.Salus_Lab_About';
import amended from '@salesforce/label/c.Salus_Lab_Amended';
import appended from '@salesforce/label/c.Salus_Lab_Appended';
import cancelled from '@salesforce/label/c.Salus_Lab_Cancelled';
import corrected from '@salesforce/label/c.Salus_Lab_Corrected';
import date from '@salesforce/label/c.Salus_Lab_Date';
import disagrees from '@salesforce/label/c.Salus_Lab_Disagrees';
import empty from '@salesforce/label/c.Salus_Lab_Empty';
import flag from '@salesforce/label/c.Salus_Lab_Flag';
import imprecise from '@salesforce/label/c.Salus_Record_Imprecise';
import inParts from '@salesforce/label/c.Salus_Lab_InParts';
import inverted from '@salesforce/label/c.Salus_Lab_Inverted';
import mistake from '@salesforce/label/c.Salus_Lab_Mistake';
import noDate from '@salesforce/label/c.Salus_Lab_NoDate';
import none from '@salesforce/label/c.Salus_Lab_NoRange';
import noStatus from '@salesforce/label/c.Salus_Lab_NoStatus';
import notGiven from '@salesforce/label/c.Salus_Lab_NotGiven';
import notReviewed from '@salesforce/label/c.Salus_Lab_NotReviewed';
import otherUnit from '@salesforce/label/c.Salus_Lab_OtherUnit';
import partial from '@salesforce/label/c.Salus_Lab_Partial';
import preliminary from '@salesforce/label/c.Salus_Lab_Preliminary';
import range from '@salesforce/label/c.Salus_Lab_Range';
import registered from '@salesforce/label/c.Salus_Lab_Registered';
import result from '@salesforce/label/c.Salus_Lab_Result';
import rowOf from '@salesforce/label/c.Salus_Lab_RowOf';
import shared from '@salesforce/label/c.Salus_Lab_Shared';
import showAll from '@salesforce/label/c.Salus_Records_ShowAll';
import showing from '@salesforce/label/c.Salus_Appointments_Showing';
import showMore from '@salesforce/label/c.Salus_Records_ShowMore';
import test from '@salesforce/label/c.Salus_Lab_Test';
import uninterpreted from '@salesforce/label/c.Salus_Lab_Uninterpreted';
import untitled from '@salesforce/label/c.Salus_Lab_Untitled';
import untitledPanel from '@salesforce/label/c.Salus_Lab_UntitledPanel';
import withheld from '@salesforce/label/c.Salus_Lab_Withheld';
import withheldMany from '@salesforce/label/c.Salus_Lab_WithheldMany';

export const words = Object.freeze({
    ...{ test, result, range, flag, date, none, noDate, empty, inParts, notGiven, rowOf, shared },
    ...{ about, showAll, showing, showMore, imprecise, notReviewed, uninterpreted },
    ...{ untitled, untitledPanel, withheld, withheldMany },
});

/** What a status does to a result, in a sentence. Source: FHIR R4, value set observation-status. */
export const STATUSES: Readonly<Record<string, string>> = Object.freeze({
    ...{ preliminary, registered, corrected, amended, cancelled },
    ...{ 'entered-in-error': mistake, '': noStatus },
});

/** What a status does to a report. Source: FHIR R4, value set diagnostic-report-status. */
export const REPORT_STATUSES: Readonly<Record<string, string>> = Object.freeze({
    ...{ partial, appended, preliminary, registered, corrected, amended, cancelled },
    'entered-in-error': mistake,
});

/** Why there is no bar, where that is worth saying. */
export const NO_BAR: Readonly<Partial<Record<string, string>>> = Object.freeze({
    ...{ disagrees, inverted, 'other-unit': otherUnit },
});

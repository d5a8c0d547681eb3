import type { RecordWords } from 'c/salusCoreRecordText';
import absentAs from '@salesforce/label/c.Salus_Record_AbsentAs';
import asText from '@salesforce/label/c.Salus_Absent_AsText';
import askedDeclined from '@salesforce/label/c.Salus_Absent_AskedDeclined';
import askedUnknown from '@salesforce/label/c.Salus_Absent_AskedUnknown';
import atLeast from '@salesforce/label/c.Salus_Record_AtLeast';
import atMost from '@salesforce/label/c.Salus_Record_AtMost';
import error from '@salesforce/label/c.Salus_Absent_Error';
import file from '@salesforce/label/c.Salus_Record_File';
import fileTitle from '@salesforce/label/c.Salus_Record_FileTitle';
import lessThan from '@salesforce/label/c.Salus_Record_LessThan';
import masked from '@salesforce/label/c.Salus_Absent_Masked';
import moreThan from '@salesforce/label/c.Salus_Record_MoreThan';
import no from '@salesforce/label/c.Salus_Questionnaire_No';
import notANumber from '@salesforce/label/c.Salus_Absent_NotANumber';
import notApplicable from '@salesforce/label/c.Salus_Absent_NotApplicable';
import notAsked from '@salesforce/label/c.Salus_Absent_NotAsked';
import notPerformed from '@salesforce/label/c.Salus_Absent_NotPerformed';
import notPermitted from '@salesforce/label/c.Salus_Absent_NotPermitted';
import period from '@salesforce/label/c.Salus_Record_Period';
import range from '@salesforce/label/c.Salus_Record_Range';
import ratio from '@salesforce/label/c.Salus_Record_RatioHeard';
import since from '@salesforce/label/c.Salus_Record_Since';
import tempUnknown from '@salesforce/label/c.Salus_Absent_TempUnknown';
import tooHigh from '@salesforce/label/c.Salus_Absent_TooHigh';
import tooLow from '@salesforce/label/c.Salus_Absent_TooLow';
import unknown from '@salesforce/label/c.Salus_Absent_Unknown';
import unnamed from '@salesforce/label/c.Salus_Record_Unnamed';
import unsupported from '@salesforce/label/c.Salus_Absent_Unsupported';
import until from '@salesforce/label/c.Salus_Record_Until';
import yes from '@salesforce/label/c.Salus_Questionnaire_Yes';

/* Why there is no value. Source: FHIR R4, CodeSystem data-absent-reason. */
const absent = Object.freeze({
    ...{ unknown, masked, unsupported, error },
    'asked-unknown': askedUnknown,
    'temp-unknown': tempUnknown,
    'not-asked': notAsked,
    'asked-declined': askedDeclined,
    'not-applicable': notApplicable,
    'as-text': asText,
    'not-a-number': notANumber,
    'negative-infinity': tooLow,
    'positive-infinity': tooHigh,
    'not-performed': notPerformed,
    'not-permitted': notPermitted,
});

/** The words around the values of a reading. A reading is no file: of one only that it is one is said. */
export const valueWords: RecordWords = Object.freeze({
    ...{ yes, no, range, ratio, atLeast, atMost, period, since, until },
    comparators: Object.freeze({ '<': lessThan, '<=': atMost, '>=': atLeast, '>': moreThan }),
    ...{ absent, absentAs, file, fileTitle, fileKinds: Object.freeze({}), unnamed },
});

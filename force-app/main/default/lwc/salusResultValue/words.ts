import type { RecordWords } from 'c/salusCoreRecordText';
import absentAs from '@salesforce/label/c.Salus_Record_AbsentAs';
import asText from '@salesforce/label/c.Salus_Absent_AsText';
import askedDeclined from '@salesforce/label/c.Salus_Absent_AskedDeclined';
import askedUnknown from '@salesforce/label/c.Salus_Absent_AskedUnknown';
import atLeast from '@salesforce/label/c.Salus_Record_AtLeast';
import atMost from '@salesforce/label/c.Salus_Record_AtMost';
import error from '@salesforce/label/c.Salus_Absent_Error';
import file from '@salesforce/label/c.Salus_Record_File';
import filePdf from '@salesforce/label/c.Salus_Record_FilePdf';
import filePicture from '@salesforce/label/c.Salus_Record_FilePicture';
import fileText from '@salesforce/label/c.Salus_Record_FileText';
import fileTitle from '@salesforce/label/c.Salus_Record_FileTitle';
import lessThan from '@salesforce/label/c.Salus_Record_LessThan';
import masked from '@salesforce/label/c.Salus_Absent_Masked';
import moreThan from '@salesforce/label/c.Salus_Record_MoreThan';
import none from '@salesforce/label/c.Salus_Lab_None';
import no from '@salesforce/label/c.Salus_Questionnaire_No';
import notANumber from '@salesforce/label/c.Salus_Absent_NotANumber';
import notApplicable from '@salesforce/label/c.Salus_Absent_NotApplicable';
import notAsked from '@salesforce/label/c.Salus_Absent_NotAsked';
import notPerformed from '@salesforce/label/c.Salus_Absent_NotPerformed';
import notPermitted from '@salesforce/label/c.Salus_Absent_NotPermitted';
import period from '@salesforce/label/c.Salus_Record_Period';
import range from '@salesforce/label/c.Salus_Record_Range';
import ratio from '@salesforce/label/c.Salus_Record_RatioHeard';
import sampled from '@salesforce/label/c.Salus_Lab_Sampled';
import since from '@salesforce/label/c.Salus_Record_Since';
import tempUnknown from '@salesforce/label/c.Salus_Absent_TempUnknown';
import tooHigh from '@salesforce/label/c.Salus_Absent_TooHigh';
import tooLow from '@salesforce/label/c.Salus_Absent_TooLow';
import unknown from '@salesforce/label/c.Salus_Absent_Unknown';
import unnamed from '@salesforce/label/c.Salus_Record_Unnamed';
import unsupported from '@salesforce/label/c.Salus_Absent_Unsupported';
import until from '@salesforce/label/c.Salus_Record_Until';
import yes from '@salesforce/label/c.Salus_Questionnaire_Yes';

/* Source: FHIR R4, CodeSystem data-absent-reason. */
const absent = Object.freeze({
    unknown,
    'asked-unknown': askedUnknown,
    'temp-unknown': tempUnknown,
    'not-asked': notAsked,
    'asked-declined': askedDeclined,
    masked,
    'not-applicable': notApplicable,
    unsupported,
    'as-text': asText,
    error,
    'not-a-number': notANumber,
    'negative-infinity': tooLow,
    'positive-infinity': tooHigh,
    'not-performed': notPerformed,
    'not-permitted': notPermitted,
});

const fileKinds = Object.freeze({
    'application/pdf': filePdf,
    'text/plain': fileText,
    ...{ 'image/jpeg': filePicture, 'image/png': filePicture, 'image/gif': filePicture },
});

export const words: RecordWords = Object.freeze({
    ...{ yes, no, range, ratio, atLeast, atMost, period, since, until },
    comparators: Object.freeze({ '<': lessThan, '<=': atMost, '>=': atLeast, '>': moreThan }),
    ...{ absent, absentAs, file, fileTitle, fileKinds, unnamed },
});

export const ownWords = Object.freeze({ none, sampled });

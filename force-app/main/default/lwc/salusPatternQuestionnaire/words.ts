/* The pattern's own words. Each label stands on its own line, so that a page loads only what it shows. */
import blockedOptions from '@salesforce/label/c.Salus_Questionnaire_BlockedOptions';
import blockedRule from '@salesforce/label/c.Salus_Questionnaire_BlockedRule';
import blockedSize from '@salesforce/label/c.Salus_Questionnaire_BlockedSize';
import blockedText from '@salesforce/label/c.Salus_Questionnaire_BlockedText';
import blockedTitle from '@salesforce/label/c.Salus_Questionnaire_BlockedTitle';
import blockedType from '@salesforce/label/c.Salus_Questionnaire_BlockedType';
import blockedZone from '@salesforce/label/c.Salus_Questionnaire_BlockedZone';
import busyText from '@salesforce/label/c.Salus_Book_BusyText';
import changedKept from '@salesforce/label/c.Salus_Questionnaire_ChangedKept';
import changedLost from '@salesforce/label/c.Salus_Questionnaire_ChangedLost';
import changedTitle from '@salesforce/label/c.Salus_Questionnaire_ChangedTitle';
import deniedText from '@salesforce/label/c.Salus_Questionnaire_DeniedText';
import errorText from '@salesforce/label/c.Salus_Form_NotSentText';
import errorTitle from '@salesforce/label/c.Salus_Form_NotSent';
import leave from '@salesforce/label/c.Salus_Questionnaire_Leave';
import leaveKept from '@salesforce/label/c.Salus_Questionnaire_LeaveKept';
import leaveLost from '@salesforce/label/c.Salus_Book_LeaveLost';
import leaveTitle from '@salesforce/label/c.Salus_Questionnaire_LeaveTitle';
import loading from '@salesforce/label/c.Salus_Loading';
import lostMoved from '@salesforce/label/c.Salus_Questionnaire_LostMoved';
import lostNotAsked from '@salesforce/label/c.Salus_Questionnaire_LostNotAsked';
import lostOption from '@salesforce/label/c.Salus_Questionnaire_LostOption';
import lostQuestion from '@salesforce/label/c.Salus_Questionnaire_LostQuestion';
import lostTooMany from '@salesforce/label/c.Salus_Questionnaire_LostTooMany';
import lostType from '@salesforce/label/c.Salus_Questionnaire_LostType';
import lostUnreadable from '@salesforce/label/c.Salus_Questionnaire_LostUnreadable';
import noForm from '@salesforce/label/c.Salus_Questionnaire_NoForm';
import questions from '@salesforce/label/c.Salus_Questionnaire_Questions';
import rejectedText from '@salesforce/label/c.Salus_Questionnaire_RejectedText';
import reviewTitle from '@salesforce/label/c.Salus_Book_ReviewTitle';
import send from '@salesforce/label/c.Salus_Questionnaire_Send';
import sentText from '@salesforce/label/c.Salus_Questionnaire_SentText';
import sentTitle from '@salesforce/label/c.Salus_Questionnaire_SentTitle';
import stayed from '@salesforce/label/c.Salus_Questionnaire_Stayed';
import stepDone from '@salesforce/label/c.Salus_Book_StepDone';
import stepReview from '@salesforce/label/c.Salus_Book_StepReview';
import unreadable from '@salesforce/label/c.Salus_Questionnaire_Unreadable';
import wholeForm from '@salesforce/label/c.Salus_Questionnaire_WholeForm';

/** What the pages say around them. */
export const words = {
    blockedOptions,
    blockedRule,
    blockedSize,
    blockedText,
    blockedTitle,
    blockedType,
    blockedZone,
    busyText,
    changedKept,
    changedLost,
    changedTitle,
    deniedText,
    errorText,
    errorTitle,
    leave,
    leaveKept,
    leaveLost,
    leaveTitle,
    loading,
    lostMoved,
    lostNotAsked,
    lostOption,
    lostQuestion,
    lostTooMany,
    lostType,
    lostUnreadable,
    noForm,
    questions,
    rejectedText,
    reviewTitle,
    send,
    sentText,
    sentTitle,
    stayed,
    stepDone,
    stepReview,
    unreadable,
    wholeForm,
} as const;

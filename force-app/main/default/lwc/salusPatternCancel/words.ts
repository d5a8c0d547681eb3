/* The pattern's own words. Each label stands on its own line, so that a page loads only what it shows. */
import already from '@salesforce/label/c.Salus_Cancel_Already';
import alreadyText from '@salesforce/label/c.Salus_Cancel_AlreadyText';
import bookAgain from '@salesforce/label/c.Salus_Cancel_BookAgain';
import busyText from '@salesforce/label/c.Salus_Book_BusyText';
import busyTitle from '@salesforce/label/c.Salus_Visit_Busy';
import cant from '@salesforce/label/c.Salus_Cancel_Cant';
import cantGetThere from '@salesforce/label/c.Salus_Cancel_CantGetThere';
import confirmTitle from '@salesforce/label/c.Salus_Cancel_ConfirmTitle';
import cost from '@salesforce/label/c.Salus_Cancel_Cost';
import done from '@salesforce/label/c.Salus_Cancel_Done';
import doneText from '@salesforce/label/c.Salus_Cancel_DoneText';
import elsewhereText from '@salesforce/label/c.Salus_Cancel_ElsewhereText';
import errorText from '@salesforce/label/c.Salus_Book_ErrorText';
import errorTitle from '@salesforce/label/c.Salus_Book_ErrorTitle';
import feelBetter from '@salesforce/label/c.Salus_Cancel_FeelBetter';
import joinWaitlist from '@salesforce/label/c.Salus_Cancel_JoinWaitlist';
import leave from '@salesforce/label/c.Salus_Cancel_Leave';
import leaveText from '@salesforce/label/c.Salus_Cancel_LeaveText';
import leaveTitle from '@salesforce/label/c.Salus_Cancel_LeaveTitle';
import link from '@salesforce/label/c.Salus_Visit_Link';
import loading from '@salesforce/label/c.Salus_Loading';
import lossText from '@salesforce/label/c.Salus_Cancel_LossText';
import lossTitle from '@salesforce/label/c.Salus_Cancel_LossTitle';
import lostText from '@salesforce/label/c.Salus_Cancel_LostText';
import moved from '@salesforce/label/c.Salus_Cancel_Moved';
import noAdapter from '@salesforce/label/c.Salus_Cancel_NoAdapter';
import notDone from '@salesforce/label/c.Salus_Cancel_NotDone';
import notDoneText from '@salesforce/label/c.Salus_Cancel_NotDoneText';
import notFound from '@salesforce/label/c.Salus_Visit_NotFound';
import notFoundText from '@salesforce/label/c.Salus_Visit_NotFoundText';
import notSaid from '@salesforce/label/c.Salus_Cancel_NotSaid';
import other from '@salesforce/label/c.Salus_Cancel_Other';
import otherClinician from '@salesforce/label/c.Salus_Cancel_OtherClinician';
import reasonHint from '@salesforce/label/c.Salus_Cancel_ReasonHint';
import reasonLabel from '@salesforce/label/c.Salus_Cancel_ReasonLabel';
import reasonTitle from '@salesforce/label/c.Salus_Cancel_ReasonTitle';
import stayed from '@salesforce/label/c.Salus_Cancel_Stayed';
import stepConfirm from '@salesforce/label/c.Salus_Cancel_StepConfirm';
import stepDone from '@salesforce/label/c.Salus_Book_StepDone';
import stepReason from '@salesforce/label/c.Salus_Cancel_StepReason';
import stepVisit from '@salesforce/label/c.Salus_Cancel_StepVisit';
import submit from '@salesforce/label/c.Salus_Appointment_Cancel';
import title from '@salesforce/label/c.Salus_Cancel_Title';
import tooLateText from '@salesforce/label/c.Salus_Cancel_TooLateText';

/** Everything that the pages of cancelling say. */
export const words = {
    already,
    alreadyText,
    bookAgain,
    busyText,
    busyTitle,
    cant,
    cantGetThere,
    confirmTitle,
    cost,
    done,
    doneText,
    elsewhereText,
    errorText,
    errorTitle,
    feelBetter,
    joinWaitlist,
    leave,
    leaveText,
    leaveTitle,
    link,
    loading,
    lossText,
    lossTitle,
    lostText,
    moved,
    noAdapter,
    notDone,
    notDoneText,
    notFound,
    notFoundText,
    notSaid,
    other,
    otherClinician,
    reasonHint,
    reasonLabel,
    reasonTitle,
    stayed,
    stepConfirm,
    stepDone,
    stepReason,
    stepVisit,
    submit,
    title,
    tooLateText,
} as const;

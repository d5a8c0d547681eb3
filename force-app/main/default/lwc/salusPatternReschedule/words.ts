/* The pattern's own words. Each label stands on its own line, so that a page loads only what it shows. */
import bookAgain from '@salesforce/label/c.Salus_Cancel_BookAgain';
import busyText from '@salesforce/label/c.Salus_Book_BusyText';
import busyTitle from '@salesforce/label/c.Salus_Visit_Busy';
import cant from '@salesforce/label/c.Salus_Move_Cant';
import chooseTime from '@salesforce/label/c.Salus_ChooseTime';
import conflictTitle from '@salesforce/label/c.Salus_Book_ConflictTitle';
import done from '@salesforce/label/c.Salus_Move_Done';
import doneText from '@salesforce/label/c.Salus_Move_DoneText';
import elsewhereText from '@salesforce/label/c.Salus_Move_ElsewhereText';
import errorText from '@salesforce/label/c.Salus_Move_ErrorText';
import errorTitle from '@salesforce/label/c.Salus_Book_ErrorTitle';
import holdOverText from '@salesforce/label/c.Salus_Move_HoldOverText';
import holdOverTitle from '@salesforce/label/c.Salus_Book_HoldOverTitle';
import inPerson from '@salesforce/label/c.Salus_Appointment_InPerson';
import inPersonAt from '@salesforce/label/c.Salus_Book_InPerson';
import joinWaitlist from '@salesforce/label/c.Salus_Cancel_JoinWaitlist';
import keptText from '@salesforce/label/c.Salus_Move_KeptText';
import keptTime from '@salesforce/label/c.Salus_Book_KeptTime';
import leave from '@salesforce/label/c.Salus_Move_Leave';
import leaveText from '@salesforce/label/c.Salus_Cancel_LeaveText';
import leaveTitle from '@salesforce/label/c.Salus_Move_LeaveTitle';
import link from '@salesforce/label/c.Salus_Visit_Link';
import loading from '@salesforce/label/c.Salus_Book_Loading';
import lostText from '@salesforce/label/c.Salus_Move_LostText';
import nearestLabel from '@salesforce/label/c.Salus_Book_NearestLabel';
import newTime from '@salesforce/label/c.Salus_Move_NewTime';
import noAdapter from '@salesforce/label/c.Salus_Move_NoAdapter';
import notDone from '@salesforce/label/c.Salus_Move_NotDone';
import notDoneText from '@salesforce/label/c.Salus_Move_NotDoneText';
import notFound from '@salesforce/label/c.Salus_Visit_NotFound';
import notFoundText from '@salesforce/label/c.Salus_Visit_NotFoundText';
import off from '@salesforce/label/c.Salus_Move_Off';
import offText from '@salesforce/label/c.Salus_Move_OffText';
import oldTime from '@salesforce/label/c.Salus_Move_OldTime';
import pair from '@salesforce/label/c.Salus_Book_VisitAt';
import passedTitle from '@salesforce/label/c.Salus_Book_PassedTitle';
import phone from '@salesforce/label/c.Salus_Book_Phone';
import requested from '@salesforce/label/c.Salus_Move_Requested';
import requestedText from '@salesforce/label/c.Salus_Move_RequestedText';
import reviewTitle from '@salesforce/label/c.Salus_Move_ReviewTitle';
import stayed from '@salesforce/label/c.Salus_Move_Stayed';
import stepDone from '@salesforce/label/c.Salus_Book_StepDone';
import stepElsewhere from '@salesforce/label/c.Salus_Book_StepElsewhere';
import stepReview from '@salesforce/label/c.Salus_Book_StepReview';
import stepTime from '@salesforce/label/c.Salus_Book_StepTime';
import stepVisit from '@salesforce/label/c.Salus_Cancel_StepVisit';
import stillYours from '@salesforce/label/c.Salus_Move_StillYours';
import submit from '@salesforce/label/c.Salus_Move_Submit';
import timeTitle from '@salesforce/label/c.Salus_Book_TimeTitle';
import title from '@salesforce/label/c.Salus_Move_Title';
import tooLateText from '@salesforce/label/c.Salus_Move_TooLateText';
import unknown from '@salesforce/label/c.Salus_Appointment_WhereUnknown';
import video from '@salesforce/label/c.Salus_Book_Video';
import waiting from '@salesforce/label/c.Salus_Book_Waiting';
import waitingText from '@salesforce/label/c.Salus_Move_WaitingText';
import whereHow from '@salesforce/label/c.Salus_Appointment_WhereHow';
import withWhom from '@salesforce/label/c.Salus_Appointment_With';

/** Everything that the pages of another time say. */
export const words = {
    bookAgain,
    busyText,
    busyTitle,
    cant,
    chooseTime,
    conflictTitle,
    done,
    doneText,
    elsewhereText,
    errorText,
    errorTitle,
    holdOverText,
    holdOverTitle,
    inPerson,
    inPersonAt,
    joinWaitlist,
    keptText,
    keptTime,
    leave,
    leaveText,
    leaveTitle,
    link,
    loading,
    lostText,
    nearestLabel,
    newTime,
    noAdapter,
    notDone,
    notDoneText,
    notFound,
    notFoundText,
    off,
    offText,
    oldTime,
    pair,
    passedTitle,
    phone,
    requested,
    requestedText,
    reviewTitle,
    stayed,
    stepDone,
    stepElsewhere,
    stepReview,
    stepTime,
    stepVisit,
    stillYours,
    submit,
    timeTitle,
    title,
    tooLateText,
    unknown,
    video,
    waiting,
    waitingText,
    whereHow,
    withWhom,
} as const;

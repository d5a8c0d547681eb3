/* The pattern's own words. Each label stands on its own line, so that a page loads only what it shows. */
import again from '@salesforce/label/c.Salus_VisitPage_Again';
import againText from '@salesforce/label/c.Salus_VisitPage_AgainText';
import arriving from '@salesforce/label/c.Salus_VisitPage_Arriving';
import busyText from '@salesforce/label/c.Salus_Book_BusyText';
import busyTitle from '@salesforce/label/c.Salus_Visit_Busy';
import callTitle from '@salesforce/label/c.Salus_VisitPage_CallTitle';
import camera from '@salesforce/label/c.Salus_Call_Camera';
import cant from '@salesforce/label/c.Salus_VisitPage_Cant';
import cantText from '@salesforce/label/c.Salus_VisitPage_CantText';
import checkTitle from '@salesforce/label/c.Salus_VisitPage_CheckTitle';
import deniedText from '@salesforce/label/c.Salus_VisitPage_DeniedText';
import duplicateText from '@salesforce/label/c.Salus_VisitPage_DuplicateText';
import errorText from '@salesforce/label/c.Salus_Book_ErrorText';
import errorTitle from '@salesforce/label/c.Salus_Book_ErrorTitle';
import guestTitle from '@salesforce/label/c.Salus_VisitPage_GuestTitle';
import callLeave from '@salesforce/label/c.Salus_InCall_Leave';
import callLeaveText from '@salesforce/label/c.Salus_InCall_LeaveText';
import callStayed from '@salesforce/label/c.Salus_InCall_Stayed';
import join from '@salesforce/label/c.Salus_VisitPage_Join';
import joining from '@salesforce/label/c.Salus_VisitPage_Joining';
import joinWith from '@salesforce/label/c.Salus_VisitPage_JoinWith';
import joinWithHint from '@salesforce/label/c.Salus_VisitPage_JoinWithHint';
import leave from '@salesforce/label/c.Salus_VisitPage_Leave';
import leaveUnsent from '@salesforce/label/c.Salus_InCall_LeaveUnsent';
import leaveText from '@salesforce/label/c.Salus_VisitPage_LeaveText';
import leaveTitle from '@salesforce/label/c.Salus_VisitPage_LeaveTitle';
import mic from '@salesforce/label/c.Salus_Call_Mic';
import noAdapter from '@salesforce/label/c.Salus_VisitPage_NoAdapter';
import notJoined from '@salesforce/label/c.Salus_VisitPage_NotJoined';
import notJoinedText from '@salesforce/label/c.Salus_VisitPage_NotJoinedText';
import over from '@salesforce/label/c.Salus_VisitPage_Over';
import overText from '@salesforce/label/c.Salus_VisitPage_OverText';
import stayed from '@salesforce/label/c.Salus_VisitPage_Stayed';
import stepArrive from '@salesforce/label/c.Salus_VisitPage_StepArrive';
import stepCheck from '@salesforce/label/c.Salus_VisitPage_StepCheck';
import stepVisit from '@salesforce/label/c.Salus_VisitPage_StepVisit';
import title from '@salesforce/label/c.Salus_VisitPage_Title';
import tooEarly from '@salesforce/label/c.Salus_VisitPage_TooEarly';
import tooEarlyText from '@salesforce/label/c.Salus_VisitPage_TooEarlyText';
import tooEarlyTextUnknown from '@salesforce/label/c.Salus_VisitPage_TooEarlyTextUnknown';
import waitingTitle from '@salesforce/label/c.Salus_VisitPage_WaitingTitle';

/** Everything that the pages of a visit say themselves. */
export const words = Object.freeze({
    ...{ again, againText, arriving, busyText, busyTitle, callLeave, callLeaveText, callStayed },
    ...{ callTitle, camera, cant, cantText, leaveUnsent },
    ...{ checkTitle, deniedText, duplicateText, errorText, errorTitle, guestTitle, join, joining },
    ...{ joinWith, joinWithHint, leave, leaveText, leaveTitle, mic, noAdapter, notJoined },
    ...{ notJoinedText, over, overText, stayed, stepArrive, stepCheck, stepVisit, title },
    ...{ tooEarly, tooEarlyText, tooEarlyTextUnknown, waitingTitle },
});

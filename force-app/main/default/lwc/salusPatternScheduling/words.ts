/* The pattern's own words. Each label stands on its own line, so that a page loads only what it shows. */
import booked from '@salesforce/label/c.Salus_Book_Booked';
import bookedText from '@salesforce/label/c.Salus_Book_BookedText';
import busyText from '@salesforce/label/c.Salus_Book_BusyText';
import busyTitle from '@salesforce/label/c.Salus_Book_BusyTitle';
import chooseTime from '@salesforce/label/c.Salus_ChooseTime';
import clinicianLabel from '@salesforce/label/c.Salus_Book_ClinicianLabel';
import clinicianTitle from '@salesforce/label/c.Salus_Book_ClinicianTitle';
import conflictText from '@salesforce/label/c.Salus_Book_ConflictText';
import conflictTitle from '@salesforce/label/c.Salus_Book_ConflictTitle';
import deniedText from '@salesforce/label/c.Salus_Book_DeniedText';
import deniedTitle from '@salesforce/label/c.Salus_Book_DeniedTitle';
import detailsTitle from '@salesforce/label/c.Salus_Book_DetailsTitle';
import elsewhereLink from '@salesforce/label/c.Salus_Book_ElsewhereLink';
import elsewhereNone from '@salesforce/label/c.Salus_Book_ElsewhereNone';
import elsewhereText from '@salesforce/label/c.Salus_Book_ElsewhereText';
import elsewhereTitle from '@salesforce/label/c.Salus_Book_ElsewhereTitle';
import emergencyText from '@salesforce/label/c.Salus_Book_EmergencyText';
import emergencyTitle from '@salesforce/label/c.Salus_Book_EmergencyTitle';
import errorText from '@salesforce/label/c.Salus_Book_ErrorText';
import errorTitle from '@salesforce/label/c.Salus_Book_ErrorTitle';
import holdOverText from '@salesforce/label/c.Salus_Book_HoldOverText';
import holdOverTitle from '@salesforce/label/c.Salus_Book_HoldOverTitle';
import keptTime from '@salesforce/label/c.Salus_Book_KeptTime';
import leave from '@salesforce/label/c.Salus_Book_Leave';
import leaveKept from '@salesforce/label/c.Salus_Book_LeaveKept';
import leaveLost from '@salesforce/label/c.Salus_Book_LeaveLost';
import leaveTitle from '@salesforce/label/c.Salus_Book_LeaveTitle';
import loading from '@salesforce/label/c.Salus_Book_Loading';
import nearestLabel from '@salesforce/label/c.Salus_Book_NearestLabel';
import noAdapter from '@salesforce/label/c.Salus_Book_NoAdapter';
import noPreference from '@salesforce/label/c.Salus_Book_NoPreference';
import notBooked from '@salesforce/label/c.Salus_Book_NotBooked';
import notBookedText from '@salesforce/label/c.Salus_Book_NotBookedText';
import reasonLabel from '@salesforce/label/c.Salus_Book_ReasonLabel';
import reasonMissing from '@salesforce/label/c.Salus_Book_ReasonMissing';
import reasonTitle from '@salesforce/label/c.Salus_Book_ReasonTitle';
import requested from '@salesforce/label/c.Salus_Book_Requested';
import requestedText from '@salesforce/label/c.Salus_Book_RequestedText';
import reviewTitle from '@salesforce/label/c.Salus_Book_ReviewTitle';
import stayed from '@salesforce/label/c.Salus_Book_Stayed';
import stepClinician from '@salesforce/label/c.Salus_Book_StepClinician';
import stepDetails from '@salesforce/label/c.Salus_Book_StepDetails';
import stepDone from '@salesforce/label/c.Salus_Book_StepDone';
import stepElsewhere from '@salesforce/label/c.Salus_Book_StepElsewhere';
import stepReason from '@salesforce/label/c.Salus_Book_StepReason';
import stepReview from '@salesforce/label/c.Salus_Book_StepReview';
import stepTime from '@salesforce/label/c.Salus_Book_StepTime';
import stepVisit from '@salesforce/label/c.Salus_Book_StepVisit';
import submit from '@salesforce/label/c.Salus_Book_Submit';
import timeTitle from '@salesforce/label/c.Salus_Book_TimeTitle';
import visitLabel from '@salesforce/label/c.Salus_Book_VisitLabel';
import visitMissing from '@salesforce/label/c.Salus_Book_VisitMissing';
import visitTitle from '@salesforce/label/c.Salus_Book_VisitTitle';
import byPhone from '@salesforce/label/c.Salus_VisitByPhone';
import byVideo from '@salesforce/label/c.Salus_VisitByVideo';
import inPerson from '@salesforce/label/c.Salus_VisitInPerson';
import withClinic from '@salesforce/label/c.Salus_VisitWithClinic';
import waiting from '@salesforce/label/c.Salus_Book_Waiting';
import waitingText from '@salesforce/label/c.Salus_Book_WaitingText';
import when from '@salesforce/label/c.Salus_Book_When';
import passedTitle from '@salesforce/label/c.Salus_Book_PassedTitle';

/** Everything that the pages of a booking say. */
export const words = {
    booked,
    bookedText,
    busyText,
    busyTitle,
    byPhone,
    byVideo,
    chooseTime,
    clinicianLabel,
    clinicianTitle,
    conflictText,
    conflictTitle,
    deniedText,
    deniedTitle,
    detailsTitle,
    elsewhereLink,
    elsewhereNone,
    elsewhereText,
    elsewhereTitle,
    emergencyText,
    emergencyTitle,
    errorText,
    errorTitle,
    holdOverText,
    holdOverTitle,
    inPerson,
    keptTime,
    leave,
    leaveKept,
    leaveLost,
    leaveTitle,
    loading,
    nearestLabel,
    noAdapter,
    noPreference,
    notBooked,
    notBookedText,
    passedTitle,
    reasonLabel,
    reasonMissing,
    reasonTitle,
    requested,
    requestedText,
    reviewTitle,
    stayed,
    stepClinician,
    stepDetails,
    stepDone,
    stepElsewhere,
    stepReason,
    stepReview,
    stepTime,
    stepVisit,
    submit,
    timeTitle,
    visitLabel,
    visitMissing,
    visitTitle,
    waiting,
    waitingText,
    when,
    withClinic,
} as const;

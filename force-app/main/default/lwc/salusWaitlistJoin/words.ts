import { fill } from 'c/salusCoreWords';
import anyDay from '@salesforce/label/c.Salus_Waitlist_AnyDay';
import anyTime from '@salesforce/label/c.Salus_Waitlist_AnyTime';
import booked from '@salesforce/label/c.Salus_Book_Booked';
import bookedText from '@salesforce/label/c.Salus_Waitlist_BookedText';
import busyText from '@salesforce/label/c.Salus_Book_BusyText';
import busyTitle from '@salesforce/label/c.Salus_Visit_Busy';
import byPhone from '@salesforce/label/c.Salus_Book_Phone';
import byVideo from '@salesforce/label/c.Salus_Book_Video';
import cant from '@salesforce/label/c.Salus_Waitlist_Cant';
import cantText from '@salesforce/label/c.Salus_Waitlist_CantText';
import contact from '@salesforce/label/c.Salus_Waitlist_Contact';
import days from '@salesforce/label/c.Salus_Waitlist_Days';
import errorTitle from '@salesforce/label/c.Salus_Book_ErrorTitle';
import inPerson from '@salesforce/label/c.Salus_Appointment_InPerson';
import inPersonAt from '@salesforce/label/c.Salus_Book_InPerson';
import join from '@salesforce/label/c.Salus_Cancel_JoinWaitlist';
import leave from '@salesforce/label/c.Salus_Waitlist_Leave';
import leaveEmpty from '@salesforce/label/c.Salus_Waitlist_LeaveEmpty';
import leaveLostText from '@salesforce/label/c.Salus_Waitlist_LeaveLostText';
import leaveText from '@salesforce/label/c.Salus_Waitlist_LeaveText';
import leaveTitle from '@salesforce/label/c.Salus_Waitlist_LeaveTitle';
import lostText from '@salesforce/label/c.Salus_Waitlist_LostText';
import off from '@salesforce/label/c.Salus_Waitlist_Off';
import offText from '@salesforce/label/c.Salus_Waitlist_OffText';
import onText from '@salesforce/label/c.Salus_Waitlist_OnText';
import requested from '@salesforce/label/c.Salus_Book_Requested';
import requestedText from '@salesforce/label/c.Salus_Book_RequestedText';
import stay from '@salesforce/label/c.Salus_Waitlist_Stay';
import text from '@salesforce/label/c.Salus_Waitlist_Text';
import times from '@salesforce/label/c.Salus_Waitlist_Times';
import unknown from '@salesforce/label/c.Salus_Appointment_WhereUnknown';
import visitAt from '@salesforce/label/c.Salus_Book_VisitAt';
import waiting from '@salesforce/label/c.Salus_Book_Waiting';

/** Everything that it says. */
export const words = Object.freeze({
    ...{ anyDay, anyTime, booked, bookedText, busyText, busyTitle, cant, cantText, contact, days },
    ...{ errorTitle, join, leave, leaveEmpty, leaveLostText, leaveText, leaveTitle, lostText },
    ...{ off, offText, onText, requested, requestedText, stay, text, times, waiting },
});

/** The words of how and where a visit is. */
export const phrases = Object.freeze({
    ...{ inPersonAt, inPerson, video: byVideo, phone: byPhone, pair: visitAt, unknown },
});

/** The server asks to wait for a time, such as “2 minutes”. */
export const busyFor = (duration: string): string => fill(busyText, duration);

import chat from '@salesforce/label/c.Salus_Chat_Heading';
import chooseAnother from '@salesforce/label/c.Salus_InCall_ChooseAnother';
import close from '@salesforce/label/c.Salus_InCall_Close';
import controls from '@salesforce/label/c.Salus_InCall_Controls';
import devices from '@salesforce/label/c.Salus_InCall_Devices';
import keepOff from '@salesforce/label/c.Salus_InCall_KeepOff';
import leave from '@salesforce/label/c.Salus_InCall_Leave';
import notHere from '@salesforce/label/c.Salus_InCall_NotHere';
import people from '@salesforce/label/c.Salus_InCall_People';
import phone from '@salesforce/label/c.Salus_Call_CallByPhone';
import problemText from '@salesforce/label/c.Salus_InCall_ProblemText';
import problemTitle from '@salesforce/label/c.Salus_InCall_ProblemTitle';
import recording from '@salesforce/label/c.Salus_InCall_Recording';
import recordingWords from '@salesforce/label/c.Salus_InCall_RecordingWords';
import refused from '@salesforce/label/c.Salus_InCall_Refused';
import refusedText from '@salesforce/label/c.Salus_InCall_RefusedText';
import shortcuts from '@salesforce/label/c.Salus_InCall_Shortcuts';
import soundOnly from '@salesforce/label/c.Salus_InCall_SoundOnly';
import switchOn from '@salesforce/label/c.Salus_InCall_TurnOn';
import unread from '@salesforce/label/c.Salus_InCall_Unread';

/** What stands on the page of a call, apart from what its parts say themselves. */
export const words = Object.freeze({
    ...{ chat, chooseAnother, close, controls, devices, keepOff, leave },
    ...{ notHere, people, phone, problemText, problemTitle, recording },
    ...{ recordingWords, refused, refusedText, shortcuts, soundOnly, switchOn, unread },
});

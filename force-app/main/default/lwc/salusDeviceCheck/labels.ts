import callByPhone from '@salesforce/label/c.Salus_Call_CallByPhone';
import didYouHear from '@salesforce/label/c.Salus_Call_DidYouHear';
import heard from '@salesforce/label/c.Salus_Call_Heard';
import intro from '@salesforce/label/c.Salus_Call_CheckIntro';
import joinWithoutCamera from '@salesforce/label/c.Salus_Call_JoinWithoutCamera';
import networkHelp from '@salesforce/label/c.Salus_Call_NetworkHelp';
import notHeard from '@salesforce/label/c.Salus_Call_NotHeard';
import playSound from '@salesforce/label/c.Salus_Call_PlaySound';
import speakerHelp from '@salesforce/label/c.Salus_Call_SpeakerHelp';
import start from '@salesforce/label/c.Salus_Call_CheckStart';

export const labels = Object.freeze({
    callByPhone,
    didYouHear,
    heard,
    intro,
    joinWithoutCamera,
    networkHelp,
    notHeard,
    playSound,
    speakerHelp,
    start,
});

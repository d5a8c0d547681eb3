import hearYou from '@salesforce/label/c.Salus_Call_HearYou';
import noSound from '@salesforce/label/c.Salus_Call_NoSound';
import saySomething from '@salesforce/label/c.Salus_Call_SaySomething';

/** How the trial of a microphone stands: the person is asked to speak, was heard, or is silent. */
export type Trial = 'asked' | 'heard' | 'silent';

export const WORDS: Readonly<Record<Trial, string>> = {
    asked: saySomething,
    heard: hearYou,
    silent: noSound,
};

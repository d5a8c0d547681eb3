import captions from '@salesforce/label/c.Salus_Book_Captions';
import captionsHint from '@salesforce/label/c.Salus_Book_CaptionsHint';
import no from '@salesforce/label/c.Salus_Book_No';
import quietRoom from '@salesforce/label/c.Salus_Book_QuietRoom';
import relay from '@salesforce/label/c.Salus_Book_Relay';
import relayHint from '@salesforce/label/c.Salus_Book_RelayHint';
import sign from '@salesforce/label/c.Salus_Book_Sign';
import spoken from '@salesforce/label/c.Salus_Book_Spoken';
import stepFree from '@salesforce/label/c.Salus_Book_StepFree';
import supportPerson from '@salesforce/label/c.Salus_Book_SupportPerson';
import supportPersonHint from '@salesforce/label/c.Salus_Book_SupportPersonHint';
import { offeredNeeds, type AccessNeed } from 'c/salusCoreBooking';
import type { Choice } from 'c/salusCoreChoices';
import type { Modality } from 'c/salusCoreSlots';

/** Whether somebody has to interpret. */
export const interpreters: readonly Choice[] = [
    { value: 'no', label: no },
    { value: 'spoken', label: spoken },
    { value: 'sign', label: sign },
];

const NEEDS: Readonly<Record<AccessNeed, Omit<Choice, 'value'>>> = {
    captions: { label: captions, hint: captionsHint },
    relay: { label: relay, hint: relayHint },
    'support-person': { label: supportPerson, hint: supportPersonHint },
    'step-free': { label: stepFree },
    'quiet-room': { label: quietRoom },
};

/** What a clinic can prepare for this kind of visit. */
export const needsFor = (modality: Modality): readonly Choice[] =>
    offeredNeeds(modality).map((value) => ({ value, ...NEEDS[value] }));

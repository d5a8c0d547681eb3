import type { MedicationView } from 'c/salusCoreFhirMedication';
import type { IconName } from 'c/salusIcon';

/**
 * What changes the meaning of a medicine, in words. `against`: it is not to be taken, or nothing counts of it.
 * `unsure`: it isn’t certain, or may mean something else. `plain`: a person should have read it.
 */
export type Tone = 'against' | 'unsure' | 'plain';

/** A sentence of a card. */
export interface Sentence {
    readonly words: string;
    /** What the words introduce, as it came with the record: who reported it. */
    readonly received: string;
    readonly lang?: string;
    readonly icon: IconName;
    readonly look: string;
}

const ICONS: Readonly<Record<Tone, IconName>> = Object.freeze({
    against: 'close',
    unsure: 'warning',
    plain: 'info',
});

/** A sentence; none where there are no words for it. */
export const says = (
    tone: Tone,
    words: string,
    { received = '', lang }: { readonly received?: string; readonly lang?: string } = {},
): readonly Sentence[] =>
    words
        ? [
              {
                  // A space before what the words introduce.
                  ...{ words: received ? `${words} ` : words, received, icon: ICONS[tone] },
                  ...(lang && { lang }),
                  look: `sentence sentence-${tone}`,
              },
          ]
        : [];

/** Whether nothing of it is interpreted: an unknown modifier may change all of it. */
export const isReceived = ({ isUninterpreted, taking }: MedicationView): boolean =>
    isUninterpreted && taking !== 'mistake';

import type { Participant } from 'c/salusCoreCall';
import { nameOf } from 'c/salusCoreParticipants';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import { fill, isolate } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { direction } from 'c/salusPlatformLocale';
import hidden from '@salesforce/label/c.Salus_Stage_Hidden';
import pictureHidden from '@salesforce/label/c.Salus_Stage_PictureHidden';
import picturePinned from '@salesforce/label/c.Salus_Stage_PicturePinned';
import pictureUnpinned from '@salesforce/label/c.Salus_Stage_PictureUnpinned';
import pinned from '@salesforce/label/c.Salus_Stage_PinnedName';
import unpinned from '@salesforce/label/c.Salus_Stage_UnpinnedName';
import { names } from './names';

/* In full, and where others may hear. */
const SAID = Object.freeze({
    pin: [pinned, picturePinned],
    unpin: [unpinned, pictureUnpinned],
    hide: [hidden, pictureHidden],
} as const);

/** What is said when it has been done. */
export type Done = keyof typeof SAID;

/** Announces what the person has done with somebody's picture. */
export function say(done: Done, who: Participant | undefined, sensitivity: Sensitivity): void {
    const [words, minimalText] = SAID[done];
    const text = fill(words, isolate(nameOf(who, names), direction));
    announce({ text, minimalText, topic: 'call', level: 'polite', key: 'stage', sensitivity });
}

import {
    levelOf,
    textOf,
    type Message,
    type MinimalWords,
    type Privacy,
    type Said,
} from 'c/salusCoreAnnouncing';
import { SalusProblem } from 'c/salusCoreProblems';
import { registerPhi, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import { forgetLevels } from './levels';
import { current, happened, mount } from './machine';
import { addScope, emptyRegions, removeScope, type Regions } from './regions';
import { sound } from './sounds';

const holder: PhiComponent = {
    purge(reason) {
        emptyAnnouncements();
        if (reason === 'change-of-person') forgetLevels();
    },
};

/* Words that others may not hear need others in their place, unless it is agreed that there are none. */
function checkWords(message: Message): void {
    if (!message.text || textOf(message, current())) return;
    if (current().minimalWords[message.topic] === '') return;
    const help = 'say what others may hear, or place <c-salus-announcer>, which brings words';
    report(new SalusProblem('bad-property', 'announce', 'minimalText', help));
}

/** Puts the page's two regions into it, empty, so that they are there before the first message. */
export function mountAnnouncer(): void {
    if (typeof document === 'undefined') return; // On a server nobody listens.
    registerPhi(holder);
    mount();
}

/**
 * Has a screen reader say something, in its turn. The words must also be somewhere on the page:
 * whoever is deaf, or listens to something else, reads them there.
 */
export function announce(message: Message): void {
    if (typeof document === 'undefined') return;
    mountAnnouncer();
    if (levelOf(current().levels, message) === 'sound') sound(message.topic);
    happened({ type: 'arrived', message });
    checkWords(message);
}

/**
 * A modal has opened whose template holds a pair of live regions: while it is open everything
 * outside it is silent, so messages go there. Each region is an empty `<div lwc:dom="manual">` with
 * `aria-live` (`polite`, `assertive`), `aria-atomic="true"` and no role, out of sight.
 *
 * @returns call it when the modal closes; again changes nothing
 */
export function pushScope(regions: Regions): () => void {
    let isOpen = true;
    mountAnnouncer();
    addScope(regions);
    happened({ type: 'mounted' });
    return () => {
        if (!isOpen) return;
        isOpen = false;
        removeScope(regions);
        happened({ type: 'mounted' });
    };
}

/** The kit itself has moved the focus: for half a second the reader says where to, undisturbed. */
export function movedFocus(): void {
    happened({ type: 'focus-moved' });
}

/** Whether others may hear or see: `minimal` is for shared devices, and says “New message”. */
export function setPrivacy(privacy: Privacy): void {
    happened({ type: 'privacy-set', privacy });
}

/** The words for `minimal` where a message has none of its own. `<c-salus-announcer>` gives them. */
export function setMinimalWords(words: MinimalWords): void {
    happened({ type: 'words-given', words });
}

/** What was said, the oldest first, to be read on demand. It is kept nowhere else. */
export const announcementHistory = (): readonly Said[] => current().history;

/** Forgets what waits, what stands in the regions and what was said: on lock, cover, and handing over. */
export function emptyAnnouncements(): void {
    emptyRegions();
    happened({ type: 'emptied' });
}

import { levelOf, textOf, type Message, type MinimalWords, type Said } from 'c/salusCoreAnnouncing';
import { SalusProblem } from 'c/salusCoreProblems';
import { registerPhi, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import { current, happened, mount } from './machine';
import { addScope, emptyRegions, removeScope, type Regions } from './regions';
import { forgetSettings } from './settings';
import { sound } from './sounds';

/* A message doesn't say which boundary its value comes from, so a purge of any of them empties all. */
const component: PhiComponent = {
    spansBoundaries: true,
    purge(reason) {
        emptyAnnouncements();
        if (reason === 'change-of-person') forgetSettings();
    },
};

/* A text that others may not hear needs another to replace it, unless the topic has an empty one. */
function checkWords(message: Message): void {
    if (!message.text || textOf(message, current())) return;
    if (current().minimalWords[message.topic] === '') return;
    const help = 'say what others may hear, or place <c-salus-announcer>, which brings words';
    report(new SalusProblem('bad-property', 'announce', 'minimalText', help));
}

/** Puts the page's two regions into it, empty, so that they are there before the first message. */
export function mountAnnouncer(): void {
    if (typeof document === 'undefined') return; // There is no screen reader on a server.
    registerPhi(component);
    mount();
}

/**
 * Announces a message, after those that wait. Its words must also be visible in the page, for
 * people who use no screen reader or miss it.
 *
 * @returns withdraws it, when what it says is no longer so or its words have left the page: then it
 * isn't said any more; again changes nothing
 */
export function announce(message: Message): () => void {
    if (typeof document === 'undefined') return () => undefined;
    mountAnnouncer();
    const own = { ...message };
    if (levelOf(current().levels, own) === 'sound') sound(own.topic);
    happened({ type: 'arrived', message: own });
    checkWords(own);
    let kept: Message | undefined = own;
    return () => {
        if (kept) happened({ type: 'withdrawn', message: kept });
        kept = undefined; // Who keeps this function keeps no words of a person.
    };
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

/** The kit itself has moved the focus: nothing is announced for 500 ms, while the new focus is read. */
export function movedFocus(): void {
    happened({ type: 'focus-moved' });
}

/** A task shows another page: no error of a field on the page before is announced any more. */
export function changedPage(): void {
    happened({ type: 'page-changed' });
}

/**
 * A call has ended for the person: who was in it, what they wrote and what they said is announced no
 * more, and goes from the history.
 */
export function endedCall(): void {
    happened({ type: 'call-ended' });
}

/** The words for `minimal` where a message has none of its own. `<c-salus-announcer>` gives them. */
export function setMinimalWords(words: MinimalWords): void {
    happened({ type: 'words-given', words });
}

/** What was announced, the oldest first, to be read on demand. It is kept nowhere else. */
export const announcementHistory = (): readonly Said[] => current().history;

/** Empties the queue, the regions and the history: on a lock, a cover and a change of person. */
export function emptyAnnouncements(): void {
    emptyRegions();
    happened({ type: 'emptied' });
}

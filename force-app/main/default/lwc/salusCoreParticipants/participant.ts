import type { Participant, Role } from 'c/salusCoreCall';
import { fill, isolate } from 'c/salusCoreWords';

/** What somebody is called in the person's language: labels of the component that shows it. */
export interface NameWords {
    readonly roles: Readonly<Record<Role, string>>;
    /** Somebody of whom nothing is known: “Someone”. */
    readonly someone: string;
}

/** How somebody is told apart from the person themselves. */
export interface OwnWords extends NameWords {
    /** “{0} (you)”. */
    readonly you: string;
    readonly direction: 'ltr' | 'rtl';
}

/** How somebody is. */
export interface StateWords {
    readonly handRaised: string;
    readonly microphoneOff: string;
    readonly sharing: string;
    readonly onPhone: string;
    readonly cameraPaused: string;
    readonly connectionPoor: string;
    readonly connectionLost: string;
}

/** As what somebody takes part: “Interpreter”; '' where that isn't known. */
export const roleOf = ({ role }: Participant, { roles }: NameWords): string =>
    role ? roles[role] : '';

/** What somebody is called: their name, or else their role. */
export function nameOf(participant: Participant | undefined, words: NameWords): string {
    if (!participant) return words.someone;
    return participant.displayName?.trim() || words.roles[participant.role ?? 'other'];
}

/** What somebody is called, and that it is the person themselves: “Dana (you)”. */
export function saidOf(participant: Participant | undefined, words: OwnWords): string {
    const name = nameOf(participant, words);
    return participant?.isLocal ? fill(words.you, isolate(name, words.direction)) : name;
}

const firstLetter = (word: string): string => /^[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '';

/** One or two letters of somebody's name; '' without one. A word with a full stop is a title: Dr., Prof. */
export function initialsOf({ displayName = '' }: Participant, locale: string): string {
    const words = displayName.split(/\s+/).filter((word) => word && !word.endsWith('.'));
    const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
    return (firstLetter(first) + firstLetter(last)).toLocaleUpperCase(locale);
}

/** How somebody is, in words; what goes without saying is left out. */
export function statesOf(participant: Participant, words: StateWords): readonly string[] {
    const { mic, camera, screen, hand, via, quality } = participant;
    const states: readonly (readonly [boolean, string])[] = [
        [hand, words.handRaised],
        [mic === 'off', words.microphoneOff],
        [screen, words.sharing],
        [via === 'phone', words.onPhone],
        [camera === 'paused-by-network', words.cameraPaused],
        [quality === 'poor', words.connectionPoor],
        [quality === 'lost', words.connectionLost],
    ];
    return states.filter(([isSo]) => isSo).map(([, text]) => text);
}

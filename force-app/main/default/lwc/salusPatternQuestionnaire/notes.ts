import type { Blocking } from 'c/salusCoreQuestionnaireFields';
import { fill } from 'c/salusCoreWords';
import type { Changed } from './pages';
import { words } from './words';

/** One line of a list: a key and its words. */
export interface Note {
    readonly key: number;
    readonly text: string;
}

const listed = (texts: readonly string[]): readonly Note[] =>
    [...new Set(texts)].map((text, key) => ({ key, text }));

const REASONS: Readonly<Record<Blocking['code'], string>> = {
    modifier: words.blockedRule,
    expression: words.blockedRule,
    constraint: words.blockedRule,
    extension: words.blockedRule,
    element: words.blockedRule,
    condition: words.blockedRule,
    cycle: words.blockedRule,
    initial: words.blockedRule,
    'link-id': words.blockedRule,
    'item-type': words.blockedType,
    options: words.blockedOptions,
    'too-large': words.blockedSize,
    zone: words.blockedZone,
};

/** Why a form can't be sent from the page, for the person. */
export const blockedNotes = (blocking: readonly Blocking[]): readonly Note[] =>
    listed(blocking.map(({ code, label }) => fill(REASONS[code], label || words.wholeForm)));

const LOST = {
    question: words.lostQuestion,
    type: words.lostType,
    option: words.lostOption,
    'too-many': words.lostTooMany,
    moved: words.lostMoved,
    'not-asked': words.lostNotAsked,
    unreadable: words.lostUnreadable,
} as const;

/** Which answers did not carry over to this version of the form, and why. */
export const lostNotes = ({ notCarried }: Changed): readonly Note[] =>
    listed(notCarried.map(({ label, reason }) => fill(LOST[reason], label || words.wholeForm)));

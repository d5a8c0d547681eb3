import { cancelReasons, type CancelReason } from 'c/salusCoreBooking';
import { words } from './words';

const WORDS: Readonly<Record<CancelReason, string>> = Object.freeze({
    'pat-fb': words.feelBetter,
    'pat-lt': words.cantGetThere,
    'pat-mv': words.moved,
    'pat-ucp': words.otherClinician,
    'oth-fin': words.cost,
    other: words.other,
});

export const wordsOf = (reason: CancelReason): string => WORDS[reason];

/** The reasons, as radios show them. */
export const reasons = cancelReasons.map((value) => ({
    value: value as string,
    label: WORDS[value],
}));

/** Radios can't be unchecked, so that saying nothing is a choice, too. */
export const NO_REASON = Object.freeze({ value: 'not-said', label: words.notSaid });

/** What was chosen; '' for no reason. */
export const reasonIn = (value: unknown): CancelReason | '' =>
    cancelReasons.find((one) => one === value) ?? '';

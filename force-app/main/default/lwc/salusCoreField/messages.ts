import type { Fault } from './faults';

/** What an author calls their own words for each fault: the names that `lightning-input` uses. */
const PROPERTY = {
    valueMissing: 'messageWhenValueMissing',
    badInput: 'messageWhenBadInput',
    patternMismatch: 'messageWhenPatternMismatch',
    tooLong: 'messageWhenTooLong',
    tooShort: 'messageWhenTooShort',
    rangeOverflow: 'messageWhenRangeOverflow',
    rangeUnderflow: 'messageWhenRangeUnderflow',
} as const;

type RuleFault = keyof typeof PROPERTY;

/** An author's own words, by the name of their property; each may be anything, or not there. */
export type OwnMessages = Readonly<Partial<Record<(typeof PROPERTY)[RuleFault], unknown>>>;

/** The author's own words for a fault, or '' where there are none. */
export const ownMessage = (fault: Fault, messages: OwnMessages): string => {
    if (fault === 'customError') return '';
    const words = messages[PROPERTY[fault]];
    return typeof words === 'string' ? words.trim() : '';
};

import type { Constraint } from './constraints';

/* What an author calls their own words for each constraint: the names that `lightning-input` uses. */
const PROPERTY = {
    valueMissing: 'messageWhenValueMissing',
    badInput: 'messageWhenBadInput',
    typeMismatch: 'messageWhenTypeMismatch',
    patternMismatch: 'messageWhenPatternMismatch',
    tooLong: 'messageWhenTooLong',
    tooShort: 'messageWhenTooShort',
    rangeOverflow: 'messageWhenRangeOverflow',
    rangeUnderflow: 'messageWhenRangeUnderflow',
    stepMismatch: 'messageWhenStepMismatch',
} as const;

type Property = (typeof PROPERTY)[keyof typeof PROPERTY];

/** An author's own words, by the name of their property; each may be anything, or not there. */
export type OwnMessages = Readonly<Partial<Record<Property, unknown>>>;

/** The author's own words for a constraint, or '' where there are none. */
export const ownMessage = (constraint: Constraint, messages: OwnMessages): string => {
    if (constraint === 'customError') return '';
    const words = messages[PROPERTY[constraint]];
    return typeof words === 'string' ? words.trim() : '';
};

/**
 * A message away from its field, as in a list of errors: the label first, unless the message has
 * the label in it. “Full name: Enter an answer”, but “Enter your full name”, and after a question
 * “Do you smoke? Choose an answer”.
 */
export const namedMessage = (label: unknown, message: string): string => {
    const name = typeof label === 'string' ? label.trim() : '';
    const isNamed = message.toLowerCase().includes(name.toLowerCase());
    const mark = /[?!.:؟。？]$/u.test(name) ? ' ' : ': ';
    return isNamed ? message : `${name}${mark}${message}`;
};

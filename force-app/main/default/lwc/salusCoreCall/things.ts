/** An object of which nothing is known. */
export type Thing = Readonly<Record<string, unknown>>;

/* A text that nobody reads to its end, such as a chat message of a megabyte, is cut. */
const LONGEST = 10_000;

export const isThing = (given: unknown): given is Thing =>
    typeof given === 'object' && given !== null && !Array.isArray(given);

export const isId = (given: unknown): given is string => typeof given === 'string' && given !== '';

export const isOneOf = <Word>(words: readonly Word[], given: unknown): given is Word =>
    words.includes(given as Word);

/** A text as it came, as far as it is read; '' where it is none. */
export const textIn = (given: unknown): string =>
    typeof given === 'string' ? given.slice(0, LONGEST).toWellFormed() : '';

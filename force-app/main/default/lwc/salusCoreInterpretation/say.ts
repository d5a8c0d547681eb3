import { fill } from 'c/salusCoreWords';
import type { Interpretation } from './meaning';
import type { InterpretationWords } from './words';

/**
 * An interpretation in the words of the page, or as received where it isn't understood. The sender's own
 * words, `text`, are for the display to show beside them, in the language in which they were written.
 */
export const sayInterpretation = (
    { word, code, text, isExact }: Interpretation,
    words: InterpretationWords,
): string => {
    if (!word) return text || code;
    return isExact ? words[word] : fill(words.withCode, words[word], code);
};

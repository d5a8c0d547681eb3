/**
 * Puts words into the gaps of a sentence: `fill('{0} of {1}', 2, 5)` is “2 of 5”.
 * A gap that has no word keeps its mark, so that a missing word is seen and not guessed.
 */
export const fill = (sentence: string, ...words: readonly (string | number)[]): string =>
    sentence.replace(/\{(\d+)\}/g, (gap, index: string) => String(words[Number(index)] ?? gap));

/** What an author gave, as text: nothing is '', a number is its digits, anything else is ''. */
export const asText = (given: unknown): string => {
    if (typeof given === 'string') return given;
    return typeof given === 'number' ? String(given) : '';
};

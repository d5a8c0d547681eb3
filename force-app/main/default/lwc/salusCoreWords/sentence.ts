/**
 * Fills the gaps of a label: `fill('{0} of {1}', 2, 5)` is “2 of 5”.
 * A gap without a word stays as it is, so that the mistake is visible.
 */
export const fill = (sentence: string, ...words: readonly (string | number)[]): string =>
    sentence.replace(/\{(\d+)\}/g, (gap, index: string) => String(words[Number(index)] ?? gap));

/** A property's value as text: a string, or a number's digits; '' for anything else. */
export const asText = (given: unknown): string => {
    if (typeof given === 'string') return given;
    return typeof given === 'number' ? String(given) : '';
};

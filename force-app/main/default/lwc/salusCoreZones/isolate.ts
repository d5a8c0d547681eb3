const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;
const START = '\u2067';
const END = '\u2069';

const known = new Map<string, boolean>();

const isRightToLeft = (locale: string): boolean => {
    let answer = known.get(locale);
    if (answer === undefined) {
        answer = RIGHT_TO_LEFT.test(new Intl.Locale(locale).maximize().script ?? '');
        known.set(locale, answer);
    }
    return answer;
};

/**
 * A text with a number, kept in order within any sentence: in a right-to-left language it is put
 * between isolation marks (U+2067, U+2069). Without them “9:30” would swap with the word after it.
 * A narrow no-break space, which ICU 72 and later put before AM, becomes a space.
 */
export const isolated = (text: string, locale: string): string => {
    const plain = text.replaceAll('\u202f', ' ');
    return isRightToLeft(locale) ? START + plain + END : plain;
};

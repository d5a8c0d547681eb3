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
 * A number with its word, kept in order wherever it stands: in Hebrew and Arabic it is put between
 * the marks that isolate it (U+2067, U+2069), or “9:30” would change places with what follows it.
 * Some engines put a narrow no-break space before AM (ICU 72), others a space: always a space.
 */
export const isolated = (text: string, locale: string): string => {
    const plain = text.replaceAll('\u202f', ' ');
    return isRightToLeft(locale) ? START + plain + END : plain;
};

const KEYS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '22233344455566677778889999';

/* “ext. 12”, “x12”, “#12”, at the end. The x of a word, as in FLEX, begins none. */
const EXTENSION = /(?:(?<![a-z])(?:extension|ext|x)\.?:?|#)\s*(\d{1,8})\s*$/i;

const asDigits = (text: string): string =>
    text
        .toLowerCase()
        .replace(/[a-z]/g, (letter) => DIGITS[KEYS.indexOf(letter)] as string)
        .replace(/\D/g, '');

/**
 * The link that calls a number: `1-800-GET-SHOT` by the letters of the keys, `ext. 12` as an
 * extension; undefined where there is nothing to dial. Source: RFC 3966.
 */
export function telLink(phone: unknown): string | undefined {
    const text = typeof phone === 'string' || typeof phone === 'number' ? String(phone).trim() : '';
    const extension = EXTENSION.exec(text);
    const number = asDigits(extension ? text.slice(0, extension.index) : text);
    if (number.length < 3 || number.length > 20) return undefined;
    const plus = text.startsWith('+') ? '+' : '';
    return `tel:${plus}${number}${extension ? `;ext=${extension[1]}` : ''}`;
}

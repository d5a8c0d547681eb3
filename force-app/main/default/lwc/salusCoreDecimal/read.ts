import { asciiDigits } from 'c/salusCoreWords';
import { asDecimal } from './decimal';
import { signsOf } from './signs';

/** Why a number can't be read. `ambiguous`: a sign in it may stand between thousands or before
 *  decimals. `too-long`: it has more than `MOST_DECIMAL_CHARACTERS`. `unreadable`: it is no number. */
export type DecimalErrorCode = 'ambiguous' | 'too-long' | 'unreadable';

/** What was typed, understood: a decimal, or an error, or neither where nothing was typed. */
export interface ReadDecimal {
    /** “1234.50”, with every digit that was typed; '' where it is no number. */
    readonly decimal: string;
    readonly error?: DecimalErrorCode;
}

/** In whose signs, and which words may stand before or after the number, such as “%”, “$” or “mg”. */
export interface DecimalRules {
    readonly locale: string;
    readonly around?: readonly string[];
}

/* Room for the signs between thousands, and for a word around the number. */
const MOST_TYPED_CHARACTERS = 80;

const wrong = (error: DecimalErrorCode): ReadDecimal => ({ decimal: '', error });

/* One character for one meaning. Marks of direction are dropped: Intl writes them around the minus
   of Arabic and Hebrew. */
const plain = (text: string): string =>
    asciiDigits(text)
        .replace(/[\u061C\u200E\u200F\u2066-\u2069]/g, '')
        .replace(/[\u2010-\u2013\u2212\uFE63\uFF0D]/g, '-')
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/\uFF0C/g, ',')
        .replace(/\uFF0E/g, '.')
        .replace(/\s/g, ' ');

/* Without a word that stands before the number, or before its digits, or after them. */
function withoutWord(text: string, words: readonly string[]): string {
    const lower = text.toLowerCase();
    for (const word of words.map((one) => plain(one).trim().toLowerCase()).filter(Boolean)) {
        if (lower.endsWith(word)) return text.slice(0, -word.length).trim();
        if (lower.startsWith(word)) return text.slice(word.length).trim();
        if (lower.startsWith(`-${word}`)) return `-${text.slice(word.length + 1).trim()}`;
    }
    return text;
}

const isGrouped = (whole: string, sign: string, groupSize: number): boolean => {
    const [first = '', ...groups] = whole.split(sign);
    const last = groups.pop() ?? '';
    const isGroup = (one: string): boolean =>
        /^\d+$/.test(one) && (one.length === 3 || one.length === groupSize);
    return /^[1-9]\d{0,2}$/.test(first) && /^\d{3}$/.test(last) && groups.every(isGroup);
};

/* The digits of a number without its minus, as `1234.50`; '' where its signs say more than one thing. */
function digitsOf(number: string, locale: string): string {
    const signs = signsOf(locale);
    const [decimalSign, groupSign] = [plain(signs.decimal), plain(signs.group)];
    const found = new Set(number.replace(/\d/g, ''));
    const [sign = ''] = found;
    // Another language's decimal sign, where it can't stand between thousands: “1.5”, “0.125”.
    const isForeign = found.size === 1 && /[.,٫]/.test(sign) && sign !== groupSign;
    const isDecimal = isForeign && (sign === '٫' || !isGrouped(number, sign, 3));
    const point = isDecimal && !found.has(decimalSign) ? sign : decimalSign;
    const [whole = '', fraction = '', ...more] = number.split(point);
    if (more.length || /\D/.test(fraction)) return '';
    if (!/\D/.test(whole)) return `${whole || '0'}${fraction && `.${fraction}`}`;
    const between = [groupSign, ' ', "'"].find(
        (one) => one !== point && isGrouped(whole, one, signs.groupSize),
    );
    if (between === undefined) return '';
    const joined = whole.split(between).join('');
    // “1.234” in Spanish, which writes 1234: it may have been copied from an English page.
    const isOdd =
        /[.,]/.test(between) && whole === number && !/\D/.test(plain(signs.write(joined)));
    return isOdd ? '' : `${joined}${fraction && `.${fraction}`}`;
}

/**
 * Reads a number as people of a language write it, in digits of any script. The sign that the language
 * has between thousands is never read as the one before decimals; where the language itself writes
 * none, as Spanish in “1234”, the number “1.234” is `ambiguous`. Another language's decimal sign is
 * read only where it can't stand between thousands, as in “1.5” on a French page.
 */
export const readDecimal = (typed: string, rules: DecimalRules): ReadDecimal => {
    if (typed.length > MOST_TYPED_CHARACTERS) return wrong('too-long');
    const text = withoutWord(plain(typed).trim(), rules.around ?? []);
    if (!text && !typed.trim()) return { decimal: '' };
    const [, minus = '', number] = /^([-+]?) ?([\d.,'٫٬ ]*)$/.exec(text) ?? [];
    if (!number || !/\d/.test(number)) return wrong('unreadable');
    const digits = digitsOf(number, rules.locale);
    if (!digits) return wrong('ambiguous');
    const decimal = asDecimal(minus.replace('+', '') + digits);
    return decimal ? { decimal } : wrong('too-long');
};

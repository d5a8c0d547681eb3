import { phoneError, readNumber, type Phone } from './phone';
import { ruleOf } from './phoneRules';

/* How the people of a calling code write their numbers, # for each digit. */
const FORMATS: Readonly<Record<string, string>> = {
    1: '(###) ###-####',
    33: '0# ## ## ## ##',
    34: '### ### ###',
    52: '## #### ####',
    91: '##### #####',
};

/* Longer ones stay as they are. */
const MOST_DIGITS = 100;

const filled = (format: string, digits: string): string => {
    let next = 0;
    return format.replace(/#/g, () => digits[next++] ?? '');
};

/* In threes and fours, the fours last: 123 456 7890. */
function grouped(digits: string): string {
    if (digits.length < 6) return digits;
    const fours = digits.length % 3;
    const threes = (digits.length - 4 * fours) / 3;
    const groups = [
        ...Array.from({ length: threes }, (_, index) => digits.slice(3 * index, 3 * index + 3)),
        ...Array.from({ length: fours }, (_, index) => {
            const from = 3 * threes + 4 * index;
            return digits.slice(from, from + 4);
        }),
    ];
    return groups.join(' ');
}

/**
 * How a number is shown. One whose way of writing is not known stays as it was typed, so that nobody
 * finds their own number in groups that they don't know.
 *
 * @param typed - what stands in the line, or ''
 */
export function writeNumber(phone: Omit<Phone, 'extension'>, typed: string): string {
    const { country, number } = phone;
    const rule = ruleOf(country);
    if (number.length > MOST_DIGITS) return number;
    if (!rule) return number.replace(/\d+/, grouped);
    if (phoneError(phone)) return number && `+${rule.code} ${number}`;
    const format = FORMATS[rule.code];
    if (format?.replace(/[^#]/g, '').length === number.length) return filled(format, number);
    const isInternational = /[+＋]|^\s*00/.test(typed);
    if (typed && !isInternational && readNumber(typed, country).number === number) return typed;
    const national = grouped(rule.trunk + number);
    // Where a number may begin as what is dialled before it, as in Rwanda, the whole one is sure.
    return readNumber(national, country).number === number ? national : `+${rule.code} ${number}`;
}

import { asciiDigits } from 'c/salusCoreWords';
import {
    foldedName,
    monthNamed,
    partsInOrder,
    readDate,
    type DatePart,
    type DateRules,
    type ReadDate,
    type TypedDate,
} from 'c/salusCoreDates';

/** The most characters of a typed date: longer than any in any language. */
export const MOST_DATE_CHARACTERS = 80;

/* Typed by people, and not written by Intl: “4th of June”, “4 de junio del 2026”, “1er”, “1.º”. */
const TYPED = ['st', 'nd', 'rd', 'th', 'of', 'the', 'de', 'del', 'er', 'o'];
const made = new Map<string, Set<string>>();

const wordsIn = (text: string): readonly string[] =>
    (text.replace(/\p{Cf}/gu, '').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(foldedName);

/* What a language writes into a date beside its parts: days of the week, “de”, “年”. */
function knownWords(locale: string): ReadonlySet<string> {
    const known = made.get(locale) ?? new Set(TYPED);
    if (made.has(locale)) return known;
    made.set(locale, known);
    for (const weekday of ['long', 'short', undefined] as const) {
        const options = { weekday, year: 'numeric', month: 'long', day: 'numeric' } as const;
        const format = new Intl.DateTimeFormat(locale, {
            ...options,
            calendar: 'gregory',
            timeZone: 'UTC',
        });
        // Twelve months, and each day of the week as the first to the 28th of one.
        for (let day = 1; day <= 28; day += 1) {
            const parts = format.formatToParts(Date.UTC(2021, day % 12, day));
            const isName = ({ type, value }: Intl.DateTimeFormatPart): boolean =>
                type === 'month' && !/\p{Nd}/u.test(value);
            const beside = parts.map((part) => (isName(part) ? ' ' : part.value)).join('');
            for (const word of wordsIn(beside)) known.add(word);
        }
    }
    return known;
}

const typedAs = (order: readonly DatePart[], texts: readonly string[]): TypedDate => {
    const part = (name: DatePart): string => texts[order.indexOf(name)] ?? '';
    return { year: part('year'), month: part('month'), day: part('day') };
};

const isYear = (text: string | undefined): boolean => text?.length === 4;

/* Three numbers, in the order of the language, or from the year on as in 2026-06-04. */
function fromNumbers(numbers: readonly string[], locale: string): TypedDate | undefined {
    const order = partsInOrder(locale);
    if (isYear(numbers[0])) return typedAs(['year', 'month', 'day'], numbers);
    const isOther = numbers.some(isYear) && !isYear(numbers[order.indexOf('year')]);
    return isOther ? undefined : typedAs(order, numbers);
}

function withName(month: string, numbers: readonly string[], locale: string): TypedDate {
    const order = partsInOrder(locale).filter((part) => part !== 'month');
    const isDayFirst = isYear(numbers[1]) || (!isYear(numbers[0]) && order[0] === 'day');
    const [day = '', year = ''] = isDayFirst ? numbers : numbers.toReversed();
    return { year, month, day };
}

function partsIn(typed: string, locale: string): TypedDate | undefined {
    const text = asciiDigits(typed)
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '');
    const numbers = text.match(/\d+/g) ?? [];
    const words = wordsIn(text);
    const known = knownWords(locale);
    const isMonth = (word: string): boolean => monthNamed(word, locale) !== undefined;
    const named = words.filter(isMonth);
    // “mar” is Tuesday as well as March in Spanish: beside another month it is the day of the week.
    const months = named.length > 1 ? named.filter((word) => !known.has(word)) : named;
    if (words.some((word) => !isMonth(word) && !known.has(word))) return undefined;
    if (!months.length && numbers.length === 3) return fromNumbers(numbers, locale);
    const isNamed = months.length === 1 && numbers.length === 2;
    return isNamed ? withName(months[0]!, numbers, locale) : undefined;
}

/**
 * Reads a date that was typed as one text, in the order of the language, in numbers of any script or
 * with the name of its month: “6/4/2026”, “4 de junio de 2026”, “2026-06-04”.
 */
export const readDateText = (typed: string, rules: DateRules): ReadDate => {
    if (typed.length > MOST_DATE_CHARACTERS)
        return { date: '', error: { code: 'too-long', parts: [] } };
    if (!typed.trim()) return { date: '' };
    const parts = partsIn(typed, rules.locale);
    return parts ? readDate(parts, rules) : { date: '', error: { code: 'unreadable', parts: [] } };
};

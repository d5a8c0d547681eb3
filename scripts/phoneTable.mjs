// Writes the rules for telephone numbers from the metadata of libphonenumber: npm run phones
// By calling code: the lengths of a number without it, its first digits, what comes before it in its
// own country ('-' for nothing), and the countries that share the code, the main one first.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from 'libphonenumber-js/metadata.max.json';
import { LWC, ROOT } from './kit.mjs';

const FILE = join(LWC, 'salusCorePhone/phoneTable.ts');
/* Where these are in a country's metadata: see libphonenumber-js/source/metadata.js. */
const [PATTERN, LENGTHS, TRUNK, TYPES] = [2, 3, 5, 11];
/* Fixed, mobile, toll-free, personal, by internet: what a person can be called on. */
const TOLL_FREE = 2;
const CALLED = [0, 1, TOLL_FREE, 4, 8];
/* The most digits after the +. Source: ITU-T E.164. */
const MOST_DIGITS = 15;
const DIGITS = [...'0123456789'];

/** The digits with which a match of a pattern of the metadata can begin. */
function firstDigits(pattern) {
    let at = 0;
    const join = (one, other) => new Set([...one, ...other]);

    function alternatives() {
        let { first, isEmpty } = sequence();
        while (pattern[at] === '|') {
            at += 1;
            const next = sequence();
            first = join(first, next.first);
            isEmpty ||= next.isEmpty;
        }
        return { first, isEmpty };
    }

    function sequence() {
        let [first, isEmpty] = [new Set(), true];
        while (at < pattern.length && !'|)'.includes(pattern[at])) {
            const next = quantified();
            if (isEmpty) first = join(first, next.first);
            isEmpty &&= next.isEmpty;
        }
        return { first, isEmpty };
    }

    function quantified() {
        const one = atom();
        const [mark] = /^(?:\?|\{\d+(?:,\d+)?\})/.exec(pattern.slice(at)) ?? [''];
        at += mark.length;
        return { ...one, isEmpty: one.isEmpty || mark === '?' || mark.startsWith('{0') };
    }

    function atom() {
        if (pattern[at] === '(') {
            at += pattern.startsWith('(?:', at) ? 3 : 1;
            const inside = alternatives();
            at += 1;
            return inside;
        }
        const [text] = /^(?:\[[^\]]+\]|\\d|\d)/.exec(pattern.slice(at));
        at += text.length;
        const matches = new RegExp(text);
        return { first: new Set(DIGITS.filter((digit) => matches.test(digit))), isEmpty: false };
    }

    return [...alternatives().first].map(Number);
}

/* 7,8,9,11 as 7-9,11 */
function asRanges(numbers) {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    const ranges = [];
    for (const number of sorted) {
        const last = ranges.at(-1);
        if (last?.[1] === number - 1) last[1] = number;
        else ranges.push([number, number]);
    }
    return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join();
}

/* A digit before numbers at home is taken for the first digit of a number only where one to a person
   begins with it: a toll-free “000800” would make each “0” doubtful. */
function leadsOf(countries, trunk) {
    const leads = (types) =>
        countries.flatMap((country) => {
            const own = types.map((type) => country[TYPES]?.[type]?.[0]).filter(Boolean);
            const patterns = country[TYPES] ? own : [country[PATTERN]];
            return patterns.flatMap(firstDigits);
        });
    const personal = leads(CALLED.filter((type) => type !== TOLL_FREE));
    return leads(CALLED).filter((digit) => `${digit}` !== trunk || personal.includes(digit));
}

/** One row for each calling code. */
function phoneRows() {
    return Object.entries(metadata.country_calling_codes).map(([code, names]) => {
        const countries = names.map((name) => metadata.countries[name]);
        const rules = countries.flatMap((country) => {
            const types = CALLED.map((type) => country[TYPES]?.[type]).filter(Boolean);
            const whole = [country[PATTERN], country[LENGTHS]];
            return types.length
                ? types.map(([pattern, lengths]) => [pattern, lengths ?? country[LENGTHS]])
                : [whole];
        });
        const lengths = rules.flatMap(([, own]) => own);
        const fitting = lengths.filter((length) => code.length + length <= MOST_DIGITS);
        const trunk = countries[0][TRUNK] || '-';
        const leads = leadsOf(countries, trunk[0]);
        return [code, asRanges(fitting), asRanges(leads), trunk, names.join()].join(' ');
    });
}

/** The file that holds the rows. */
const phoneTable =
    () => `/* Written by \`npm run phones\` from the metadata of libphonenumber: for each calling code the lengths of
   a number, its first digits, what stands before it in its own country, and the countries. */
export const PHONE_TABLE: readonly string[] = [
${phoneRows()
    .map((row) => `    '${row}',`)
    .join('\n')}
];
`;

if (process.argv[1] === import.meta.filename) writeFileSync(join(ROOT, FILE), phoneTable());

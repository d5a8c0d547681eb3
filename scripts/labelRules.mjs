// What the platform refuses of a label, and what a translator has to read in it. The tool that writes
// labels and the check that reads them have the same rules.
import { LWC } from './kit.mjs';

/* The Metadata API's limits for CustomLabel and Translations, in characters. */
const LONGEST = { fullName: 80, value: 1000, shortDescription: 80, categories: 255 };

/** What a label is on the page, which begins its description, and how long its words may be there. */
const ROLES = {
    Step: 16,
    Mark: 16,
    Button: 30,
    Label: 60,
    Choice: 60,
    Heading: 60,
    Link: 60,
    Announced: 80,
    Hint: 80,
    Error: 80,
    Text: 200,
};
const roleOf = (description = '') => /^(\w+): /.exec(description)?.[1];
const lengthOf = (text) => [...String(text ?? '')].length;

const NAME = /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/;

/** The gaps of a text, once each: `{0},{1}`. */
export const gapsOf = (text) => [...new Set(String(text).match(/\{\d+\}/g) ?? [])].sort().join();

/* What a translator reads: what the label is, where it is, and what fills its gaps. */
function problemsOfDescription(description, value) {
    if (!ROLES[roleOf(description)])
        return [
            `shortDescription has no role before a colon, such as ${Object.keys(ROLES).join(', ')}`,
        ];
    const isUneven = gapsOf(description) !== gapsOf(value);
    return isUneven ? ['shortDescription names other gaps than the value has'] : [];
}

/** What is wrong with an entry of the labels. */
export function problemsOfLabel(entry) {
    const { fullName, value, shortDescription = '' } = entry;
    const tooLong = Object.entries(LONGEST)
        .filter(([key, most]) => lengthOf(entry[key]) > most)
        .map(([key, most]) => `${key} is longer than ${most} characters`);
    return [
        ...(NAME.test(fullName)
            ? []
            : ['the name is not letters, digits and single underscores between them']),
        ...tooLong,
        ...problemsOfDescription(shortDescription, value),
    ].map((problem) => `${fullName}: ${problem}`);
}

/** What is wrong with the words of one language for a label with this description. */
export function problemsOfWords({ fullName, shortDescription }, words) {
    const role = roleOf(shortDescription);
    const most = Math.min(ROLES[role] ?? Infinity, LONGEST.value);
    return lengthOf(words) > most
        ? [`${fullName}: “${words.slice(0, 20)}…” is longer than ${most} characters, for a ${role}`]
        : [];
}

/** The names that come more than once. */
export const repeated = (names) => [
    ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** Which bundles show each label: `{ Salus_TooLong: ['salusMemorableDate', 'salusTextField'] }`. */
export function bundlesByLabel(tree) {
    const used = {};
    for (const file of tree.files(LWC).filter((f) => /\.(ts|html)$/.test(f) && !/__\w+__/.test(f)))
        for (const [, label] of tree.read(file).matchAll(/@salesforce\/label\/c\.(\w+)/g))
            (used[label] ??= new Set()).add(file.slice(LWC.length + 1).split('/')[0]);
    return Object.fromEntries(Object.entries(used).map(([label, all]) => [label, [...all].sort()]));
}

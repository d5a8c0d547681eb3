// Reads the kit's words from where Salesforce keeps them: CustomLabels and its translations.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { LABELS, ROOT, TRANSLATIONS } from './kit.mjs';

const parser = new XMLParser({
    isArray: (name) => name === 'labels' || name === 'customLabels',
    parseTagValue: false,
});
const read = (root, file) => parser.parse(readFileSync(join(root, file), 'utf8'));

/** The entries of the source words, in the order of the file. */
export const labelEntries = (root = ROOT) => read(root, LABELS).CustomLabels.labels ?? [];

/** Every language's entries but English: `{ es: [{ name, label }, …], … }`. */
export const translationEntries = (root = ROOT) =>
    Object.fromEntries(
        readdirSync(join(root, TRANSLATIONS)).map((file) => [
            file.split('.')[0],
            read(root, join(TRANSLATIONS, file)).Translations.customLabels ?? [],
        ]),
    );

/** The source words: a map from `Salus_Required` to its entry. */
export const sourceLabels = (root = ROOT) =>
    new Map(labelEntries(root).map((label) => [label.fullName, label]));

/** Every language's words: `{ en: Map, es: Map, … }`. */
export function labelsByLanguage(root = ROOT) {
    const languages = {
        en: new Map(labelEntries(root).map(({ fullName, value }) => [fullName, value])),
    };
    for (const [language, entries] of Object.entries(translationEntries(root)))
        languages[language] = new Map(entries.map(({ name, label }) => [name, label]));
    return languages;
}

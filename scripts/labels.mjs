// Reads the kit's words from where Salesforce keeps them: CustomLabels and its translations.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { LABELS, ROOT, TRANSLATIONS } from './kit.mjs';

const parser = new XMLParser({
    isArray: (name) => name === 'labels' || name === 'customLabels',
    parseTagValue: false,
});
const read = (file) => parser.parse(readFileSync(join(ROOT, file), 'utf8'));

/** The source words: a map from `Salus_Required` to its entry. */
export function sourceLabels() {
    const { labels } = read(LABELS).CustomLabels;
    return new Map(labels.map((label) => [label.fullName, label]));
}

/** Every language's words: `{ en: Map, es: Map, … }`. */
export function labelsByLanguage() {
    const source = sourceLabels();
    const languages = { en: new Map([...source].map(([name, label]) => [name, label.value])) };
    for (const file of readdirSync(join(ROOT, TRANSLATIONS))) {
        const { customLabels = [] } = read(join(TRANSLATIONS, file)).Translations;
        languages[file.split('.')[0]] = new Map(customLabels.map((l) => [l.name, l.label]));
    }
    return languages;
}

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

/** The source words: a map from `Salus_Required` to its entry. */
export function sourceLabels(root = ROOT) {
    const { labels = [] } = read(root, LABELS).CustomLabels;
    return new Map(labels.map((label) => [label.fullName, label]));
}

/** Every language's words: `{ en: Map, es: Map, … }`. */
export function labelsByLanguage(root = ROOT) {
    const source = sourceLabels(root);
    const languages = { en: new Map([...source].map(([name, label]) => [name, label.value])) };
    for (const file of readdirSync(join(root, TRANSLATIONS))) {
        const { customLabels = [] } = read(root, join(TRANSLATIONS, file)).Translations;
        languages[file.split('.')[0]] = new Map(customLabels.map((l) => [l.name, l.label]));
    }
    return languages;
}

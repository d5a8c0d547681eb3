// Adds or changes one label in every language:
//   npm run label -- Salus_Required "required" "obligatorio" "مطلوب" "Follows the name of a field"
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { LABELS, ROOT, TRANSLATIONS } from './kit.mjs';

const LANGUAGES = ['es', 'ar'];
const NS = 'http://soap.sforce.com/2006/04/metadata';
const parser = new XMLParser({
    isArray: (name) => name === 'labels' || name === 'customLabels',
    parseTagValue: false,
    ignoreDeclaration: true,
});
const builder = new XMLBuilder({ format: true, indentBy: '    ' });

function change(file, root, list, key, entry) {
    const path = join(ROOT, file);
    const entries = existsSync(path)
        ? (parser.parse(readFileSync(path, 'utf8'))[root][list] ?? [])
        : [];
    const kept = entries.filter((old) => old[key] !== entry[key]);
    const sorted = [...kept, entry].sort((a, b) => (a[key] < b[key] ? -1 : 1));
    const xml = builder.build({ [root]: { [list]: sorted } });
    const opened = xml.replace(`<${root}>`, `<${root} xmlns="${NS}">`);
    writeFileSync(path, `<?xml version="1.0" encoding="UTF-8"?>\n${opened.trim()}\n`);
}

/** Writes a label's English, Spanish and Arabic words where Salesforce expects them. */
export function addLabel(name, words, description) {
    change(LABELS, 'CustomLabels', 'labels', 'fullName', {
        fullName: name,
        language: 'en_US',
        protected: 'false',
        shortDescription: description.slice(0, 80),
        value: words[0],
    });
    LANGUAGES.forEach((language, index) =>
        change(
            join(TRANSLATIONS, `${language}.translation-meta.xml`),
            'Translations',
            'customLabels',
            'name',
            {
                label: words[index + 1],
                name,
            },
        ),
    );
}

if (process.argv[1] === import.meta.filename) {
    const [name, english, spanish, arabic, description] = process.argv.slice(2);
    if (!/^Salus_\w+$/.test(name ?? '') || !description)
        throw new Error(
            'npm run label -- Salus_Name "English" "Spanish" "Arabic" "where it is shown"',
        );
    addLabel(name, [english, spanish, arabic], description);
}

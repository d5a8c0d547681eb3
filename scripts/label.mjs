// Adds or changes one label in every language, or without words only groups them again by bundle:
//   npm run label -- Salus_Required "required" "obligatorio" "مطلوب" "Mark: after the name of a field"
//   npm run label
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { openTree } from './checks/tree.mjs';
import { LABELS, ROOT, TRANSLATIONS } from './kit.mjs';
import { bundlesByLabel, problemsOfLabel, problemsOfWords } from './labelRules.mjs';

const LANGUAGES = ['es', 'ar'];
const NS = 'http://soap.sforce.com/2006/04/metadata';
const parser = new XMLParser({
    isArray: (name) => name === 'labels' || name === 'customLabels',
    parseTagValue: false,
    ignoreDeclaration: true,
});
const builder = new XMLBuilder({ format: true, indentBy: '    ' });

function rewrite(root, file, type, list, change) {
    const path = join(root, file);
    const entries = existsSync(path)
        ? (parser.parse(readFileSync(path, 'utf8'))[type][list] ?? [])
        : [];
    const xml = builder.build({ [type]: { [list]: change(entries) } });
    const opened = xml.replace(`<${type}>`, `<${type} xmlns="${NS}">`);
    writeFileSync(path, `<?xml version="1.0" encoding="UTF-8"?>\n${opened.trim()}\n`);
}

const withEntry = (entries, key, entry) =>
    [...entries.filter((old) => old[key] !== entry[key]), entry].sort((a, b) =>
        a[key] < b[key] ? -1 : 1,
    );

/** Writes into each label's `categories` the bundles that import it. */
export function groupLabels(root = ROOT) {
    const bundles = bundlesByLabel(openTree(root));
    rewrite(root, LABELS, 'CustomLabels', 'labels', (entries) =>
        entries.map((entry) => {
            const { fullName, ...rest } = entry;
            delete rest.categories;
            const shownBy = bundles[fullName];
            return shownBy ? { fullName, categories: shownBy.join(), ...rest } : entry;
        }),
    );
}

/** Writes a label's English, Spanish and Arabic words where Salesforce expects them. */
export function addLabel(name, words, shortDescription, root = ROOT) {
    const label = {
        fullName: name,
        language: 'en_US',
        protected: 'false',
        shortDescription,
        value: words[0],
    };
    const problems = [
        ...problemsOfLabel(label),
        ...words.flatMap((text) => problemsOfWords(label, text)),
    ];
    if (problems.length) throw new Error(problems.join('\n'));
    rewrite(root, LABELS, 'CustomLabels', 'labels', (entries) =>
        withEntry(entries, 'fullName', label),
    );
    LANGUAGES.forEach((language, index) =>
        rewrite(
            root,
            join(TRANSLATIONS, `${language}.translation-meta.xml`),
            'Translations',
            'customLabels',
            (entries) => withEntry(entries, 'name', { label: words[index + 1], name }),
        ),
    );
    groupLabels(root);
}

if (process.argv[1] === import.meta.filename) {
    const [name, english, spanish, arabic, description] = process.argv.slice(2);
    if (name === undefined) groupLabels();
    else if (!name.startsWith('Salus_') || !description)
        throw new Error(
            'npm run label -- Salus_Name "English" "Spanish" "Arabic" "Text: where it is shown; {0} is …"',
        );
    else addLabel(name, [english, spanish, arabic], description);
}

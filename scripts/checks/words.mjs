// Every label that is used has its words in every language, every label is used, and the gaps agree.
import { labelsByLanguage } from '../labels.mjs';
import { LWC } from '../kit.mjs';

const LANGUAGES = ['en', 'es', 'ar'];
const gapsOf = (text) => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort().join();

function usedIn(tree) {
    const used = new Map();
    for (const file of tree.files(LWC).filter((f) => /\.(ts|html)$/.test(f) && !/__\w+__/.test(f)))
        for (const [, label] of tree.read(file).matchAll(/@salesforce\/label\/c\.(\w+)/g))
            used.set(label, file);
    return used;
}

export function words(tree) {
    const languages = labelsByLanguage(tree.root);
    const used = usedIn(tree);
    const known = new Set(
        LANGUAGES.flatMap((language) => [...(languages[language]?.keys() ?? [])]),
    );
    const missing = [...new Set([...known, ...used.keys()])].flatMap((label) =>
        LANGUAGES.filter((language) => !languages[language]?.get(label)?.trim()).map(
            (language) => `${used.get(label) ?? 'labels'}: ${label} has no words in ${language}`,
        ),
    );
    const unused = [...known].filter((l) => !used.has(l)).map((l) => `labels: ${l} is not used`);
    const uneven = [...known].flatMap((label) =>
        LANGUAGES.filter((language) => {
            const text = languages[language]?.get(label);
            return text && gapsOf(text) !== gapsOf(languages.en?.get(label) ?? '');
        }).map((language) => `labels: ${label} has other gaps in ${language} than in English`),
    );
    return [...missing, ...unused, ...uneven];
}

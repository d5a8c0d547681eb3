// Every label that is used has its words in every language, every label is used, the gaps agree, the
// platform takes it, and its categories are the bundles that show it.
import {
    bundlesByLabel,
    gapsOf,
    problemsOfLabel,
    problemsOfWords,
    repeated,
} from '../labelRules.mjs';
import { labelEntries, labelsByLanguage, sourceLabels, translationEntries } from '../labels.mjs';

const LANGUAGES = ['en', 'es', 'ar'];

/* What the platform would refuse, or a translator could not work with. */
function refused(root) {
    const labels = labelEntries(root);
    const translations = Object.values(translationEntries(root));
    const lists = [
        labels.map(({ fullName }) => fullName),
        ...translations.map((entries) => entries.map(({ name }) => name)),
    ];
    const twice = lists.flatMap(repeated).map((name) => `${name}: is there more than once`);
    const source = sourceLabels(root);
    const words = [
        ...labels.map(({ fullName, value }) => [fullName, value]),
        ...translations.flat().map(({ name, label }) => [name, label]),
    ].flatMap(([name, text]) => problemsOfWords(source.get(name) ?? { fullName: name }, text));
    return [...labels.flatMap(problemsOfLabel), ...twice, ...words].map(
        (problem) => `labels: ${problem}`,
    );
}

const ungrouped = (root, used) =>
    labelEntries(root)
        .filter(
            ({ fullName, categories }) => used[fullName] && used[fullName].join() !== categories,
        )
        .map(
            ({ fullName }) =>
                `labels: ${fullName}: its categories are not ${used[fullName].join()}: npm run label`,
        );

export function words(tree) {
    const languages = labelsByLanguage(tree.root);
    const used = bundlesByLabel(tree);
    const known = new Set(
        LANGUAGES.flatMap((language) => [...(languages[language]?.keys() ?? [])]),
    );
    const missing = [...new Set([...known, ...Object.keys(used)])].flatMap((label) =>
        LANGUAGES.filter((language) => !languages[language]?.get(label)?.trim()).map(
            (language) =>
                `${used[label]?.join() ?? 'labels'}: ${label} has no words in ${language}`,
        ),
    );
    const unused = [...known].filter((l) => !used[l]).map((l) => `labels: ${l} is not used`);
    const uneven = [...known].flatMap((label) =>
        LANGUAGES.filter((language) => {
            const text = languages[language]?.get(label);
            return text && gapsOf(text) !== gapsOf(languages.en?.get(label) ?? '');
        }).map((language) => `labels: ${label} has other gaps in ${language} than in English`),
    );
    return [...missing, ...unused, ...uneven, ...refused(tree.root), ...ungrouped(tree.root, used)];
}

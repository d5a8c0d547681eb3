// Every example is a story, and the first example is the default.
import { tagOf } from '../kit.mjs';
import { defaultExportOf, examplesOf, exportsOf } from './reading.mjs';

/** The groups of the components, in Storybook's and the README's order. */
export const GROUPS = [
    'Patterns',
    'Scheduling',
    'Telehealth',
    'Displays',
    'Forms',
    'Privacy',
    'Foundations',
];
const TITLE = new RegExp(`^(${GROUPS.join('|')})/[A-Z][a-z]*( [a-z]+)*$`);
const storyOf = (example) => example[0].toUpperCase() + example.slice(1);

function exampleProblems({ name, path }, tree) {
    const file = `${path}/__examples__/${name}.examples.ts`;
    if (!tree.has(file)) return { examples: [], problems: [] };
    const examples = examplesOf(tree.read(file));
    const problems = [];
    if (examples[0] !== 'default') problems.push(`${name}: the first example is not default`);
    if (examples.length < 3) problems.push(`${name}: fewer than three examples`);
    if (examples.includes('…')) problems.push(`${name}: write each example under a plain name`);
    return { examples, problems };
}

function storyProblems({ name }, examples, tree) {
    const file = `stories/${name}.stories.ts`;
    if (!tree.has(file)) return [];
    const text = tree.read(file);
    const stories = exportsOf(text);
    const { title = '', component } = defaultExportOf(text);
    return [
        ...(TITLE.test(title) ? [] : [`${file}: title “${title}” is not “Group/Some name”`]),
        ...(component === tagOf(name) ? [] : [`${file}: component is not ${tagOf(name)}`]),
        ...examples
            .filter((example) => !stories.includes(storyOf(example)))
            .map((example) => `${file}: no story ${storyOf(example)} for the example ${example}`),
    ];
}

export const stories = (tree) =>
    tree.bundles.flatMap((bundle) => {
        const { examples, problems } = exampleProblems(bundle, tree);
        return [...problems, ...storyProblems(bundle, examples, tree)];
    });

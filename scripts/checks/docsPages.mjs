// A component's page has the sections that its readers look for, in one order.
const SECTIONS = [
    'Use when',
    "Don't use when",
    'Must',
    'Keyboard',
    'What a screen reader says',
    'Known issues',
];

const headingsOf = (text) => [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading.trim());

export const docsPages = (tree) =>
    tree.bundles
        .filter(({ isVisible }) => isVisible)
        .flatMap(({ name, path }) => {
            const file = `${path}/__docs__/${name}.md`;
            if (!tree.has(file)) return [];
            const headings = headingsOf(tree.read(file)).map((h) => h.replace('’', "'"));
            const missing = SECTIONS.filter((section) => !headings.includes(section));
            return missing.map((section) => `${name}: the docs have no section “${section}”`);
        });

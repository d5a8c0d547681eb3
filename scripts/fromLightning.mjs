// Writes docs/from-lightning.md: what of Lightning's base components becomes what of the kit.
//   node scripts/fromLightning.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { hooks, kindsOf, tags } from '../packages/salus-migrate/outcome.mjs';
import { ROOT } from './kit.mjs';

export const FROM_LIGHTNING = 'docs/from-lightning.md';
const IGNORED = 'Lightning ignores it here.';

const code = (text) => `\`${text}\``;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');

const valueWords = ([from, to]) =>
    to === null
        ? `${code(from)} is left out`
        : from === to
          ? code(to)
          : `${code(from)} is ${code(to)}`;

function outcomeWords(outcome) {
    if (typeof outcome === 'string') return code(outcome);
    const { to, values, note = {}, drop, ask, stay } = outcome;
    if (drop) return `left out: ${drop}`;
    if (!values) return `by hand: ${ask}`;
    const listed = Object.entries(values).map(valueWords).join(', ');
    const notes = Object.entries(note).map(([value, words]) => ` With ${code(value)}: ${words}`);
    const others = ask ?? stay;
    const start = to ? `${code(to)}: ` : '';
    return `${start}${listed}.${notes.join('')}${others ? ` Otherwise by hand: ${others}` : ''}`;
}

/* Each text once, with what it is the text of. */
function grouped(things, textOf) {
    const groups = new Map();
    for (const thing of things)
        groups.set(textOf(thing), [...(groups.get(textOf(thing)) ?? []), thing]);
    return [...groups];
}

function propertyWords(name, kinds) {
    const groups = grouped(kinds, ({ properties }) => outcomeWords(properties[name]));
    if (groups.length === 1) return groups[0][0];
    return groups
        .filter(([words]) => !words.includes(IGNORED))
        .map(([words, group]) => `${group.map((kind) => code(kind.name)).join(', ')}: ${words}`)
        .join('<br>');
}

function kindWords({ to, hand, mark }) {
    const attribute = mark ? ` with ${code(`${mark[0]}="${mark[1]}"`)}` : '';
    return [to ? `${code(to)}${attribute}` : 'none', hand ? `by hand: ${hand}` : '']
        .filter(Boolean)
        .join('; ');
}

const looks = ({ check, about }) => [check, about].filter(Boolean).join(' ');
const sorted = (object) => Object.keys(object).sort();

/* Names that become the same are in one row. */
const rowsOf = (sort, names, written, wordsOf) =>
    grouped(names, (name) => (wordsOf(name) === code(name) ? 'the same' : wordsOf(name))).map(
        ([words, group]) => row(sort, group.map(written).join(', '), words),
    );

function chapter(tag) {
    const { by, usual } = tags[tag];
    const kinds = kindsOf(tag);
    const moved = kinds.filter(({ to }) => to);
    const [{ methods, events }] = kinds;
    const names = sorted(Object.assign({}, ...moved.map(({ properties }) => properties)));
    const kindTable = by
        ? table(
              [code(by), 'Becomes', 'Look at'],
              kinds.map((kind) =>
                  row(
                      `${code(kind.name)}${kind.name === usual ? ', or none' : ''}`,
                      kindWords(kind),
                      looks(kind),
                  ),
              ),
          )
        : `It becomes ${kindWords(kinds[0]).replace(/\.$/, '')}. ${looks(kinds[0])}`;
    const rows = [
        ...rowsOf('property', names, code, (name) => propertyWords(name, moved)),
        ...rowsOf(
            'method',
            sorted(methods),
            (name) => code(`${name}()`),
            (name) => outcomeWords(methods[name]),
        ),
        ...rowsOf('event', sorted(events), code, (name) => outcomeWords(events[name])),
    ];
    return `## ${tag}

${kindTable}

${table(['', 'Lightning', 'Salus'], rows)}
`;
}

const hookRows = Object.entries(hooks).map(([hook, token]) =>
    row(code(hook), token ? code(token) : 'none'),
);

const TEXT = `# Moving from Lightning’s base components

Written by \`node scripts/fromLightning.mjs\` from the mapping that the tool uses, \`packages/salus-migrate/mapping.mjs\`. A test holds it against the sources of \`lightning-base-components\` 1.28.15 (for \`lightning-file-upload\`, which isn’t in that package, against the stub of \`@salesforce/sfdx-lwc-jest\` 7.9.0 and Salesforce’s reference page for its event) and against the kit’s own types. What Salesforce has in an org may be newer.

[\`npx salus-migrate FOLDER\`](../packages/salus-migrate/README.md) does what is certain, and lists the rest.

## What is different everywhere

| Lightning | Salus |
| --- | --- |
| \`change\` bubbles and crosses shadow roots | \`change\` doesn’t bubble: listen on the field itself |
| \`event.detail.checked\` of a checkbox | \`event.detail.value\`, \`true\` or \`false\` |
| \`placeholder\` | \`hint\`: a placeholder is gone when a person types |
| a tooltip for help | \`fieldLevelHelp\` opens in the page, and \`hint\` is always in sight |
| a field without a label is silent | it says that its label is missing, and reports a problem |
| an error as soon as the field is left | what was typed is judged on leaving the field, what is missing on submit |
| \`lightning-record-edit-form\` and native forms | \`c-salus-form\` collects the fields, lists the errors and submits once |
| styling hooks of each component | tokens for all of them; see [theming](theming.md) |

“By hand” means that there is no counterpart that is surely right. “Left out” means that nothing is lost.

${Object.keys(tags).map(chapter).join('\n')}
## Styling hooks

The kit’s tokens hold for every component on the element on which they are set, and inside it. Hooks that are read by these components and their parts:

${table(['Hook', 'Token'], hookRows)}
`;

/** What the page has to say now. */
export const fromLightningPage = async () =>
    format(TEXT, { ...(await resolveConfig(join(ROOT, FROM_LIGHTNING))), parser: 'markdown' });

if (process.argv[1] === import.meta.filename)
    writeFileSync(join(ROOT, FROM_LIGHTNING), await fromLightningPage());

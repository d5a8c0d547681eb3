// Draws the layers from what the bundles really use, so that the drawing can't lie.
import { kindOf } from '../kit.mjs';
import { LAW } from './law.mjs';

const ours = (uses) => uses.filter(({ id }) => id.startsWith('c/'));

/* A line is solid when something is loaded, dotted when only types are used. */
function linesBetween(uses, nameOf) {
    const loads = new Map();
    for (const { bundle, id, isType } of ours(uses)) {
        const line = `${nameOf(bundle)} ${nameOf(id.slice(2))}`;
        loads.set(line, loads.get(line) || !isType);
    }
    return [...loads]
        .map(([line, isLoaded]) => line.replace(' ', isLoaded ? ' --> ' : ' -.-> '))
        .sort();
}

const chart = (lines) =>
    ['```mermaid', 'flowchart TD', ...lines.map((l) => `  ${l}`), '```'].join('\n');

/** How the kinds use each other. */
export const drawKinds = (uses) => chart(linesBetween(uses, kindOf));

/** What one bundle uses, and what uses it. */
export const drawBundle = (uses, name) =>
    chart(
        linesBetween(
            uses.filter(({ bundle, id }) => bundle === name || id === `c/${name}`),
            (bundle) => bundle,
        ),
    );

/** The law as a table for people. */
export function lawTable() {
    const rows = Object.entries(LAW).map(([kind, { is, mayUse }]) => {
        const word = kind[0].toUpperCase() + kind.slice(1);
        const name = kind === 'component' ? 'salus<Noun>' : `salus${word}<Name>`;
        return `| ${kind} | \`${name}\` | ${is} | ${mayUse.map((use) => `\`${use}\``).join(', ')} |`;
    });
    return ['| Kind | Name | What it is | May use |', '| --- | --- | --- | --- |', ...rows].join(
        '\n',
    );
}

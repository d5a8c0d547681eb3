// A new decision: the next number, and the headings that every decision has.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const FOLDER = 'docs/decisions';

/** The headings of a decision, in order, each with what to write under it. */
export const SECTIONS = Object.freeze({
    Status: 'Proposed, or Accepted and the year, or Replaced by another decision (a link).',
    Context: 'What made a decision necessary.',
    Decision: 'One sentence, then what follows from it.',
    Consequences: 'What is easier now, and what is harder.',
    Alternatives: '- _Each other way._ Why not.',
    'Revisit when': 'What would have to change for another decision.',
});

function nextNumber(root) {
    const folder = join(root, FOLDER);
    const numbers = existsSync(folder)
        ? readdirSync(folder).map((name) => Number.parseInt(name, 10))
        : [];
    return Math.max(0, ...numbers.filter(Boolean)) + 1;
}

/** `decision(root, 'One base for fields')` is a page called 0007-one-base-for-fields.md. */
export function decision(root, title) {
    if (!title?.trim()) throw new Error('npm run new -- decision "One base for fields"');
    const slug = title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    const number = nextNumber(root);
    const sections = Object.entries(SECTIONS).map(
        ([heading, text]) => `## ${heading}\n\n${text}\n`,
    );
    const file = `${FOLDER}/${String(number).padStart(4, '0')}-${slug}.md`;
    return { [file]: `# ${number}. ${title}\n\n${sections.join('\n')}` };
}

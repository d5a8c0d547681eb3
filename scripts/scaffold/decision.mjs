// A new decision: the next number, and the headings that a reader of it needs.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'docs/decisions';

function nextNumber(root) {
    const folder = join(root, FOLDER);
    const numbers = existsSync(folder)
        ? readdirSync(folder).map((name) => Number.parseInt(name, 10))
        : [];
    return String(Math.max(0, ...numbers.filter(Boolean)) + 1).padStart(4, '0');
}

/** `decision(root, 'One base for fields')` is a page called 0007-one-base-for-fields.md. */
export function decision(root, title) {
    if (!title?.trim()) throw new Error('npm run new -- decision "One base for fields"');
    const slug = title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    const number = nextNumber(root);
    const text = `# ${Number(number)}. ${title}

## Where we stood

What made a decision necessary.

## What we decided

One sentence, then what follows from it.

## What else there was

Each other way, and why not.

## What it costs

What is harder now, and what would make us think again.
`;
    return { [`${FOLDER}/${number}-${slug}.md`]: text };
}

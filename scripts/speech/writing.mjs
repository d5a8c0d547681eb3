// Writes a recording as a page of the docs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../kit.mjs';
import { BROWSERS } from './hear.mjs';

const version = (name) => {
    const said = execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });
    return `${name} ${said}`;
};

/** The versions of the programs, and how to read the table. */
export const heardWith = (
    browser = 'chromium',
) => `with ${version('orca')} and ${version(BROWSERS[browser])}, without sound. A
slash (/) separates two utterances. What Orca says about the browser while the page loads is left out.
The table is what Orca sent to its synthesizer: a later utterance may cut an earlier one short.`;

/** What Orca said after one key, as a table cell. */
export const spoken = (said) =>
    said
        .map((text) => text.replaceAll('|', '\\|').trim())
        .filter(Boolean)
        .join(' / ') || '(silence; Orca answered right after)';

export const table = (heads, rows) =>
    [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function writePage(file, text) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    const prettier = 'node_modules/prettier/bin/prettier.cjs';
    execFileSync(process.execPath, [prettier, '--write', file], { cwd: ROOT });
    console.log(file);
}

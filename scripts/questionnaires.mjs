// Tries the Questionnaires of a folder on c-salus-pattern-questionnaire, and counts what became of them:
//   npm run questionnaires -- FOLDER
//   --only native   one of the two shadows: native, synthetic
// Each form is put into a page, answered page by page and sent, or the page says why it can't be. The run
// fails where anything throws or never ends, or where an item or a modifier is neither shown nor named in
// a problem. ValueSets and CodeSystems in the folder are given with each form.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './kit.mjs';

const TEST = 'lwc/salusPatternQuestionnaire/__tests__/published.test.ts';

const { values: options, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
});
const folder = resolve(positionals[0] ?? '');
if (!positionals[0] || !existsSync(folder)) {
    console.error('Give the folder with the Questionnaires: npm run questionnaires -- FOLDER');
    process.exit(1);
}

const counted = (words) =>
    [...words.reduce((all, word) => all.set(word, (all.get(word) ?? 0) + 1), new Map())]
        .sort(([, one], [, other]) => other - one)
        .map(([word, count]) => `  ${String(count).padStart(5)}  ${word}`)
        .join('\n');

/** Tries every form in one kind of shadow. Whether none failed. */
function tryIn(shadow, report) {
    const { status } = spawnSync(
        process.execPath,
        ['node_modules/jest/bin/jest.js', '--selectProjects', shadow, '--silent', TEST],
        {
            cwd: ROOT,
            env: {
                ...process.env,
                SALUS_QUESTIONNAIRES: folder,
                SALUS_QUESTIONNAIRES_REPORT: report,
            },
            stdio: 'inherit',
        },
    );
    const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
    const forms = lines.filter(Boolean).map((line) => JSON.parse(line));
    const codes = forms.flatMap(({ reasons }) => [
        ...new Set(reasons.map((reason) => reason.split(' ')[0])),
    ]);
    const items = forms.reduce((sum, form) => sum + form.items, 0);
    console.log(`\nIn ${shadow} shadow, ${forms.length} forms with ${items} items:`);
    console.log(counted(forms.map(({ outcome }) => outcome)));
    console.log('Blocked by, each form once for each code:');
    console.log(counted(codes));
    return status === 0;
}

const temporary = mkdtempSync(join(tmpdir(), 'salus-questionnaires-'));
const shadows = options.only ? [options.only] : ['native', 'synthetic'];
const passed = shadows.map((shadow) => tryIn(shadow, join(temporary, shadow)));
rmSync(temporary, { recursive: true });
process.exitCode = passed.every(Boolean) ? 0 : 1;

// What each bundle costs: the bytes of its own code, template and styles, as the platform's compiler
// makes them from build/, minified and gzipped.
//   node scripts/checkBudgets.mjs            compares with budgets.json
//   node scripts/checkBudgets.mjs --update   gives every bundle its bytes and 15% more
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { bundles, LWC, ROOT } from './kit.mjs';
import { platformCompile } from './platformCompile.mjs';

const BUDGETS = join(ROOT, 'budgets.json');
const HEAD_ROOM = 1.15;

/** The gzipped bytes of some compiled code. */
export async function bytesOf(code) {
    const { code: small } = await transform(code, { minify: true, legalComments: 'none' });
    return gzipSync(small, { level: 9 }).length;
}

/** The gzipped bytes of every built bundle. What it imports counts elsewhere. */
async function measure(folder) {
    const sizes = {};
    for (const name of bundles(folder)) {
        const { success, diagnostics, results } = await platformCompile(folder, name);
        if (!success) throw new Error(`${name}: ${diagnostics[0]?.message}`);
        sizes[name] = await bytesOf(results[0].code);
    }
    return sizes;
}

/** What is wrong with the sizes, in sentences. */
export const budgetProblems = (sizes, budgets) => [
    ...Object.entries(sizes)
        .filter(([name]) => !(name in budgets))
        .map(([name, bytes]) => `${name}: ${bytes} bytes and no budget: run with --update`),
    ...Object.entries(sizes)
        .filter(([name, bytes]) => bytes > budgets[name])
        .map(([name, bytes]) => `${name}: ${bytes} bytes, over its budget of ${budgets[name]}`),
    ...Object.keys(budgets)
        .filter((name) => !(name in sizes))
        .map((name) => `${name}: a budget and no bundle: run with --update`),
];

async function main(isUpdating) {
    const sizes = await measure(join(ROOT, 'build', LWC));
    const total = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
    if (isUpdating) {
        const given = Object.entries(sizes).map(([n, bytes]) => [n, Math.ceil(bytes * HEAD_ROOM)]);
        writeFileSync(BUDGETS, `${JSON.stringify(Object.fromEntries(given), null, 4)}\n`);
    }
    const budgets = existsSync(BUDGETS) ? JSON.parse(readFileSync(BUDGETS, 'utf8')) : {};
    const problems = budgetProblems(sizes, budgets);
    problems.forEach((problem) => console.error(problem));
    console.log(`${Object.keys(sizes).length} bundles, ${total} bytes, ${problems.length} over`);
    process.exitCode = problems.length ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await main(process.argv.includes('--update'));

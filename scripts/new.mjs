// Writes a new bundle that passes every check:
//   npm run new -- field PostcodeField Forms    also display, task, component, core, port, host, style
//   npm run new -- decision "One base for fields"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { LWC, ROOT } from './kit.mjs';
import { groupLabels } from './label.mjs';
import { drawLayers } from './checkLayers.mjs';
import { syncPaths } from './paths.mjs';
import { writeReadme } from './readme.mjs';
import { core, host, port, style } from './scaffold/code.mjs';
import { component } from './scaffold/component.mjs';
import { decision } from './scaffold/decision.mjs';
import { display } from './scaffold/display.mjs';
import { field } from './scaffold/field.mjs';
import { names } from './scaffold/names.mjs';
import { task } from './scaffold/task.mjs';

const MAKE = { field, display, task, component, core, port, host, style };
const FIRST_BUDGET = { task: 4096, other: 1024 }; // bytes; `node scripts/checkBudgets.mjs --update` sets it to what it is
const USAGE = `npm run new -- ${Object.keys(MAKE).join('|')} DateOfVisit, or decision "Its title"`;

function addBudget(root, kind, bundle) {
    const file = join(root, 'budgets.json');
    if (!existsSync(file)) return;
    const budgets = {
        ...JSON.parse(readFileSync(file, 'utf8')),
        [bundle]: FIRST_BUDGET[kind] ?? FIRST_BUDGET.other,
    };
    const sorted = Object.fromEntries(Object.entries(budgets).sort());
    writeFileSync(file, `${JSON.stringify(sorted, null, 4)}\n`);
}

async function write(root, files) {
    const config = await prettier.resolveConfig(join(ROOT, 'package.json'));
    for (const [path, text] of Object.entries(files)) {
        const file = join(root, path);
        if (existsSync(file)) throw new Error(`${path} is there already`);
        mkdirSync(dirname(file), { recursive: true });
        const isFormatted = /\.(ts|md|css)$/.test(file);
        const tabWidth = file.endsWith('.md') ? 2 : config.tabWidth;
        const style = { ...config, tabWidth, filepath: file };
        writeFileSync(file, isFormatted ? await prettier.format(text, style) : text);
    }
}

/** Writes what was asked for under a root; says which files. */
export async function scaffold(root, kind, name, group) {
    if (kind === 'decision') {
        const page = decision(root, name);
        await write(root, page);
        return Object.keys(page);
    }
    if (!MAKE[kind]) throw new Error(USAGE);
    const all = names(kind, name);
    const made = Object.entries(MAKE[kind](all, group));
    const folder = join(LWC, all.bundle);
    const files = Object.fromEntries(made.map(([path, text]) => [join(folder, path), text]));
    await write(root, files);
    syncPaths(root);
    addBudget(root, kind, all.bundle);
    drawLayers(root);
    writeReadme(root);
    groupLabels(root);
    return Object.keys(files);
}

if (process.argv[1] === import.meta.filename) {
    const [kind, name, group] = process.argv.slice(2);
    try {
        (await scaffold(ROOT, kind, name, group)).forEach((file) => console.log(file));
    } catch (error) {
        console.error(error.message);
        process.exitCode = 1;
    }
}

// Gate A: what the platform's own compiler makes of a built bundle, with every flag off and its
// production setting on. The same files have the same answer, which is kept: the byte budgets and
// gates A and B all ask for it.
import { createHash } from 'node:crypto';
import {
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';

const ANSWERS = join(ROOT, 'node_modules/.cache/salus/platform');
const OPTIONS = { apiVersion: 66, enableLightningWebSecurityTransforms: true };
const CONFIGS = [
    { outputConfig: { minify: true, lockerConfig: {}, env: { NODE_ENV: 'production' } } },
];

/* Another compiler answers otherwise. */
const versions = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');

const isSource = (file) => /\.(js|html|css)$/.test(file) && !file.includes('__');

/* Written aside first: two processes may ask at the same time. */
function keep(file, answer) {
    mkdirSync(ANSWERS, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(answer));
    renameSync(`${file}.${process.pid}`, file);
}

/** Compiles one bundle as an org would. Resolves to the compiler's own answer. */
export async function platformCompile(folder, name, namespace = 'c') {
    const inside = join(folder, name);
    const names = readdirSync(inside, { recursive: true }).filter(isSource).sort();
    const files = Object.fromEntries(names.map((n) => [n, readFileSync(join(inside, n), 'utf8')]));
    // Without a script the compiler takes a template alone, and the class is dropped in silence.
    if (files[`${name}.html`] && !files[`${name}.js`]) throw new Error(`${name}: no ${name}.js`);
    const bundle = { type: 'platform', namespace, name, files, options: OPTIONS };
    const asked = versions + JSON.stringify([bundle, CONFIGS]);
    const hash = createHash('sha256').update(asked).digest('hex');
    const file = join(ANSWERS, `${hash}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    const { compile } = await import('@lwc/sfdc-lwc-compiler');
    const { success, diagnostics, results, metadata } = await compile({
        bundle,
        compilerConfigs: CONFIGS,
    });
    const answer = { success, diagnostics, results, metadata };
    keep(file, answer);
    return answer;
}

// The law of layers: every use that a bundle makes, against one table (scripts/layers/law.mjs).
//   npm run layers                           checks
//   npm run layers -- --graph [salusX]       prints the drawing of the kinds, or of one bundle
//   npm run layers -- --write                brings docs/architecture.md up to date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, LWC, ROOT } from './kit.mjs';
import { cyclesOf } from './layers/cycles.mjs';
import { drawBundle, drawKinds, lawTable } from './layers/drawing.mjs';
import { judge } from './layers/judge.mjs';
import { usesOf } from './layers/uses.mjs';

const DRAWN = 'docs/architecture.md';
const STALE = `${DRAWN} is stale: run \`npm run layers -- --write\``;

/** Puts each generated part between its marks: `<!-- law -->` … `<!-- /law -->`. */
const redraw = (text, parts) =>
    Object.entries(parts).reduce(
        (page, [name, part]) =>
            page.replace(
                new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
                (_, open, close) => `${open}\n\n${part}\n\n${close}`,
            ),
        text,
    );

function drawingProblems(root, parts) {
    const file = join(root, DRAWN);
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    const isWhole = Object.keys(parts).every((name) => text.includes(`<!-- ${name} -->`));
    return isWhole && redraw(text, parts) === text ? [] : [STALE];
}

/** Reads every bundle under a root; says how many, what they use, and what breaks the law. */
export function checkLayers(root = ROOT) {
    const folder = join(root, LWC);
    const names = bundles(folder);
    const uses = names.flatMap((bundle) => usesOf(folder, bundle));
    const broken = uses.flatMap((use) => {
        const wrong = judge(use, folder);
        return wrong ? [`${use.bundle}/${use.file}:${use.line}: ${wrong}`] : [];
    });
    const cycles = cyclesOf(uses).map((way) => `a cycle: ${way.join(' → ')}`);
    const blind = uses.length === 0 ? ['no uses found: the check sees nothing'] : [];
    const parts = { law: lawTable(), drawing: drawKinds(uses) };
    const problems = [...broken, ...cycles, ...blind, ...drawingProblems(root, parts)];
    return { names, uses, parts, problems };
}

/** Brings the drawn page up to date, if there is one. */
export function drawLayers(root = ROOT) {
    const file = join(root, DRAWN);
    if (existsSync(file))
        writeFileSync(file, redraw(readFileSync(file, 'utf8'), checkLayers(root).parts));
}

function main([flag, name]) {
    const { names, uses, parts, problems } = checkLayers();
    if (flag === '--graph') return console.log(name ? drawBundle(uses, name) : parts.drawing);
    if (flag === '--write') return drawLayers();
    problems.forEach((problem) => console.error(problem));
    console.log(`${names.length} bundles, ${uses.length} uses, ${problems.length} broken`);
    process.exitCode = problems.length ? 1 : 0;
    return undefined;
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));

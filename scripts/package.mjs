// Makes what an org takes from build/, checks it and lists it: npm run package
// It writes dist/salus-<version>.zip and dist/package.xml; the same build gives the same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import JSZip from 'jszip';
import { ROOT } from './kit.mjs';
import { API_VERSION, contentOf, packageProblems } from './packageCheck.mjs';

/* A zip keeps when each file was written. This is the earliest time that it can hold. */
const WRITTEN = new Date('1980-01-01T00:00:00Z');

/** The texts of all files below a folder, by name. */
export function textsOf(folder) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const named = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [
            path
                .slice(folder.length + 1)
                .split(sep)
                .join('/'),
            path,
        ]);
    return Object.fromEntries(named.map(([name, path]) => [name, readFileSync(path, 'utf8')]));
}

/** The files in a zip, by name. */
export async function unzip(buffer) {
    const { files } = await JSZip.loadAsync(buffer);
    const entries = Object.values(files).filter(({ dir }) => !dir);
    const texts = await Promise.all(entries.map(async (e) => [e.name, await e.async('string')]));
    return Object.fromEntries(texts);
}

/* Sorted and with one date, because the converter's own zip differs with each run. */
function zip(files) {
    const archive = new JSZip();
    for (const name of Object.keys(files).sort())
        archive.file(name, files[name], { date: WRITTEN, createFolders: false });
    return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}

/* source-deploy-retrieve 13 needs Node 22, and so does the undici of the newest jsforce: on Node 20.20.2
   both end in “zstd: createZstdDecompress.bind”. Version 12.20.1 works with jsforce 3.10.0, which has
   no undici; package.json pins both. */

/** Converts a build. The converter reads the .forceignore of the current folder. */
async function convert(build) {
    process.env.SF_DISABLE_LOG_FILE ??= 'true'; // Otherwise it writes into the home folder.
    const { ComponentSet, MetadataConverter } =
        await import('@salesforce/source-deploy-retrieve').then((module) => module.default);
    const before = process.cwd();
    process.chdir(build);
    try {
        const components = ComponentSet.fromSource('force-app');
        components.sourceApiVersion = API_VERSION;
        const { zipBuffer } = await new MetadataConverter().convert(components, 'metadata', {
            type: 'zip',
        });
        return await unzip(zipBuffer);
    } finally {
        process.chdir(before);
    }
}

/** Makes a project's package. Resolves to its bytes, its files and what is wrong with it. */
export async function makePackage(root = ROOT) {
    const build = join(root, 'build');
    const buffer = await zip(await convert(build));
    const files = await unzip(buffer);
    const built = textsOf(join(build, 'force-app/main/default'));
    return { buffer, files, problems: await packageProblems(files, built) };
}

const list = (files) => {
    const { bundles, labels, languages } = contentOf(files);
    for (const bundle of bundles) {
        const own = Object.keys(files).filter((name) => name.startsWith(`lwc/${bundle}/`));
        console.log(`${bundle}: ${own.map((name) => name.split('/')[2]).join(', ')}`);
    }
    console.log(
        `${bundles.length} bundles, ${labels.length} labels in English and ${languages.join(', ')}`,
    );
};

/** Writes a project's package into its dist/, unless something is wrong with it. Resolves to what is wrong. */
export async function writePackage(root = ROOT) {
    const dist = join(root, 'dist');
    rmSync(dist, { recursive: true, force: true }); // First, so that no older package is taken for this one.
    const { buffer, files, problems } = await makePackage(root);
    if (problems.length) return problems;
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    mkdirSync(dist);
    writeFileSync(join(dist, `salus-${version}.zip`), buffer);
    writeFileSync(join(dist, 'package.xml'), files['package.xml']);
    list(files);
    console.log(`dist/salus-${version}.zip has ${buffer.length} bytes`);
    return [];
}

if (process.argv[1] === import.meta.filename) {
    const problems = await writePackage();
    problems.forEach((problem) => console.error(problem));
    process.exitCode = problems.length ? 1 : 0;
}

// Writes the version of package.json wherever else it stands: npm run raise-version
// `changeset version` has raised it before, from what the changesets say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';

export const PROJECT = 'sfdx-project.json';
const LOCK = 'package-lock.json';

const read = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const write = (root, file, content) =>
    writeFileSync(join(root, file), `${JSON.stringify(content, null, 4)}\n`);

/** The entry of the package in a project's sfdx-project.json, with the version. */
function withVersion(project, version) {
    const [kit, ...others] = project.packageDirectories;
    const versioned = { ...kit, versionName: version, versionNumber: `${version}.NEXT` };
    return { ...project, packageDirectories: [versioned, ...others] };
}

/** Writes the version of a root's package.json into its other files. */
export function writeVersion(root = ROOT) {
    const { version } = read(root, 'package.json');
    write(root, PROJECT, withVersion(read(root, PROJECT), version));
    const lock = read(root, LOCK);
    lock.version = version;
    lock.packages[''].version = version;
    write(root, LOCK, lock);
}

/** Where another version stands than in package.json, in sentences. */
export function versionProblems(root = ROOT) {
    const { version } = read(root, 'package.json');
    const [{ versionName, versionNumber }] = read(root, PROJECT).packageDirectories;
    const lock = read(root, LOCK);
    const found = {
        [`${PROJECT}: versionName`]: [versionName, version],
        [`${PROJECT}: versionNumber`]: [versionNumber, `${version}.NEXT`],
        [`${LOCK}: version`]: [lock.version, version],
        [`${LOCK}: packages[''].version`]: [lock.packages[''].version, version],
    };
    return Object.entries(found)
        .filter(([, [stands, expected]]) => stands !== expected)
        .map(
            ([where, [stands, expected]]) =>
                `${where} is ${stands} and not ${expected}: run \`node scripts/version.mjs\``,
        );
}

if (process.argv[1] === import.meta.filename) writeVersion();

// Makes a package version in the Dev Hub and brings its aliases back: npm run release
//   --dry   rehearses it in a copy of the project, with test-support/sf in place of the Salesforce CLI
// The CLI works inside build/ and writes the ids that it gets into the sfdx-project.json there, which the
// next build replaces. SALUS_INSTALLATION_KEY is asked of whoever installs the version, if it is set.
import { execFileSync, spawnSync } from 'node:child_process';
import {
    cpSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { openTree } from './checks/tree.mjs';
import { ROOT } from './kit.mjs';
import { PROJECT, versionProblems } from './version.mjs';

const read = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const aliasesOf = (root) => read(root, PROJECT).packageAliases ?? {};
const kitOf = (root) => read(root, PROJECT).packageDirectories[0].package;

/** Runs the CLI in a folder. Its output is shown; with `pipe` it is returned. */
function sf(folder, args, output = 'inherit') {
    const { error, status, stdout } = spawnSync('sf', args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['inherit', output, 'inherit'],
    });
    if (error?.code === 'ENOENT')
        throw new Error(
            'There is no sf. Install the Salesforce CLI, which needs Node 22 or newer: npm install --global @salesforce/cli',
        );
    if (error) throw error;
    if (status) throw new Error(`sf ${args.slice(0, 3).join(' ')} ended with ${status}`);
    return stdout;
}

/* `sf org login web --set-default-dev-hub` keeps the choice in the .sf folder of the project that it is run
   in. build/ is another project, where the CLI (2.150.6) doesn't find it. FORCE_COLOR colours its JSON, too. */
function devHubOf(root) {
    const said = sf(root, ['config', 'get', 'target-dev-hub', '--json'], 'pipe');
    const [{ value }] = JSON.parse(stripVTControlCharacters(said)).result;
    if (!value)
        throw new Error('There is no Dev Hub: run `sf org login web --set-default-dev-hub`.');
    return value;
}

/** Copies the aliases of a root's build into the root, and says which are new. */
function bringBack(root) {
    const before = aliasesOf(root);
    const packageAliases = { ...before, ...aliasesOf(join(root, 'build')) };
    const project = { ...read(root, PROJECT), packageAliases };
    writeFileSync(join(root, PROJECT), `${JSON.stringify(project, null, 4)}\n`);
    return Object.keys(packageAliases).filter((alias) => packageAliases[alias] !== before[alias]);
}

const keyFlags = () => {
    const key = process.env.SALUS_INSTALLATION_KEY;
    return key ? ['--installation-key', key] : ['--installation-key-bypass'];
};

/** Makes a version of what is in a root's build. Returns its alias, such as `Salus@0.1.0-1`. */
export function makeVersion(root) {
    const build = join(root, 'build');
    const kit = kitOf(root);
    const hub = ['--target-dev-hub', devHubOf(root)];
    if (!aliasesOf(root)[kit]) {
        const described = ['--name', kit, '--package-type', 'Unlocked', '--no-namespace'];
        sf(build, ['package', 'create', ...described, '--path', 'force-app', ...hub]);
        bringBack(root);
    }
    // Only a version whose coverage was computed can be promoted, even without Apex.
    const waiting = ['--code-coverage', '--wait', '60'];
    const flags = ['--package', kit, ...waiting, ...keyFlags(), ...hub];
    sf(build, ['package', 'version', 'create', ...flags]);
    const made = bringBack(root).find((alias) => alias.startsWith(`${kit}@`));
    if (!made)
        throw new Error(
            'sf wrote no alias: it stopped waiting. `sf package version create list` has the id; add it to packageAliases.',
        );
    return made;
}

/** Why a version can't be made of a root yet, in sentences. */
export function unready(root) {
    const pending = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md'));
    const { version } = read(root, 'package.json');
    return [
        ...versionProblems(root),
        ...pending.map((file) => `.changeset/${file} is in no version: run \`npm run version\``),
        ...(version === '0.0.0' ? ['0.0.0 is no version: run `npm run raise-version`'] : []),
    ];
}

function release(root) {
    const problems = unready(root);
    if (problems.length) throw new Error(problems.join('\n'));
    for (const script of ['build', 'package'])
        execFileSync(process.execPath, [`scripts/${script}.mjs`], { cwd: root, stdio: 'inherit' });
    const made = makeVersion(root);
    console.log(`Made ${made}. Commit ${PROJECT}, which has its id.`);
}

function copyOf(root) {
    const copy = mkdtempSync(join(tmpdir(), 'salus-release-'));
    for (const file of openTree(root).files()) {
        mkdirSync(dirname(join(copy, file)), { recursive: true });
        cpSync(join(root, file), join(copy, file));
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    mkdirSync(join(copy, '.sf'));
    writeFileSync(join(copy, '.sf/config.json'), '{ "target-dev-hub": "rehearsal" }');
    return copy;
}

/* The copy takes its next version first, if changesets wait for one. Its Dev Hub is where the CLI keeps it. */
function rehearse(root) {
    const copy = copyOf(root);
    const PATH = `${join(copy, 'test-support/sf')}${delimiter}${process.env.PATH}`;
    const run = (command, args) =>
        execFileSync(command, args, { cwd: copy, stdio: 'inherit', env: { ...process.env, PATH } });
    try {
        if (unready(copy).length) {
            run('git', ['init', '--quiet']); // changeset asks git who wrote what.
            run('npm', ['run', '--silent', 'raise-version']);
        }
        run(process.execPath, ['scripts/release.mjs']);
        console.log(JSON.stringify(aliasesOf(copy), null, 4));
    } finally {
        rmSync(copy, { recursive: true, force: true });
    }
}

if (process.argv[1] === import.meta.filename) {
    try {
        if (process.argv.includes('--dry')) rehearse(ROOT);
        else release(ROOT);
    } catch (error) {
        console.error(error.message);
        process.exitCode = 1;
    }
}

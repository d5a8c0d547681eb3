// What a change can touch: `npm test -- --changed [REV]` runs no more than this.
// A node is a bundle, by its name, or a file. Whatever uses a changed node is touched, too.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { bundles, isVisible, LABELS, LWC, ROOT, TRANSLATIONS } from './kit.mjs';
import { usesOf } from './layers/uses.mjs';

const FOLDERS = [LWC, 'stories', 'examples', 'test-support', 'e2e', '.storybook', 'scripts'];
const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const PORTAL = 'examples/portal';

/* What every stage stands on: a change of it is a change of everything. */
const FOUNDATION =
    /^(package(-lock)?\.json|jest\.config\.js|playwright\.config\.ts|tsconfig[^/]*\.json|types\/|\.storybook\/|test-support\/(jest|lws)\/|scripts\/(build|platform|lws|kit|label|browser|paths|test|changed)\w*\.mjs)/;
const READ_ONLY = /\.md$|^(docs|\.changeset)\/|^budgets\.json$/;

const git = (root, ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const linesOf = (text) => text.split('\n').filter(Boolean);

/** The files that differ from a revision, new ones included. */
export const changedFiles = (revision = 'HEAD', root = ROOT) => [
    ...linesOf(git(root, 'diff', '--name-only', revision)),
    ...linesOf(git(root, 'ls-files', '--others', '--exclude-standard')),
];

/** The labels near a changed line of the words: a few too many rather than one too few. */
export const changedLabels = (revision = 'HEAD', root = ROOT) => [
    ...new Set(
        git(root, 'diff', '-U8', revision, '--', LABELS, TRANSLATIONS).match(/Salus_\w+/g) ?? [],
    ),
];

/** The bundle that a deployed file belongs to; tests, examples and all else stand for themselves. */
export function nodeOf(file) {
    const [, bundle, rest] = new RegExp(`^${LWC}/([^/]+)/(.+)$`).exec(file) ?? [];
    return bundle && !rest.startsWith('__') ? bundle : file;
}

const filesIn = (root, folder) =>
    existsSync(join(root, folder))
        ? readdirSync(join(root, folder), { recursive: true })
              .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
              .filter((file) => /\.(ts|mjs|js)$/.test(file) && nodeOf(file) === file)
        : [];

const testsIn = (root, folder) =>
    filesIn(root, folder).filter((file) => /\/__tests__\/.*\.test\.ts$/.test(file));

function targetOf(root, file, id) {
    if (id.startsWith('c/')) {
        const name = id.slice(2).split('/')[0];
        const entry = posix.join(PORTAL, name, `${name}.ts`);
        return existsSync(join(root, entry)) ? entry : name;
    }
    const path = id.startsWith('.') ? posix.join(posix.dirname(file), id) : id;
    return ['', '.ts', '.mjs', '.js']
        .map((ending) => nodeOf(path + ending))
        .find(
            (node) => !node.includes('/') || (/\.\w+$/.test(node) && existsSync(join(root, node))),
        );
}

/** Who uses whom, backwards: each node, and the nodes that use it. */
export function usersOf(root = ROOT) {
    const users = new Map();
    const add = (used, user) => users.set(used, (users.get(used) ?? new Set()).add(user));
    const read = (folder, nameOf) => {
        for (const bundle of existsSync(join(root, folder)) ? bundles(join(root, folder)) : [])
            for (const { id } of usesOf(join(root, folder), bundle))
                add(id.replace(/^(c\/|@salesforce\/label\/c\.)/, ''), nameOf(bundle));
    };
    read(LWC, (bundle) => bundle);
    read(PORTAL, (bundle) => posix.join(PORTAL, bundle, `${bundle}.ts`));
    for (const file of FOLDERS.flatMap((folder) => filesIn(root, folder)))
        for (const [, id] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
            const used = targetOf(root, file, id);
            if (used) add(used, file);
        }
    return users;
}

/** The nodes themselves and all that use them, however far away. */
export function closureOf(nodes, users) {
    const found = new Set(nodes);
    for (const node of found) for (const user of users.get(node) ?? []) found.add(user);
    return found;
}

/* The nodes, and what uses them as far as the first component that shows the change. */
function shownIn(nodes, users, root) {
    const found = new Set(nodes);
    for (const node of found)
        if (!isVisible(node, join(root, LWC)))
            for (const user of users.get(node) ?? []) found.add(user);
    return found;
}

const titleOf = (text) =>
    /title: '([^']+)'/
        .exec(text)?.[1]
        .toLowerCase()
        .replace(/[^a-z]+/g, '-');

/* A suite that finds its members in the tree imports none of them: it asks of each whether it is touched. */
const findsMembers = (text) => /\bisTouched\(/.test(text);
const suitesIn = (root, files) =>
    files.filter((file) => findsMembers(readFileSync(join(root, file), 'utf8')));

/* A test in a browser opens a story by its id, or a bundle by its name. */
function namesOf(root, nodes) {
    const names = [...nodes].filter((node) => !/[/.]/.test(node));
    const stories = [...nodes, ...names.map((name) => `stories/${name}.stories.ts`)].filter(
        (file) => file.endsWith('.stories.ts') && existsSync(join(root, file)),
    );
    const titles = stories.map((file) => titleOf(readFileSync(join(root, file), 'utf8')));
    return [...titles, ...names].filter(Boolean);
}

/* The journeys of the components that show the change are run, and those that go through a user of
   them are left out: of that the gates and the stories are run. */
function specsOf(root, shown, touched) {
    const specs = filesIn(root, 'e2e').filter((file) => file.endsWith('.spec.ts'));
    const texts = new Map(specs.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
    const naming = (nodes) => {
        const names = namesOf(root, nodes);
        return specs.filter((file) => names.some((name) => texts.get(file).includes(name)));
    };
    const named = naming(shown);
    const run = specs.filter((file) => touched.has(file) || named.includes(file));
    return { specs: run, leftOut: naming(touched).filter((file) => !run.includes(file)) };
}

/* A suite reads the examples of its members, and what they declare as a field, by their folders. */
const READ_BY_SUITES = /\/(__examples__\/|__tests__\/as(Field|Task)\.ts$)/;
const membersOf = (root, touched) => {
    const owners = [...touched]
        .filter((node) => READ_BY_SUITES.test(node))
        .map((node) => node.slice(LWC.length + 1).split('/')[0]);
    return bundles(join(root, LWC)).filter((name) => touched.has(name) || owners.includes(name));
};

/**
 * What a change of some files touches: bundles, unit tests, stories and browser tests, and which
 * browser tests are left to the whole run. `all` says which file makes it everything.
 */
export function touchedBy(files, labels = [], root = ROOT) {
    const all = files.find((file) => FOUNDATION.test(file));
    const code = files.filter((file) => !READ_ONLY.test(file));
    const [nodes, users] = [[...code.map(nodeOf), ...labels], usersOf(root)];
    const touched = closureOf(nodes, users);
    const shown = shownIn(nodes, users, root);
    const ending = (text) => [...touched].filter((node) => node.endsWith(text)).sort();
    const suites = suitesIn(root, [
        ...[LWC, 'test-support'].flatMap((folder) => testsIn(root, folder)),
        ...filesIn(root, 'e2e').filter((file) => file.endsWith('.spec.ts')),
    ]);
    const changedSuites = suites.filter((file) => touched.has(file));
    const members = membersOf(root, touched);
    if (members.length) for (const file of suites) touched.add(file);
    return {
        all,
        files: files.filter((file) => existsSync(join(root, file))),
        bundles: members,
        suites: changedSuites,
        shown: bundles(join(root, LWC)).filter((name) => shown.has(name)),
        units: ending('.test.ts').filter((file) => /\/__tests__\/.*\.test\.ts$/.test(file)),
        stories: ending('.stories.ts'),
        ...specsOf(root, shown, touched),
        scripts: files.some((file) => /^(scripts|packages)\//.test(file)),
    };
}

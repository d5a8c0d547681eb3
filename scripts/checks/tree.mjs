// The project as the checks see it, under any root, so that a test can check a planted copy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { bundles, isVisible, kindOf, LWC, ROOT } from '../kit.mjs';

const NOT_OURS =
    /^(node_modules|build|\.build-.+|dist|coverage|storybook-static|test-results|playwright-report|evidence|\.git|\.sf(dx)?|\.cache)$/;

function walk(folder) {
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => !NOT_OURS.test(name))
        .flatMap((entry) => {
            const path = join(folder, entry.name);
            return entry.isDirectory() ? walk(path) : [path];
        });
}

/** What a check may ask of a project: its bundles, its files and their text. */
export function openTree(root = ROOT) {
    const folder = join(root, LWC);
    return {
        root,
        bundles: bundles(folder).map((name) => ({
            name,
            kind: kindOf(name),
            isVisible: isVisible(name, folder),
            path: `${LWC}/${name}`,
        })),
        has: (file) => existsSync(join(root, file)),
        read: (file) => readFileSync(join(root, file), 'utf8'),
        files: (under = '.') =>
            walk(join(root, under))
                .map((path) => relative(root, path).split(sep).join('/'))
                .sort(),
    };
}

// A link to a file leads to a file. Code in fences has none.
import { posix } from 'node:path';

const FENCE = /^[ ]*```[\s\S]*?^[ ]*```/gm;
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g;

export const links = (tree) =>
    tree
        .files()
        .filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md')
        .flatMap((file) =>
            [...tree.read(file).replace(FENCE, '').matchAll(LINK)]
                .map(([, to]) => posix.normalize(posix.join(posix.dirname(file), to)))
                .filter((to) => !tree.has(to))
                .map((to) => `${file}: a link to ${to}, which isn’t there`),
        );

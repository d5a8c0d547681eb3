// tsconfig.paths.json names every bundle.
import { pathsText, PATHS } from '../paths.mjs';

export const paths = (tree) =>
    tree.has(PATHS) && tree.read(PATHS) === pathsText(tree.root)
        ? []
        : [`${PATHS} is stale: run \`node scripts/paths.mjs\``];

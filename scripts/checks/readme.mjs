// The README's table has every component.
import { isReadmeCurrent } from '../readme.mjs';

export const readme = (tree) =>
    !tree.has('README.md') || isReadmeCurrent(tree.root)
        ? []
        : ['README.md is stale: run `node scripts/readme.mjs`'];

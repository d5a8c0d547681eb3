// Every bundle is whole: files, metadata, docs, promises and tests, stories, names, words.
import { bundleFiles } from './checks/bundleFiles.mjs';
import { decisions } from './checks/decisions.mjs';
import { dependencies } from './checks/dependencies.mjs';
import { docsPages } from './checks/docsPages.mjs';
import { fieldMarkup } from './checks/fieldMarkup.mjs';
import { formOwner } from './checks/formOwner.mjs';
import { leftovers } from './checks/leftovers.mjs';
import { links } from './checks/links.mjs';
import { loops } from './checks/loops.mjs';
import { metadata } from './checks/metadata.mjs';
import { mustLines } from './checks/mustLines.mjs';
import { names } from './checks/names.mjs';
import { outsideDocuments } from './checks/outsideDocuments.mjs';
import { paths } from './checks/paths.mjs';
import { plainValues } from './checks/plainValues.mjs';
import { readme } from './checks/readme.mjs';
import { release } from './checks/release.mjs';
import { stories } from './checks/stories.mjs';
import { openTree } from './checks/tree.mjs';
import { words } from './checks/words.mjs';
import { ROOT } from './kit.mjs';

const CHECKS = [
    bundleFiles,
    metadata,
    docsPages,
    mustLines,
    stories,
    names,
    loops,
    fieldMarkup,
    formOwner,
    words,
    paths,
    plainValues,
    dependencies,
    leftovers,
    links,
    readme,
    release,
    decisions,
    outsideDocuments,
];

/** What is wrong under a root, in sentences. */
export function checkBundles(root = ROOT) {
    const tree = openTree(root);
    return CHECKS.flatMap((check) => check(tree));
}

if (process.argv[1] === import.meta.filename) {
    const problems = checkBundles();
    problems.forEach((problem) => console.error(problem));
    console.log(`${openTree().bundles.length} bundles, ${problems.length} problems`);
    process.exitCode = problems.length ? 1 : 0;
}

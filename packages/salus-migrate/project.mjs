// The bundles of a project: a folder is one if a file in it has its name. Links are not followed.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const NOT_SOURCES = /^(node_modules|staticresources|coverage|dist|build|\..+)$/;
const MAIN = ['.html', '.js', '.ts'];
const READ = ['.html', '.js', '.ts', '.mjs', '.css'];

const entriesOf = (folder) =>
    readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

function filesBelow(folder) {
    return entriesOf(folder).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return NOT_SOURCES.test(entry.name) ? [] : filesBelow(path);
        return entry.isFile() && READ.includes(extname(entry.name)) ? [path] : [];
    });
}

/* Undefined for what is no UTF-8: it could not be written back byte by byte. */
function textOf(path) {
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}

const isBundle = (folder, entries) =>
    entries.some(
        (entry) => entry.isFile() && MAIN.some((end) => entry.name === basename(folder) + end),
    );

/** The bundles below a folder, each with its files and their text. */
export function bundlesBelow(folder) {
    const entries = entriesOf(folder);
    if (isBundle(folder, entries)) {
        const files = filesBelow(folder).map((path) => ({
            path,
            sort: extname(path).slice(1).replace('mjs', 'js'),
            text: textOf(path),
        }));
        return [{ name: basename(folder), files }];
    }
    return entries
        .filter((entry) => entry.isDirectory() && !NOT_SOURCES.test(entry.name))
        .flatMap((entry) => bundlesBelow(join(folder, entry.name)));
}

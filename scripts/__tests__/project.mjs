// Temporary projects for the tests of the checks: an empty one to plant problems in, and a true
// copy of this one.
import {
    cpSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openTree } from '../checks/tree.mjs';
import { LABELS, ROOT, TRANSLATIONS } from '../kit.mjs';

const NS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

/** Writes files under a root; a text of `undefined` takes the file away. */
export function plant(root, files) {
    for (const [path, text] of Object.entries(files)) {
        const file = join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === undefined) rmSync(file);
        else writeFileSync(file, text);
    }
}

/** Changes a file's text; fails when there is nothing to change. */
export function change(root, path, from, to) {
    const text = readFileSync(join(root, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
    plant(root, { [path]: text.replace(from, to) });
}

/** The words of the kit in every language: `{ Salus_Yes: ['yes', 'sí', 'نعم'] }`. */
export function plantLabels(root, labels) {
    const entries = Object.entries(labels);
    const english = entries.map(
        ([name, [text]]) =>
            `<labels><fullName>${name}</fullName><shortDescription>Text: invented ${text.match(/\{\d+\}/g) ?? ''}</shortDescription><value>${text}</value></labels>`,
    );
    plant(root, { [LABELS]: `<CustomLabels ${NS}>${english.join('')}</CustomLabels>` });
    ['es', 'ar'].forEach((language, index) => {
        const said = entries
            .filter(([, texts]) => texts[index + 1] !== undefined)
            .map(
                ([name, texts]) =>
                    `<customLabels><label>${texts[index + 1]}</label><name>${name}</name></customLabels>`,
            );
        const file = join(TRANSLATIONS, `${language}.translation-meta.xml`);
        plant(root, { [file]: `<Translations ${NS}>${said.join('')}</Translations>` });
    });
}

export const temporaryFolder = (test) => {
    const root = mkdtempSync(join(tmpdir(), 'salus-'));
    test.after(() => rmSync(root, { recursive: true, force: true }));
    return root;
};

/** A copy of this project, or of some of its folders, with the packages of this one. */
export function copyProject(root, folders = ['.']) {
    const files = folders.flatMap((folder) => openTree().files(folder));
    for (const file of ['package.json', '.prettierrc.json', ...files]) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        cpSync(join(ROOT, file), join(root, file));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
}

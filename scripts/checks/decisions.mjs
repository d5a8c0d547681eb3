// Every decision has the same headings in the same order, and the number of its file.
import { FOLDER, SECTIONS } from '../scaffold/decision.mjs';

const EXPECTED = Object.keys(SECTIONS).join(', ');

function problemsOf(file, text) {
    const number = Number.parseInt(file.slice(FOLDER.length + 1), 10);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading.trim());
    return [
        ...(text.startsWith(`# ${number}. `) ? [] : [`${file}: the title isn’t “# ${number}. …”`]),
        ...(headings.join(', ') === EXPECTED ? [] : [`${file}: the headings aren’t ${EXPECTED}`]),
    ];
}

export const decisions = (tree) =>
    tree.files(FOLDER).flatMap((file) => problemsOf(file, tree.read(file)));

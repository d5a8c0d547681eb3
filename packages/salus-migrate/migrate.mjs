// Moves a project's bundles from Lightning's base components to the kit.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { positionIn } from './position.mjs';
import { bundlesBelow } from './project.mjs';
import { moveScript } from './script.mjs';
import { stylesFindings } from './styles.mjs';
import { moveTemplate } from './template.mjs';

const UNREADABLE = { start: 0, say: 'it isn’t UTF-8, and stays as it is' };
const TOO_ODD = { start: 0, say: 'it can’t be read, and stays as it is' };

/* A file that no reader was made for stays as it is. */
function safely(text, move) {
    try {
        return move();
    } catch {
        return { text, elements: [], findings: [TOO_ODD], handlers: [], listeners: [] };
    }
}

function moveBundle({ name, files }) {
    const readable = files.filter(({ text }) => text !== undefined);
    const templates = readable
        .filter(({ sort }) => sort === 'html')
        .map((file) => ({
            ...file,
            ...safely(file.text, () => moveTemplate(file.text)),
            from: file.text,
        }));
    const elements = templates.flatMap((one) => one.elements);
    const handlers = new Set(templates.flatMap((one) => one.handlers));
    const scripts = readable
        .filter(({ sort }) => sort === 'js' || sort === 'ts')
        .map((file) => ({
            ...file,
            ...safely(file.text, () => moveScript(file.text, file.sort, elements, handlers)),
            from: file.text,
        }));
    const styles = readable
        .filter(({ sort }) => sort === 'css')
        .map((file) => ({
            ...file,
            from: file.text,
            findings: stylesFindings(file.text, elements),
        }));
    const others = files
        .filter(({ text }) => text === undefined)
        .map((file) => ({ ...file, from: '', text: '', findings: [UNREADABLE] }));
    return { name, elements, files: [...templates, ...scripts, ...styles, ...others] };
}

const bundleOf = (tag) =>
    tag.replace(/^c-/, '').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/* Bundles whose `change` was that of a field inside them, which has been moved. */
const lostChange = (bundles) =>
    new Set(
        bundles
            .filter(({ elements }) => elements.some(({ to }) => to && to !== 'c-salus-button'))
            .filter(
                ({ files }) =>
                    !files.some(({ path, firesChange }) => firesChange && !/__tests__/.test(path)),
            )
            .map(({ name }) => name),
    );

/* What is said of the listeners that a moved field's `change` no longer reaches. */
function withLostChange(file, lost) {
    const found = (file.listeners ?? []).filter(({ tag }) => lost.has(bundleOf(tag)));
    const findings = found.map(({ tag, start }) => ({
        start,
        tag,
        say: `\`change\` of the fields inside \`${tag}\` doesn’t bubble to here: fire it there`,
    }));
    return { ...file, findings: [...file.findings, ...findings] };
}

const isMoved = ({ to }) => to !== undefined;

/* What is said of one file, in the order of the text. */
function reported({ path, from, text, findings, elements = [] }, folder) {
    const at = (start) => ({ file: relative(folder, path), ...positionIn(from, start) });
    const byStart = (a, b) => a.start - b.start;
    return {
        path,
        file: relative(folder, path),
        text,
        isChanged: text !== from,
        moves: elements
            .filter(isMoved)
            .map(({ element, to }) => ({ ...at(element.start), from: element.tag, to })),
        findings: [...findings]
            .sort(byStart)
            .map(({ start, tag, say }) => ({ ...at(start), tag, say })),
    };
}

/**
 * Moves the bundles below a folder. Without `write` nothing is written. Returns each file that changes
 * or of which there is something to say.
 */
export function migrate(folder, { write = false } = {}) {
    const bundles = bundlesBelow(folder).map(moveBundle);
    const lost = lostChange(bundles);
    const files = bundles
        .flatMap((bundle) => bundle.files)
        .map((file) => withLostChange(file, lost))
        .map((file) => reported(file, folder))
        .filter(({ isChanged, findings }) => isChanged || findings.length);
    if (write)
        for (const { path, text, isChanged } of files) if (isChanged) writeFileSync(path, text);
    return files;
}

// Names say what a thing is: no word that could stand for anything, no drawer of odds and ends.
import { basename } from 'node:path';
import { LWC } from '../kit.mjs';
import { exportsOf } from './reading.mjs';

const BANNED = /^(utils?|helpers?|common|shared|managers?|services?|data|info)$/;
const DRAWERS = /^(index|types|constants)\./;

const wordsOf = (name) =>
    name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);

/** The word of a name that says nothing, if there is one. */
export const banned = (name) => wordsOf(name).find((word) => BANNED.test(word));

function nameProblems(file, tree) {
    const ours = file.slice(LWC.length + 1);
    const word = ours.split('/').map(banned).find(Boolean);
    // FHIR has a serviceType and says so in its own names.
    const isRead = /(?<!\.d)\.ts$/.test(file) && !/__\w+__|^salusCoreFhir/.test(ours);
    const exported = isRead ? exportsOf(tree.read(file)).filter(banned) : [];
    return [
        ...(word ? [`${file}: “${word}” says nothing about what is inside`] : []),
        ...(DRAWERS.test(basename(file)) ? [`${file}: a file is called after its idea`] : []),
        ...exported.map((name) => `${file}: ${name}: “${banned(name)}” says nothing`),
    ];
}

export const names = (tree) => tree.files(LWC).flatMap((file) => nameProblems(file, tree));

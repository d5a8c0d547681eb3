#!/usr/bin/env node
// npx salus-migrate FOLDER [--write] [--json]
import { existsSync, statSync } from 'node:fs';
import { migrate } from './migrate.mjs';

const USAGE = `salus-migrate FOLDER [--write] [--json]

Moves the Lightning Web Components below FOLDER from lightning-input and its siblings to Salus:
templates, and the selectors in scripts and tests. Without --write it only says what it would do.

  --write   writes the files
  --json    prints the report as JSON
`;

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = options.filter((option) => !['--write', '--json', '--help'].includes(option));

const many = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

const byPosition = (a, b) => a.line - b.line || a.column - b.column;

function fileLines({ file, isChanged, moves, findings }) {
    const lines = [
        ...moves.map((move) => ({ ...move, words: `  ${move.from} → ${move.to}` })),
        ...findings.map((one) => ({
            ...one,
            words: `? ${one.tag ? `${one.tag}: ` : ''}${one.say}`,
        })),
    ].sort(byPosition);
    return [
        `${file}${isChanged && !moves.length ? ' (selectors)' : ''}`,
        ...lines.map(({ line, column, words }) => `  ${`${line}:${column}`.padEnd(8)}${words}`),
        '',
    ];
}

function summary(files, isWritten) {
    const changed = files.filter(({ isChanged }) => isChanged).length;
    const moved = files.reduce((sum, { moves }) => sum + moves.length, 0);
    const asked = files.reduce((sum, { findings }) => sum + findings.length, 0);
    return [
        `${many(changed, 'file')} ${isWritten ? 'written' : 'to write'}, ${many(moved, 'element')} moved, ${many(asked, 'question')} for a person (?).`,
        ...(isWritten || !changed ? [] : ['Nothing was written: add --write.']),
    ];
}

if (options.includes('--help')) console.log(USAGE);
else if (unknown.length || folders.length !== 1) {
    console.error(unknown.length ? `${unknown[0]} is no option.\n\n${USAGE}` : USAGE);
    process.exitCode = 2;
} else if (!existsSync(folders[0]) || !statSync(folders[0]).isDirectory()) {
    console.error(`${folders[0]} is no folder.`);
    process.exitCode = 2;
} else {
    const isWritten = options.includes('--write');
    const files = migrate(folders[0], { write: isWritten });
    if (options.includes('--json'))
        console.log(
            JSON.stringify(
                files.map(({ file, isChanged, moves, findings }) => ({
                    file,
                    isChanged,
                    moves,
                    findings,
                })),
                null,
                4,
            ),
        );
    else console.log([...files.flatMap(fileLines), ...summary(files, isWritten)].join('\n'));
}

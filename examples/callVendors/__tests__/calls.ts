import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(__dirname, '../../../docs/calls.md');

const cellsOf = (line: string): readonly string[] =>
    line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());

/** The first table under a heading of docs/calls.md: its head, and its rows. */
export function tableOf(heading: string): readonly (readonly string[])[] {
    const lines = readFileSync(PAGE, 'utf8').split('\n');
    const under = lines.slice(lines.indexOf(heading) + 1);
    const first = under.findIndex((line) => line.startsWith('|'));
    const table = under.slice(first);
    const end = table.findIndex((line) => !line.startsWith('|'));
    const [head = '', , ...rows] = table.slice(0, end);
    return [head, ...rows].map(cellsOf);
}

// What a template leaves to its author: the slots, with the words that the class says about each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LWC } from '../kit.mjs';
import { linesOf } from './events.mjs';

export function slotsOf({ name, made, root }) {
    const html = readFileSync(join(root, LWC, name, `${name}.html`), 'utf8');
    const lines = linesOf(made, 'slot');
    const names = [...html.matchAll(/<slot(?:\s+name="([^"]+)")?/g)].map(([, slot]) => slot ?? '');
    return [...new Set(names)].map((slot) => ({
        name: slot,
        description: lines.find((line) => line.name === (slot || 'default'))?.description ?? '',
    }));
}

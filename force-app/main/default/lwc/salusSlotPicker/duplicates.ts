import type { SlotChoice } from 'c/salusCoreSlots';
import { epochOf } from 'c/salusCoreZones';

/** Times that could not be told apart are offered once: the first one stands for the others. */
export function withoutDuplicates(choices: readonly SlotChoice[]): readonly SlotChoice[] {
    const seen = new Set<string>();
    return choices.filter(({ start, end, kind }) => {
        // Of a window the end is shown, too; of a time its length is not.
        const face = `${epochOf(start)} ${kind === 'window' ? epochOf(end) : ''}`;
        return !seen.has(face) && seen.add(face);
    });
}

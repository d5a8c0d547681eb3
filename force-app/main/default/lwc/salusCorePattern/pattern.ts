import { compile, type Step } from './compile';
import { parsePattern } from './parsePattern';

/** A regular expression from outside that takes a time linear in the text, whatever it is. */
export interface Pattern {
    readonly source: string;
    /** Whether the whole text matches. */
    matches(text: string): boolean;
}

const LONGEST_SOURCE = 1_000;
/* Of a longer text nothing is known; the lengths of answers are limited before. */
const LONGEST_TEXT = 20_000;

/* Adds a step and those that it leads to without taking a character. */
function reach(steps: readonly Step[], from: number, reached: Set<number>): void {
    const waiting = [from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (reached.has(at)) continue;
        reached.add(at);
        const step = steps[at] as Step;
        if ('other' in step) waiting.push(step.next, step.other);
    }
}

function matches(steps: readonly Step[], start: number, text: string): boolean {
    if (text.length > LONGEST_TEXT) return false;
    let now = new Set<number>();
    reach(steps, start, now);
    for (const character of text) {
        const then = new Set<number>();
        for (const at of now) {
            const step = steps[at] as Step;
            if ('test' in step && step.test.test(character)) reach(steps, step.next, then);
        }
        if (!then.size) return false;
        now = then;
    }
    return now.has(0);
}

/**
 * Reads a regular expression that somebody else wrote. JavaScript's own may take hours for a text of 40
 * characters (`(a+)+$`), so the kit matches it by steps. Undefined where it has what steps can't do: a look
 * ahead or behind, a reference to a group, a word boundary, flags, or too many repetitions.
 */
export function readPattern(source: string): Pattern | undefined {
    const part = source.length <= LONGEST_SOURCE ? parsePattern(source) : undefined;
    const compiled = part && compile(part);
    if (!compiled) return undefined;
    const { steps, start } = compiled;
    return Object.freeze({ source, matches: (text: string) => matches(steps, start, text) });
}

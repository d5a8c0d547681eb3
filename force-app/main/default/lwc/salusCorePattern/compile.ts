import type { Part } from './parsePattern';

/** A step of a pattern. `next` and `other` are the numbers of steps. */
export type Step =
    | { readonly test: RegExp; readonly next: number }
    | { readonly next: number; readonly other: number }
    | { readonly isEnd: true };

/* More steps than any pattern of a form has; each character of an answer may meet them all. */
const MOST_STEPS = 2_000;

/**
 * The steps of a pattern, the last part first: each part is added with the number of the step that follows
 * it. Undefined when there are too many. Method: Thompson, 1968; its time is linear in the answer.
 */
export function compile(
    whole: Part,
): { readonly steps: readonly Step[]; start: number } | undefined {
    const steps: Step[] = [{ isEnd: true }];
    const isFull = (): boolean => steps.length > MOST_STEPS;
    const push = (step: Step): number => steps.push(step) - 1;

    const loop = (part: Part, next: number): number => {
        const fork = push({ next, other: next });
        steps[fork] = { next: add(part, fork), other: next };
        return fork;
    };
    const repeat = (part: Part, min: number, max: number, after: number): number => {
        let next = max === Infinity ? loop(part, after) : after;
        for (let count = min; count < max && max !== Infinity && !isFull(); count += 1)
            next = push({ next: add(part, next), other: after });
        for (let count = 0; count < min && !isFull(); count += 1) next = add(part, next);
        return next;
    };
    const add = (part: Part, next: number): number => {
        if (isFull()) return next;
        if (part.kind === 'character') return push({ test: part.test, next });
        if (part.kind === 'repeat') return repeat(part.part, part.min, part.max, next);
        if (part.kind === 'sequence')
            return part.parts.reduceRight((at, each) => add(each, at), next);
        return part.parts
            .map((each) => add(each, next))
            .reduce((one, other) => push({ next: one, other }));
    };
    const start = add(whole, 0);
    return isFull() ? undefined : { steps, start };
}

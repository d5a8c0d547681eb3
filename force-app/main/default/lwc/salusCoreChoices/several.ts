import type { Choice } from './choice';

/** What a press on one of several choices makes of those that are chosen. */
export interface Toggled {
    /** The values that are chosen now, in the order of the choices. */
    readonly chosen: readonly string[];
    /** The labels of the others that the press took away. */
    readonly ruledOut: readonly string[];
}

/**
 * Chooses one of several, or takes it back. An exclusive one and the others rule each other out. A
 * value that is no choice is dropped, because the person can't see it.
 */
export const toggled = (
    choices: readonly Choice[],
    chosen: readonly string[],
    index: number,
): Toggled => {
    const pressed = choices[index];
    const isRight = (one: Choice): boolean =>
        one === pressed || (!pressed?.exclusive && !one.exclusive);
    const isTakenBack = pressed !== undefined && chosen.includes(pressed.value);
    const before = choices.filter(({ value }) => chosen.includes(value));
    if (!pressed || isTakenBack) {
        const left = before.filter((one) => one !== pressed);
        return { chosen: left.map(({ value }) => value), ruledOut: [] };
    }
    const after = choices.filter((one) => one === pressed || before.includes(one)).filter(isRight);
    const gone = before.filter((one) => !after.includes(one));
    return {
        chosen: after.map(({ value }) => value),
        ruledOut: gone.map(({ label }) => label),
    };
};

/** How many have to be chosen and how many may be; 0 and Infinity where there is no limit. */
export interface Limits {
    readonly min: number;
    readonly max: number;
}

const isCount = (given: unknown): given is number =>
    typeof given === 'number' && Number.isInteger(given) && given > 0;

/** The limits that an author gave, and which of them can't be kept and so don't hold. */
export const limitsOf = (
    min: unknown,
    max: unknown,
): Limits & { readonly wrong: readonly ('min' | 'max')[] } => {
    const isMinWrong = Boolean(min) && !isCount(min);
    const least = isCount(min) ? min : 0;
    const isMaxWrong = Boolean(max) && (!isCount(max) || max < least);
    const wrong = [
        ...(isMinWrong ? ['min' as const] : []),
        ...(isMaxWrong ? ['max' as const] : []),
    ];
    return { min: least, max: isCount(max) && !isMaxWrong ? max : Infinity, wrong };
};

/** The limit that the chosen values fail. One that rules out all others is enough by itself. */
export const failedLimit = (
    choices: readonly Choice[],
    chosen: readonly string[],
    { min, max }: Limits,
): 'rangeUnderflow' | 'rangeOverflow' | undefined => {
    const known = choices.filter(({ value }) => chosen.includes(value));
    if (!known.length || known.some(({ exclusive }) => exclusive)) return undefined;
    if (known.length < min) return 'rangeUnderflow';
    return known.length > max ? 'rangeOverflow' : undefined;
};

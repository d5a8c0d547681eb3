import { soundChoices, type Choice } from './choice';

/** A mistake of an author, as a field reports it: its code, the property, and what to do. */
export type ChoicesMistake = readonly ['bad-choices', 'options', string];

/** The choices that an author gave. They are read once, when they are given. */
export interface OfferedChoices {
    /** Those that can be shown. */
    readonly list: readonly Choice[];
    /** That some can't be shown. */
    readonly mistakes: readonly ChoicesMistake[];
}

const MISTAKE: ChoicesMistake = [
    'bad-choices',
    'options',
    'give each a value of its own and a label',
];

/** Reads the choices that an author gave. */
export const offeredChoices = (given?: unknown): OfferedChoices => {
    const { list, isWhole } = soundChoices(given);
    return { list, mistakes: isWhole ? [] : [MISTAKE] };
};

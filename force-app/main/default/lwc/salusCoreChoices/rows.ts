import type { Choice } from './choice';

/** A choice as a template shows it. Only its index in the list reaches the page. */
export interface ChoiceRow {
    readonly index: number;
    readonly label: string;
    readonly hint?: string;
    readonly id: string;
    readonly hintId: string;
    readonly describedBy: string | undefined;
    readonly isChosen: boolean;
    /** Whether it rules out every other one. */
    readonly isExclusive: boolean;
}

interface Shown {
    /** The values that are chosen. */
    readonly chosen: readonly string[];
    /** The choice that the hint and the error of the group describe. */
    readonly entry: number;
    /** The ids of that hint and that error. */
    readonly describedBy: string;
}

const joined = (...ids: readonly (string | false | undefined)[]): string | undefined =>
    ids.filter(Boolean).join(' ') || undefined;

/**
 * The choices of a group of radios or checkboxes. Orca 43 reads no description of a group, so its
 * hint and its error describe the choice at which a person enters, and no other.
 */
export const choiceRows = (
    choices: readonly Choice[],
    { chosen, entry, describedBy }: Shown,
): readonly ChoiceRow[] =>
    choices.map(({ value, label, hint, exclusive = false }, index) => ({
        index,
        label,
        hint,
        id: `choice-${index}`,
        hintId: `hint-${index}`,
        describedBy: joined(index === entry && describedBy, hint && `hint-${index}`),
        isChosen: chosen.includes(value),
        isExclusive: exclusive,
    }));

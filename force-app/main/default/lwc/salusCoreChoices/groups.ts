import type { Choice } from './choice';

/** Choices that a list shows together; those without a name stand in the list itself. */
export interface ChoiceGroup {
    readonly key: string;
    readonly label: string;
    readonly options: readonly ListedChoice[];
}

/** A choice of a list. Only its index reaches the page. */
export interface ListedChoice {
    readonly value: string;
    readonly label: string;
    /** That it can't be chosen, because another one is and stays so: an option's `disabled`, of which
     *  LWC (9.4) makes an attribute, so that “false” would disable it. */
    readonly isClosed: 'true' | undefined;
}

/**
 * The choices of a list, in groups: a group stands where its first choice stands. With `only`, the
 * choice of that index alone can be chosen: so a list is read-only in every browser.
 */
export const choiceGroups = (choices: readonly Choice[], only?: number): readonly ChoiceGroup[] => {
    const groups = new Map<string, ListedChoice[]>();
    let run = 0; // Choices without a group that stand together.
    choices.forEach(({ label, group }, index) => {
        if (group) run = index + 1;
        const name = group ? `group ${group}` : `run ${run}`;
        const isClosed = only === undefined || only === index ? undefined : 'true';
        const listed = groups.get(name) ?? [];
        listed.push({ value: `${index}`, label, isClosed });
        groups.set(name, listed);
    });
    return [...groups.values()].map((options) => {
        const { value: key } = options[0]!;
        return { key, label: choices[Number(key)]!.group ?? '', options };
    });
};

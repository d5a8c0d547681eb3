import type { DosageView } from 'c/salusCoreFhirDosage';
import { fill } from 'c/salusCoreWords';
import { sayDosage, type DoseStatement } from './sentence';
import type { DoseContext } from './words';

/** What is taken at one time, before what comes after. */
export interface DoseStep {
    readonly dosages: readonly DosageView[];
}

/**
 * Dosages in the order in which they are taken: those of one sequence number together, the next after
 * them. Those without a number come first, and nobody has said when.
 */
export function stepsOf(dosages: readonly DosageView[]): readonly DoseStep[] {
    const bySequence = new Map<number, DosageView[]>();
    for (const one of dosages) {
        const sequence = one.sequence ?? -Infinity;
        bySequence.set(sequence, [...(bySequence.get(sequence) ?? []), one]);
    }
    return [...bySequence]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, all]) => ({ dosages: all }));
}

/** One dosage of several, in words: “First: …”, “Then: …”, “Also: …”. */
export interface StepStatement extends DoseStatement {
    readonly dosage: DosageView;
    /** Whether something else is taken at the same time, and was said before. */
    readonly isAlso: boolean;
}

function prefixOf(step: number, steps: number, isAlso: boolean, { words }: DoseContext): string {
    if (isAlso) return words.also;
    if (steps < 2) return '{0}';
    return step ? words.then : words.first;
}

const withPrefix = (statement: DoseStatement, prefix: string): DoseStatement => {
    const [sentence, ...others] = statement.sentences;
    if (sentence === undefined) return statement;
    return { ...statement, sentences: [fill(prefix, sentence), ...others] };
};

/** Says dosages in the order in which they are taken, step by step. */
export function sayDosages(
    dosages: readonly DosageView[],
    context: DoseContext,
): readonly (readonly StepStatement[])[] {
    const steps = stepsOf(dosages);
    return steps.map((step, index) =>
        step.dosages.map((dosage, position) => {
            const isAlso = position > 0;
            const prefix = prefixOf(index, steps.length, isAlso, context);
            return { ...withPrefix(sayDosage(dosage, context), prefix), dosage, isAlso };
        }),
    );
}

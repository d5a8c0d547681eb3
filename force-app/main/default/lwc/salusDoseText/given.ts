import { lintDose, type RuleSet } from 'c/salusCoreDose';
import type { DosageView } from 'c/salusCoreFhirDosage';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';

const WHERE = 'c-salus-dose-text';

/* Whether an app gave what `c/salusCoreFhirDosage` makes. Its parts are read where they are said. */
function isView(given: unknown): given is DosageView {
    try {
        const { doses, received, additionalInstructions } = Object(given) as DosageView;
        return [doses, received, additionalInstructions].every(Array.isArray);
    } catch {
        return false;
    }
}

/** The dosages among what an app gave, and what was wrong with it. */
export interface GivenDosages {
    readonly dosages: readonly DosageView[];
    readonly problems: readonly SalusProblem[];
}

/** Reads what an app gave. */
export function readGiven(given: unknown): GivenDosages {
    const list = Array.isArray(given) ? (given as readonly unknown[]) : [];
    const dosages = list.filter(isView);
    const isWhole = Array.isArray(given) && dosages.length === list.length;
    const help = 'give the dosages of c/salusCoreFhirDosage';
    const problem = isWhole ? [] : [new SalusProblem('bad-property', WHERE, 'dosages', help)];
    return { dosages, problems: problem };
}

/** The rules that what prescribers wrote doesn’t keep to. It is shown all the same, word for word. */
export function problemsOfTexts(
    dosages: readonly DosageView[],
    ruleSet: RuleSet,
): readonly SalusProblem[] {
    const texts = dosages.flatMap(({ text, patientInstruction }) => [text, patientInstruction]);
    const findings = texts.flatMap((written) => lintDose(asText(written?.text), ruleSet));
    return [...new Set(findings.map(({ rule }) => rule))].map(
        ({ id, sources, instead }) =>
            new SalusProblem(
                'error-prone-text',
                WHERE,
                'text',
                `${id} (${sources.join('; ')}): write as in “${instead}”`,
            ),
    );
}

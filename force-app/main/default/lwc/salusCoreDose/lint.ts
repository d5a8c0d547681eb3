import { doseRules, type DoseRule } from './rules';
import type { RuleSet } from './words';

/** A form in a text that a rule forbids. */
export interface DoseFinding {
    readonly rule: DoseRule;
    readonly found: string;
}

/* A longer text isn’t a dose, and would keep the page waiting. */
const LONGEST = 5_000;

/** Finds the forms that a rule set forbids. The text is never changed: it is what a prescriber wrote. */
export const lintDose = (text: string, ruleSet: RuleSet): readonly DoseFinding[] =>
    doseRules
        .filter((rule) => rule.ruleSets.includes(ruleSet))
        .flatMap((rule) =>
            [...text.slice(0, LONGEST).matchAll(rule.pattern)].map(([whole, found]) => ({
                rule,
                found: found ?? whole,
            })),
        );

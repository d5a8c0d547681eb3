import type { UnitPart } from './unit';

/** Whose rules a dose obeys. A result of a laboratory obeys neither: it keeps its symbols. */
export type DoseRules = 'us' | 'uk';

/** One rule about how a unit of a dose is written. */
export interface DoseUnitRule {
    readonly id: string;
    readonly rules: DoseRules;
    readonly source: string;
    /** The parts that it is about, as prefix and atom: `ug`, `[iU]`. */
    readonly isAbout: RegExp;
    /** The symbol to write, or '' for the whole word. */
    readonly write: string;
}

const ISMP = 'ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations, 2021';
const JOINT_COMMISSION = 'The Joint Commission, “Do Not Use” list (IM.02.02.01)';
const BNF = 'British National Formulary, Guidance on prescribing, Prescription writing';

/* Enzyme units, international units and all that are called a unit. */
const UNITS = /(?:^|[a-z])(?:U|\[iU\]|\[.*'U\])$/;

/** The rules, in the order in which they are tried. ISMP has a slash as mistaken for the number 1, too:
 *  `sayUnit` writes “per” in a dose by the rules `us` (ISMP-slash). */
export const DOSE_UNIT_RULES: readonly DoseUnitRule[] = Object.freeze([
    // “µg” is mistaken for mg, a thousand times as much.
    { id: 'ISMP-mcg', rules: 'us', source: ISMP, isAbout: /^ug$/, write: 'mcg' },
    { id: 'ISMP-ng', rules: 'us', source: ISMP, isAbout: /^ng$/, write: '' },
    // “U” is mistaken for 0, 4 or cc; “IU” for IV or 10.
    { id: 'JC-unit', rules: 'us', source: JOINT_COMMISSION, isAbout: UNITS, write: '' },
    { id: 'BNF-micrograms', rules: 'uk', source: BNF, isAbout: /^[un]g$/, write: '' },
    { id: 'BNF-units', rules: 'uk', source: BNF, isAbout: UNITS, write: '' },
]);

/** The rule that a part of a dose's unit has to obey, if there is one. */
export const doseRuleFor = (
    { prefix, atom }: UnitPart,
    rules: DoseRules | undefined,
): DoseUnitRule | undefined =>
    rules && DOSE_UNIT_RULES.find((one) => one.rules === rules && one.isAbout.test(prefix + atom));

import type { InterpretationMeaning, InterpretationWord } from './meaning';

/*
 * All codes of HL7's ObservationInterpretation, also the deprecated ones: old results have them. The words
 * of a code never say more than its definition: A is abnormal and not critical, POS isn't abnormal, and `>`
 * says that the test can't measure so much and not that the result is high.
 * Source: HL7 Terminology, CodeSystem v3-ObservationInterpretation 4.0.0.
 */

type Kind = InterpretationMeaning['kind'];

const says = (kind: Kind, word: InterpretationWord, stance: string): InterpretationMeaning =>
    Object.freeze({ kind, word, isCritical: false, isAbnormal: false, stance });

/* Rule OI-abnormal: the codes below A. */
const abnormal = (
    word: InterpretationWord,
    direction?: 'low' | 'high',
    isCritical = false,
): InterpretationMeaning =>
    Object.freeze({
        ...says('normality', word, direction ?? 'abnormal'),
        ...(direction && { direction }),
        isAbnormal: true,
        isCritical,
    });

/* Rule OI-critical: “immediate action should be considered for patient safety”, of AA, HH and LL only. */
const CRITICAL = true;

const threshold = (word: InterpretationWord, direction?: 'low' | 'high'): InterpretationMeaning =>
    Object.freeze({
        ...says('threshold', word, direction ?? 'outside'),
        ...(direction && { direction }),
    });

export const MEANINGS: Readonly<Record<string, InterpretationMeaning>> = Object.freeze({
    N: says('normality', 'normal', 'normal'),
    A: abnormal('abnormal'),
    AA: abnormal('criticalAbnormal', undefined, CRITICAL),
    H: abnormal('high', 'high'),
    HU: abnormal('significantlyHigh', 'high'),
    'H>': abnormal('significantlyHigh', 'high'),
    HH: abnormal('criticalHigh', 'high', CRITICAL),
    L: abnormal('low', 'low'),
    LU: abnormal('significantlyLow', 'low'),
    'L<': abnormal('significantlyLow', 'low'),
    LL: abnormal('criticalLow', 'low', CRITICAL),
    '<': says('exception', 'belowScale', 'below'),
    '>': says('exception', 'aboveScale', 'above'),
    AC: says('exception', 'antiComplementary', 'invalid'),
    TOX: says('exception', 'cytotoxic', 'invalid'),
    QCF: says('exception', 'qualityControlFailed', 'invalid'),
    IE: says('exception', 'insufficientEvidence', 'insufficient'),
    U: says('trend', 'significantlyUp', 'up'),
    D: says('trend', 'significantlyDown', 'down'),
    B: says('change', 'better', 'better'),
    W: says('change', 'worse', 'worse'),
    POS: says('detection', 'positive', 'present'),
    DET: says('detection', 'detected', 'present'),
    NEG: says('detection', 'negative', 'absent'),
    ND: says('detection', 'notDetected', 'absent'),
    IND: says('detection', 'indeterminate', 'unclear'),
    E: says('detection', 'equivocal', 'unclear'),
    RR: says('reactivity', 'reactive', 'reactive'),
    WR: says('reactivity', 'weaklyReactive', 'reactive'),
    NR: says('reactivity', 'nonReactive', 'none'),
    S: says('susceptibility', 'susceptible', 'susceptible'),
    VS: says('susceptibility', 'verySusceptible', 'susceptible'),
    MS: says('susceptibility', 'moderatelySusceptible', 'moderate'),
    SDD: says('susceptibility', 'susceptibleDoseDependent', 'dose'),
    I: says('susceptibility', 'intermediate', 'intermediate'),
    NS: says('susceptibility', 'nonSusceptible', 'not'),
    R: says('susceptibility', 'resistant', 'resistant'),
    'SYN-S': says('susceptibility', 'synergySusceptible', 'susceptible'),
    'SYN-R': says('susceptibility', 'synergyResistant', 'resistant'),
    NCL: says('susceptibility', 'noBreakpoint', 'undefined'),
    CAR: says('genetics', 'carrier', 'carrier'),
    Carrier: says('genetics', 'carrier', 'carrier'),
    EXP: says('expectation', 'expected', 'expected'),
    UNE: says('expectation', 'unexpected', 'unexpected'),
    EX: threshold('outsideThreshold'),
    HX: threshold('aboveThreshold', 'high'),
    LX: threshold('belowThreshold', 'low'),
    HM: says('administrative', 'heldForReview', 'held'),
    OBX: says('administrative', 'separateQualifiers', 'separate'),
});

/* Rule OI-marked: laboratories of VistA write `H*` and `L*`, where the star marks a critical value for them.
   The code system doesn't have them, so they are high and low, critical isn't claimed, and the code as
   received is shown beside the words. */
const MARKED: Readonly<Record<string, InterpretationMeaning>> = Object.freeze({
    'H*': MEANINGS.H!,
    'L*': MEANINGS.L!,
});

/** What a code says, and whether the code system has exactly this code; undefined of any other. Codes are
 *  case sensitive. */
export function meaningOf(
    code: string,
): (InterpretationMeaning & { readonly isExact: boolean }) | undefined {
    if (Object.hasOwn(MEANINGS, code)) return { ...MEANINGS[code]!, isExact: true };
    return Object.hasOwn(MARKED, code) ? { ...MARKED[code]!, isExact: false } : undefined;
}

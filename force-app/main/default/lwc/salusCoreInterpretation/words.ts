import type { InterpretationWord } from './meaning';

/**
 * What a display gives for each meaning. Each may say as much as its line here, and no more. A mark of a
 * result is one of these beside a shape, never a colour alone.
 */
export interface InterpretationWords extends Readonly<Record<InterpretationWord, string>> {
    /** N. Inside the reference range. Not “fine”, and not “healthy”. */
    readonly normal: string;
    /** A. Outside what is expected, without a direction. Never “critical”. */
    readonly abnormal: string;
    /** AA. Outside, so that immediate action should be considered, without a direction. */
    readonly criticalAbnormal: string;
    /** H. Above the reference range. */
    readonly high: string;
    /** HU and `H>`. Between high and critically high. */
    readonly significantlyHigh: string;
    /** HH. So high that immediate action should be considered. */
    readonly criticalHigh: string;
    /** L. Below the reference range. */
    readonly low: string;
    /** LU and `L<`. Between low and critically low. */
    readonly significantlyLow: string;
    /** LL. So low that immediate action should be considered. */
    readonly criticalLow: string;
    /** `<`. Less than the test can measure. Not “low”. */
    readonly belowScale: string;
    /** `>`. More than the test can measure. Not “high”. */
    readonly aboveScale: string;
    /** AC. No valid result: anti-complementary substances were in the sample. */
    readonly antiComplementary: string;
    /** TOX. No valid result: cytotoxic substances were in the sample. */
    readonly cytotoxic: string;
    /** QCF. The result isn't valid: the quality control failed. */
    readonly qualityControlFailed: string;
    /** IE. Not enough evidence that this drug is for this microorganism. */
    readonly insufficientEvidence: string;
    /** U. Significantly up since the result before. Not “high”. */
    readonly significantlyUp: string;
    /** D. Significantly down since the result before. Not “low”. */
    readonly significantlyDown: string;
    /** B. Better than the result before. */
    readonly better: string;
    /** W. Worse than the result before. */
    readonly worse: string;
    /** POS. Found. Not “abnormal”, and neither good nor bad. */
    readonly positive: string;
    /** NEG. Not found at the threshold of the test. Not “none at all”. */
    readonly negative: string;
    /** DET. Above what the test can detect. */
    readonly detected: string;
    /** ND. Not found within what the test can detect. */
    readonly notDetected: string;
    /** IND. The test couldn't tell. */
    readonly indeterminate: string;
    /** E. The test worked, and its result is on the border. */
    readonly equivocal: string;
    /** RR. It reacted with the reagent. */
    readonly reactive: string;
    /** WR. It reacted weakly. */
    readonly weaklyReactive: string;
    /** NR. It didn't react measurably. */
    readonly nonReactive: string;
    /** S. The drug is likely to work against the microorganism. */
    readonly susceptible: string;
    /** VS, which is no longer in use. */
    readonly verySusceptible: string;
    /** MS, which is no longer in use. */
    readonly moderatelySusceptible: string;
    /** SDD. The drug may work, depending on the dose. */
    readonly susceptibleDoseDependent: string;
    /** I. It is uncertain whether the drug works. */
    readonly intermediate: string;
    /** NS. Not susceptible; whether resistant isn't defined. */
    readonly nonSusceptible: string;
    /** R. The drug is likely not to work. */
    readonly resistant: string;
    /** SYN-S. The drugs are likely to work together. */
    readonly synergySusceptible: string;
    /** SYN-R. The drugs are likely not to work together. */
    readonly synergyResistant: string;
    /** NCL. There is no defined limit to judge the result by. */
    readonly noBreakpoint: string;
    /** CAR. Carries an altered form of a gene. */
    readonly carrier: string;
    /** EXP. As expected with what is known, such as a drug that is prescribed. */
    readonly expected: string;
    /** UNE. Not as expected with what is known. */
    readonly unexpected: string;
    /** EX. Outside a threshold of a protocol. Not “abnormal”. */
    readonly outsideThreshold: string;
    /** HX. Above a threshold of a protocol. Not “high”. */
    readonly aboveThreshold: string;
    /** LX. Below a threshold of a protocol. Not “low”. */
    readonly belowThreshold: string;
    /** HM. Held for medical review. */
    readonly heldForReview: string;
    /** OBX. The interpretation is in other parts of the message, which weren't received here. */
    readonly separateQualifiers: string;
    /** The words and the code as received, for a code that the code system doesn't have exactly: “{0} ({1})”. */
    readonly withCode: string;
}

/** What a code is about. At most one of a kind says something of one result. */
export type InterpretationKind =
    /** Inside or outside the reference range, and how far. */
    | 'normality'
    /** Off the scale of the test, or why there is no valid result. */
    | 'exception'
    /** Up or down since the result before. */
    | 'trend'
    /** Better or worse than the result before. */
    | 'change'
    /** Whether something was found. */
    | 'detection'
    | 'reactivity'
    /** What a drug does against a microorganism. */
    | 'susceptibility'
    | 'genetics'
    /** With what is known of the person, such as a drug that is prescribed. */
    | 'expectation'
    /** Beside a threshold of a protocol, which is no reference range. */
    | 'threshold'
    /** About the message, and not about the result. */
    | 'administrative'
    /** Not understood: shown as received. */
    | 'received';

/** On which side of a range or a threshold. */
export type InterpretationDirection = 'low' | 'high';

/** The words of a code: a key of `InterpretationWords`. */
export type InterpretationWord =
    | 'normal'
    | 'abnormal'
    | 'criticalAbnormal'
    | 'high'
    | 'significantlyHigh'
    | 'criticalHigh'
    | 'low'
    | 'significantlyLow'
    | 'criticalLow'
    | 'belowScale'
    | 'aboveScale'
    | 'antiComplementary'
    | 'cytotoxic'
    | 'qualityControlFailed'
    | 'insufficientEvidence'
    | 'significantlyUp'
    | 'significantlyDown'
    | 'better'
    | 'worse'
    | 'positive'
    | 'negative'
    | 'detected'
    | 'notDetected'
    | 'indeterminate'
    | 'equivocal'
    | 'reactive'
    | 'weaklyReactive'
    | 'nonReactive'
    | 'susceptible'
    | 'verySusceptible'
    | 'moderatelySusceptible'
    | 'susceptibleDoseDependent'
    | 'intermediate'
    | 'nonSusceptible'
    | 'resistant'
    | 'synergySusceptible'
    | 'synergyResistant'
    | 'noBreakpoint'
    | 'carrier'
    | 'expected'
    | 'unexpected'
    | 'outsideThreshold'
    | 'aboveThreshold'
    | 'belowThreshold'
    | 'heldForReview'
    | 'separateQualifiers';

/** What a code says, in no language. */
export interface InterpretationMeaning {
    readonly kind: InterpretationKind;
    /** Missing of a code that isn't understood. */
    readonly word?: InterpretationWord;
    readonly direction?: InterpretationDirection;
    /** Only where the code system says that immediate action should be considered: AA, HH, LL. */
    readonly isCritical: boolean;
    /** Only of the codes below A in the code system. “Positive” isn't abnormal by itself. */
    readonly isAbnormal: boolean;
    /** What it says within its kind: two codes of a kind that say different things disagree. */
    readonly stance: string;
}

/** One interpretation of a result, as received and as far as it is understood. */
export interface Interpretation extends InterpretationMeaning {
    /** The code as received; '' where there is only a text. */
    readonly code: string;
    /** Whether the code system has exactly this code. Where it doesn't, the code is shown beside the words. */
    readonly isExact: boolean;
    /** What the sender wrote in words; '' where that is what the code is called, or nothing. */
    readonly text: string;
}

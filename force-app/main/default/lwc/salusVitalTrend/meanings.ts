import type { InterpretationWords } from 'c/salusCoreInterpretation';
import abnormal from '@salesforce/label/c.Salus_Interpretation_Abnormal';
import aboveScale from '@salesforce/label/c.Salus_Interpretation_AboveScale';
import aboveThreshold from '@salesforce/label/c.Salus_Interpretation_AboveThreshold';
import antiComplementary from '@salesforce/label/c.Salus_Interpretation_AntiComplementary';
import belowScale from '@salesforce/label/c.Salus_Interpretation_BelowScale';
import belowThreshold from '@salesforce/label/c.Salus_Interpretation_BelowThreshold';
import better from '@salesforce/label/c.Salus_Interpretation_Better';
import carrier from '@salesforce/label/c.Salus_Interpretation_Carrier';
import criticalAbnormal from '@salesforce/label/c.Salus_Interpretation_CriticalAbnormal';
import criticalHigh from '@salesforce/label/c.Salus_Interpretation_CriticalHigh';
import criticalLow from '@salesforce/label/c.Salus_Interpretation_CriticalLow';
import cytotoxic from '@salesforce/label/c.Salus_Interpretation_Cytotoxic';
import detected from '@salesforce/label/c.Salus_Interpretation_Detected';
import equivocal from '@salesforce/label/c.Salus_Interpretation_Equivocal';
import expected from '@salesforce/label/c.Salus_Interpretation_Expected';
import heldForReview from '@salesforce/label/c.Salus_Interpretation_HeldForReview';
import high from '@salesforce/label/c.Salus_Interpretation_High';
import indeterminate from '@salesforce/label/c.Salus_Interpretation_Indeterminate';
import insufficientEvidence from '@salesforce/label/c.Salus_Interpretation_InsufficientEvidence';
import intermediate from '@salesforce/label/c.Salus_Interpretation_Intermediate';
import low from '@salesforce/label/c.Salus_Interpretation_Low';
import moderatelySusceptible from '@salesforce/label/c.Salus_Interpretation_ModeratelySusceptible';
import negative from '@salesforce/label/c.Salus_Interpretation_Negative';
import noBreakpoint from '@salesforce/label/c.Salus_Interpretation_NoBreakpoint';
import nonReactive from '@salesforce/label/c.Salus_Interpretation_NonReactive';
import nonSusceptible from '@salesforce/label/c.Salus_Interpretation_NonSusceptible';
import normal from '@salesforce/label/c.Salus_Interpretation_Normal';
import notDetected from '@salesforce/label/c.Salus_Interpretation_NotDetected';
import outsideThreshold from '@salesforce/label/c.Salus_Interpretation_OutsideThreshold';
import positive from '@salesforce/label/c.Salus_Interpretation_Positive';
import qualityControlFailed from '@salesforce/label/c.Salus_Interpretation_QualityControlFailed';
import reactive from '@salesforce/label/c.Salus_Interpretation_Reactive';
import resistant from '@salesforce/label/c.Salus_Interpretation_Resistant';
import separateQualifiers from '@salesforce/label/c.Salus_Interpretation_SeparateQualifiers';
import significantlyDown from '@salesforce/label/c.Salus_Interpretation_SignificantlyDown';
import significantlyHigh from '@salesforce/label/c.Salus_Interpretation_SignificantlyHigh';
import significantlyLow from '@salesforce/label/c.Salus_Interpretation_SignificantlyLow';
import significantlyUp from '@salesforce/label/c.Salus_Interpretation_SignificantlyUp';
import susceptible from '@salesforce/label/c.Salus_Interpretation_Susceptible';
import susceptibleDoseDependent from '@salesforce/label/c.Salus_Interpretation_SusceptibleDoseDependent';
import synergyResistant from '@salesforce/label/c.Salus_Interpretation_SynergyResistant';
import synergySusceptible from '@salesforce/label/c.Salus_Interpretation_SynergySusceptible';
import unexpected from '@salesforce/label/c.Salus_Interpretation_Unexpected';
import verySusceptible from '@salesforce/label/c.Salus_Interpretation_VerySusceptible';
import weaklyReactive from '@salesforce/label/c.Salus_Interpretation_WeaklyReactive';
import withCode from '@salesforce/label/c.Salus_Interpretation_WithCode';
import worse from '@salesforce/label/c.Salus_Interpretation_Worse';

/* What each code says, and no more: `InterpretationWords` has what each word may say. */
export const meanings: InterpretationWords = Object.freeze({
    normal,
    abnormal,
    criticalAbnormal,
    high,
    significantlyHigh,
    criticalHigh,
    low,
    significantlyLow,
    criticalLow,
    belowScale,
    aboveScale,
    antiComplementary,
    cytotoxic,
    qualityControlFailed,
    insufficientEvidence,
    significantlyUp,
    significantlyDown,
    better,
    worse,
    positive,
    negative,
    detected,
    notDetected,
    indeterminate,
    equivocal,
    reactive,
    weaklyReactive,
    nonReactive,
    susceptible,
    verySusceptible,
    moderatelySusceptible,
    susceptibleDoseDependent,
    intermediate,
    nonSusceptible,
    resistant,
    synergySusceptible,
    synergyResistant,
    noBreakpoint,
    carrier,
    expected,
    unexpected,
    outsideThreshold,
    aboveThreshold,
    belowThreshold,
    heldForReview,
    separateQualifiers,
    withCode,
});

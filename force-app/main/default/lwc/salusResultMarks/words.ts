import type { InterpretationWords } from 'c/salusCoreInterpretation';
import normal from '@salesforce/label/c.Salus_Interpretation_Normal';
import abnormal from '@salesforce/label/c.Salus_Interpretation_Abnormal';
import criticalAbnormal from '@salesforce/label/c.Salus_Interpretation_CriticalAbnormal';
import high from '@salesforce/label/c.Salus_Interpretation_High';
import significantlyHigh from '@salesforce/label/c.Salus_Interpretation_SignificantlyHigh';
import criticalHigh from '@salesforce/label/c.Salus_Interpretation_CriticalHigh';
import low from '@salesforce/label/c.Salus_Interpretation_Low';
import significantlyLow from '@salesforce/label/c.Salus_Interpretation_SignificantlyLow';
import criticalLow from '@salesforce/label/c.Salus_Interpretation_CriticalLow';
import belowScale from '@salesforce/label/c.Salus_Interpretation_BelowScale';
import aboveScale from '@salesforce/label/c.Salus_Interpretation_AboveScale';
import antiComplementary from '@salesforce/label/c.Salus_Interpretation_AntiComplementary';
import cytotoxic from '@salesforce/label/c.Salus_Interpretation_Cytotoxic';
import qualityControlFailed from '@salesforce/label/c.Salus_Interpretation_QualityControlFailed';
import insufficientEvidence from '@salesforce/label/c.Salus_Interpretation_InsufficientEvidence';
import significantlyUp from '@salesforce/label/c.Salus_Interpretation_SignificantlyUp';
import significantlyDown from '@salesforce/label/c.Salus_Interpretation_SignificantlyDown';
import better from '@salesforce/label/c.Salus_Interpretation_Better';
import worse from '@salesforce/label/c.Salus_Interpretation_Worse';
import positive from '@salesforce/label/c.Salus_Interpretation_Positive';
import negative from '@salesforce/label/c.Salus_Interpretation_Negative';
import detected from '@salesforce/label/c.Salus_Interpretation_Detected';
import notDetected from '@salesforce/label/c.Salus_Interpretation_NotDetected';
import indeterminate from '@salesforce/label/c.Salus_Interpretation_Indeterminate';
import equivocal from '@salesforce/label/c.Salus_Interpretation_Equivocal';
import reactive from '@salesforce/label/c.Salus_Interpretation_Reactive';
import weaklyReactive from '@salesforce/label/c.Salus_Interpretation_WeaklyReactive';
import nonReactive from '@salesforce/label/c.Salus_Interpretation_NonReactive';
import susceptible from '@salesforce/label/c.Salus_Interpretation_Susceptible';
import verySusceptible from '@salesforce/label/c.Salus_Interpretation_VerySusceptible';
import moderatelySusceptible from '@salesforce/label/c.Salus_Interpretation_ModeratelySusceptible';
import susceptibleDoseDependent from '@salesforce/label/c.Salus_Interpretation_SusceptibleDoseDependent';
import intermediate from '@salesforce/label/c.Salus_Interpretation_Intermediate';
import nonSusceptible from '@salesforce/label/c.Salus_Interpretation_NonSusceptible';
import resistant from '@salesforce/label/c.Salus_Interpretation_Resistant';
import synergySusceptible from '@salesforce/label/c.Salus_Interpretation_SynergySusceptible';
import synergyResistant from '@salesforce/label/c.Salus_Interpretation_SynergyResistant';
import noBreakpoint from '@salesforce/label/c.Salus_Interpretation_NoBreakpoint';
import carrier from '@salesforce/label/c.Salus_Interpretation_Carrier';
import expected from '@salesforce/label/c.Salus_Interpretation_Expected';
import unexpected from '@salesforce/label/c.Salus_Interpretation_Unexpected';
import outsideThreshold from '@salesforce/label/c.Salus_Interpretation_OutsideThreshold';
import aboveThreshold from '@salesforce/label/c.Salus_Interpretation_AboveThreshold';
import belowThreshold from '@salesforce/label/c.Salus_Interpretation_BelowThreshold';
import heldForReview from '@salesforce/label/c.Salus_Interpretation_HeldForReview';
import separateQualifiers from '@salesforce/label/c.Salus_Interpretation_SeparateQualifiers';
import withCode from '@salesforce/label/c.Salus_Interpretation_WithCode';

export const words: InterpretationWords = Object.freeze({
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

import type { Interpretation } from './meaning';

/* Abnormal without a direction agrees with high, and with low. */
const hasNoSide = ({ stance }: Interpretation): boolean => stance === 'abnormal';

const areOpposed = (one: Interpretation, other: Interpretation): boolean => {
    if (one.kind === 'received' || one.kind !== other.kind) return false;
    const isBothAbnormal = one.isAbnormal && other.isAbnormal;
    return one.stance !== other.stance && !(isBothAbnormal && [one, other].some(hasNoSide));
};

/**
 * Whether two interpretations of one result can't both be true: normal and high, positive and negative. High
 * and critically high agree, and so do high and positive. The code system allows one of each kind.
 * Source: HL7 Terminology, v3-ObservationInterpretation, the definitions of its groups.
 */
export const interpretationsDisagree = (all: readonly Interpretation[]): boolean =>
    all.some((one, at) => all.slice(at + 1).some((other) => areOpposed(one, other)));

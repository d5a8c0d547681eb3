import type { ObservationPart, ObservationView } from 'c/salusCoreFhirObservation';
import type { Quantity } from 'c/salusCoreFhirValues';
import { isSameUnit, unitOf } from 'c/salusCoreUnits';

const LOINC = 'http://loinc.org';
/* Blood pressure, and the mean of several. Source: LOINC; US Core, Blood Pressure and Average Blood Pressure. */
const SYSTOLIC = Object.freeze(['8480-6', '96608-5']);
const DIASTOLIC = Object.freeze(['8462-4', '96609-3']);

/** The two halves of a blood pressure, each as it was recorded. */
export interface PressureParts {
    readonly systolic: ObservationPart;
    readonly diastolic: ObservationPart;
}

/** A blood pressure whose halves can be said as one: “120/80 mm Hg”. */
export interface Pressure {
    readonly systolic: Quantity;
    readonly diastolic: Quantity;
}

const only = (
    { components }: ObservationView,
    loinc: readonly string[],
): ObservationPart | undefined => {
    const [found, ...more] = components.filter(({ codes }) =>
        codes.some(({ system, code }) => system === LOINC && loinc.includes(code)),
    );
    return more.length ? undefined : found;
};

/** The halves of a blood pressure, by their LOINC codes; undefined of any other Observation, and of one that
 *  has a half twice. */
export function pressureParts(view: ObservationView): PressureParts | undefined {
    const systolic = only(view, SYSTOLIC);
    const diastolic = only(view, DIASTOLIC);
    return systolic && diastolic && { systolic, diastolic };
}

const numberIn = ({ values }: ObservationPart): Quantity | undefined => {
    const [value, ...more] = values;
    const quantity = value?.kind === 'quantity' && !more.length ? value.quantity : undefined;
    return quantity?.value !== undefined && quantity.comparator === undefined
        ? quantity
        : undefined;
};

/** Both halves as one; undefined where one of them has no number, or they have two units. */
export function pressureOf(view: ObservationView): Pressure | undefined {
    const parts = pressureParts(view);
    const systolic = parts && numberIn(parts.systolic);
    const diastolic = parts && numberIn(parts.diastolic);
    if (!systolic || !diastolic) return undefined;
    const isOne =
        systolic.code === diastolic.code && isSameUnit(unitOf(systolic), unitOf(diastolic));
    return isOne ? { systolic, diastolic } : undefined;
}

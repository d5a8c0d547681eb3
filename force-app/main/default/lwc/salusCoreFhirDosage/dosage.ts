import { hasUnknownModifier, type FhirElement } from 'c/salusCoreFhirJson';
import { Reading } from './reading';
import { hasModifierWithin } from './receivedText';
import { readTiming } from './timing';
import { readAmount, readConcept, readQuantity, readRate, readRatio } from './values';
import type { Concept, DosageView, DoseAndRate, ReceivedPart, ReceivedText } from './view';

const readDoseAndRate = (one: Reading): DoseAndRate => ({
    type: one.part('type', readConcept),
    dose: readAmount(one, 'dose'),
    rate: readRate(one),
});

const written = (text: string | undefined, lang?: string): ReceivedText | undefined =>
    text === undefined ? undefined : { text, ...(lang && { lang }) };

/* FHIR allows one of the two. Where both are given and say different things, both are received. */
function readAsNeeded(one: Reading): boolean | Concept | undefined {
    const flag = one.boolean('asNeededBoolean');
    const concept = one.part('asNeededCodeableConcept', readConcept);
    if (concept && flag === false) one.giveUp('asNeededBoolean');
    return concept ?? flag;
}

/* A Dosage and its Timing may have one; elsewhere it is foreign, and may mean as much. */
function hasModifier(element: FhirElement): boolean {
    if (hasUnknownModifier(element)) return true;
    const isWithin = hasModifierWithin(element.json);
    if (isWithin) element.report('unknown-modifier', 'timing', 'a part has one: not interpreted');
    return isWithin;
}

/* The texts are for people to read. Nothing else of it is interpreted. */
function uninterpreted(one: Reading, received: ReceivedPart[], lang?: string): DosageView {
    const text = written(one.string('text'), lang);
    const patientInstruction = written(one.string('patientInstruction'), lang);
    one.finish();
    return {
        ...{ text, patientInstruction, doses: [], additionalInstructions: [] },
        ...{ isUninterpreted: true, received, ...(lang && { lang }) },
    };
}

/**
 * Reads one Dosage of FHIR R4. It never throws: what it can't interpret is in `received`. `lang` is the
 * language that the resource declares for its texts.
 */
export function readDosage(element: FhirElement, lang?: string): DosageView {
    const received: ReceivedPart[] = [];
    const one = new Reading(element, '', received);
    if (hasModifier(element)) return uninterpreted(one, received, lang);
    const view = {
        sequence: one.integer('sequence'),
        text: written(one.string('text'), lang),
        timing: one.part('timing', readTiming),
        asNeeded: readAsNeeded(one),
        site: one.part('site', readConcept),
        route: one.part('route', readConcept),
        method: one.part('method', readConcept),
        doses: one.parts('doseAndRate', readDoseAndRate),
        maxPerPeriod: one.part('maxDosePerPeriod', readRatio),
        maxPerAdministration: one.part('maxDosePerAdministration', readQuantity),
        maxPerLifetime: one.part('maxDosePerLifetime', readQuantity),
        additionalInstructions: one.parts('additionalInstruction', readConcept),
        patientInstruction: written(one.string('patientInstruction'), lang),
    };
    one.finish();
    return { ...view, isUninterpreted: false, received, ...(lang && { lang }) };
}

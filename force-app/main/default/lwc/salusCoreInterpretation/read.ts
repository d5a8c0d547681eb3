import { entriesOf, isJson, valueAt, type Json } from 'c/salusCoreFhirJson';
import type { Interpretation, InterpretationMeaning } from './meaning';
import { meaningOf } from './meanings';

/* The code system, under the addresses that FHIR and version 2 of HL7 have had for it. Version 2's table
   0078 has the same codes with the same meanings. */
const SYSTEM =
    /^(https?:\/\/(terminology\.hl7\.org\/CodeSystem\/|hl7\.org\/fhir\/)(v3[-/]ObservationInterpretation|v2[-/]0078)|urn:oid:2\.16\.840\.1\.113883\.(5\.83|12\.78))$/;

const RECEIVED: InterpretationMeaning = Object.freeze({
    ...{ kind: 'received', isCritical: false, isAbnormal: false, stance: '' },
} as const);

const textAt = (json: Json, key: string): string => {
    const value = valueAt(json, key);
    return typeof value === 'string' ? value.trim() : '';
};

/* Rule OI-system: a code of another system is that system's, and is shown as received. A code without a
   system is read where it is about normality; “R” may be anything. */
function understood(coding: Json): ReturnType<typeof meaningOf> {
    const meaning = meaningOf(textAt(coding, 'code'));
    const system = textAt(coding, 'system');
    const isRead = SYSTEM.test(system) || (system === '' && meaning?.kind === 'normality');
    return isRead ? meaning : undefined;
}

function fromCoding(coding: Json): Interpretation | undefined {
    const [code, text] = [textAt(coding, 'code'), textAt(coding, 'display')];
    const meaning = understood(coding);
    if (meaning) return Object.freeze({ ...meaning, code, text: '' });
    if (!code && !text) return undefined;
    return Object.freeze({ ...RECEIVED, code, isExact: false, text });
}

/* What the sender calls the codes in words says nothing more. */
const isNews = (text: string, codings: readonly Json[]): boolean =>
    text !== '' &&
    !codings.some((coding) =>
        ['code', 'display'].some((key) => textAt(coding, key).toLowerCase() === text.toLowerCase()),
    );

/* Two codings of a concept mean the same. One that isn't understood adds nothing to one that is. */
function ofConcept(concept: Json): readonly Interpretation[] {
    const codings = (entriesOf(valueAt(concept, 'coding')) ?? []).filter(isJson);
    const read = codings.map(fromCoding).filter((one) => one !== undefined);
    const known = read.filter(({ kind }) => kind !== 'received');
    const shown = known.length ? known : read.slice(0, 1);
    const text = textAt(concept, 'text');
    const [first, ...others] = shown;
    if (!first) return text ? [Object.freeze({ ...RECEIVED, code: '', isExact: false, text })] : [];
    return isNews(text, codings) ? [Object.freeze({ ...first, text }), ...others] : shown;
}

/**
 * Reads FHIR's `interpretation`: CodeableConcepts in a list, each with codings and a text. All that was
 * received is there, in its order; what says the same twice is there once. What isn't understood has the
 * kind `received`. Never throws. Source: FHIR R4, Observation.interpretation.
 */
export function readInterpretations(value: unknown): readonly Interpretation[] {
    const concepts = (entriesOf(value) ?? [value]).filter(isJson);
    const all = concepts.flatMap(ofConcept);
    const keys = all.map(({ code, text }) => JSON.stringify([code, text]));
    return Object.freeze(all.filter((_, at) => keys.indexOf(keys[at]!) === at));
}

import type { FhirElement } from 'c/salusCoreFhirJson';
import type { Option } from './model';
import { keyOf, type CodingValue } from './value';
import { wordsAt, type Languages } from './words';

/** Finds a complete CodeSystem by its address. */
export type CodesOf = (system: string) => FhirElement | undefined;

function optionOf(
    concept: FhirElement,
    system: string | undefined,
    languages: Languages,
): readonly Option[] {
    const code = concept.string('code');
    const display = concept.string('display');
    if (!code) return [];
    const value: CodingValue = Object.freeze({
        ...{ type: 'Coding' as const, code },
        ...(system && { system }),
        ...(display && { display }),
    });
    const label = wordsAt(concept, 'display', languages) ?? { text: code };
    return [Object.freeze({ key: keyOf(value), value, label, isExclusive: false })];
}

/** Options of an expansion. An abstract entry is a heading; an inactive one can't be chosen any more. */
export function expanded(entry: FhirElement, languages: Languages): readonly Option[] {
    const canBeChosen = entry.boolean('abstract') !== true && entry.boolean('inactive') !== true;
    const own = canBeChosen ? optionOf(entry, entry.string('system'), languages) : [];
    return [...own, ...entry.elements('contains').flatMap((each) => expanded(each, languages))];
}

const UNUSABLE = ['notSelectable', 'inactive'];

const isUsable = (concept: FhirElement): boolean =>
    !concept
        .elements('property')
        .some(
            (each) => UNUSABLE.includes(each.string('code') ?? '') && each.boolean('valueBoolean'),
        );

function inSystem(concept: FhirElement, system: string, languages: Languages): readonly Option[] {
    const own = isUsable(concept) ? optionOf(concept, system, languages) : [];
    return [
        ...own,
        ...concept.elements('concept').flatMap((each) => inSystem(each, system, languages)),
    ];
}

/**
 * Options of a part of a set: codes one by one, or all of a CodeSystem that is there as a whole. Undefined
 * for one that needs a server: a filter, another set, a code system that isn't there.
 */
export function enumerated(
    part: FhirElement,
    languages: Languages,
    codesOf: CodesOf,
): readonly Option[] | undefined {
    if (['filter', 'valueSet'].some((key) => part.has(key))) return undefined;
    const system = part.string('system');
    if (part.has('concept'))
        return part.elements('concept').flatMap((each) => optionOf(each, system, languages));
    const codes = system === undefined ? undefined : codesOf(system);
    return codes?.elements('concept').flatMap((each) => inSystem(each, system ?? '', languages));
}

import type { FhirElement } from 'c/salusCoreFhirJson';
import { extensionAt } from './extensions';
import type { Option, Words } from './model';
import { readValue } from './readValue';
import type { Languages } from './words';
import { wordsAt } from './words';
import { keyOf, type Value } from './value';

/** More than a person can look through, even by typing. */
export const MOST_OPTIONS = 2_000;

const VALUE_KEY = {
    Coding: 'valueCoding',
    Reference: 'valueReference',
    string: 'valueString',
} as const;

/* What a person reads of an option: the display of a code or a reference, else the value itself. */
function labelOf(element: FhirElement, value: Value, languages: Languages): Words | undefined {
    if (value.type === 'Coding' || value.type === 'Reference') {
        const inner = element.element(VALUE_KEY[value.type]) as FhirElement;
        const words = wordsAt(inner, 'display', languages);
        const bare = value.type === 'Coding' ? value.code : value.reference;
        return words ?? (bare ? { text: bare } : undefined);
    }
    if (value.type === 'string') return wordsAt(element, 'valueString', languages);
    return 'value' in value ? { text: String(value.value) } : undefined;
}

/* The letter or number before an option: an extension of the option, or of its code. */
function prefixOf(element: FhirElement): string | undefined {
    const coding = element.element('valueCoding');
    const [own, inner] = [element, coding].map((each) => each && extensionAt(each, 'optionPrefix'));
    return (own ?? inner)?.string('valueString');
}

/** One of `answerOption`; undefined where it has no value that can be chosen. */
export function readOption(element: FhirElement, languages: Languages): Option | undefined {
    const value = readValue(element, 'value');
    const label = value && labelOf(element, value, languages);
    if (!value || !label) return undefined;
    const prefix = prefixOf(element);
    const exclusive = extensionAt(element, 'optionExclusive')?.boolean('valueBoolean');
    return Object.freeze({
        ...{ key: keyOf(value), value, label, isExclusive: exclusive ?? false },
        ...(prefix && { prefix }),
    });
}

/** The options, each answer once. */
export function distinct(options: readonly Option[]): readonly Option[] {
    const seen = new Set<string>();
    return Object.freeze(options.filter(({ key }) => !seen.has(key) && seen.add(key)));
}

import { decimalText, entriesOf, isJson, valueAt } from 'c/salusCoreFhirJson';

/* They name what is beside them, and nobody reads them. */
const NAMES = /^(?:system|url|id)$/;

/* More than a person reads, and than a list of codes has. */
const DEEPEST = 20;

function leaves(value: unknown, depth: number): readonly string[] {
    const number = decimalText(value);
    if (number !== undefined) return [number];
    if (typeof value === 'string') return value.trim() ? [value] : [];
    if (typeof value === 'boolean') return [String(value)];
    if (depth > DEEPEST) return ['…'];
    const entries = entriesOf(value);
    if (entries) return entries.flatMap((one) => leaves(one, depth + 1));
    if (!isJson(value)) return [];
    return Object.keys(value)
        .filter((key) => !NAMES.test(key))
        .flatMap((key) => leaves(valueAt(value, key), depth + 1));
}

/** Whatever was received, as text for people: its texts, numbers and codes, in their order. */
export const receivedText = (value: unknown): string => leaves(value, 0).join(', ');

/** Whether anything in a value is under a key that FHIR gives to what may change its meaning. */
export function hasModifierWithin(value: unknown, depth = 0): boolean {
    if (depth > DEEPEST) return true;
    const entries = entriesOf(value);
    if (entries) return entries.some((one) => hasModifierWithin(one, depth + 1));
    if (!isJson(value)) return false;
    return Object.keys(value).some(
        (key) => key === 'modifierExtension' || hasModifierWithin(valueAt(value, key), depth + 1),
    );
}

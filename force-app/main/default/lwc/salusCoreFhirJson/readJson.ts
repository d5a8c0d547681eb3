import { parseJson, type ReadJson } from './parseJson';

/**
 * Reads JSON that is given as text or as an object. An object becomes a text first: afterwards nothing in
 * it can throw, change or lead in a circle. Its numbers have lost the zeros at their end already. Never
 * throws.
 */
export function readJson(source: unknown): ReadJson {
    try {
        const text = typeof source === 'string' ? source : JSON.stringify(source);
        return parseJson(text ?? '');
    } catch {
        return { error: 'not-json' };
    }
}

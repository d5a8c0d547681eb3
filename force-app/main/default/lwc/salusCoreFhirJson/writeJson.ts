import { decimalText } from './decimal';

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;

/**
 * Writes JSON, as `JSON.stringify` does, with each number that stands for a written one digit for digit
 * as it was. Only for what the kit has composed itself.
 */
export function writeJson(value: unknown): string {
    const number = decimalText(value);
    if (number !== undefined) return number;
    if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
    if (!isPlain(value)) return JSON.stringify(value ?? null);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}:${writeJson(member)}`);
    return `{${members.join(',')}}`;
}

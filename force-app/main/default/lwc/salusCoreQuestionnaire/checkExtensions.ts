import { entriesOf, isJson, valueAt } from 'c/salusCoreFhirJson';
import { nameOfUrl, treatmentOf } from './extensions';
import { refuse, type Spot } from './unsupported';

const hasExpression = (extension: object): boolean =>
    valueAt(extension, 'valueExpression') !== undefined;

interface Found {
    readonly path: string;
    readonly value: unknown;
}

/* Only names of HL7's go into a problem's words: an address of somebody else's may hold anything. */
const plainName = (name: string): string => (/^[\w.-]{1,80}$/.test(name) ? name : 'extension');

const isAddress = (url: unknown): boolean => typeof url === 'string' && /^[a-z]+:/i.test(url);

/* Returns whether there may be more inside. FHIR lets an unknown extension be ignored; but one of HL7's
   may be a rule for answers, and what holds an expression is one. */
function checkExtension(spot: Spot, { path, value }: Found): boolean {
    const url = isJson(value) ? valueAt(value, 'url') : undefined;
    if (!isJson(value) || typeof url !== 'string') return false;
    const name = nameOfUrl(url);
    const treatment = name === undefined ? undefined : treatmentOf(name);
    if (name !== undefined && treatment === 'blocked') {
        const code = /expression|variable|cqf-|context/i.test(name) ? 'expression' : 'constraint';
        refuse(spot, code, path, 'it can’t be honoured', name);
    }
    if (treatment) return treatment === 'rendered';
    if (hasExpression(value)) refuse(spot, 'expression', path, 'no expression is evaluated');
    else if (name !== undefined) refuse(spot, 'extension', path, 'it isn’t known', plainName(name));
    else if (isAddress(url)) spot.element.report('not-supported', path, 'it is ignored');
    return true;
}

const keyed = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/**
 * Finds every extension and modifier of an element, however deep: on a text (`_text`), an option or a
 * bound. What is blocked or may be a rule is noted as unsupported. The keys in `except` are left out:
 * the items of an item have their own spot.
 */
export function checkExtensions(spot: Spot, except: readonly string[] = []): void {
    const waiting: Found[] = [{ path: '', value: spot.element.json }];
    for (let found = waiting.pop(); found; found = waiting.pop()) {
        const { path, value } = found;
        if (!isJson(value)) continue;
        for (const key of Object.keys(value).reverse()) {
            if (path === '' && except.includes(key)) continue;
            const at = keyed(path, key);
            const inner = valueAt(value, key);
            const entries = entriesOf(inner)?.map((entry, index) => ({
                path: `${at}[${index}]`,
                value: entry,
            })) ?? [{ path: at, value: inner }];
            if (key === 'modifierExtension' || key === 'implicitRules')
                refuse(spot, 'modifier', at, 'it may change what this means', key);
            else if (key !== 'extension') waiting.push(...entries.reverse());
            else waiting.push(...entries.filter((entry) => checkExtension(spot, entry)).reverse());
        }
    }
}

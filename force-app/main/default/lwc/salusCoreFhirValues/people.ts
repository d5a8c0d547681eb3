import { entriesOf, type Json } from 'c/salusCoreFhirJson';
import { textOf } from './primitive';

const textsAt = (json: Json, key: string): readonly string[] =>
    (entriesOf(json[key]) ?? [json[key]]).flatMap((one) => textOf(one) ?? []);

const partsOf = (json: Json): readonly string[] =>
    ['prefix', 'given', 'family', 'suffix'].flatMap((key) => textsAt(json, key));

/** A HumanName as one text: as it was written, or its parts in their usual order; '' where it has none. */
export const nameText = (json: Json): string => textOf(json.text) ?? partsOf(json).join(' ');

/** The parts of a name, where its text leaves one of them out; '' elsewhere. */
export const fullerName = (json: Json): string => {
    const [text, parts] = [textOf(json.text), partsOf(json)];
    return text && parts.some((part) => !text.includes(part)) ? parts.join(' ') : '';
};

/** An Address as one text, its lines in the order in which they are written; '' where it has none. */
export function addressText(json: Json): string {
    const parts = ['line', 'city', 'district', 'state', 'postalCode', 'country'];
    const lines = parts.flatMap((key) => textsAt(json, key));
    const text = textOf(json.text);
    if (!lines.length) return text ?? '';
    const whole = lines.join(', ');
    return text && text.replace(/\W+/g, '') !== whole.replace(/\W+/g, '')
        ? `${whole}\n${text}`
        : whole;
}

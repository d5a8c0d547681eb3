import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { readValue, textOf, type RecordRow, type Source } from 'c/salusCoreFhirValues';
import { saysMore } from './rest';
import type { ObservationView, ResultLink } from './view';

/* Whether the words of a reference are what the result is called, too. */
function saysSame(display: string | undefined, { title }: ObservationView): boolean {
    const texts = title?.kind === 'concept' ? [title.text, ...title.also] : [];
    return display === undefined || texts.includes(display);
}

const flat = (value: unknown): readonly unknown[] => entriesOf(value)?.flatMap(flat) ?? [value];

/** What the references of an element lead to, in their order. What is no reference is named as received. */
export function linksOf(
    json: Json,
    element: string,
    source: Source,
    find: (reference: string) => ObservationView | undefined,
): readonly ResultLink[] {
    if (`_${element}` in json) return [];
    return flat(json[element]).flatMap((one): readonly ResultLink[] => {
        const name = readValue(one, undefined, source, element);
        if (!name) return [];
        const observation = isJson(one) ? find(textOf(one.reference) ?? '') : undefined;
        if (!isJson(one) || !observation) return [{ name }];
        const isNews = saysMore(name) || !saysSame(textOf(one.display), observation);
        return [{ observation, ...(isNews && { name }) }];
    });
}

/** The row of references without those that are shown where they lead. */
export function withoutFound(row: RecordRow, links: readonly ResultLink[]): readonly RecordRow[] {
    if (!links.length) return [row];
    const values = links.flatMap(({ name }) => name ?? []);
    return values.length ? [{ ...row, values }] : [];
}

import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { mailLink, telLink, webLink } from 'c/salusCoreLinks';
import { readRow, textOf, type RecordRow, type Source } from 'c/salusCoreFhirValues';
import type { EntryContact } from 'c/salusCoreRecordLists';

/* What has a scheme or an address in it is no number, even where it has digits; nor is “none”, in letters. */
const phoneLink = (value: string): string | undefined =>
    /[:/<>?@]/.test(value) || value.replace(/\D/g, '').length < 3 ? undefined : telLink(value);

const LINKS: Readonly<Record<string, (value: string) => string | undefined>> = Object.freeze({
    phone: phoneLink,
    sms: phoneLink,
    email: mailLink,
    url: webLink,
});

const isOne = (value: unknown): value is Json => isJson(value) && textOf(value.value) !== undefined;

function contactOf(json: Json, { lang }: Source): EntryContact {
    const [text, system, use] = [textOf(json.value) ?? '', textOf(json.system), textOf(json.use)];
    const link = system && Object.hasOwn(LINKS, system) ? LINKS[system]!(text) : undefined;
    return {
        text,
        ...(link && { link }),
        ...(system && { system }),
        ...(use && { use }),
        ...(lang && { lang }),
    };
}

/** How somebody is reached: what may be followed as a link, and everything else as it came. */
export const contactsOf = (json: Json, source: Source): readonly EntryContact[] =>
    (entriesOf(json.telecom) ?? [json.telecom]).filter(isOne).map((one) => contactOf(one, source));

const SAID = ['value', 'system', 'use', 'rank', 'id'];
const saysMore = (value: unknown): boolean =>
    !isOne(value) || Object.keys(value).some((key) => !SAID.includes(key));

/** The row of those of which more is said than a link shows: until when they hold. */
export function contactRows(json: Json, source: Source, path: string): readonly RecordRow[] {
    const telecom = (entriesOf(json.telecom) ?? [json.telecom]).filter(
        (one) => one !== undefined && one !== null && saysMore(one),
    );
    const row = telecom.length && readRow({ telecom }, 'telecom', undefined, source, path);
    return row ? [row] : [];
}

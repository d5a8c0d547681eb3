import { isJson, type Json } from 'c/salusCoreFhirJson';
import { textOf, type RecordRow, type Source } from 'c/salusCoreFhirValues';

const ENTITIES: Readonly<Record<string, string>> = Object.freeze({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
});

/* Where a new line begins in a browser, too. */
const BREAKS =
    /<\/?(?:address|blockquote|br|div|dd|dl|dt|h[1-6]|hr|li|ol|p|pre|table|tr|ul)\b[^<>]*>/gi;

const unescaped = (text: string): string =>
    text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
        (whole, decimal, hex, name) => {
            const code = decimal ? Number(decimal) : hex ? parseInt(String(hex), 16) : NaN;
            if (code <= 0x10ffff) return String.fromCodePoint(code);
            return ENTITIES[String(name).toLowerCase()] ?? String(whole);
        },
    );

/* No more than a person reads; a longer narrative is a document. */
const LONGEST = 100_000;

/** The words of a narrative, without its markup. It is shown as text and never as HTML. */
export const narrativeText = (xhtml: string): string =>
    unescaped(
        xhtml
            .slice(0, LONGEST)
            .replace(BREAKS, '\n')
            .replace(/<[^<>]*>/g, ' '),
    )
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join('\n');

/**
 * A narrative that says more than the elements do, as a row: its status is `additional`. Any other is
 * generated from the elements, which are shown. Source: FHIR R4, narrative, `status`.
 */
export function narrativeRows({ text }: Json, { lang }: Source): readonly RecordRow[] {
    if (!isJson(text) || text.status !== 'additional') return [];
    const words = narrativeText(textOf(text.div) ?? '');
    if (!words) return [];
    return [
        {
            key: 'text',
            element: 'text',
            values: [{ kind: 'text', text: words, ...(lang && { lang }) }],
        },
    ];
}

/* The numbering systems of languages, by the names that CSS has for their digits. */
const DIGITS: Readonly<Record<string, string>> = Object.freeze({
    arab: 'arabic-indic',
    arabext: 'persian',
    deva: 'devanagari',
    beng: 'bengali',
});

/* What would end a string of CSS, or go on in another line, is escaped by its code. */
const quoted = (text: string): string =>
    `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/** What is at the foot of each page. It is a label, and never a person's. */
export interface PageNumberWords {
    /** “Page {0} of {1}”. */
    readonly words: string;
    readonly locale: string;
    readonly direction: 'ltr' | 'rtl';
}

/** “Page {0} of {1}” as the `content` of CSS: `"Page " counter(page) " of " counter(pages)`. */
function contentOf(words: string, locale: string): string {
    const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
    const digits = DIGITS[numberingSystem];
    const counter = (name: string): string =>
        digits ? `counter(${name}, ${digits})` : `counter(${name})`;
    const gaps: Readonly<Record<string, string>> = {
        '{0}': counter('page'),
        '{1}': counter('pages'),
    };
    return words
        .split(/(\{[01]\})/)
        .filter(Boolean)
        .map((part) => gaps[part] ?? quoted(part))
        .join(' ');
}

/** The style sheet that numbers the pages. */
export function styleOf({ words, locale, direction }: PageNumberWords): string {
    const corner = direction === 'rtl' ? 'bottom-left' : 'bottom-right';
    const foot = `content: ${contentOf(words, locale)}; font: 10pt system-ui, sans-serif;`;
    return `@page { margin: 15mm; @${corner} { ${foot} } }`;
}

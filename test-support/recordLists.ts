import type { Leaf } from './fhirLeaves';
import { elementsUnder } from './texts';

const BLOCKS = /^(p|li|dt|dd|h[2-6]|c-salus-record-code)$/;

/** Every word that a display shows, its shadow roots included, and no attribute. */
export function wordsIn(element: Element): string {
    const words: string[] = [];
    const read = (node: Node): void => {
        if (node instanceof Text) words.push(node.data);
        if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
        node.childNodes.forEach(read);
        if (node instanceof Element && BLOCKS.test(node.localName)) words.push('\n');
    };
    read(element);
    return words.join('').replace(/[\u2068\u2069]/g, '');
}

const inList = (display: Element, selector: string): readonly HTMLElement[] =>
    elementsUnder(display)
        .filter(({ localName }) => localName === 'c-salus-record-list')
        .flatMap((list) => [...list.shadowRoot!.querySelectorAll<HTMLElement>(selector)]);

/** The entries of a list of records, in the order of the page. */
export const entriesIn = (display: Element): readonly HTMLElement[] => inList(display, '.entry');

/** What the headings of a list of records say, in the order of the page. */
export const headingsIn = (display: Element): readonly string[] =>
    inList(display, '.heading, .name').map((one) => wordsIn(one).trim());

/** A part of a list of records, as it is on the page. */
interface ShownPart {
    readonly heading: string;
    readonly count: string;
    readonly names: readonly string[];
}

/** The parts of a list of records, in the order of the page. */
export const partsIn = (display: Element): readonly ShownPart[] =>
    inList(display, '.part').map((part) => {
        const [heading = '', ...names] = [...part.querySelectorAll('.heading, .name')].map((one) =>
            wordsIn(one).trim(),
        );
        return { heading, names, count: wordsIn(part.querySelector('.count')!).trim() };
    });

/*
 * Values that no entry shows, by the end of their path.
 * - What says where and when a server keeps it: `id`, `meta`, `resourceType`, addresses of lists of codes.
 * - Whose record it is: the page says that once.
 * - The narrative, which was generated from the elements.
 * - A code beside its words; a code without words is shown. `reference` beside `display`, likewise.
 * - `encounter`, which is a record of its own.
 */
const LEFT_OUT =
    /\.(resourceType|id|system|version|url|reference)$|\.meta\.|\.text\.(status|div)$|\.(patient|subject|encounter)\./;
const CODES = /(?<!Status)\.coding\.code$/;
const DATE = /^\d{4}(-\d\d)*(T.*)?$/;

/* What the page says for a code that is no word of it. */
const WORDS: Readonly<Record<string, string>> = Object.freeze({
    ...{ medication: 'medicine', environment: 'surroundings' },
});

/* A date is in words of the page, in which its year stands. */
const isIn = (text: string, leaf: Leaf): boolean => {
    const said = leaf.text.toLowerCase();
    return text.includes(DATE.test(leaf.text) ? said.slice(0, 4) : (WORDS[said] ?? said));
};

/** The values of a resource that are not in a text, each with its path. */
export const whatIsMissing = (text: string, leaves: readonly Leaf[]): readonly string[] =>
    leaves
        .filter(({ path }) => !LEFT_OUT.test(path) && !CODES.test(path))
        .filter((leaf) => !isIn(text.toLowerCase(), leaf))
        .map((leaf) => `${leaf.path}: ${leaf.text}`);

import { leavesOf } from './fhirLeaves';

/* What no page has, by the end of its path, each with its reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
    [/\.(system|version|url|userSelected)$/, 'the address of a list of codes'],
    [/\.(coding|Coding|format)\.code$|Coding\.code$/, 'the words of the code are there'],
    [/\.(reference|fullUrl)$/, 'an address; its name is there'],
    [/\.(id|resourceType)$|\.meta(\.|$)|Bundle\.|\.search\./, 'about the resource on its server'],
    [/\.text\.(status|div)$/, 'generated from the other elements'],
    [/\.(data|size|hash)$/, 'the content of a file, loaded when it is opened'],
    [/\.subject\.display$/, 'whose record it is'],
];

/* A code in words: the text that a person reads instead. */
const CODED = /\.(status|use|type|code|contentType)$/;
const DATED = /^\d{4}(-\d\d(-\d\d.*)?)?$/;

/* UCUM’s signs as people write them. */
const asWritten = (unit: string): string =>
    unit
        .replace(/[[\] ]/g, '')
        .replace('10*6', '10⁶')
        .replace('/uL', '/µl')
        .toLowerCase();

/** The values of a published resource that are not in the words of a page. */
export function lostIn(json: string, page: string): readonly string[] {
    const words = page
        .toLowerCase()
        .replace(/[\u2066-\u2069,]/g, '')
        .replace(/[\s\u00a0]+/g, ' ');
    const isThere = ({ path, text }: { readonly path: string; readonly text: string }): boolean => {
        if (text === 'true') return words.includes('yes');
        if (DATED.test(text)) return words.includes(text.slice(0, 4));
        if (/\.unit$/.test(path)) return words.replaceAll(' ', '').includes(asWritten(text));
        const plain = text
            .toLowerCase()
            .replaceAll(',', '')
            .replace(/[\s\u00a0]+/g, ' ')
            .trim();
        return words.includes(plain) || (plain === 'unknown' && words.includes('not known'));
    };
    return leavesOf(json)
        .filter(({ path }) => !CODED.test(path))
        .filter(({ path }) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))
        .filter((leaf) => !isThere(leaf))
        .map(({ path, text }) => `${path}: ${text}`);
}

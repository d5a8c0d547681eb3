import { readRecords } from 'c/salusCoreFhirRecords';
import SalusRecordEntry from 'c/salusRecordEntry';
import { leavesOf } from 'test-support/fhirLeaves';
import { mount } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { publishedResources, whereThere } from 'test-support/usCore';
import examples from '../__examples__/salusRecordEntry.examples';

const put = (properties: Readonly<Record<string, unknown>>): HTMLElement =>
    mount('salusRecordEntry', SalusRecordEntry, properties);
const said = (element: HTMLElement): string =>
    textsUnder(element)
        .join('\n')
        .replace(/[^\S\n]+/g, ' ');

describe('c-salus-record-entry', () => {
    it('Must have what it is as its heading, with its status in words', async () => {
        const element = put(examples.default.properties);
        const text = said(element);
        expect(text).toContain('Removal of a wisdom tooth');
        expect(text).toContain('March 4, 2021');
        expect(text).toContain('Completed');
        expect(text).toContain('Lower left jaw');
        await expect(element).toBeAccessible();
    });

    it('Must say in words that something was not done, or was entered in error', () => {
        expect(said(put(examples.notDone.properties))).toContain('Not done');
        expect(said(put(examples.enteredInError.properties))).toContain('Entered in error');
    });

    it('Must say that it may mean something else where nobody can interpret a part of it', async () => {
        const element = put(examples.uninterpreted.properties);
        expect(said(element)).toContain('this page can’t interpret it');
        expect(said(element)).toContain('“planned-only”, as received');
        await expect(element).toBeAccessible();
    });

    it('Must say that zeros may be missing where its numbers have lost their precision', () => {
        expect(said(put(examples.imprecise.properties))).toContain('Zeros at the end of numbers');
        expect(said(put(examples.default.properties))).not.toContain('Zeros');
    });

    it('Must have a heading where nothing says what it is', () => {
        expect(said(put(examples.partial.properties))).toContain('Entry without a name');
    });
});

/* What no page has, by the end of its path, each with its reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
    [/\.(system|version|url|userSelected)$/, 'the address of a list of codes'],
    [/\.(coding|Coding|format)\.code$|Coding\.code$/, 'the words of the code are there'],
    [/\.(reference|fullUrl)$/, 'an address; its name is there'],
    [/\.(id|resourceType)$|\.meta(\.|$)|Bundle\.|\.search\./, 'about the resource on its server'],
    [/\.text\.(status|div)$/, 'generated from the other elements'],
    [/\.(data|size|hash)$/, 'the content of a file, loaded when it is opened'],
    [/\.(subject|patient|beneficiary)\.display$/, 'whose record it is'],
];

/* A code in words, a date in words: the text that a person reads instead. */
const CODED =
    /\.(status|intent|use|gender|criticality|severity|category|type|lifecycleStatus|mode|code|priority|docStatus|contentType)$/;
const DATED = /^\d{4}(-\d\d(-\d\d.*)?)?$/;

/* UCUM’s signs as people write them. */
const asWritten = (unit: string): string =>
    unit
        .replace(/[[\] ]/g, '')
        .replace('10*6', '10⁶')
        .replace('/uL', '/µl')
        .toLowerCase();

describe(`every value of a published resource is in the page ${whereThere}`, () => {
    it.each(publishedResources)('$name', ({ text }) => {
        const { records } = readRecords(text);
        const words = records
            .map((record) => said(put({ record })))
            .join('\n')
            .toLowerCase();
        const plain = words.replace(/[\u2066-\u2069\u00a0,]/g, (found) =>
            found === '\u00a0' ? ' ' : '',
        );
        const missing = leavesOf(text)
            .filter(({ path }) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))
            .filter((leaf) => {
                if (leaf.text === 'true')
                    return !words.includes('yes') && !words.includes('as the person');
                if (leaf.text.toLowerCase() === 'unknown') return !words.includes('not known');
                if (CODED.test(leaf.path)) return false;
                if (DATED.test(leaf.text)) return !words.includes(leaf.text.slice(0, 4));
                if (/\.unit$/.test(leaf.path))
                    return !plain.replaceAll(' ', '').includes(asWritten(leaf.text));
                return !plain.includes(
                    leaf.text
                        .toLowerCase()
                        .replace(/[\s\u00a0]+/g, ' ')
                        .replaceAll(',', '')
                        .trim(),
                );
            });
        expect(missing.map((leaf) => `${leaf.path}: ${leaf.text}`)).toEqual([]);
        expect(words).not.toMatch(/undefined|\[object/);
    });
});

import SalusRecordMarks from 'c/salusRecordMarks';
import { mount } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusRecordMarks.examples';

const put = (properties: Readonly<Record<string, unknown>>): HTMLElement =>
    mount('salusRecordMarks', SalusRecordMarks, properties);
const items = (element: HTMLElement): readonly HTMLElement[] => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('li'),
];
const iconsIn = (element: HTMLElement): readonly unknown[] =>
    items(element).map(
        (item) => item.querySelector<HTMLElement & { name: string }>('c-salus-icon')!.name,
    );

describe('c-salus-record-marks', () => {
    it('Must say each mark in words, as a list', async () => {
        const element = put(examples.doNot.properties);
        expect(items(element)).toHaveLength(2);
        const texts = textsUnder(element).join(' ');
        expect(texts).toContain('Active');
        expect(texts).toContain('Do not: this says what must not be done');
        await expect(element).toBeAccessible();
    });

    it('Must have a drawing of its own for what is settled, unsure, over and the opposite', () => {
        const icons = ['preliminary', 'stopped', 'enteredInError', 'default'] as const;
        const first = icons.map((name) => iconsIn(put(examples[name].properties))[0]);
        expect(new Set(first).size).toBe(icons.length);
    });

    it('Must show a mark that it has no words for as it came', () => {
        const element = put(examples.unknownCode.properties);
        expect(textsUnder(element).join(' ')).toContain('“rebooked-by-desk”');
        expect(iconsIn(element)).toEqual(['info']);
    });

    it('Must say nothing where a record means what it seems to', () => {
        const marks = [
            { key: 'a', element: 'doNotPerform', values: [{ kind: 'boolean', value: false }] },
        ];
        expect(items(put({ marks }))).toEqual([]);
        expect(items(put({ marks: 'CANARY' }))).toEqual([]);
    });
});

import type { ResultValue } from 'c/salusCoreLab';
import SalusResultValue from 'c/salusResultValue';
import { CANARY } from 'test-support/examples';
import { mount } from 'test-support/mount';
import examples from '../__examples__/salusResultValue.examples';

const put = (properties: object): HTMLElement =>
    mount('salusResultValue', SalusResultValue, { ...properties });
const said = (element: HTMLElement): readonly string[] =>
    [...element.shadowRoot!.querySelectorAll('.values > *')].map(({ textContent }) => textContent!);
const shown = (name: keyof typeof examples): string =>
    said(put(examples[name].properties)).join('|').replaceAll('\u00a0', ' ');

describe('c-salus-result-value', () => {
    it('Must keep every digit, with its unit on one line, and have the unit heard in words', async () => {
        const element = put(examples.comparator.properties);
        const [whole] = said(element);
        expect(whole).toContain('<\u00a00.010\u00a0mg/dL');
        expect(whole).toContain('less than 0.010 milligrams per deciliter');
        expect(shown('verySmall')).toContain('0.0000001 mg/dL');
        await expect(element).toBeAccessible();
    });

    it('Must show each kind of value', () => {
        expect(shown('default')).toBe(`4.0 cells ${CANARY}`);
        expect(shown('text')).toBe(`Cloudy, with a trace of blood ${CANARY}`);
        expect(shown('code')).toBe(`Not detected ${CANARY}`);
        expect(shown('ratio')).toContain('1\u2009:\u2009128');
        expect(shown('ratio')).toContain('1 to 128');
        expect(shown('range')).toContain('1 to 5');
        expect(shown('yesOrNo')).toBe('Yes');
        expect(shown('curve')).toBe('A curve with 240 points, listed below');
    });

    it('Must say why there is no value, or that there is none', () => {
        expect(shown('absent')).not.toBe('');
        expect(shown('none')).toBe('No value is recorded.');
    });

    it('Must show every value of a result that has several', () => {
        const values: readonly ResultValue[] = [
            { kind: 'text', text: 'Growth' },
            { kind: 'number', decimal: '3' },
        ];
        expect(said(put({ values }))).toEqual(['Growth', '3']);
    });

    it('shows nothing for what is no list, and nothing for an empty text', () => {
        expect(said(put({ values: CANARY }))).toEqual([]);
        expect(said(put({ values: [{ kind: 'text', text: '' }] }))).toEqual([]);
    });
});

import SalusRecordRows from 'c/salusRecordRows';
import { mount } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusRecordRows.examples';

const put = (properties: Readonly<Record<string, unknown>>): HTMLElement =>
    mount('salusRecordRows', SalusRecordRows, properties);
const said = (element: HTMLElement): string =>
    textsUnder(element)
        .join(' ')
        .replace(/[\u00a0\s]+/g, ' ');
const labels = (element: HTMLElement): readonly (string | null)[] =>
    [...element.shadowRoot!.querySelectorAll('dt')].map(({ textContent }) => textContent);

describe('c-salus-record-rows', () => {
    it('Must have each value in one pair with its label', async () => {
        const element = put(examples.default.properties);
        expect(labels(element)).toEqual(['When', 'Done by', 'Where on the body', 'Number', 'Note']);
        const pairs = [...element.shadowRoot!.querySelectorAll('.row')];
        pairs.forEach((pair) => expect(pair.querySelector('dd')).not.toBeNull());
        expect(said(element)).toContain('March 4, 2021 to March 6, 2021');
        await expect(element).toBeAccessible();
    });

    it('Must show every digit of a number as it was recorded, and keep it on one line with its unit', () => {
        const element = put(examples.numbers.properties);
        for (const text of [
            '4.0 mg/dL',
            '< 0.010 ng/mL',
            '0.0000001 mol/L',
            '3.50 mg/dL to 5.10 mg/dL',
        ])
            expect(said(element)).toContain(text);
        const numbers = [...element.shadowRoot!.querySelectorAll('.number')];
        expect(numbers.length).toBeGreaterThan(2);
        // The box of a number, which its style keeps on one line, holds its unit, too.
        numbers.forEach(({ textContent }) => expect(textContent).toMatch(/\d.* \S/));
    });

    it('Must have an amount heard in words, and not as signs', () => {
        const quantity = { value: '120', ucum: 'mm[Hg]', comparator: '<' };
        const rows = [{ key: 'a', element: 'value', values: [{ kind: 'quantity', quantity }] }];
        const number = put({ rows }).shadowRoot!.querySelector('.number')!;
        expect(number.firstElementChild!.getAttribute('aria-hidden')).toBe('true');
        expect(number.lastElementChild!.textContent).toBe('less than 120 millimeters of mercury');
    });

    it('Must number the parts of which there are several, and name what is in them', async () => {
        const element = put(examples.parts.properties);
        expect(labels(element)).toEqual([
            ...['Reaction 1 of 2', 'What happened', 'How severe', 'Began'],
            ...['Reaction 2 of 2', 'What happened', 'How severe', 'Began'],
        ]);
        expect(said(element)).toContain('June 2017');
        await expect(element).toBeAccessible();
    });

    it('Must say why there is no value, and that something is not named', () => {
        const text = said(put(examples.absent.properties));
        expect(text).toContain('Asked, but not answered');
        expect(text).toContain('Not named in this record');
    });

    it('Must show what it has no words for as it came, and say so', () => {
        const element = put(examples.asReceived.properties);
        expect(labels(element)).toContain('“kindOfThing”, as received');
        expect(labels(element)).toContain('“is-firstborn”, as received');
        expect(said(element)).toContain('“rebooked-by-desk” (a code, as received)');
    });

    it('Must keep the language and the direction of what came with the record', () => {
        const element = put(examples.asReceived.properties);
        const spanish = element.shadowRoot!.querySelector('[lang="es"]')!;
        expect(spanish.textContent).toBe('Está mucho mejor');
        expect(spanish.getAttribute('dir')).toBe('auto');
    });

    it('Must say an instant on the clock of the zone that it is given', () => {
        const rows = [
            {
                key: 'a',
                element: 'issued',
                values: [{ kind: 'date', text: '2021-03-04T14:30:00Z' }],
            },
        ];
        expect(said(put({ rows, zone: 'America/New_York' }))).toContain('9:30 AM, Eastern Time');
    });

    it('Must say what is within a part of a part by both names', () => {
        const deep = { key: 'c', element: 'frequency', values: [{ kind: 'number', decimal: '2' }] };
        const inner = {
            key: 'b',
            element: 'timing',
            values: [{ kind: 'text', text: '', rows: [deep] }],
        };
        const rows = [
            { key: 'a', element: 'dose', values: [{ kind: 'text', text: '', rows: [inner] }] },
        ];
        expect(labels(put({ rows }))).toEqual(['Dose', 'When: How often']);
    });
});

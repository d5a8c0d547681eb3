import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPrintSheet from 'c/salusPrintSheet';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusPrintSheet.examples';

const { properties } = examples.default;

const show = (changes: object = {}): HTMLElement =>
    mount('salusPrintSheet', SalusPrintSheet, { ...properties, ...changes });
const rowsOf = (element: HTMLElement): readonly string[] =>
    [...element.shadowRoot!.querySelectorAll('.fact')].map((row) =>
        [...row.children].map(({ textContent }) => textContent).join(' '),
    );
/* How many styles number the pages while it is printed: jsdom can't read them, so none comes into the page. */
const numberings = (): number => {
    const put = jest.spyOn(document.head, 'appendChild').mockImplementation((style) => style);
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    const { length } = put.mock.calls;
    put.mockRestore();
    return length;
};

describe('c-salus-print-sheet', () => {
    it('Must have the person, the birth date and “as of” with its zone at the head', async () => {
        const element = show();
        expect(rowsOf(element)).toEqual([
            `Patient Robin Example ${CANARY}`,
            'Born May 1, 1980',
            'As of Thursday, March 4, 2021, 9:30\u00a0AM, Eastern Time',
        ]);
        await expect(element).toBeAccessible();
        expect(rowsOf(show({ zone: '' }))[2]).toMatch(/^As of .*2021, .*, .+ Time$/);
    });

    it('Must say “Not given” of what is missing, and tell the developer', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const element = show({ birthDate: '' });
        await rendered();
        expect(rowsOf(element)[1]).toBe('Born Not given');
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'birthDate' }]);
        expect(String(problems[0])).not.toContain(CANARY);
    });

    it('Must show a birth date or an “as of” that can’t be read as it came', () => {
        expect(rowsOf(show({ birthDate: '1980', asOf: 'yesterday' })).slice(1)).toEqual([
            'Born 1980',
            'As of yesterday',
        ]);
    });

    it('Must have nothing of a person outside of its own shadow', () => {
        const element = show();
        const attributes = [...element.attributes].map(({ value }) => value).join();
        expect(attributes).not.toContain(CANARY);
        expect(document.head.textContent).not.toContain(CANARY);
    });

    it('Must number the pages as long as it is in the page', () => {
        const element = show();
        expect(numberings()).toBe(1);
        element.remove();
        expect(numberings()).toBe(0);
    });
});

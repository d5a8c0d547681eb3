import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusCallIcon from 'c/salusCallIcon';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusCallIcon.examples';

const NAMES = ['mic', 'camera', 'captions', 'hand', 'share', 'selfview', 'speaker'];

const lineOf = (element: HTMLElement) =>
    element.shadowRoot!.querySelector('path')!.getAttribute('d');
const put = (properties: object) => mount('salusCallIcon', SalusCallIcon, { ...properties });

describe('c-salus-call-icon', () => {
    it('Must be hidden from screen readers', async () => {
        const element = put(examples.default.properties);
        expect(element.shadowRoot!.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
        expect(element.shadowRoot!.textContent).toBe('');
        await expect(element).toBeAccessible();
    });

    it('Must have a stroke through it for what is off', async () => {
        for (const name of NAMES) {
            const element = put({ name });
            const on = lineOf(element)!;
            Object.assign(element, { off: true });
            await rendered();
            expect(lineOf(element)!.startsWith(`${on} M`)).toBe(true);
        }
    });

    it('Must draw nothing and report a problem when its name is unknown', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        for (const name of ['constructor', undefined]) expect(lineOf(put({ name }))).toBe('');
        expect(problems.map(({ code, property }) => `${code} ${property}`)).toEqual([
            'bad-property name',
            'bad-property name',
        ]);
    });

    it('draws a line of its own for each name', () => {
        const lines = NAMES.map((name) => lineOf(put({ name })));
        expect(new Set(lines).size).toBe(NAMES.length);
        expect(lines.every((line) => line?.startsWith('M'))).toBe(true);
    });
});

import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusSteps from 'c/salusSteps';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusSteps.examples';

const steps = ['Reason', 'Day and time', 'Review'];
const show = (properties: object) =>
    mount<HTMLElement & { current: number }>('salusSteps', SalusSteps, { ...properties });
const itemsOf = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll('li')];
const namesOf = (element: HTMLElement) =>
    itemsOf(element).map((item) => item.querySelector('.name')!.textContent);
const lineOf = (element: HTMLElement) => element.shadowRoot!.querySelector('.line')?.textContent;

describe('c-salus-steps', () => {
    it('Must be an ordered list in which the current step is marked as the current one', async () => {
        const element = show(examples.default.properties);
        expect(itemsOf(element).map((item) => item.getAttribute('aria-current'))).toEqual([
            null,
            null,
            null,
            'step',
            null,
            null,
            null,
        ]);
        expect(element.shadowRoot!.querySelector('ol')!.getAttribute('aria-label')).toBe('Steps');
        await expect(element).toBeAccessible();
    });

    it('Must say in words which steps are completed', async () => {
        const element = show({ steps, current: 1 });
        expect(namesOf(element)).toEqual(['Reason, completed', 'Day and time', 'Review']);
        element.current = 2;
        await rendered();
        expect(namesOf(element)).toEqual([
            'Reason, completed',
            'Day and time, completed',
            'Review',
        ]);
    });

    it('Must say in one line where one is, for where there is little room', () => {
        expect(lineOf(show({ steps, current: 1 }))).toBe('Step 2 of 3: Day and time');
        expect(lineOf(show({ steps, current: '2' }))).toBe('Step 3 of 3: Review');
    });

    it.each([
        [-1, 'Step 1 of 3: Reason'],
        [7, 'Step 3 of 3: Review'],
        ['soon', 'Step 1 of 3: Reason'],
        [undefined, 'Step 1 of 3: Reason'],
    ])('shows the nearest step for %s', (current, line) => {
        installProblemSink(() => undefined);
        expect(lineOf(show({ steps, current }))).toBe(line);
    });

    it('Must show the nearest step and report the mistake when the current one is none of them', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const element = show({ steps, current: 3 });
        element.current = 4;
        await rendered();
        expect(lineOf(element)).toBe('Step 3 of 3: Review');
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'current'],
        ]);
    });

    it('shows nothing before it has steps', () => {
        for (const properties of [{}, { steps: null }]) {
            expect(show(properties).shadowRoot!.querySelector('ol, p')).toBeNull();
        }
    });
});

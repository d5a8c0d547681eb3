import type { SalusProblem } from 'c/salusCoreProblems';
import SalusEmptyState from 'c/salusEmptyState';
import { installProblemSink } from 'c/salusHostProblems';
import { mount } from 'test-support/mount';
import examples from '../__examples__/salusEmptyState.examples';

const textsOf = (element: HTMLElement) =>
    [...element.shadowRoot!.querySelectorAll('p')].map((p) => p.textContent);
const { heading, text } = examples.default.properties;

describe('c-salus-empty-state', () => {
    it('Must say what is not there in words, with or without a drawing', async () => {
        const drawn = mount('salusEmptyState', SalusEmptyState, examples.default.properties);
        const plain = mount('salusEmptyState', SalusEmptyState, { heading, text });
        expect(textsOf(drawn)).toEqual([heading, text]);
        expect(textsOf(plain)).toEqual([heading, text]);
        expect(plain.shadowRoot!.querySelector('c-salus-icon')).toBeNull();
        await expect(drawn).toBeAccessible();
    });

    it('Must hold what a person can do about it', () => {
        const element = mount('salusEmptyState', SalusEmptyState, { heading });
        const slots = [...element.shadowRoot!.querySelectorAll('slot')];
        expect(slots.map(({ name }) => name)).toEqual(['']);
    });

    it('Must report the mistake when it has no heading, and still show the rest', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        expect(textsOf(mount('salusEmptyState', SalusEmptyState, { text }))).toEqual([text]);
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['missing-label', 'heading'],
        ]);
    });
});

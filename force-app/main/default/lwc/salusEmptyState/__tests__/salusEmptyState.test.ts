import type { SalusProblem } from 'c/salusCoreProblems';
import SalusEmptyState from 'c/salusEmptyState';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { mount } from 'test-support/mount';
import examples from '../__examples__/salusEmptyState.examples';

const textsOf = (element: HTMLElement) =>
    [...element.shadowRoot!.querySelectorAll('p, c-salus-heading')].map(
        (line) => (line.shadowRoot?.querySelector('.heading') ?? line).textContent,
    );
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

    it('Must say why there is nothing where only its state is given', () => {
        const element = mount('salusEmptyState', SalusEmptyState, examples.notRecorded.properties);
        expect(textsOf(element)).toEqual(['Nothing is recorded.']);
    });

    it('Must have a real heading of the level that its owner gives', () => {
        const level = (more: object) =>
            mount('salusEmptyState', SalusEmptyState, { heading, ...more })
                .shadowRoot!.querySelector('c-salus-heading')!
                .shadowRoot!.querySelector('.heading')!.localName;
        expect(level({})).toBe('h2');
        expect(level({ headingLevel: 4 })).toBe('h4');
    });

    it('Must keep its words through a purge unless it says how private they are', () => {
        const own = mount('salusEmptyState', SalusEmptyState, { heading });
        const { properties } = examples.private;
        const persons = mount('salusEmptyState', SalusEmptyState, properties);
        purgeAll('lock');
        expect(textsOf(own)).toEqual([heading]);
        expect(textsOf(persons).join('')).toBe('');
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

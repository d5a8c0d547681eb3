import SalusVisitSummary from 'c/salusVisitSummary';
import { CANARY } from 'test-support/examples';
import { mount } from 'test-support/mount';
import examples from '../__examples__/salusVisitSummary.examples';

type Summary = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown>): Summary =>
    mount<Summary>('salusVisitSummary', SalusVisitSummary, properties);
const texts = (summary: Summary, selector: string) =>
    [...summary.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent);

describe('c-salus-visit-summary', () => {
    it('Must say in words how long the visit was', async () => {
        const all = [examples.default, examples.short].map(({ properties }) =>
            texts(show(properties), 'p'),
        );
        expect(all).toEqual([['It lasted 23 minutes.'], ['It lasted 1 minute.']]);
        await expect(show(examples.default.properties)).toBeAccessible();
    });

    it('Must list who took part by name or by role, and what happens next in order', () => {
        const summary = show(examples.default.properties);
        expect(texts(summary, 'ul > li')).toEqual([`Dr. Ana Example ${CANARY}`, 'Interpreter']);
        expect(texts(summary, 'ol > li')).toEqual(examples.default.properties.nextSteps);
    });

    it('Must leave out what it isn’t given', () => {
        const summary = show({ minutes: Number.NaN, participants: 'all', nextSteps: [' ', 7] });
        expect(texts(summary, 'p, ul')).toEqual([]);
        expect(texts(summary, 'ol > li')).toEqual(['7']);
    });

    it('Must fire an event with the rating, and one with the problems, and nothing of a person in them', () => {
        const summary = show(examples.default.properties);
        const heard: unknown[] = [];
        for (const type of ['rate', 'problems'])
            summary.addEventListener(type, (event) => heard.push((event as CustomEvent).detail));
        const answer = (tag: string, value: unknown): unknown =>
            summary
                .shadowRoot!.querySelector(tag)!
                .dispatchEvent(new CustomEvent('change', { detail: { value } }));
        answer('c-salus-radios', 'fair');
        answer('c-salus-checkboxes', ['hear', 'access']);
        expect(heard).toEqual([{ rating: 'fair' }, { problems: ['hear', 'access'] }]);
    });
});

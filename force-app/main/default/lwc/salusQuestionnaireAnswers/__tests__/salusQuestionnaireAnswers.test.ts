import { installProblemSink } from 'c/salusHostProblems';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusQuestionnaireAnswers from 'c/salusQuestionnaireAnswers';
import { mount, rendered } from 'test-support/mount';
import { CANARY } from 'test-support/examples';
import examples, { responseOf, ROWS } from '../__examples__/salusQuestionnaireAnswers.examples';

type Any = HTMLElement & Record<string, any>;

const { properties } = examples.default;
const show = async (more: object = {}): Promise<Any> => {
    const given = { ...properties, ...more };
    const element = mount<Any>('salusQuestionnaireAnswers', SalusQuestionnaireAnswers, given);
    await rendered();
    return element;
};
const texts = (element: Any, selector: string): string[] =>
    [...element.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent!);
const headings = (element: Any) =>
    [...element.shadowRoot!.querySelectorAll<Any>('c-salus-heading')].map(({ level, text }) => [
        level,
        text,
    ]);
const rows = (element: Any) =>
    [...element.shadowRoot!.querySelectorAll('.row')].map((row) =>
        [...row.children].map((one) => one.textContent),
    );

describe('c-salus-questionnaire-answers', () => {
    it('Must show each question that was asked with its answers, in the words of the form', async () => {
        const element = await show();
        expect(rows(element)).toEqual(ROWS);
        await expect(element).toBeAccessible();
    });

    it('Must have a heading for the form and for each group, at its level', async () => {
        expect(headings(await show({ headingLevel: 3 }))).toEqual([
            [3, 'Before your first visit'],
            [4, 'About you'],
            [4, 'Your health'],
            [5, 'Medicine 1'],
            [4, 'Your health'],
        ]);
    });

    it('Must name a group again where its questions go on after a group within it', async () => {
        const element = await show();
        const last = [...element.shadowRoot!.querySelectorAll('.block')].at(-1)!;
        expect(last.querySelector<Any>('c-salus-heading')!.text).toBe('Your health');
        expect(last.querySelector('dt')!.textContent).toBe('Is there anything else?');
    });

    it('Must say whom it is about, when it was answered, and what its status is', async () => {
        expect(texts(await show(), '.note')).toEqual([
            `Robin ${CANARY}, born January 2, 1970`,
            expect.stringMatching(/^Answered: Monday, March 1, 2021, 7:00.AM, Eastern/),
        ]);
        const [, , status] = texts(await show(examples.mistake.properties), '.note');
        expect(status).toBe('Entered by mistake. It is not to be relied on.');
        const notes = texts(await show({ response: responseOf({ status: 'strange' }) }), '.note');
        expect(notes[2]).toBe('strange');
    });

    it('Must show answers for which the form has no question, as they came', async () => {
        const element = await show(examples.mistake.properties);
        expect(headings(element).at(-1)).toEqual([3, 'Other answers']);
        expect(rows(element).at(-1)).toEqual(['What is your pager number?', `555 ${CANARY}`]);
    });

    it('Must say that it can’t be read, and report it, where it isn’t an answer to this form', async () => {
        const problems: SalusProblem[] = [];
        const restore = installProblemSink((problem) => void problems.push(problem));
        const element = await show({ response: responseOf({ questionnaire: 'https://other' }) });
        expect(texts(element, '.state')).toEqual(["The answers can't be read here."]);
        expect(problems.map(({ code }) => code)).toEqual(['foreign-resource']);
        element.response = responseOf();
        await rendered();
        expect(texts(element, '.state')).toEqual([]);
        restore();
    });

    it('Must warn where something in the form may change what its answers mean', async () => {
        const form = JSON.parse(properties.questionnaire) as object;
        const modifierExtension = [{ url: 'https://x.example.org/not', valueBoolean: true }];
        const questionnaire = JSON.stringify({ ...form, modifierExtension });
        expect(texts(await show({ questionnaire }), '.uncertain')).toHaveLength(1);
        expect(texts(await show(), '.uncertain')).toEqual([]);
    });

    it('Must say why there is nothing where answers would be', async () => {
        expect(texts(await show(examples.notRecorded.properties), '.state')).toEqual([
            'Nothing is recorded.',
        ]);
    });
});

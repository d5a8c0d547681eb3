import { announce } from 'c/salusHostAnnouncer';
import { readQuestionnaire, type Questionnaire } from 'c/salusCoreQuestionnaire';
import { firstAnswers, formNodes, withGroup, withoutGroup } from 'c/salusCoreQuestionnaireForm';
import { fieldName, sectionsOf } from 'c/salusCoreQuestionnaireFields';
import SalusQuestions from 'c/salusQuestions';
import { mount, rendered } from 'test-support/mount';
import { asking, first, form, named, pageOf } from './invented';

jest.mock('c/salusHostAnnouncer');

type Any = HTMLElement & Record<string, any>;

const show = async (properties: object): Promise<Any> => {
    const element = mount<Any>('salusQuestions', SalusQuestions, { ...properties });
    await rendered();
    return element;
};
const all = (element: Any, selector: string): Any[] => [
    ...element.shadowRoot!.querySelectorAll<Any>(selector),
];
const field = (element: Any, label: string): Any =>
    all(element, '[data-field]').find((one) => one.label === label)!;
const NAME = 'What is your name?';

const [about, health] = [pageOf(named, 0), pageOf(named, 1)];
const medicine = formNodes(form, first)[1]!.entries[0]!.nodes.find(
    ({ item }) => item.linkId === 'medicine',
)!;

describe('c-salus-questions', () => {
    it('Must ask each question with the field of its kind', async () => {
        const tags = async (properties: object) =>
            all(await show(properties), '[data-field]').map((one) => one.localName);
        expect(await tags(about)).toEqual([
            ...['c-salus-text-field', 'c-salus-memorable-date', 'c-salus-number-field'],
            ...['c-salus-select-field', 'c-salus-radios'],
        ]);
        expect(await tags(health)).toEqual([
            ...['c-salus-radios', 'c-salus-checkboxes', 'c-salus-text-field'],
            'c-salus-text-area',
        ]);
    });

    it('Must put the answers into the fields by script, and none into the template', async () => {
        const element = await show(about);
        expect(field(element, NAME).value).toContain('Ada');
        expect(JSON.stringify(element.sections)).not.toContain('Ada');
    });

    it('Must give each answer to its owner as soon as it changes, and to nobody else', async () => {
        const element = await show(about);
        const [given, heard] = [jest.fn(), jest.fn()];
        element.addEventListener('answer', ({ detail }: any) => given(detail));
        document.body.addEventListener('answer', heard);
        const detail = { value: 'CANARY' };
        field(element, NAME).dispatchEvent(new CustomEvent('change', { detail }));
        document.body.removeEventListener('answer', heard);
        expect(given.mock.calls).toEqual([
            [{ name: fieldName('about.0/name', 'answer'), value: 'CANARY' }],
        ]);
        expect(heard).not.toHaveBeenCalled();
    });

    it('Must name each group, and show its heading once', async () => {
        const element = await show(health);
        const groups = all(element, '[role="group"]');
        expect(groups).toHaveLength(1);
        expect(all(element, '.heading')).toHaveLength(1);
        expect(groups[0]!.getAttribute('aria-labelledby')).toBe(
            all(element, '.heading')[0]!.getAttribute('id'),
        );
        await expect(element).toBeAccessible();
    });

    it('Must add one of a group and move the focus to its first field', async () => {
        const element = await show(health);
        element.addEventListener('add', ({ detail }: any) => {
            expect(detail).toEqual({ node: medicine.key });
            element.sections = pageOf(withGroup(first, medicine), 1).sections;
        });
        all(element, 'button')[0]!.click();
        await rendered();
        const drugs = all(element, '[data-field]').filter(({ label }) => /called/.test(label));
        expect(drugs).toHaveLength(2);
        expect(element.shadowRoot!.activeElement).toBe(drugs[1]);
    });

    it('Must remove one of a group, say so, and move the focus to the next one’s heading', async () => {
        const two = withGroup(first, medicine);
        const element = await show(pageOf(two, 1));
        element.addEventListener('remove', ({ detail }: any) => {
            expect(detail).toEqual({ node: medicine.key, index: 0 });
            element.sections = pageOf(withoutGroup(two, medicine, 0), 1).sections;
        });
        const remove = all(element, 'button').find(
            (one) => one.textContent === 'Remove Medicine 1',
        );
        remove!.click();
        await rendered();
        expect(announce).toHaveBeenCalledWith({ text: 'Medicine 1 removed', topic: 'form' });
        expect(element.shadowRoot!.activeElement).toBe(all(element, '.heading')[0]);
    });

    it('Must show what a field can’t find out for itself as the field’s own error', async () => {
        const element = await show({
            ...about,
            errors: { [fieldName('about.0/born', 'answer')]: 'Check this' },
        });
        const born = field(element, 'When were you born?');
        expect(born.validationMessage).toBe('Check this');
        element.errors = {};
        await rendered();
        expect(born.validationMessage).not.toBe('Check this');
    });

    it('Must put the focus on a field by its name', async () => {
        const element = await show(about);
        element.focusField(fieldName('about.0/name', 'answer'));
        expect(element.shadowRoot!.activeElement).toBe(field(element, NAME));
        expect(() => element.focusField('"] *')).not.toThrow();
    });

    it('Must mark words that are in another language than the page', async () => {
        const arabic = readQuestionnaire({
            ...{ resourceType: 'Questionnaire', id: 'q', language: 'ar' },
            item: [{ linkId: 'a', type: 'string', text: 'ما اسمك؟' }],
        }).questionnaire as Questionnaire;
        const sections = sectionsOf(formNodes(arabic, firstAnswers(arabic)), {}, asking);
        const element = await show({ sections });
        expect(all(element, '.row').map(({ lang, dir }) => [lang, dir])).toEqual([['ar', 'rtl']]);
        const english = await show(about);
        expect(all(english, '.row').every(({ lang }) => !lang)).toBe(true);
    });
});

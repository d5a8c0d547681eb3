import type { SalusProblem } from 'c/salusCoreProblems';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusSelectField from 'c/salusSelectField';
import { CANARY } from 'test-support/examples';
import { choose, controlsOf } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

const VIDEO = `video-${CANARY}`;
const OPTIONS = [
    { value: `clinic-${CANARY}`, label: 'At the clinic', group: 'In person' },
    { value: VIDEO, label: 'By video' },
    { value: `home-${CANARY}`, label: 'At home', group: 'In person' },
];

type Field = HTMLElement & Record<string, unknown> & { reportValidity(): boolean };

const make = async (own: Record<string, unknown> = {}): Promise<Field> => {
    const given = { label: 'How?', name: 'modality', options: OPTIONS, ...own };
    const field = mount<Field>('salusSelectField', SalusSelectField, given);
    await rendered();
    return field;
};
const listOf = (field: Element): HTMLSelectElement => controlsOf(field)[0] as never;
const chosenOf = (field: Element): string => listOf(field).selectedOptions[0]!.text;
const firstOf = (field: Element): string => listOf(field).options[0]!.text;

describe('c-salus-select-field', () => {
    it('Must be one native list that its label names', async () => {
        const field = await make({ required: true });
        const list = listOf(field);
        expect(controlsOf(field)).toEqual([list]);
        expect(list.labels![0]!.textContent).toContain('How? (required)');
        expect(field.shadowRoot!.querySelector('.mark')!.hasAttribute('aria-hidden')).toBe(false);
        expect(list.required).toBe(false);
        await expect(field).toBeAccessible();
    });

    it('Must begin with an option that asks for an answer, and takes one back that is not required', async () => {
        const field = await make();
        expect(chosenOf(field)).toBe('Choose an answer');
        choose(listOf(field), 2);
        await rendered();
        expect(firstOf(field)).toBe('Not answered');
        choose(listOf(field), 0);
        await rendered();
        expect(field.value).toBe('');
        expect(firstOf(field)).toBe('Choose an answer');
        const required = await make({ required: true, value: VIDEO });
        expect(firstOf(required)).toBe('Choose an answer');
        choose(listOf(required), 0);
        expect(required.reportValidity()).toBe(false);
    });

    it('Must let one answer be chosen and hand over its value', async () => {
        const field = await make();
        const values: string[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: string }>).detail.value);
        });
        choose(listOf(field), 3);
        choose(listOf(field), 1);
        expect(values).toEqual([VIDEO, OPTIONS[0]!.value]);
    });

    it('Must show as chosen what its value says, and keep an unknown value without showing it', async () => {
        const field = await make({ value: VIDEO, required: true });
        expect(chosenOf(field)).toBe('By video');
        field.value = 'something else';
        await rendered();
        expect(chosenOf(field)).toBe('Choose an answer');
        expect(field.value).toBe('something else');
        expect(field.reportValidity()).toBe(false);
    });

    it('Must put only the index of an answer into the page, never its value', async () => {
        const field = await make({ value: VIDEO });
        expect([...listOf(field).options].map(({ value }) => value)).toEqual(['', '0', '2', '1']);
        expect(field.shadowRoot!.innerHTML).not.toContain(CANARY);
    });

    it('Must show the choices of a group together, under its name', async () => {
        const field = await make();
        const groups = [...field.shadowRoot!.querySelectorAll('optgroup')];
        expect(groups.map(({ label }) => label)).toEqual(['In person']);
        expect([...groups[0]!.children].map(({ textContent }) => textContent)).toEqual([
            'At the clinic',
            'At home',
        ]);
    });

    it('Must choose again what its value says when its options come later', async () => {
        const field = await make({ options: [], value: VIDEO });
        expect(chosenOf(field)).toBe('Choose an answer');
        field.options = OPTIONS;
        await rendered();
        expect(chosenOf(field)).toBe('By video');
        field.options = OPTIONS.toReversed();
        await rendered();
        expect(chosenOf(field)).toBe('By video');
    });

    it('Must let nothing else be chosen while it is only for reading', async () => {
        const field = await make({ value: VIDEO, readOnly: true });
        const open = (): string[] =>
            [...listOf(field).options].filter((one) => !one.disabled).map(({ text }) => text);
        expect(open()).toEqual(['By video']);
        expect(listOf(field).disabled).toBe(false);
        expect(listOf(field).getAttribute('aria-readonly')).toBe('true');
        await expect(field).toBeAccessible();
        field.value = '';
        await rendered();
        expect(open()).toEqual(['Not answered']);
        field.readOnly = false;
        await rendered();
        expect(open()).toHaveLength(4);
    });

    it('has the words of its answer nowhere else after a purge', async () => {
        const field = await make({ value: VIDEO });
        const shown = field.shadowRoot!.querySelector('.chosen')!;
        expect(shown.textContent).toBe('By video');
        purgeAll('lock');
        expect(shown.textContent).not.toBe('By video');
    });

    describe.each([
        ['nothing', undefined],
        ['an answer without a label', [{ value: 'a' }]],
        ['one value twice', [OPTIONS[0], { value: OPTIONS[0]!.value, label: 'Again' }]],
    ])('given %s', (_, options) => {
        it('Must tell the developer of bad choices and show the good ones', async () => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            const field = await make({ options });
            expect(problems.map(({ code }) => code)).toEqual(['bad-choices']);
            const good = new Set([options].flat().filter((one) => one === OPTIONS[0])).size;
            expect(listOf(field).options).toHaveLength(good + 1);
        });
    });
});

import SalusRadios from 'c/salusRadios';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import { controlsOf, errorOf, leave } from 'test-support/fieldUnderTest';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

const VIDEO = `video-${CANARY}`;
const OPTIONS = [
    { value: `clinic-${CANARY}`, label: 'At the clinic', hint: 'Second floor' },
    { value: VIDEO, label: 'By video' },
];

type Radios = HTMLElement &
    Record<string, unknown> & { focus(): void; reportValidity(): boolean } & {
        setCustomValidity(message: string): void;
    };

/* What each radio is described by. */
const descriptionsOf = (field: Element): string[][] =>
    controlsOf(field).map((radio) =>
        (radio.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .filter(Boolean)
            .map((id) => field.shadowRoot!.querySelector(`[id="${id}"]`)!.textContent!),
    );

const choose = (field: Element, index: number): void => controlsOf(field)[index]!.click();

const make = async (own: Record<string, unknown> = {}): Promise<Radios> => {
    const given = { label: 'How?', name: 'modality', options: OPTIONS, ...own };
    const field = mount<Radios>('salusRadios', SalusRadios, given);
    await rendered();
    return field;
};

describe('c-salus-radios', () => {
    it('Must be one group of native radios that its legend names', async () => {
        const field = await make({ required: true });
        const group = field.shadowRoot!.querySelector('fieldset')!;
        expect(group.getAttribute('role')).toBe('radiogroup');
        expect(group.hasAttribute('aria-required')).toBe(false);
        expect(group.querySelector('.mark')!.hasAttribute('aria-hidden')).toBe(false);
        expect(group.querySelector('legend')!.textContent).toContain('How? (required)');
        expect(controlsOf(field).map(({ type }) => type)).toEqual(['radio', 'radio']);
        await expect(field).toBeAccessible();
    });

    it('Must let one answer be chosen and hand over its value', async () => {
        const field = await make();
        const values: string[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: string }>).detail.value);
        });
        choose(field, 0);
        await rendered();
        choose(field, 1);
        await rendered();
        expect(values).toEqual(OPTIONS.map(({ value }) => value));
        expect(field.value).toBe(VIDEO);
        expect(controlsOf(field).map(({ checked }) => checked)).toEqual([false, true]);
    });

    it('Must show as chosen what its value says, and nothing for an unknown value', async () => {
        const field = await make({ value: VIDEO });
        expect(controlsOf(field).map(({ checked }) => checked)).toEqual([false, true]);
        field.value = 'something else';
        await rendered();
        expect(controlsOf(field).some(({ checked }) => checked)).toBe(false);
    });

    it('Must put only the index of an answer into the page, never its value', async () => {
        const field = await make({ value: VIDEO });
        expect(controlsOf(field).map(({ value }) => value)).toEqual(['0', '1']);
        expect(field.shadowRoot!.innerHTML).not.toContain(CANARY);
    });

    it('Must give each instance a group of its own', async () => {
        const [one, other] = [await make(), await make()];
        expect(controlsOf(one)[0]!.name).toBe(controlsOf(one)[1]!.name);
        expect(controlsOf(one)[0]!.name).not.toBe(controlsOf(other)[0]!.name);
        choose(one, 0);
        choose(other, 1);
        await rendered();
        expect(controlsOf(one)[0]!.checked).toBe(true);
    });

    it('Must join each hint to its own radio', async () => {
        const field = await make();
        expect(descriptionsOf(field)).toEqual([['', 'Second floor'], []]);
    });

    it('Must describe the radio that Tab goes to by the hint of the question, and no other', async () => {
        const field = await make({ hint: 'You can change this later', value: VIDEO });
        const described = [['Second floor'], ['You can change this later', '']];
        expect(descriptionsOf(field)).toEqual(described);
        controlsOf(field)[1]!.focus();
        choose(field, 0);
        controlsOf(field)[0]!.focus();
        await rendered();
        expect(descriptionsOf(field)).toEqual(described);
        await leave(field);
        expect(descriptionsOf(field)).toEqual([
            ['You can change this later', '', 'Second floor'],
            [],
        ]);
    });

    it('Must not count going from one radio to another as leaving the field', async () => {
        const field = await make();
        field.setCustomValidity('Taken');
        const heard: string[] = [];
        for (const event of ['focus', 'blur', 'commit'])
            field.addEventListener(event, () => void heard.push(event));
        controlsOf(field)[0]!.focus();
        controlsOf(field)[1]!.focus();
        await rendered();
        expect(errorOf(field)).toBe('');
        expect(heard).toEqual(['focus']);
        choose(field, 1);
        await leave(field);
        expect(heard).toEqual(['focus', 'commit', 'blur']);
        expect(errorOf(field)).toBe('Error: Taken');
    });

    it('Must focus the chosen radio, and without one the first', async () => {
        const field = await make();
        field.focus();
        expect(field.shadowRoot!.activeElement).toBe(controlsOf(field)[0]);
        field.value = VIDEO;
        await rendered();
        field.focus();
        expect(field.shadowRoot!.activeElement).toBe(controlsOf(field)[1]);
    });

    it('Must not be changed while it is only for reading', async () => {
        const field = await make({ value: VIDEO, readOnly: true });
        const changed = jest.fn();
        field.addEventListener('change', changed);
        const press = new MouseEvent('click', { bubbles: true, cancelable: true });
        expect(controlsOf(field)[0]!.dispatchEvent(press)).toBe(false);
        expect(field.value).toBe(VIDEO);
        expect(changed).not.toHaveBeenCalled();
        expect(controlsOf(field).some(({ disabled }) => disabled)).toBe(false);
    });

    describe.each([
        ['nothing', undefined],
        ['a word', 'yes'],
        ['an answer without a label', [{ value: 'a' }]],
        ['an answer without a value', [{ label: 'A' }]],
        ['nothing in the list', [null]],
        ['one value twice', [OPTIONS[0], { value: OPTIONS[0]!.value, label: 'Again' }]],
    ])('given %s', (_, options) => {
        it('Must tell the developer of bad choices and show the good ones', async () => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            const field = await make({ options });
            expect(problems.map(({ code }) => code)).toEqual(['bad-choices']);
            expect(problems[0]!.message).not.toContain(CANARY);
            const good = new Set([options].flat().filter((one) => one === OPTIONS[0])).size;
            expect(controlsOf(field)).toHaveLength(good);
            const text = field.shadowRoot!.querySelector('fieldset')!.textContent!;
            expect(text.includes('There is nothing to choose from here yet')).toBe(!good);
        });
    });
});

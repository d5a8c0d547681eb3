import { announce } from 'c/salusHostAnnouncer';
import { personName, type PersonName } from 'c/salusCoreNames';
import { purgeAll } from 'c/salusHostPhi';
import SalusForm from 'c/salusForm';
import SalusNameField from 'c/salusNameField';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusNameField.examples';

jest.mock('c/salusHostAnnouncer');

type Form = HTMLElement & { submit(): boolean; readonly values: Record<string, unknown> };
type Field = HTMLElement & {
    value: Partial<PersonName>;
    required: boolean;
    disabled: boolean;
    error: string;
    readonly validity: Record<string, boolean>;
    checkValidity(): boolean;
    reportValidity(): boolean;
    setCustomValidity(message: string): void;
};

const ROBIN = { given: `Robin ${CANARY}`, family: `Example ${CANARY}` };

const show = async (properties: object = {}, parent?: Element): Promise<Field> => {
    const given = { label: 'Your name', name: 'person', ...properties };
    const field = mount<Field>('salusNameField', SalusNameField, given, parent);
    await rendered();
    return field;
};
const showInForm = async (properties: object = {}): Promise<{ form: Form; field: Field }> => {
    const form = mount<Form>('salusForm', SalusForm);
    return { form, field: await show(properties, form) };
};
const partsOf = (field: Element): HTMLElement[] => [
    ...field.shadowRoot!.querySelectorAll<HTMLElement>('c-salus-text-field'),
];
const inputOf = (part: Element): HTMLInputElement => part.shadowRoot!.querySelector('input')!;
const inputsOf = (field: Element): HTMLInputElement[] => partsOf(field).map(inputOf);
const boxOf = (field: Element): HTMLInputElement | null =>
    field.shadowRoot!.querySelector('input[type="checkbox"]');
const namesOf = (field: Element): (string | undefined)[] =>
    partsOf(field).map((part) => part.dataset.part);
const errorOf = (one: Element): string =>
    one.shadowRoot!.querySelector('.error')!.textContent!.trim();
const descriptionOf = (part: Element): string =>
    inputOf(part)
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => part.shadowRoot!.querySelector(`[id="${id}"]`)!.textContent)
        .join(' ')
        .trim();
const linksOf = (form: Element): HTMLElement[] => [
    ...form
        .shadowRoot!.querySelector('c-salus-error-summary')!
        .shadowRoot!.querySelectorAll<HTMLElement>('a'),
];

const typeInto = (input: HTMLInputElement, text: string): void => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const press = async (box: HTMLInputElement): Promise<void> => {
    box.click();
    await rendered();
};

describe('c-salus-name-field', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('Must be a group named by its question, with a labelled field for each part', async () => {
        const field = await show(examples.allParts.properties);
        expect(field.shadowRoot!.querySelector('legend')!.textContent).toContain('Your name');
        expect(
            partsOf(field).map((part) => part.shadowRoot!.querySelector('label')!.textContent),
        ).toEqual([
            'Title, such as Dr. (optional)',
            'First name (required)',
            'Middle name (optional)',
            'Last name (required)',
            'Suffix, such as Jr. (optional)',
        ]);
        await expect(field).toBeAccessible();
    });

    describe.each([
        [{}, ['given', 'family']],
        [{ withMiddle: true }, ['given', 'middle', 'family']],
        [{ withPrefix: true, withSuffix: true }, ['prefix', 'given', 'family', 'suffix']],
        [{ kind: 'full', withMiddle: true, allowOneName: true }, ['text']],
    ])('given %j', (properties, names) => {
        it('Must ask for the parts that its properties name', async () => {
            expect(namesOf(await show(properties))).toEqual(names);
        });
    });

    it('Must offer the right autofill for each part, and none for somebody else', async () => {
        const tokens = async (properties: object): Promise<(string | null)[]> =>
            inputsOf(await show(properties)).map((one) => one.getAttribute('autocomplete'));
        expect(await tokens(examples.allParts.properties)).toEqual([
            'honorific-prefix',
            'given-name',
            'additional-name',
            'family-name',
            'honorific-suffix',
        ]);
        expect(await tokens({ kind: 'full' })).toEqual(['name']);
        expect(await tokens({ subject: 'other' })).toEqual(['off', 'off']);
        expect(await tokens({ autocomplete: 'off' })).toEqual(['off', 'off']);
    });

    it('Must have one value for all parts, frozen and compared by content', async () => {
        const { form, field } = await showInForm({ value: ROBIN });
        expect(form.values).toEqual({ person: personName(ROBIN) });
        const before = field.value;
        expect(Object.isFrozen(before)).toBe(true);
        field.value = { ...ROBIN };
        expect(field.value).toBe(before);
        expect(inputsOf(field).map(({ value }) => value)).toEqual([ROBIN.given, ROBIN.family]);
    });

    it('Must fire one change with the whole name when a part changes', async () => {
        const field = await show({ value: ROBIN });
        const values: unknown[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: unknown }>).detail.value);
        });
        typeInto(inputsOf(field)[1]!, 'Sample');
        expect(values).toEqual([personName({ ...ROBIN, family: 'Sample' })]);
    });

    it('Must list each wrong part in the error summary and lead to the part', async () => {
        const { form, field } = await showInForm({ required: true, withMiddle: true });
        expect(form.submit()).toBe(false);
        await rendered();
        expect(linksOf(form).map(({ textContent }) => textContent!.trim())).toEqual([
            'Your name: First name: Enter an answer',
            'Your name: Last name: Enter an answer',
        ]);
        expect(partsOf(field).map(errorOf)).toEqual([
            'Error: Enter an answer',
            '',
            'Error: Enter an answer',
        ]);
        expect(announce).not.toHaveBeenCalled();
        linksOf(form)[1]!.click();
        expect(field.shadowRoot!.activeElement).toBe(partsOf(field)[2]);
        await expect(form).toBeAccessible();
    });

    it('Must say the question before the part where no summary lists the error', async () => {
        const field = await show({ required: true, value: { given: 'Robin' } });
        field.reportValidity();
        expect(jest.mocked(announce).mock.calls.map(([{ text }]) => text)).toEqual([
            'Your name: Last name: Enter an answer',
        ]);
    });

    it('Must be invalid from the first wrong part to the last, and say so once', async () => {
        const field = await show({ required: true });
        const heard: string[] = [];
        for (const name of ['invalid', 'valid'])
            field.addEventListener(name, () => void heard.push(name));
        field.reportValidity();
        await rendered();
        expect(heard).toEqual(['invalid']);
        typeInto(inputsOf(field)[0]!, 'Robin');
        await rendered();
        expect(heard).toEqual(['invalid']);
        typeInto(inputsOf(field)[1]!, 'Example');
        await rendered();
        expect(heard).toEqual(['invalid', 'valid']);
        expect(field.checkValidity()).toBe(true);
    });

    it('Must have the hint and the error of the group once, on the first part', async () => {
        const field = await show({ hint: 'As on your card', error: 'Call us' });
        const [first, last] = partsOf(field).map(descriptionOf);
        expect(first).toBe('As on your card Error: Call us');
        expect(last).toBe('');
        expect(errorOf(field)).toBe('Error: Call us');
        await expect(field).toBeAccessible();
    });

    it('Must tell every part that it is required, disabled or only for reading', async () => {
        const states = async (properties: object, state: string): Promise<boolean[]> =>
            inputsOf(await show(properties)).map((input) => input.matches(state));
        expect(await states({ required: true }, ':required')).toEqual([true, true]);
        expect(await states({ disabled: true }, ':disabled')).toEqual([true, true]);
        expect(await states({ readOnly: true }, ':read-only')).toEqual([true, true]);
        const disabled = await show({ disabled: true, allowOneName: true });
        expect(boxOf(disabled)!.disabled).toBe(true);
        const readOnly = await show({ readOnly: true, allowOneName: true });
        await press(boxOf(readOnly)!);
        expect(namesOf(readOnly)).toEqual(['given', 'family']);
    });

    it('Must let a person say that they have one name, and lose nothing that was typed', async () => {
        const field = await show({ required: true, allowOneName: true, value: ROBIN });
        await press(boxOf(field)!);
        const line = `${ROBIN.given} ${ROBIN.family}`;
        expect(field.value).toEqual(personName({ text: line }));
        expect(inputsOf(field).map(({ value }) => value)).toEqual([line]);
        await press(boxOf(field)!);
        expect(field.value).toEqual(personName({ given: line }));
        expect(namesOf(field)).toEqual(['given', 'family']);
        await expect(field).toBeAccessible();
    });

    it('shows one name as one name, also when it is set later', async () => {
        const field = await show({ allowOneName: true });
        field.value = { text: 'Robin' };
        await rendered();
        expect(namesOf(field)).toEqual(['text']);
        expect(boxOf(field)!.checked).toBe(true);
        expect(inputsOf(field).map(({ value }) => value)).toEqual(['Robin']);
    });

    it('Must require one name of a person who has one', async () => {
        const field = await show({ required: true, allowOneName: true });
        field.reportValidity();
        await press(boxOf(field)!);
        expect(partsOf(field).map(errorOf)).toEqual(['']);
        expect(field.validity.valueMissing).toBe(true);
        field.reportValidity();
        await rendered();
        expect(partsOf(field).map(errorOf)).toEqual(['Error: Enter an answer']);
    });

    it('shows its label once where it is in one line', async () => {
        const field = await show({ kind: 'full' });
        const label = partsOf(field)[0]!.shadowRoot!.querySelector('label')!;
        expect(label.textContent).toBe('Your name');
        expect(label.dataset.hidden).toBe('true');
    });

    it('Must clear every part and its errors when it is purged', async () => {
        const field = await show({ required: true, allowOneName: true, value: { text: 'Robin' } });
        const valid = jest.fn();
        purgeAll('lock');
        expect(field.value).toEqual(personName(undefined));
        expect(inputsOf(field).map(({ value }) => value)).toEqual(['']);
        await rendered();
        expect(namesOf(field)).toEqual(['given', 'family']);
        field.reportValidity();
        field.addEventListener('valid', valid);
        purgeAll('lock');
        await rendered();
        expect(partsOf(field).map(errorOf)).toEqual(['', '']);
        expect(valid).toHaveBeenCalledTimes(1);
    });
});

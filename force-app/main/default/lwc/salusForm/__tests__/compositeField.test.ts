import { announce } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import SalusForm from 'c/salusForm';
import { controlsOf, errorOf, leave, type } from 'test-support/fieldUnderTest';
import { CANARY } from 'test-support/examples';
import PairField from 'test-support/fixtures/lwc/pairField/pairField';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

interface Pair {
    given: string;
    family: string;
}
type Form = HTMLElement & { submit(): boolean; readonly values: Record<string, unknown> };
type Field = HTMLElement & {
    value: Pair;
    disabled: boolean;
    error: string;
    readonly validity: Record<string, boolean>;
    readonly validationMessage: string;
    checkValidity(): boolean;
    reportValidity(): boolean;
};

const ROBIN = { given: `Robin ${CANARY}`, family: 'Example' };

const show = async (
    properties: object = {},
): Promise<{ form: Form; field: Field; parts: Element[] }> => {
    const form = mount<Form>('salusForm', SalusForm);
    const given = { label: 'Your name', name: 'person', ...properties };
    const field = mount<Field>('pairField', PairField, given, form);
    await rendered();
    const parts = [...field.shadowRoot!.querySelectorAll('c-salus-text-field')];
    return { form, field, parts };
};
const controlOf = (part: Element | undefined): HTMLInputElement => controlsOf(part!)[0]!;
const linksOf = (form: Element): HTMLElement[] => [
    ...form
        .shadowRoot!.querySelector('c-salus-error-summary')!
        .shadowRoot!.querySelectorAll<HTMLElement>('a'),
];

describe('a field of several fields', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('is one field for its form, with one name and one value', async () => {
        const { form, field, parts } = await show({ value: ROBIN });
        expect(form.values).toEqual({ person: ROBIN });
        expect(Object.isFrozen(field.value)).toBe(true);
        expect(parts.map((part) => controlOf(part).value)).toEqual([ROBIN.given, ROBIN.family]);
    });

    it('changes as a whole when a part changes, and once', async () => {
        const { field, parts } = await show({ value: ROBIN });
        const values: Pair[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: Pair }>).detail.value);
        });
        type(controlOf(parts[1]), 'Sample');
        expect(values).toEqual([{ ...ROBIN, family: 'Sample' }]);
        field.value = { ...ROBIN, family: 'Sample' };
        await rendered();
        expect(controlOf(parts[1]).value).toBe('Sample');
    });

    it('has its errors part by part in the summary, whose links lead to the parts', async () => {
        const { form, field, parts } = await show({ required: true });
        expect(form.submit()).toBe(false);
        await rendered();
        expect(linksOf(form).map(({ textContent }) => textContent!.trim())).toEqual([
            'Your name: First name: Enter an answer',
            'Your name: Last name: Enter an answer',
        ]);
        expect(parts.map(errorOf)).toEqual(['Error: Enter an answer', 'Error: Enter an answer']);
        expect(field.shadowRoot!.querySelector('.error')!.textContent).toBe('');
        expect(announce).not.toHaveBeenCalled();
        linksOf(form)[1]!.click();
        expect(field.shadowRoot!.activeElement).toBe(parts[1]);
        field.focus();
        expect(field.shadowRoot!.activeElement).toBe(parts[0]);
        await expect(form).toBeAccessible();
    });

    it('answers for the validity of its parts, and for a rule of its own', async () => {
        const { form, field, parts } = await show({ required: true, value: { given: 'Robin' } });
        expect(field.checkValidity()).toBe(false);
        expect(field.validity.valueMissing).toBe(true);
        expect(field.validationMessage).toBe('Last name: Enter an answer');
        type(controlOf(parts[1]), 'Robin');
        expect(field.validity).toMatchObject({ badInput: true, valueMissing: false });
        expect(form.submit()).toBe(false);
        await rendered();
        expect(errorOf(field)).toBe('Error: Enter two different names');
        field.disabled = true;
        await rendered();
        expect(field.checkValidity()).toBe(true);
        expect(errorOf(field)).toBe('');
    });

    it('is left once, when the focus leaves its last part', async () => {
        const { field, parts } = await show();
        const heard: string[] = [];
        for (const name of ['focus', 'commit', 'blur', 'invalid'])
            field.addEventListener(name, () => void heard.push(name));
        controlOf(parts[0]).focus();
        type(controlOf(parts[0]), 'Robin');
        controlOf(parts[1]).focus();
        type(controlOf(parts[1]), 'Robin');
        await leave(field);
        expect(heard).toEqual(['focus', 'commit', 'blur', 'invalid']);
    });

    it('drops every part with a purge', async () => {
        const { field, parts } = await show({ value: ROBIN });
        purgeAll('lock');
        expect(field.value).toEqual({ given: '', family: '' });
        expect(parts.map((part) => controlOf(part).value)).toEqual(['', '']);
    });
});

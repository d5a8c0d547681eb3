import SalusCheckbox from 'c/salusCheckbox';
import { controlsOf, errorOf } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement &
    Record<string, unknown> & { reportValidity(): boolean; readonly validationMessage: string };

const make = async (own: Record<string, unknown> = {}): Promise<Field> => {
    const given = { label: 'Remind me', name: 'reminder', ...own };
    const field = mount<Field>('salusCheckbox', SalusCheckbox, given);
    await rendered();
    return field;
};
const boxOf = (field: Element): HTMLInputElement => controlsOf(field)[0]!;
const stateOf = (field: Element): Element | null => field.shadowRoot!.querySelector('.state');

describe('c-salus-checkbox', () => {
    it('Must be one native checkbox that its label names', async () => {
        const field = await make({ required: true });
        expect(controlsOf(field)).toHaveLength(1);
        expect(boxOf(field).type).toBe('checkbox');
        expect(boxOf(field).required).toBe(true);
        expect(boxOf(field).hasAttribute('role')).toBe(false);
        expect(boxOf(field).labels![0]!.textContent).toContain('Remind me');
        expect(stateOf(field)).toBeNull();
        await expect(field).toBeAccessible();
    });

    it('Must be ticked to be right where it is required', async () => {
        const field = await make({ required: true });
        expect(field.reportValidity()).toBe(false);
        await rendered();
        expect(errorOf(field)).toBe('Error: Tick this box to go on');
        const values: unknown[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: boolean }>).detail.value);
        });
        boxOf(field).click();
        await rendered();
        expect(errorOf(field)).toBe('');
        boxOf(field).click();
        expect(values).toEqual([true, false]);
        expect(field.reportValidity()).toBe(false);
    });

    it.each([[1], ['true'], ['on'], [{}], [[true]], [undefined], [false]])(
        'Must never be ticked by anything but true',
        async (value) => {
            const field = await make({ value: true });
            expect(boxOf(field).checked).toBe(true);
            field.value = value;
            await rendered();
            expect(field.value).toBe(false);
            expect(boxOf(field).checked).toBe(false);
        },
    );

    it('Must be a switch where it is asked for, with its state in words for the eye', async () => {
        const field = await make({ look: 'switch', required: true });
        expect(boxOf(field).getAttribute('role')).toBe('switch');
        expect(stateOf(field)!.textContent).toBe('Off');
        expect(stateOf(field)!.getAttribute('aria-hidden')).toBe('true');
        expect(stateOf(field)!.closest('label')).toBeNull();
        expect(field.validationMessage).toBe('Switch this on to go on');
        boxOf(field).click();
        await rendered();
        expect(stateOf(field)!.textContent).toBe('On');
        await expect(field).toBeAccessible();
    });

    it('Must not be changed while it is only for reading', async () => {
        const field = await make({ value: true, readOnly: true });
        const changed = jest.fn();
        field.addEventListener('change', changed);
        boxOf(field).labels![0]!.click();
        await rendered();
        expect(boxOf(field).checked).toBe(true);
        expect(boxOf(field).getAttribute('aria-readonly')).toBe('true');
        expect(boxOf(field).disabled).toBe(false);
        expect(changed).not.toHaveBeenCalled();
    });
});

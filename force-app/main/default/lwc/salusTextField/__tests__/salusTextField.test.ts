import SalusTextField from 'c/salusTextField';
import { controlsOf, errorOf, leave, type } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

type TextField = HTMLElement &
    Record<string, unknown> & { focus(): void; checkValidity(): boolean };

const make = async (own: Record<string, unknown> = {}): Promise<TextField> => {
    const given = { label: 'Question', name: 'question', ...own };
    const field = mount<TextField>('salusTextField', SalusTextField, given);
    await rendered();
    return field;
};
const control = (field: Element): HTMLInputElement => controlsOf(field)[0]!;

describe('c-salus-text-field', () => {
    it('Must be one native input that its label names', async () => {
        const field = await make();
        const label = field.shadowRoot!.querySelector('label')!;
        expect(controlsOf(field)).toHaveLength(1);
        expect(control(field).id).toBe(label.getAttribute('for'));
    });

    it('Must let the type choose the keyboard, and take any other type for text', async () => {
        expect(control(await make({ type: 'tel' })).type).toBe('tel');
        expect(control(await make({ type: 'submit' })).type).toBe('text');
        expect(control(await make({ inputMode: 'numeric' })).inputMode).toBe('numeric');
    });

    it('Must never cut off what is typed, and say how long an answer may be', async () => {
        const field = await make({ maxLength: 5 });
        field.focus();
        type(control(field), 'far too long');
        await leave(field);
        expect(field.value).toBe('far too long');
        expect(control(field).hasAttribute('maxlength')).toBe(false);
        expect(errorOf(field)).toBe('Error: Use 5 characters or fewer');
    });

    it('is validated on leaving also when the page rewrites the answer while it is typed', async () => {
        const field = await make({ pattern: '[0-9]+' });
        field.addEventListener('change', (event) => {
            field.value = (event as CustomEvent<{ value: string }>).detail.value.toUpperCase();
        });
        field.focus();
        type(control(field), 'abc');
        await leave(field);
        expect(field.value).toBe('ABC');
        expect(errorOf(field)).not.toBe('');
    });

    it('leaves the Enter alone that ends a composition in Safari', async () => {
        const field = await make();
        const keyDown = new KeyboardEvent('keydown', {
            key: 'Enter',
            keyCode: 229,
            bubbles: true,
            cancelable: true,
        });
        control(field).dispatchEvent(keyDown);
        expect(keyDown.defaultPrevented).toBe(false);
    });

    it('Must say how short an answer may be', async () => {
        const field = await make({ minLength: 5, value: 'tiny' });
        expect(field.validationMessage).toBe('Use 5 characters or more');
    });

    it('Must hold the whole answer against its pattern', async () => {
        const field = await make({ pattern: '[0-9 ]+', value: '555 0100' });
        expect(field.checkValidity()).toBe(true);
        field.value = '555 0100 x';
        expect(field.checkValidity()).toBe(false);
    });

    it('Must spare what has no dictionary from spell check and suggestions', async () => {
        const assisted = (field: Element): (string | null)[] =>
            ['spellcheck', 'autocapitalize', 'autocorrect', 'writingsuggestions'].map((name) =>
                control(field).getAttribute(name),
            );
        const off = ['false', 'off', 'off', 'false'];
        expect(assisted(await make({ type: 'email' }))).toEqual(off);
        expect(assisted(await make({ sensitivity: 'secret' }))).toEqual(off);
        expect(assisted(await make())).toEqual([null, null, null, null]);
    });

    it('Must show dots for a secret, and still take what is pasted', async () => {
        const field = await make({ sensitivity: 'secret' });
        expect(control(field).type).toBe('password');
        const paste = new Event('paste', { bubbles: true, cancelable: true });
        expect(control(field).dispatchEvent(paste)).toBe(true);
    });

    it('Must keep telephone numbers and addresses left to right in every language', async () => {
        expect(control(await make({ type: 'tel' })).dir).toBe('ltr');
        expect(control(await make()).dir).toBe('auto');
    });

    it('Must not go on while Enter only ends a word that is being composed', async () => {
        const field = await make();
        const init = { key: 'Enter', isComposing: true, cancelable: true, bubbles: true };
        const event = new KeyboardEvent('keydown', init);
        control(field).dispatchEvent(event);
        expect(event.defaultPrevented).toBe(false);
    });

    it('Must commit the answer when Enter is pressed', async () => {
        const field = await make();
        const commits = jest.fn();
        field.addEventListener('commit', commits);
        field.focus();
        type(control(field), 'typed');
        const init = { key: 'Enter', cancelable: true, bubbles: true };
        control(field).dispatchEvent(new KeyboardEvent('keydown', init));
        await leave(field);
        expect(commits).toHaveBeenCalledTimes(1);
    });
});

import SalusForm from 'c/salusForm';
import { purgeAll } from 'c/salusHostPhi';
import SalusSecretField from 'c/salusSecretField';
import { controlsOf, focused, leave, type } from 'test-support/fieldUnderTest';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusSecretField.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement &
    Record<string, unknown> & {
        focus(): void;
        reportValidity(): boolean;
        checkValidity(): boolean;
        value: string;
    };

const make = async (own: Record<string, unknown> = {}, parent?: Element): Promise<Field> => {
    const given = { label: 'Access code', name: 'code', ...own };
    const field = mount<Field>('salusSecretField', SalusSecretField, given, parent);
    await rendered();
    return field;
};
const line = (field: Element): HTMLInputElement => controlsOf(field)[0]!;
const buttonOf = (field: Element): HTMLButtonElement => field.shadowRoot!.querySelector('button')!;
const press = async (field: Element): Promise<void> => {
    buttonOf(field).focus();
    buttonOf(field).click();
    await rendered();
};
const revealed = async (own: Record<string, unknown> = {}, parent?: Element): Promise<Field> => {
    const field = await make({ value: `Zq7-${CANARY}`, ...own }, parent);
    await press(field);
    expect(line(field).type).toBe('text');
    return field;
};
const become = (state: DocumentVisibilityState): void => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
};

describe('c-salus-secret-field', () => {
    afterEach(() => jest.restoreAllMocks());

    it('Must show dots, and the answer while its button is pressed', async () => {
        const field = await make(examples.default.properties);
        expect(line(field).type).toBe('password');
        await press(field);
        expect(line(field).type).toBe('text');
        await press(field);
        expect(line(field).type).toBe('password');
        await expect(field).toBeAccessible();
    });

    it('Must have one button, whose name says what it shows and whose state says whether it does', async () => {
        const field = await make();
        expect(field.shadowRoot!.querySelectorAll('button')).toHaveLength(1);
        const said = (): (string | null)[] =>
            ['aria-label', 'aria-pressed'].map((name) => buttonOf(field).getAttribute(name));
        expect(said()).toEqual(['Show Access code', 'false']);
        await press(field);
        expect(said()).toEqual(['Show Access code', 'true']);
        expect(buttonOf(field).textContent).toBe('Show');
    });

    it('Must hide the answer when the form is submitted, and on Enter', async () => {
        const form = mount<HTMLElement & { submit(): boolean }>('salusForm', SalusForm);
        const inForm = await revealed({}, form);
        form.submit();
        await rendered();
        expect(line(inForm).type).toBe('password');

        const alone = await revealed();
        const init = { key: 'Enter', cancelable: true, bubbles: true };
        line(alone).dispatchEvent(new KeyboardEvent('keydown', init));
        await rendered();
        expect(line(alone).type).toBe('password');
    });

    it('Must hide the answer when it is purged, when it is disabled and when it leaves the page', async () => {
        const purged = await revealed();
        purgeAll('lock');
        await rendered();
        expect(line(purged).type).toBe('password');
        expect(buttonOf(purged).getAttribute('aria-pressed')).toBe('false');

        const disabled = await revealed();
        disabled.disabled = true;
        await rendered();
        expect(line(disabled).type).toBe('password');
        expect(buttonOf(disabled).disabled).toBe(true);

        const moved = await revealed();
        const elsewhere = document.body.appendChild(document.createElement('div'));
        moved.remove();
        elsewhere.appendChild(moved);
        await rendered();
        expect(line(moved).type).toBe('password');
    });

    it('Must hide the answer as soon as the page is hidden', async () => {
        const field = await revealed();
        become('hidden');
        await rendered();
        expect(line(field).type).toBe('password');
        become('visible');
        await rendered();
        expect(line(field).type).toBe('password');
    });

    it('Must keep what was typed and the focus when the button is pressed', async () => {
        const field = await make();
        field.focus();
        type(line(field), 'typed');
        const before = line(field);
        await press(field);
        expect(line(field)).toBe(before);
        expect(line(field).value).toBe('typed');
        expect(focused()).toBe(buttonOf(field));
        const commits = jest.fn();
        field.addEventListener('commit', commits);
        await leave(field);
        expect(commits).toHaveBeenCalledTimes(1);
        expect(line(field).type).toBe('text');
    });

    it('Must take what is pasted, and tell password managers what it is for', async () => {
        const tokenOf = async (own: object): Promise<string | null> =>
            line(await make({ ...own })).getAttribute('autocomplete');
        const field = await make();
        const paste = new Event('paste', { bubbles: true, cancelable: true });
        expect(line(field).dispatchEvent(paste)).toBe(true);
        expect(await tokenOf({})).toBe('current-password');
        expect(await tokenOf({ autocomplete: 'new-password' })).toBe('new-password');
        expect(await tokenOf({ autocomplete: 'one-time-code' })).toBe('one-time-code');
        expect(await tokenOf({ autocomplete: 'off' })).toBe('off');
        expect(await tokenOf({ subject: 'other' })).toBe('off');
    });

    it('Must be secret whatever a page declares', async () => {
        for (const sensitivity of ['none', 'pii', 'phi', '', undefined, 7]) {
            const field = await make({ sensitivity, value: 'typed' });
            expect(field.sensitivity).toBe('secret');
            expect(field.getAttribute('data-dd-privacy')).toBe('mask');
            purgeAll('lock');
            expect(field.value).toBe('');
        }
    });

    it('Must spare a secret from spell check, capitals and suggestions, also while it is shown', async () => {
        const field = await revealed();
        const names = ['spellcheck', 'autocapitalize', 'autocorrect', 'writingsuggestions'];
        const given = names.map((name) => line(field).getAttribute(name));
        expect(given).toEqual(['false', 'off', 'off', 'false']);
    });

    it('Must check its length and its pattern', async () => {
        const field = await make(examples.password.properties);
        field.value = 'too short';
        expect(field.validationMessage).toBe('Use 12 characters or more');
        const code = await make(examples.oneTimeCode.properties);
        expect(line(code).inputMode).toBe('numeric');
        code.value = '12345';
        expect(code.validationMessage).toBe('Enter the 6 digits of the code');
        code.value = '123456';
        expect(code.checkValidity()).toBe(true);
    });
});

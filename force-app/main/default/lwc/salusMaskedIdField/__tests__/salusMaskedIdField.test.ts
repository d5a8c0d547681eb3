import type { SalusProblem } from 'c/salusCoreProblems';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusMaskedIdField from 'c/salusMaskedIdField';
import {
    controlsOf,
    descriptionOf,
    errorOf,
    focused,
    leave,
    type,
} from 'test-support/fieldUnderTest';
import { HOSTILE_OBJECTS } from 'test-support/hostile';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusMaskedIdField.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement &
    Record<string, unknown> & { value: string; focus(): void; checkValidity(): boolean };

const make = async (own: Record<string, unknown> = {}): Promise<Field> => {
    const given = { label: 'Member number', name: 'member', format: '3-2-4', ...own };
    const field = mount<Field>('salusMaskedIdField', SalusMaskedIdField, given);
    await rendered();
    return field;
};
const line = (field: Element): HTMLInputElement => controlsOf(field)[0]!;
const buttonOf = (field: Element): HTMLButtonElement | null =>
    field.shadowRoot!.querySelector('button');
const textsOf = (field: Element): string[] =>
    [...field.shadowRoot!.querySelectorAll('.id-text')].map((one) => one.textContent!);
const isLine = (field: Element): boolean => !line(field).closest('[hidden]');
const isMasked = (field: Element): boolean => textsOf(field)[0]!.startsWith('•') && !isLine(field);
const press = async (field: Element): Promise<void> => {
    buttonOf(field)!.focus();
    buttonOf(field)!.click();
    await rendered();
};
const typeInto = async (field: Field, text: string): Promise<void> => {
    field.focus();
    type(line(field), text);
    await rendered();
};
const become = (state: DocumentVisibilityState): void => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
};

describe('c-salus-masked-id-field', () => {
    afterEach(() => jest.restoreAllMocks());

    it('Must leave what is typed alone, and show its groups on leaving', async () => {
        const field = await make();
        for (const text of ['1', '123', '1234', '123 4', '123456789']) {
            await typeInto(field, text);
            expect(line(field).value).toBe(text);
            expect(isLine(field)).toBe(true);
            expect(buttonOf(field)).toBeNull();
        }
        await leave(field);
        expect(line(field).value).toBe('123-45-6789');
    });

    it('Must have a value without what is between the groups', async () => {
        const field = await make();
        await typeInto(field, ' 123 45–٦٧٨٩ ');
        expect(field.value).toBe('123456789');
        field.value = '987.65.4321';
        expect(field.value).toBe('987654321');
        const free = await make({ format: undefined });
        await typeInto(free, 'W12/3 4');
        expect(free.value).toBe('W12/34');
    });

    it('Must mask an answer of the page but for its end', async () => {
        const field = await make({ value: '123456789' });
        expect(textsOf(field)[0]).toBe('•••-••-6789');
        expect(isLine(field)).toBe(false);
        expect(textsOf(await make({ value: '123456789', visibleDigits: 2 }))[0]).toBe(
            '•••-••-••89',
        );
        expect(textsOf(await make({ value: '1234' }))[0]).toBe('••3-4');
        await expect(field).toBeAccessible();
    });

    it('Must mask what was typed on leaving, unless it is wrong', async () => {
        const field = await make();
        await typeInto(field, '12345');
        await leave(field);
        expect(errorOf(field)).not.toBe('');
        expect(isLine(field)).toBe(true);
        expect(line(field).value).toBe('12345');
        await typeInto(field, '123456789');
        expect(isLine(field)).toBe(true);
        await leave(field);
        expect(isMasked(field)).toBe(true);
    });

    it('Must show the whole answer, to be changed, while its button is pressed', async () => {
        const field = await make({ value: '123456789' });
        const pressed = (): string | null => buttonOf(field)!.getAttribute('aria-pressed');
        expect(buttonOf(field)!.getAttribute('aria-label')).toBe('Show Member number');
        expect(pressed()).toBe('false');
        await press(field);
        expect(pressed()).toBe('true');
        expect(isLine(field)).toBe(true);
        expect(line(field).value).toBe('123-45-6789');
        expect(focused()).toBe(buttonOf(field));
        expect(textsOf(field)).toEqual(['', '']);
        line(field).focus();
        type(line(field), '987654321');
        await rendered();
        expect(field.value).toBe('987654321');
        await press(field);
        expect(pressed()).toBe('false');
        expect(textsOf(field)[0]).toBe('•••-••-4321');
    });

    it('Must mask it again on leaving, when it is purged and when the page is hidden', async () => {
        const left = await make({ value: '123456789' });
        await press(left);
        await leave(left);
        expect(isMasked(left)).toBe(true);

        const unseen = await make({ value: '123456789' });
        await press(unseen);
        line(unseen).focus();
        become('hidden');
        await rendered();
        expect(isMasked(unseen)).toBe(true);
        expect(focused()).toBe(buttonOf(unseen));

        const purged = await make({ value: '123456789' });
        await press(purged);
        purgeAll('lock');
        purged.value = '123456789';
        await rendered();
        expect(isMasked(purged)).toBe(true);
    });

    it('Must keep the focus while another window is in front', async () => {
        const field = await make();
        await typeInto(field, '123456789');
        // A browser that loses the focus as a whole says so, and keeps the element that has it.
        line(field).dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
        await rendered();
        expect(isLine(field)).toBe(true);
        expect(focused()).toBe(line(field));
    });

    it('Must say its end digit by digit, and no dots', async () => {
        const field = await make({ value: '123456789', hint: 'On your card', error: 'Unknown' });
        expect(textsOf(field)[1]).toBe('ending in 6 7 8 9');
        field.focus();
        expect(focused()).toBe(buttonOf(field));
        const description = descriptionOf(buttonOf(field)!);
        expect(description).toContain('ending in 6 7 8 9');
        expect(description).toContain('On your card');
        expect(description).toContain('Error: Unknown');
        const [seen] = field.shadowRoot!.querySelectorAll('.id-text');
        expect(seen!.getAttribute('aria-hidden')).toBe('true');
        const plain = field.shadowRoot!.querySelectorAll('[aria-label]:not(button)');
        expect(plain).toHaveLength(0);
        expect(textsOf(await make({ value: '1' }))[1]).toBe('Answered, not shown');
    });

    it("Must spell the whole answer where it is shown and can't be changed", async () => {
        const field = await make({ value: '123456789', readOnly: true });
        expect(isMasked(field)).toBe(true);
        await press(field);
        expect(textsOf(field)).toEqual(['123-45-6789', '1 2 3, 4 5, 6 7 8 9']);
        expect(isLine(field)).toBe(false);
        await leave(field);
        expect(isMasked(field)).toBe(true);
    });

    it('Must say how many characters its format has', async () => {
        const field = await make({ value: '12345', pattern: '[0-9]+' });
        expect(field.validity).toMatchObject({ patternMismatch: true });
        expect(field.validationMessage).toBe('Enter 9 letters or digits');
        field.value = '12345678W';
        expect(field.validationMessage).toBe('Check this answer');
        field.value = '123456789';
        expect(field.checkValidity()).toBe(true);
    });

    it('Must say what it takes where nothing of what is typed can be read', async () => {
        const field = await make();
        type(controlsOf(field)[0]!, '--');
        expect(field.validity).toMatchObject({ badInput: true });
        expect(field.validationMessage).toBe('Enter letters or digits');
    });

    it('Must report a format that is none, and take odd properties for none', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const field = await make({ format: 'ddd-dd', value: '123456789' });
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'format'],
        ]);
        expect(textsOf(field)[0]).toBe('•••••6789');
        for (const [, odd] of HOSTILE_OBJECTS) {
            const given = { format: odd, visibleDigits: odd, inputMode: odd, pattern: odd };
            expect(textsOf(await make({ ...given, value: '123456789' }))[0]).toBe('•••••6789');
        }
    });

    it('Must leave no text of the answer behind', async () => {
        const purged = await make({ value: '123456789' });
        purgeAll('lock');
        expect(textsOf(purged)).toEqual(['', '']);
        const removed = await make({ value: '123456789', readOnly: true });
        await press(removed);
        removed.remove();
        await rendered();
        expect(textsOf(removed)).toEqual(['', '']);
    });

    it('Must make its button inoperable while it is disabled, and show nothing', async () => {
        const field = await make({ value: '123456789' });
        await press(field);
        field.disabled = true;
        await rendered();
        expect(isMasked(field)).toBe(true);
        expect(buttonOf(field)!.disabled).toBe(true);
        expect(buttonOf(field)!.getAttribute('aria-pressed')).toBe('false');
    });

    it('Must spare an identifier from spell check, capitals and suggestions', async () => {
        const field = await make(examples.socialSecurity.properties);
        const names = ['spellcheck', 'autocapitalize', 'autocorrect', 'writingsuggestions'];
        const given = names.map((name) => line(field).getAttribute(name));
        expect(given).toEqual(['false', 'off', 'off', 'false']);
        expect(line(field).inputMode).toBe('numeric');
    });
});

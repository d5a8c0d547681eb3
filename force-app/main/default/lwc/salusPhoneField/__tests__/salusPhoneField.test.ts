import type { Phone } from 'c/salusCorePhone';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPhoneField from 'c/salusPhoneField';
import {
    choose,
    controlsOf,
    descriptionOf,
    errorOf,
    focused,
    leave,
    type,
} from 'test-support/fieldUnderTest';
import { HOSTILE_OBJECTS } from 'test-support/hostile';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusPhoneField.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement &
    Record<string, unknown> & {
        value: Phone;
        e164: string;
        focus(): void;
        checkValidity(): boolean;
    };

const make = async (own: Record<string, unknown> = {}): Promise<Field> => {
    const given = { label: 'Your phone', name: 'phone', country: 'US', ...own };
    const field = mount<Field>('salusPhoneField', SalusPhoneField, given);
    await rendered();
    return field;
};
const listOf = (field: Element): HTMLSelectElement =>
    controlsOf(field)[0] as unknown as HTMLSelectElement;
const line = (field: Element): HTMLInputElement => controlsOf(field)[1]!;
const extension = (field: Element): HTMLInputElement | undefined => controlsOf(field)[2];
const chosen = (field: Element): string =>
    listOf(field).options[listOf(field).selectedIndex]!.textContent!;
const typeInto = async (field: Field, text: string, at = line(field)): Promise<void> => {
    at.focus();
    type(at, text);
    await rendered();
};
const chooseCountry = async (field: Field, name: string): Promise<void> => {
    const labels = [...listOf(field).options].map(({ textContent }) => textContent!);
    listOf(field).focus();
    choose(
        controlsOf(field)[0] as never,
        labels.findIndex((label) => label.startsWith(name)),
    );
    await rendered();
};
const messageFor = async (text: string, own = {}): Promise<unknown> => {
    const field = await make(own);
    await typeInto(field, text);
    return field.validationMessage;
};

describe('c-salus-phone-field', () => {
    it('Must be a group named by its question, with a labelled list and lines', async () => {
        const field = await make({ withExtension: true });
        expect(field.shadowRoot!.querySelector('legend')!.textContent).toContain('Your phone');
        const labels = controlsOf(field).map((control) => control.labels![0]!.textContent);
        expect(labels).toEqual(['Country', 'Number', 'Extension']);
        await expect(field).toBeAccessible();
    });

    it('Must leave what is typed alone, and show its groups on leaving', async () => {
        const field = await make();
        for (const text of ['2', '212-2', '2122262790']) {
            await typeInto(field, text);
            expect(line(field).value).toBe(text);
        }
        await leave(field);
        expect(line(field).value).toBe('(212) 226-2790');
        const british = await make({ country: 'GB' });
        await typeInto(british, '07911 123456');
        await leave(british);
        expect(line(british).value).toBe('07911 123456');
    });

    it('Must take a number with its calling code, and choose its country', async () => {
        const field = await make();
        await typeInto(field, '+44 (0)7911 123456');
        expect(line(field).value).toBe('+44 (0)7911 123456');
        expect(chosen(field)).toContain('United Kingdom');
        expect(field.value).toEqual({ country: 'GB', number: '7911123456', extension: '' });
        expect(field.e164).toBe('+447911123456');
        await leave(field);
        expect(line(field).value).not.toContain('44');
        field.value = '+33612345678' as never;
        await rendered();
        expect(chosen(field)).toContain('France');
        expect(line(field).value).toBe('06 12 34 56 78');
    });

    it('Must keep the country that is chosen where several share a code', async () => {
        const field = await make();
        await chooseCountry(field, 'Canada');
        await typeInto(field, '+1 416 555 0100');
        expect(field.value.country).toBe('CA');
        expect(chosen(field)).toContain('Canada');
    });

    it('Must have one value, frozen, and the number as the world can call it', async () => {
        const field = await make({ withExtension: true });
        const values: unknown[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: unknown }>).detail.value);
        });
        await typeInto(field, '2122262790');
        await typeInto(field, '12', extension(field));
        await chooseCountry(field, 'Mexico');
        const number = '2122262790';
        expect(values).toEqual([
            { country: 'US', number, extension: '' },
            { country: 'US', number, extension: '12' },
            { country: 'MX', number, extension: '12' },
        ]);
        expect(Object.isFrozen(field.value)).toBe(true);
        expect(field.e164).toBe('+522122262790');
        field.value = { country: 'US', number: '212', extension: '' };
        expect(field.e164).toBe('');
    });

    it("Must offer the country of the page first, or the author's", async () => {
        const first = async (own: object): Promise<string> =>
            listOf(await make({ ...own }))[0]!.textContent!;
        expect(await first({ country: undefined })).toContain('United States');
        expect(await first({ country: 'MX' })).toContain('Mexico');
        const field = await make();
        const labels = [...listOf(field).options].map(({ textContent }) => textContent);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.length).toBeGreaterThan(200);
    });

    it('Must name the countries in the language of the person', async () => {
        const field = await make();
        const names = new Intl.DisplayNames('en-US', { type: 'region' });
        expect(chosen(field)).toContain(names.of('US'));
        expect(chosen(field)).toContain('+1');
        const values = [...listOf(field).options].map(({ value }) => value);
        expect(values.every((value) => /^\d+$/.test(value))).toBe(true);
    });

    it('Must say how many digits a number of its country has, and how it begins', async () => {
        expect(await messageFor('212226279')).toBe(
            'Enter a number with 10 digits for United States',
        );
        expect(await messageFor('31 223', { country: 'HU' })).toBe(
            'Enter a number with 8–9 digits for Hungary',
        );
        expect(await messageFor('012 226 2790')).toBe(
            'Check the first digits: no number in United States begins so',
        );
        expect(await messageFor('call me')).toBe(
            'Enter a phone number: digits, spaces and signs such as +',
        );
        const field = await make({ messageWhenPatternMismatch: 'Ours' });
        await typeInto(field, '212');
        expect(field.validationMessage).toBe('Ours');
    });

    it('Must take a number of an unknown country by the general rule', async () => {
        const field = await make();
        await typeInto(field, '+999 123 4567');
        expect(field.value).toEqual({ country: '', number: '+9991234567', extension: '' });
        expect(field.checkValidity()).toBe(true);
        expect(field.e164).toBe('+9991234567');
        expect(await messageFor('+999 1')).toBe('Enter + and 7 to 15 digits');
    });

    it('Must ask for an extension only where it is told to, and for its digits', async () => {
        expect(extension(await make())).toBeUndefined();
        const field = await make({ withExtension: true, value: examples.default.properties.value });
        await typeInto(field, 'the desk', extension(field));
        expect(field.validationMessage).toBe('Use digits for the extension, 11 or fewer');
        await typeInto(field, '١٢', extension(field));
        expect(field.checkValidity()).toBe(true);
        const alone = await make({ withExtension: true });
        await typeInto(alone, '12', extension(alone));
        await leave(alone);
        expect(errorOf(alone)).toBe('Error: Enter an answer');
    });

    it('Must lead to the line that is wrong, and describe it there', async () => {
        const field = await make({
            withExtension: true,
            hint: 'A hint',
            value: examples.default.properties.value,
        });
        expect(descriptionOf(line(field))).toContain('A hint');
        await typeInto(field, 'the desk', extension(field));
        await leave(field);
        field.focus();
        expect(focused()).toBe(extension(field));
        expect(descriptionOf(extension(field)!)).toContain('Error: Use digits');
        expect(descriptionOf(line(field))).toBe('');
        expect(extension(field)!.getAttribute('aria-invalid')).toBe('true');
        expect(line(field).hasAttribute('aria-invalid')).toBe(false);
        await typeInto(field, '12', extension(field));
        await leave(field);
        field.focus();
        expect(focused()).toBe(line(field));
    });

    it('Must offer the right autofill for each line, and none for somebody else', async () => {
        const tokens = async (own: object): Promise<(string | null)[]> =>
            controlsOf(await make({ withExtension: true, ...own })).map((control) =>
                control.getAttribute('autocomplete'),
            );
        expect(await tokens({})).toEqual(['off', 'tel', 'tel-extension']);
        expect(await tokens({ subject: 'other' })).toEqual(['off', 'off', 'off']);
        expect(await tokens({ autocomplete: 'off' })).toEqual(['off', 'off', 'off']);
    });

    it('Must report a country that is none, and take odd properties for none', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const field = await make({ country: 'Narnia' });
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'country'],
        ]);
        expect(chosen(field)).toContain('United States');
        for (const [, odd] of HOSTILE_OBJECTS) {
            const one = await make({ country: odd });
            one.value = { country: odd, number: odd, extension: odd } as never;
            expect(one.value).toEqual({ country: '', number: '', extension: '' });
            expect(chosen(one)).toContain('United States');
        }
    });
});

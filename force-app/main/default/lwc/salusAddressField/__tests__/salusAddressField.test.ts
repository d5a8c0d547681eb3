import SalusAddressField from 'c/salusAddressField';
import { postalAddress, type Address } from 'c/salusCoreAddress';
import SalusForm from 'c/salusForm';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import {
    choose,
    controlsOf,
    descriptionOf,
    errorOf,
    errorsOf,
    focused,
    labelOf,
    leave,
    type,
} from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusAddressField.examples';

jest.mock('c/salusHostAnnouncer');

type Form = HTMLElement & { submit(): boolean; readonly values: Record<string, unknown> };
type Field = HTMLElement & {
    value: Partial<Address>;
    sameAs: Partial<Address> | undefined;
    required: boolean;
    error: string;
    focus(): void;
    checkValidity(): boolean;
    reportValidity(): boolean;
};

const HOME = postalAddress(examples.default.properties.value);
const FEW = ['US', 'CA', 'MX', 'GB', 'DE'];
const SAME = { sameAs: HOME, sameAsLabel: 'your home address' };

const show = async (properties: object = {}, parent?: Element): Promise<Field> => {
    const given = { label: 'Your address', name: 'home', countries: FEW, ...properties };
    const field = mount<Field>('salusAddressField', SalusAddressField, given, parent);
    await rendered();
    return field;
};
const showInForm = async (properties: object = {}): Promise<{ form: Form; field: Field }> => {
    const form = mount<Form>('salusForm', SalusForm);
    return { form, field: await show(properties, form) };
};
const partsOf = (field: Element): HTMLElement[] => [
    ...field.shadowRoot!.querySelectorAll<HTMLElement>('[data-part]'),
];
const partOf = (field: Element, name: string): HTMLElement =>
    partsOf(field).find(({ dataset }) => dataset.part === name)!;
const controlOf = (field: Element, name: string): HTMLInputElement =>
    controlsOf(partOf(field, name))[0]!;
const namesOf = (field: Element): (string | undefined)[] =>
    partsOf(field).map(({ dataset }) => dataset.part);
const labelsOf = (field: Element): string[] =>
    partsOf(field).map((part) => labelOf(part).textContent!.replace(/\s+/g, ' ').trim());
const boxOf = (field: Element): HTMLInputElement | null =>
    field.shadowRoot!.querySelector('input[type="checkbox"]');
const chosenOf = (field: Element, name: string): string =>
    (controlOf(field, name) as unknown as HTMLSelectElement).selectedOptions[0]!.text.trim();
const chooseCountry = async (field: Element, name: string): Promise<void> => {
    const list = controlOf(field, 'country') as unknown as HTMLSelectElement;
    choose(
        list,
        [...list.options].findIndex(({ text }) => text.trim() === name),
    );
    await rendered();
};
const press = async (box: HTMLInputElement): Promise<void> => {
    box.click();
    await rendered();
};
const linksOf = (form: Element): HTMLElement[] => [
    ...form
        .shadowRoot!.querySelector('c-salus-error-summary')!
        .shadowRoot!.querySelectorAll<HTMLElement>('a'),
];

describe('c-salus-address-field', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('Must be a group named by its question, with a labelled field for each part', async () => {
        const field = await show({ required: true, defaultCountry: 'US' });
        expect(field.shadowRoot!.querySelector('legend')!.textContent).toContain('Your address');
        expect(labelsOf(field)).toEqual([
            'Country or territory (required)',
            'Street address (required)',
            'Apartment, suite or unit (optional)',
            'City (required)',
            'State or territory (required)',
            'ZIP code (required)',
        ]);
        await expect(field).toBeAccessible();
    });

    describe.each([
        ['US', ['line1', 'line2', 'city', 'region', 'postalCode'], 'ZIP code', true],
        ['CA', ['line1', 'line2', 'city', 'region', 'postalCode'], 'Postal code', true],
        ['MX', ['line1', 'line2', 'postalCode', 'city', 'region'], 'Postal code', true],
        ['GB', ['line1', 'line2', 'city', 'region', 'postalCode'], 'Postcode', false],
        ['DE', ['line1', 'line2', 'city', 'region', 'postalCode'], 'Postal code', false],
    ])('in %s', (country, names, code, hasList) => {
        it('Must ask for what letters to the country need, in its order and its words', async () => {
            const field = await show({ value: { country } });
            expect(namesOf(field)).toEqual(['country', ...names]);
            expect(labelOf(partOf(field, 'postalCode')).textContent!.trim()).toBe(code);
            expect(controlOf(field, 'region').localName).toBe(hasList ? 'select' : 'input');
            await expect(field).toBeAccessible();
        });
    });

    it('Must take any country, and refuse nothing where it has no rules', async () => {
        const field = await show({ countries: undefined, required: true });
        const list = controlOf(field, 'country') as unknown as HTMLSelectElement;
        expect(list.options).toHaveLength(251);
        await chooseCountry(field, 'Vanuatu');
        type(controlOf(field, 'line1'), 'Beside the church');
        type(controlOf(field, 'city'), 'Invented');
        type(controlOf(field, 'postalCode'), '?');
        expect(field.checkValidity()).toBe(true);
        expect(field.value).toEqual(
            postalAddress({
                country: 'VU',
                line1: 'Beside the church',
                city: 'Invented',
                postalCode: '?',
            }),
        );
    });

    it('Must offer the countries that its author names, and all for an address elsewhere', async () => {
        const optionsOf = (field: Element): number =>
            (controlOf(field, 'country') as unknown as HTMLSelectElement).options.length;
        expect(optionsOf(await show())).toBe(6);
        const field = await show({ value: { country: 'FR' } });
        expect(optionsOf(field)).toBe(251);
        expect(chosenOf(field, 'country')).toBe('France');
    });

    it('Must ask for no country where there is only one', async () => {
        const field = await show({ countries: ['US'] });
        expect(namesOf(field)[0]).toBe('line1');
        type(controlOf(field, 'line1'), '1 Way');
        expect(field.value).toEqual(postalAddress({ country: 'US', line1: '1 Way' }));
    });

    it('Must begin with the usual country, and have no answer for that', async () => {
        const field = await show({ defaultCountry: 'US' });
        expect(chosenOf(field, 'country')).toBe('United States');
        expect(field.value).toEqual(postalAddress(undefined));
        field.value = {};
        await rendered();
        expect(chosenOf(field, 'country')).toBe('United States');
        type(controlOf(field, 'city'), 'Springfield');
        expect(field.value).toEqual(postalAddress({ country: 'US', city: 'Springfield' }));
    });

    it('Must keep what is typed when the country changes, but no region of another country', async () => {
        const field = await show({ value: HOME });
        await chooseCountry(field, 'Mexico');
        expect(field.value).toEqual({ ...HOME, country: 'MX', region: '' });
        expect(chosenOf(field, 'region')).toBe('Choose an answer');
        await chooseCountry(field, 'Germany');
        expect(controlOf(field, 'line1').value).toBe(HOME.line1);
        expect(controlOf(field, 'postalCode').value).toBe('00000');
    });

    it('Must check a postal code only where its form is sure, and by the country of now', async () => {
        const field = await show({ value: { ...HOME, postalCode: '' } });
        const code = controlOf(field, 'postalCode');
        code.focus();
        type(code, 'K1A 0B1');
        await leave(field);
        expect(errorOf(field)).toBe('Error: Enter 5 digits, or 9, such as 12345 or 12345-6789');
        await chooseCountry(field, 'Canada');
        expect(errorsOf(field)).toEqual([]);
        expect(field.checkValidity()).toBe(true);
    });

    it("says the author's own words for a postal code", async () => {
        const own = { messageWhenPatternMismatch: 'Look at a letter that you got' };
        const field = await show({ ...own, value: { ...HOME, postalCode: 'x' } });
        field.reportValidity();
        await rendered();
        expect(errorsOf(field)).toEqual(['Error: Look at a letter that you got']);
    });

    it('Must offer the right autofill for each part, and none for somebody else', async () => {
        const tokens = async (properties: object): Promise<(string | null)[]> =>
            controlsOf(await show(properties)).map((one) => one.getAttribute('autocomplete'));
        expect(await tokens({ defaultCountry: 'US' })).toEqual([
            'country',
            'address-line1',
            'address-line2',
            'address-level2',
            'address-level1',
            'postal-code',
        ]);
        expect((await tokens({ defaultCountry: 'MX' }))[2]).toBe('address-level3');
        const off = new Array<string>(6).fill('off');
        expect(await tokens({ subject: 'other' })).toEqual(off);
        expect(await tokens({ autocomplete: 'off' })).toEqual(off);
    });

    it('Must have one value for all parts, frozen and compared by content', async () => {
        const { form, field } = await showInForm({ value: { ...HOME, country: 'USA' } });
        expect(form.values).toEqual({ home: HOME });
        const before = field.value;
        expect(Object.isFrozen(before)).toBe(true);
        field.value = { ...HOME };
        expect(field.value).toBe(before);
        expect(chosenOf(field, 'region')).toBe('Illinois');
    });

    it('Must list each wrong part in the error summary and lead to the part', async () => {
        const { form, field } = await showInForm({ required: true, value: { country: 'US' } });
        expect(form.submit()).toBe(false);
        await rendered();
        expect(linksOf(form).map(({ textContent }) => textContent!.trim())).toEqual([
            'Your address: Street address: Enter an answer',
            'Your address: City: Enter an answer',
            'Your address: State or territory: Choose an answer',
            'Your address: ZIP code: Enter an answer',
        ]);
        linksOf(form)[2]!.click();
        expect(focused()).toBe(controlOf(field, 'region'));
        await expect(form).toBeAccessible();
    });

    it('Must have the hint and the error of the group once, where a person enters', async () => {
        const said = async (properties: object): Promise<string[]> =>
            controlsOf(await show({ hint: 'Where you live', error: 'Call us', ...properties }))
                .map((control) => descriptionOf(control).trim())
                .filter(Boolean);
        expect(await said({})).toEqual(['Where you live Error: Call us']);
        expect(await said(SAME)).toEqual(['Where you live Error: Call us']);
        const field = await show({ ...SAME, error: 'Call us' });
        field.focus();
        expect(focused()).toBe(boxOf(field));
    });

    it('Must let a person say that it is the same as an address given before', async () => {
        const field = await show({ ...SAME, required: true });
        expect(boxOf(field)!.labels![0]!.textContent).toBe('Same as your home address');
        const values: unknown[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: unknown }>).detail.value);
        });
        await press(boxOf(field)!);
        expect(partsOf(field)).toEqual([]);
        expect(values).toEqual([HOME]);
        expect(field.checkValidity()).toBe(true);
        expect(focused()).toBe(document.body);
        await expect(field).toBeAccessible();
    });

    it('Must show again what was typed when that is taken back', async () => {
        const field = await show(SAME);
        type(controlOf(field, 'city'), 'Shelbyville');
        await press(boxOf(field)!);
        await press(boxOf(field)!);
        expect(controlOf(field, 'city').value).toBe('Shelbyville');
        expect(field.value).toEqual(postalAddress({ city: 'Shelbyville' }));
    });

    it('Must stay the same when the other address changes', async () => {
        const field = await show(SAME);
        await press(boxOf(field)!);
        field.sameAs = { ...HOME, city: 'Moved' };
        expect(field.value.city).toBe('Moved');
        field.sameAs = {};
        await rendered();
        expect(boxOf(field)).toBeNull();
        expect(field.value).toEqual(postalAddress(undefined));
        field.sameAs = HOME;
        await rendered();
        expect(boxOf(field)!.checked).toBe(false);
    });

    it('Must show as the same what the page gives as the same, and nothing that is typed', async () => {
        const field = await show({ ...SAME, value: HOME });
        expect(boxOf(field)!.checked).toBe(true);
        await press(boxOf(field)!);
        expect(field.value).toEqual(postalAddress(undefined));
        const typed = await show({ ...SAME, value: { ...HOME, city: '' } });
        type(controlOf(typed, 'city'), HOME.city);
        await rendered();
        expect(partsOf(typed)).toHaveLength(6);
    });

    it.each([{ sameAs: {} }, { sameAs: { country: 'US' } }, { sameAsLabel: ' ' }])(
        'does not offer it for %j',
        async (properties) => {
            expect(boxOf(await show({ ...SAME, ...properties }))).toBeNull();
        },
    );

    it('Must keep the box inoperable while it is disabled or only for reading', async () => {
        expect(boxOf(await show({ ...SAME, disabled: true }))!.disabled).toBe(true);
        const readOnly = await show({ ...SAME, readOnly: true });
        await press(boxOf(readOnly)!);
        expect(readOnly.value).toEqual(postalAddress(undefined));
    });

    it('Must clear every part, and the address given before, when it is purged', async () => {
        const field = await show({ ...SAME, value: { ...HOME, city: `Other ${CANARY}` } });
        await press(boxOf(field)!);
        purgeAll('lock');
        expect(field.sameAs).toEqual(postalAddress(undefined));
        await rendered();
        expect(field.value).toEqual(postalAddress(undefined));
        expect(boxOf(field)).toBeNull();
        expect(controlOf(field, 'city').value).toBe('');
        expect(field.shadowRoot!.innerHTML).not.toContain(CANARY);
    });

    it('Must tell its author of countries that are none', async () => {
        for (const countries of ['x', ['USA', 'x'], [], 7]) {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            const field = await show({ countries });
            expect(problems.map(({ code, property }) => [code, property])).toEqual([
                ['bad-property', 'countries'],
            ]);
            expect(partsOf(field).length).toBeGreaterThan(4);
        }
    });
});

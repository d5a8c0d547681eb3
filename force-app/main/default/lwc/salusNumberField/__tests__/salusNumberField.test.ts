import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusNumberField from 'c/salusNumberField';
import {
    controlsOf,
    descriptionOf,
    errorOf,
    focused,
    leave,
    type,
} from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusNumberField.examples';

jest.mock('c/salusHostAnnouncer');
jest.mock('c/salusPlatformLocale', () => ({ locale: 'en-US' }));

type NumberField = HTMLElement & {
    value: string;
    readonly validity: Record<string, boolean>;
    readonly validationMessage: string;
    checkValidity(): boolean;
};

const speak = (locale: string): unknown =>
    Object.assign(jest.requireMock('c/salusPlatformLocale'), { locale });

const show = async (properties: object = {}): Promise<NumberField> => {
    const given = { label: 'Weight', name: 'weight', ...properties };
    const field = mount<NumberField>('salusNumberField', SalusNumberField, given);
    await rendered();
    return field;
};
const control = (field: Element): HTMLInputElement => controlsOf(field)[0]!;
const typeAndLeave = async (field: NumberField, text: string): Promise<void> => {
    field.focus();
    type(control(field), text);
    await leave(field);
};

beforeEach(() => speak('en-US'));

describe('c-salus-number-field', () => {
    it('Must be a line of text that its label names, and never a spin button', async () => {
        const field = await show(examples.default.properties);
        expect(controlsOf(field)).toHaveLength(1);
        expect(control(field).type).toBe('text');
        expect(control(field).hasAttribute('role')).toBe(false);
        expect(control(field).id).toBe(field.shadowRoot!.querySelector('label')!.htmlFor);
        field.focus();
        for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])
            focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        focused()!.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));
        expect(field.value).toBe('187.36');
        await expect(field).toBeAccessible();
    });

    it.each([
        [{ min: 0, step: 1 }, 'numeric'],
        [{ min: '5', step: '5' }, 'numeric'],
        [{ min: 0, step: 0.5 }, 'decimal'],
        [{ min: 0.5, step: 1 }, 'decimal'],
        [{ min: 0 }, 'decimal'],
        [{ min: 0, step: 'any' }, 'decimal'],
        [{ min: 0, step: 0.01, formatter: 'percent' }, 'numeric'],
        [{ min: -1, step: 1 }, null],
        [{}, null],
    ])(
        'Must show a keyboard of digits only where no minus and no decimals are needed',
        async (rules, mode) => {
            expect(control(await show(rules)).getAttribute('inputmode')).toBe(mode);
        },
    );

    it.each([
        ['en-US', '1,234.50', '1234.50'],
        ['es', '1.234,5', '1234.5'],
        ['fr', '1 234,5', '1234.5'],
        ['en-IN', '12,34,567', '1234567'],
        ['ar-EG', '١٬٢٣٤٫٥', '1234.5'],
        ['ar-EG', '1234.5', '1234.5'],
    ])(
        "Must read what is typed in the signs and digits of the person's language",
        async (locale, typed, answer) => {
            speak(locale);
            const field = await show();
            await typeAndLeave(field, typed);
            expect(field.value).toBe(answer);
            expect(errorOf(field)).toBe('');
        },
    );

    it.each([
        ['es', '1.234', 'Write nothing between thousands, and “,” before decimals, such as 1234,5'],
        [
            'en-US',
            '1,5',
            'Write nothing between thousands, and “.” before decimals, such as 1234.5',
        ],
    ])(
        'Must refuse a number that may mean two things, and say how to write it',
        async (locale, typed, words) => {
            speak(locale);
            const field = await show();
            await typeAndLeave(field, typed);
            expect(field.value).toBe('');
            expect(control(field).value).toBe(typed);
            expect(field.validity.badInput).toBe(true);
            expect(errorOf(field)).toBe(`Error: ${words}`);
        },
    );

    it('says how to write what can’t be read', async () => {
        const field = await show({ step: 1 });
        await typeAndLeave(field, 'about two');
        expect(errorOf(field)).toBe('Error: Use only digits, such as 1234');
        await typeAndLeave(field, '9'.repeat(31));
        expect(errorOf(field)).toBe('Error: Use 30 characters or fewer');
        expect(field.validity.tooLong).toBe(true);
    });

    it.each([
        ['en-US', '1234.50', '1,234.50'],
        ['en-US', '5', '5'],
        ['en-US', '0.1000000000000000055511151231', '0.1000000000000000055511151231'],
        ['es', '12345,60', '12.345,60'],
        ['ar-EG', '1234.5', '١٬٢٣٤٫٥'],
    ])(
        "Must show the number as the person's language writes it on leaving, with every digit that was typed",
        async (locale, typed, shown) => {
            speak(locale);
            const field = await show({ formatter: 'currency', currency: 'USD' });
            field.focus();
            type(control(field), typed);
            expect(control(field).value).toBe(typed);
            await leave(field);
            expect(control(field).value).toBe(shown);
        },
    );

    it('Must keep to min and max, which are included, and say them with the unit', async () => {
        const field = await show({ min: 0.5, max: '1500', unit: 'mg' });
        await typeAndLeave(field, '0.4999');
        expect(errorOf(field)).toBe('Error: Enter 0.5\u00A0mg or more');
        expect(field.validity.rangeUnderflow).toBe(true);
        await typeAndLeave(field, '1500.01');
        expect(errorOf(field)).toBe('Error: Enter 1,500\u00A0mg or less');
        expect(field.validity.rangeOverflow).toBe(true);
        for (const answer of ['0.50', '1500.0']) {
            await typeAndLeave(field, answer);
            expect(errorOf(field)).toBe('');
            expect(field.value).toBe(answer);
        }
    });

    it.each([
        [{ step: 1 }, '1.5', '15', 'Enter a whole number, without decimals'],
        [{ step: 0.1 }, '0.25', '0.30', 'Enter a number in steps of 0.1, such as 0.1 or 0.2'],
        [{ step: 5, min: 2 }, '5', '7', 'Enter a number in steps of 5, such as 7 or 12'],
    ])('Must keep to its steps, and say them', async (rules, wrong, right, words) => {
        const field = await show(rules);
        await typeAndLeave(field, wrong);
        expect(errorOf(field)).toBe(`Error: ${words}`);
        expect(field.validity.stepMismatch).toBe(true);
        await typeAndLeave(field, right);
        expect(field.checkValidity()).toBe(true);
    });

    it("says the author's own words for a number between two steps", async () => {
        const field = await show({ step: 1, value: '1.5', messageWhenStepMismatch: 'Whole ones' });
        expect(field.validationMessage).toBe('Whole ones');
    });

    it('Must describe the line with its unit, before the hint and the error', async () => {
        const field = await show({ unit: 'mg', hint: 'On the box', error: 'Too much' });
        expect(descriptionOf(control(field))).toBe('mg On the box Error: Too much');
        const without = await show({ unit: ' ' });
        expect(control(without).getAttribute('aria-describedby')).toMatch(/^error\S*$/);
    });

    it.each([
        [{ unit: 'mg' }, '5 MG', '5', 'mg'],
        [{ formatter: 'currency', currency: 'USD' }, '$1,234.50', '1234.50', 'US dollars'],
        [{ formatter: 'currency', currency: 'eur' }, '5 €', '5', 'euros'],
        [{ formatter: 'percent-fixed' }, '12.5%', '12.5', '%'],
    ])(
        "Must take the unit, a currency's sign or the percent sign that is typed with the number",
        async (properties, typed, answer, unit) => {
            const field = await show(properties);
            await typeAndLeave(field, typed);
            expect(field.value).toBe(answer);
            expect(field.shadowRoot!.querySelector('.unit')!.textContent).toBe(unit);
        },
    );

    it('Must give percent as a share, or as it is shown, as the formatter says', async () => {
        const share = await show({ formatter: 'percent', value: '0.125', max: 1 });
        expect(control(share).value).toBe('12.5');
        await typeAndLeave(share, '50');
        expect(share.value).toBe('0.5');
        await typeAndLeave(share, '101');
        expect(errorOf(share)).toBe('Error: Enter 100\u00A0% or less');
        const fixed = await show({ formatter: 'percent-fixed', value: '12.5' });
        expect(control(fixed).value).toBe('12.5');
    });

    it('Must report a limit, a step or a currency that is none and go on without it', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const wrong = { min: 'some', max: null, step: '1,5', formatter: 'currency', currency: '$' };
        const field = await show(wrong);
        expect(problems.map(({ property }) => property)).toEqual(['min', 'step', 'currency']);
        await typeAndLeave(field, '-0.3');
        expect(field.checkValidity()).toBe(true);
    });

    it('takes a number for its answer, and nothing that is no decimal', async () => {
        const field = await show({ value: 1.5 });
        expect(field.value).toBe('1.5');
        field.value = '1e3';
        expect(field.value).toBe('');
    });
});

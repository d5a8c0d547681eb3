import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusTimeField from 'c/salusTimeField';
import { controlsOf, errorOf, focused, leave, type } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusTimeField.examples';

jest.mock('c/salusHostAnnouncer');
jest.mock('c/salusPlatformLocale', () => ({ locale: 'en-US' }));

type TimeField = HTMLElement & {
    value: string;
    readonly validity: Record<string, boolean>;
    checkValidity(): boolean;
};

const speak = (locale: string): unknown =>
    Object.assign(jest.requireMock('c/salusPlatformLocale'), { locale });

const show = async (properties: object = {}): Promise<TimeField> => {
    const given = { label: 'Bedtime', name: 'bedtime', ...properties };
    const field = mount<TimeField>('salusTimeField', SalusTimeField, given);
    await rendered();
    return field;
};
const control = (field: Element): HTMLInputElement => controlsOf(field)[0]!;
const typeAndLeave = async (field: TimeField, text: string): Promise<void> => {
    field.focus();
    type(control(field), text);
    await leave(field);
};
/* Intl writes spaces of several kinds before AM and PM, another one in another version. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

beforeEach(() => speak('en-US'));

describe('c-salus-time-field', () => {
    it('Must be a line of text that its label names, and never a spin button', async () => {
        const field = await show(examples.default.properties);
        expect(controlsOf(field)).toHaveLength(1);
        expect(control(field).type).toBe('text');
        expect(control(field).hasAttribute('role')).toBe(false);
        expect(control(field).id).toBe(field.shadowRoot!.querySelector('label')!.htmlFor);
        field.focus();
        for (const key of ['ArrowUp', 'ArrowDown'])
            focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        expect(field.value).toBe('21:47');
        await expect(field).toBeAccessible();
    });

    it.each([
        ['en-US', '9 pm', '21:00'],
        ['en-US', '21:00', '21:00'],
        ['en-GB', '9.30', '09:30'],
        ['es-US', '9:30 p. m.', '21:30'],
        ['ar-EG', '٩:٣٠ م', '21:30'],
    ])('Must read a time as people of the language write it', async (locale, typed, answer) => {
        speak(locale);
        const field = await show();
        await typeAndLeave(field, typed);
        expect(field.value).toBe(answer);
        expect(errorOf(field)).toBe('');
    });

    it.each([
        ['en-US', 'Error: Add AM or PM to the time, such as 2:30 PM'],
        ['es-US', 'Error: Add a.m. or p.m. to the time, such as 2:30 p.m.'],
    ])(
        'Must not guess whether a time is before or after noon, and say what to add',
        async (locale, words) => {
            speak(locale);
            const field = await show();
            await typeAndLeave(field, '9:30');
            expect(field.value).toBe('');
            expect(control(field).value).toBe('9:30');
            expect(field.validity.badInput).toBe(true);
            expect(plain(errorOf(field))).toBe(words);
        },
    );

    it.each([
        ['en-US', '2130', '9:30 PM'],
        ['en-GB', '9.30 pm', '21:30'],
    ])(
        'Must show the time as the language says it when the person has left',
        async (locale, typed, shown) => {
            speak(locale);
            const field = await show();
            field.focus();
            type(control(field), typed);
            expect(control(field).value).toBe(typed);
            await leave(field);
            expect(plain(control(field).value)).toBe(shown);
        },
    );

    it.each([
        ['en-US', 'at dinner', '2:30 PM'],
        ['en-GB', '24:00', '14:30'],
    ])("Must say how to write a time that can't be read", async (locale, typed, example) => {
        speak(locale);
        const field = await show();
        await typeAndLeave(field, typed);
        expect(plain(errorOf(field))).toBe(`Error: Enter a time, such as ${example}`);
    });

    it('Must keep to min and max, which are included, and say them as a person reads times', async () => {
        const field = await show({ min: '08:00', max: '18:00' });
        await typeAndLeave(field, '7:59 am');
        expect(plain(errorOf(field))).toBe('Error: Enter 8:00 AM or a later time');
        expect(field.validity.rangeUnderflow).toBe(true);
        await typeAndLeave(field, '6:01 pm');
        expect(plain(errorOf(field))).toBe('Error: Enter 6:00 PM or an earlier time');
        expect(field.validity.rangeOverflow).toBe(true);
        for (const time of ['8 am', '6 pm']) {
            await typeAndLeave(field, time);
            expect(errorOf(field)).toBe('');
        }
    });

    it('Must report a limit that is no time and go on without it', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const field = await show({ min: '8 am', max: '18:00', value: '07:00' });
        expect(problems.map(({ property }) => property)).toEqual(['min']);
        expect(field.checkValidity()).toBe(true);
    });

    it('takes a time with seconds that are 0, and nothing that is no time', async () => {
        const field = await show({ value: '21:00:00.000' });
        expect(field.value).toBe('21:00');
        field.value = '9 pm';
        expect(field.value).toBe('');
    });
});

import type { Message } from 'c/salusCoreAnnouncing';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusDatePicker from 'c/salusDatePicker';
import { controlsOf, errorOf, focused, leave, type } from 'test-support/fieldUnderTest';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusDatePicker.examples';

jest.mock('c/salusHostAnnouncer');
jest.mock('c/salusPlatformLocale', () => ({
    ...jest.requireActual('c/salusPlatformLocale'),
    locale: 'en-US',
}));

type DatePicker = HTMLElement & {
    value: string;
    disabled: boolean;
    readonly validity: Record<string, boolean>;
    checkValidity(): boolean;
};

const NOW = new Date(2031, 10, 18, 10).getTime();
const { properties: withReasons } = examples.withReasons;

const speak = (locale: string): unknown =>
    Object.assign(jest.requireMock('c/salusPlatformLocale'), { locale });

const show = async (properties: object = {}): Promise<DatePicker> => {
    const given = { label: 'Which day?', name: 'day', ...properties };
    const field = mount<DatePicker>('salusDatePicker', SalusDatePicker, given);
    await rendered();
    return field;
};
const control = (field: Element): HTMLInputElement => controlsOf(field)[0]!;
const all = (field: Element, selector: string): HTMLElement[] => [
    ...field.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const opener = (field: Element): HTMLElement => all(field, '[aria-haspopup="dialog"]')[0]!;
const dialog = (field: Element): (HTMLElement & { heading: string }) | undefined =>
    all(field, 'c-salus-dialog')[0] as (HTMLElement & { heading: string }) | undefined;
const days = (field: Element): HTMLElement[] => all(field, '.day');
const dayAt = (field: Element, number: number): HTMLElement => days(field)[number - 1]!;
const nameOf = (day: Element): string => day.querySelector('.visually-hidden')!.textContent!;
const monthOf = (field: Element): string => all(field, '.month-name')[0]!.textContent!;
const step = (field: Element, name: string): HTMLElement =>
    all(field, '.step').find(({ textContent }) => textContent === name)!;
const open = async (field: DatePicker): Promise<void> => {
    opener(field).focus();
    opener(field).click();
    await rendered();
};
const press = async (key: string, more: KeyboardEventInit = {}): Promise<void> => {
    const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
    focused()!.dispatchEvent(new KeyboardEvent('keydown', init));
    await rendered();
};
const typeAndLeave = async (field: DatePicker, text: string): Promise<void> => {
    field.focus();
    type(control(field), text);
    await leave(field);
};
const said = (): string[] =>
    jest.mocked(announce).mock.calls.map(([message]: [Message]) => message.text);

let takeOut: () => void;

beforeEach(() => {
    jest.mocked(announce).mockClear();
    takeOut = installClock(manualClock(NOW));
    speak('en-US');
});
afterEach(() => takeOut());

describe('c-salus-date-picker', () => {
    it('Must be a line of text that its label names, with a button for the calendar beside it', async () => {
        const field = await show(examples.default.properties);
        expect(controlsOf(field)).toHaveLength(1);
        expect(control(field).type).toBe('text');
        expect(control(field).id).toBe(all(field, 'label')[0]!.getAttribute('for'));
        const words = opener(field).textContent!.replace(/\s+/g, ' ');
        expect(words).toContain('Choose in a calendar');
        expect(words).toContain('When would you like to be seen?');
        await expect(field).toBeAccessible();
    });

    it.each([
        ['en-US', '11/20/2031'],
        ['en-GB', '20/11/2031'],
        ['es', '20 de noviembre de 2031'],
        ['en-US', 'nov 20 2031'],
        ['ar-EG', '٢٠/١١/٢٠٣١'],
        ['en-GB', '2031-11-20'],
    ])(
        'Must read what is typed in the order of the language, with names of months',
        async (locale, typed) => {
            speak(locale);
            const field = await show();
            await typeAndLeave(field, typed);
            expect(field.value).toBe('2031-11-20');
            expect(errorOf(field)).toBe('');
        },
    );

    it('Must show the date as the language says it when the person has left', async () => {
        const field = await show();
        field.focus();
        type(control(field), '6/4/2031');
        expect(control(field).value).toBe('6/4/2031');
        await leave(field);
        expect(control(field).value).toBe('June 4, 2031');
    });

    it.each([
        ['soon', 'Enter a date, such as June 24, 2026'],
        ['6/4/31', 'Enter all 4 digits of the year'],
        ['2/30/2031', 'Check the day: this month does not have it'],
        ['13/1/2031', 'Enter a month from 1 to 12'],
    ])("Must say how to write a date that can't be read", async (typed, words) => {
        const field = await show();
        await typeAndLeave(field, typed);
        expect(field.value).toBe('');
        expect(control(field).value).toBe(typed);
        expect(errorOf(field)).toBe(`Error: ${words}`);
        expect(field.validity.badInput).toBe(true);
    });

    it.each([
        ['11/2/2031', 'Enter November 3, 2031 or a later date', 'rangeUnderflow'],
        ['11/29/2031', 'Enter November 28, 2031 or an earlier date', 'rangeOverflow'],
        ['11/8/2031', 'Choose another day: The clinic is closed at weekends', 'stepMismatch'],
        ['11/25/2031', 'Choose another day: All visits are taken', 'stepMismatch'],
        ['11/3/2031', '', 'valid'],
        ['11/28/2031', '', 'valid'],
    ])(
        'Must keep to min, max and the unavailable days, and say why',
        async (typed, words, flag) => {
            const field = await show(withReasons);
            await typeAndLeave(field, typed);
            expect(errorOf(field)).toBe(words && `Error: ${words}`);
            expect(field.validity[flag]).toBe(true);
        },
    );

    it('Must open a dialog that is named as its button, with the focus on the answer, or on today', async () => {
        const field = await show({ value: '2031-06-04' });
        expect(dialog(field)).toBeUndefined();
        await open(field);
        expect(dialog(field)!.heading).toBe('Choose in a calendar');
        expect(monthOf(field)).toBe('June 2031');
        expect(focused()).toBe(dayAt(field, 4));
        const empty = await show();
        await open(empty);
        expect(monthOf(empty)).toBe('November 2031');
        expect(focused()).toBe(dayAt(empty, 18));
        const later = await show({ min: '2032-03-10' });
        await open(later);
        expect(focused()).toBe(dayAt(later, 1));
        expect(monthOf(later)).toBe('March 2032');
    });

    it('Must show a month as a grid of buttons with full names, one of them in the tab order', async () => {
        const field = await show({ value: '2031-11-20' });
        await open(field);
        const [grid] = all(field, '[role="grid"]');
        expect(grid!.localName).toBe('table');
        expect(all(field, 'th').map((head) => head.getAttribute('abbr'))).toEqual([
            'Sunday',
            'Monday',
            'Tuesday',
            'Wednesday',
            'Thursday',
            'Friday',
            'Saturday',
        ]);
        expect(days(field)).toHaveLength(30);
        expect(days(field).every((day) => day.localName === 'button')).toBe(true);
        expect(nameOf(dayAt(field, 1))).toBe('Saturday, November 1, 2031');
        expect(days(field).filter(({ tabIndex }) => tabIndex === 0)).toEqual([dayAt(field, 20)]);
        await expect(field).toBeAccessible();
        speak('es');
        const spanish = await show({ value: '2031-11-20' });
        await open(spanish);
        expect(all(spanish, 'th')[0]!.textContent).toBe('lun');
        expect(nameOf(dayAt(spanish, 1))).toBe('sábado, 1 de noviembre de 2031');
    });

    it('Must say in words which day is today, which is chosen, and why one is not available', async () => {
        const field = await show(withReasons);
        await open(field);
        expect(nameOf(dayAt(field, 18))).toBe('Tuesday, November 18, 2031, today');
        expect(dayAt(field, 18).getAttribute('aria-current')).toBe('date');
        expect(nameOf(dayAt(field, 20))).toBe('Thursday, November 20, 2031, chosen');
        expect(all(field, '[aria-selected="true"] .day')).toEqual([dayAt(field, 20)]);
        expect(nameOf(dayAt(field, 11))).toBe(
            'Tuesday, November 11, 2031, not available: The clinic is closed on Veterans Day',
        );
        expect(nameOf(dayAt(field, 30))).toBe(
            'Sunday, November 30, 2031, not available: Enter November 28, 2031 or an earlier date',
        );
    });

    it('Must let the focus go to an unavailable day, and not choose it', async () => {
        const field = await show(withReasons);
        await open(field);
        await press('ArrowRight');
        await press('ArrowRight');
        expect(focused()).toBe(dayAt(field, 22));
        expect(dayAt(field, 22).getAttribute('aria-disabled')).toBe('true');
        expect(all(field, '.day-name')[0]!.textContent).toContain('closed at weekends');
        dayAt(field, 22).click();
        await rendered();
        expect(field.value).toBe('2031-11-20');
        expect(dialog(field)).toBeDefined();
        expect(said()).toEqual([
            'Saturday, November 22, 2031, not available: The clinic is closed at weekends',
        ]);
    });

    it('Must answer with the day that is pressed, once, and close', async () => {
        const field = await show(withReasons);
        const changed = jest.fn();
        field.addEventListener('change', changed);
        await open(field);
        dayAt(field, 21).click();
        await rendered();
        expect(changed).toHaveBeenCalledTimes(1);
        expect(field.value).toBe('2031-11-21');
        expect(control(field).value).toBe('November 21, 2031');
        await new Promise((done) => setTimeout(done, 0));
        await rendered();
        expect(dialog(field)).toBeUndefined();
        expect(focused()).toBe(opener(field));
        expect(said()).toEqual(['November 21, 2031']);
        await leave(field);
        expect(errorOf(field)).toBe('');
    });

    it('Must say the new month once where the focus stays on the button', async () => {
        const field = await show({ value: '2031-01-31' });
        await open(field);
        step(field, 'Next month').click();
        await rendered();
        expect(monthOf(field)).toBe('February 2031');
        expect(dayAt(field, 28).tabIndex).toBe(0);
        step(field, 'Previous year').click();
        await rendered();
        expect(said()).toEqual(['February 2031', 'February 2030']);
        expect(all(field, '[role="grid"]')).toHaveLength(1);
        jest.mocked(announce).mockClear();
        dayAt(field, 28).focus();
        await press('PageDown');
        expect(monthOf(field)).toBe('March 2030');
        expect(said()).toEqual([]);
    });

    it('Must stay within the months that have days to choose', async () => {
        const field = await show(withReasons);
        await open(field);
        for (const name of ['Previous month', 'Previous year', 'Next month', 'Next year']) {
            expect(step(field, name).getAttribute('aria-disabled')).toBe('true');
            step(field, name).click();
        }
        await press('PageDown');
        expect(monthOf(field)).toBe('November 2031');
        expect(nameOf(focused()!)).toContain('November 30');
        expect(said()).toEqual([]);
    });

    it('Must close the calendar when it is purged or disabled', async () => {
        const field = await show(examples.default.properties);
        await open(field);
        purgeAll('lock');
        await rendered();
        expect(dialog(field)).toBeUndefined();
        expect(control(field).value).toBe('');
        await open(field);
        field.disabled = true;
        await rendered();
        expect(dialog(field)).toBeUndefined();
    });

    it("Must report limits and unavailable days that it can't use, and go on without them", async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const unavailable = [{ date: 'soon', reason: 'Closed' }, { date: '2031-11-11' }];
        const field = await show({ min: 'soon', max: '2031-11-28', unavailable });
        expect(problems.map(({ property }) => property)).toEqual(['min', 'unavailable']);
        await typeAndLeave(field, '11/11/2031');
        expect(field.checkValidity()).toBe(true);
        await show({ unavailable: null });
        expect(problems.map(({ property }) => property)).toEqual([
            'min',
            'unavailable',
            'unavailable',
        ]);
    });

    it('leaves keys with a modifier to the browser', async () => {
        const field = await show({ value: '2031-11-20' });
        await open(field);
        await press('PageDown', { altKey: true });
        await press('ArrowRight', { ctrlKey: true });
        expect(focused()).toBe(dayAt(field, 20));
    });
});

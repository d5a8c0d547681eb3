import type { SalusProblem } from 'c/salusCoreProblems';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusMemorableDate from 'c/salusMemorableDate';
import { controlsOf, errorOf, leave, type } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusMemorableDate.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement & {
    value: string;
    readonly validity: Record<string, boolean>;
    readonly validationMessage: string;
    reportValidity(): boolean;
};

/* In the order of the tests' language, English of the United States. */
const PARTS = ['month', 'day', 'year'] as const;

const show = async (properties: object = {}): Promise<Field> => {
    const field = mount<Field>('salusMemorableDate', SalusMemorableDate, {
        label: 'Date of birth',
        name: 'birth',
        ...properties,
    });
    await rendered();
    return field;
};
const typeDate = (field: Element, ...texts: readonly string[]): void =>
    controlsOf(field).forEach((control, index) => type(control, texts[index]!));
const textsOf = (field: Element): string[] => controlsOf(field).map(({ value }) => value);
const wrongParts = (field: Element): string[] =>
    PARTS.filter((_, index) => controlsOf(field)[index]!.getAttribute('aria-invalid') === 'true');
const typeAndLeave = async (field: Field, ...texts: readonly string[]): Promise<void> => {
    field.focus();
    typeDate(field, ...texts);
    await leave(field);
};

describe('c-salus-memorable-date', () => {
    it("Must ask for the parts in the order of the person's language", async () => {
        const field = await show(examples.default.properties);
        const labels = [...field.shadowRoot!.querySelectorAll('label')];
        expect(labels.map(({ textContent }) => textContent)).toEqual([
            'Month',
            'Day',
            'Year (4 digits)',
        ]);
        expect(
            labels.map(({ htmlFor }) => field.shadowRoot!.querySelector(`[id="${htmlFor}"]`)),
        ).toEqual(controlsOf(field));
        expect(textsOf(field)).toEqual(['11', '23', '1971']);
        await expect(field).toBeAccessible();
    });

    it('Must be a group named by its question, with the hint and the error once, on its first part', async () => {
        const field = await show({ hint: 'On your card', error: 'Wrong' });
        const group = field.shadowRoot!.querySelector('fieldset')!;
        expect(group.querySelector('legend')!.textContent).toContain('Date of birth');
        const described = [...field.shadowRoot!.querySelectorAll('[aria-describedby]')];
        expect(described).toEqual([controlsOf(field)[0]]);
        expect(controlsOf(field).map((one) => one.getAttribute('inputmode'))).toEqual(
            Array(3).fill('numeric'),
        );
    });

    it.each([
        [['', '23', '1971'], ['month'], 'Also enter: Month'],
        [['11', '', ''], ['day', 'year'], 'Also enter: Day and Year (4 digits)'],
        [['11', 'x', '1971'], ['day'], 'Use numbers for: Day'],
        [['13', '23', '1971'], ['month'], 'Enter a month from 1 to 12'],
        [['2', '30', '1971'], ['day'], 'Check the day: this month does not have it'],
        [['11', '23', '71'], ['year'], 'Enter all 4 digits of the year'],
    ])(
        'Must mark and describe the part that is wrong and say what to do about it',
        async (texts, wrong, words) => {
            const field = await show();
            await typeAndLeave(field, ...texts);
            expect(errorOf(field)).toBe(`Error: ${words}`);
            expect(wrongParts(field)).toEqual(wrong);
            const described = controlsOf(field).findIndex((one) =>
                one.hasAttribute('aria-describedby'),
            );
            expect(PARTS[described]).toBe(wrong[0]);
            expect(field.validity).toMatchObject({ badInput: true, valid: false });
            await expect(field).toBeAccessible();
        },
    );

    it('marks the whole date where the error is of the whole date', async () => {
        const empty = await show({ required: true });
        empty.reportValidity();
        await rendered();
        expect(wrongParts(empty)).toEqual(PARTS);
        const outside = await show({ ...examples.error.properties });
        expect(wrongParts(outside)).toEqual(PARTS);
    });

    it('Must keep what was typed, also when it is no day', async () => {
        const field = await show();
        await typeAndLeave(field, '2', '30', '1971');
        expect(field.value).toBe('');
        expect(textsOf(field)).toEqual(['2', '30', '1971']);
        expect(errorOf(field)).not.toContain('30');
    });

    it('Must not lose what was typed when the page hands its own answer back', async () => {
        const field = await show({ value: '1971-11-23' });
        field.addEventListener('change', (event) => {
            field.value = (event as CustomEvent<{ value: string }>).detail.value;
        });
        field.focus();
        type(controlsOf(field)[2]!, '197');
        await rendered();
        expect(field.value).toBe('');
        expect(textsOf(field)).toEqual(['11', '23', '197']);
        type(controlsOf(field)[2]!, '1972');
        await rendered();
        expect(field.value).toBe('1972-11-23');
    });

    it('shows another date that the page sets', async () => {
        const field = await show();
        typeDate(field, '2', '30', '1971');
        field.value = '1950-01-02';
        await rendered();
        expect(textsOf(field)).toEqual(['1', '2', '1950']);
        field.value = 'soon';
        await rendered();
        expect(field.value).toBe('');
        expect(textsOf(field)).toEqual(['', '', '']);
    });

    it('Must take digits of any script and the name of a month', async () => {
        const field = await show();
        typeDate(field, ' nov. ', '٢٣', '１９７１');
        expect(field.value).toBe('1971-11-23');
    });

    it('Must keep to min and max, which are included, and say them as a person reads dates', async () => {
        const field = await show({ min: '1900-01-01', max: '2026-05-06' });
        await typeAndLeave(field, '12', '31', '1899');
        expect(errorOf(field)).toBe('Error: Enter January 1, 1900 or a later date');
        expect(field.validity.rangeUnderflow).toBe(true);
        await typeAndLeave(field, '5', '7', '2026');
        expect(errorOf(field)).toBe('Error: Enter May 6, 2026 or an earlier date');
        expect(field.validity.rangeOverflow).toBe(true);
        await typeAndLeave(field, '5', '6', '2026');
        expect(errorOf(field)).toBe('');
    });

    it("says the author's own words for a date out of range", async () => {
        const field = await show({ max: '2026-05-06', messageWhenRangeOverflow: 'Not yet' });
        typeDate(field, '5', '7', '2026');
        expect(field.validationMessage).toBe('Not yet');
    });

    it('Must not take going from one part to another for leaving the field', async () => {
        const field = await show();
        typeDate(field, '2', '30', '1971');
        const heard: string[] = [];
        for (const event of ['focus', 'blur', 'invalid'])
            field.addEventListener(event, () => void heard.push(event));
        for (const control of controlsOf(field)) control.focus();
        await rendered();
        expect(heard).toEqual(['focus']);
        expect(errorOf(field)).toBe('');
        await leave(field);
        expect(heard).toEqual(['focus', 'blur', 'invalid']);
    });

    it("Must offer the person's own birthday part by part, and nobody else's", async () => {
        const tokens = async (properties: object): Promise<string[]> =>
            controlsOf(await show(properties)).map((control) =>
                control.getAttribute('autocomplete')!,
            );
        expect(await tokens({ autocomplete: 'bday' })).toEqual([
            'bday-month',
            'bday-day',
            'bday-year',
        ]);
        expect(await tokens({ autocomplete: 'bday', subject: 'other' })).toEqual(
            Array(3).fill('off'),
        );
        expect(await tokens({})).toEqual(Array(3).fill('off'));
        expect(await tokens({ autocomplete: 'tel' })).toEqual(Array(3).fill('off'));
    });

    it('Must move the focus to the part that is wrong', async () => {
        const field = await show();
        const focused = (): Element | null => field.shadowRoot!.activeElement;
        field.focus();
        expect(focused()).toBe(controlsOf(field)[0]);
        await typeAndLeave(field, '11', '31', '1971');
        field.focus();
        expect(focused()).toBe(controlsOf(field)[1]);
        field.blur();
        expect(focused()).toBeNull();
    });

    it('Must clear all three parts when it is purged, also of a date that is none', async () => {
        const field = await show();
        typeDate(field, '2', '30', '1971');
        await rendered();
        purgeAll('lock');
        expect(textsOf(field)).toEqual(['', '', '']);
        await rendered();
        expect(textsOf(field)).toEqual(['', '', '']);
        expect(field.validity.valid).toBe(true);
    });

    it.each([
        ['year', ['', '', '1971'], '1971', ''],
        ['year', ['11', '', '1971'], '1971-11', ''],
        ['year', ['11', '23', '1971'], '1971-11-23', ''],
        ['year', ['', '23', '1971'], '', 'Also enter: Month'],
        ['year', ['11', '', ''], '', 'Also enter: Year (4 digits)'],
        ['month', ['11', '', '1971'], '1971-11', ''],
        ['month', ['', '', '1971'], '', 'Also enter: Month'],
        ['day', ['11', '', '1971'], '', 'Also enter: Day'],
    ])(
        'Must take less than a day where less has to be known, and say which parts may be left out',
        async (least, texts, date, words) => {
            const field = await show({ least, min: '1971-11-20', max: '1971-11-25' });
            await typeAndLeave(field, ...texts);
            expect(field.value).toBe(date);
            expect(errorOf(field)).toBe(words && `Error: ${words}`);
            const labels = [...field.shadowRoot!.querySelectorAll('.part-label')];
            const optional = labels.map(({ textContent }) => textContent!.endsWith('(optional)'));
            expect(optional).toEqual([least === 'year', least !== 'day', false]);
            await typeAndLeave(field, '', '', '1970');
            expect(field.validity.rangeUnderflow).toBe(least === 'year');
        },
    );

    it('Must report a limit that is no day and go on without it', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const field = await show({ min: 'yesterday', max: '2026-05-06' });
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'min' }]);
        expect(problems[0]!.message).not.toContain('yesterday');
        typeDate(field, '1', '1', '1850');
        expect(field.validity.valid).toBe(true);
    });
});

import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPartialDate, { type PartialDate } from 'c/salusPartialDate';
import { controlsOf, descriptionOf, errorsOf, leave, type } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement & {
    value: PartialDate;
    readonly validity: Record<string, boolean>;
    checkValidity(): boolean;
    reportValidity(): boolean;
};

const CERTAINTIES = ['exact', 'about', 'before', 'unknown'] as const;
const EMPTY = { date: '', precision: '', qualifier: '' };

const show = async (properties: object = {}): Promise<Field> => {
    const given = { label: 'When did it begin?', name: 'onset', ...properties };
    const field = mount<Field>('salusPartialDate', SalusPartialDate, given);
    await rendered();
    return field;
};
const texts = (field: Element): HTMLInputElement[] =>
    controlsOf(field).filter((one) => one.type === 'text');
const radios = (field: Element): HTMLInputElement[] =>
    controlsOf(field).filter((one) => one.type === 'radio');
const choose = async (field: Field, certainty: (typeof CERTAINTIES)[number]): Promise<void> => {
    radios(field)[CERTAINTIES.indexOf(certainty)]!.click();
    await rendered();
};
const chosen = (field: Field): string | undefined =>
    CERTAINTIES[radios(field).findIndex(({ checked }) => checked)];
/* In the order of the tests' language, English of the United States. */
const typeDate = async (field: Field, ...parts: readonly string[]): Promise<void> => {
    texts(field).forEach((control, index) => type(control, parts[index]!));
    await rendered();
};
const dateLabel = (field: Field): string =>
    field.shadowRoot!.querySelector('c-salus-memorable-date')!.shadowRoot!.querySelector('legend')!
        .textContent!;

describe('c-salus-partial-date', () => {
    it('Must ask how sure the person is, and for the parts of the date in the order of the language', async () => {
        const field = await show({ value: { date: '1971-11-23' } });
        expect(radios(field)).toHaveLength(4);
        expect(texts(field).map(({ value }) => value)).toEqual(['11', '23', '1971']);
        expect(chosen(field)).toBe('exact');
        await expect(field).toBeAccessible();
    });

    it.each([
        [['', '', '1971'], '1971', 'year'],
        [['11', '', '1971'], '1971-11', 'month'],
        [['nov', '23', '1971'], '1971-11-23', 'day'],
    ])('Must take a year, a month and a year, or a whole date', async (parts, date, precision) => {
        const field = await show({ required: true });
        await typeDate(field, ...parts);
        expect(field.value).toEqual({ date, precision, qualifier: '' });
        expect(Object.isFrozen(field.value)).toBe(true);
        expect(field.checkValidity()).toBe(true);
        expect(chosen(field)).toBe('exact');
    });

    it.each([
        ['about', 'About when?'],
        ['before', 'Before when?'],
    ] as const)(
        'Must say with the date whether it was about then or before then',
        async (qualifier, words) => {
            const field = await show();
            expect(dateLabel(field)).toContain('When?');
            await typeDate(field, '', '', '1971');
            await choose(field, qualifier);
            expect(field.value).toEqual({ date: '1971', precision: 'year', qualifier });
            expect(dateLabel(field)).toContain(words);
            await choose(field, 'exact');
            expect(field.value).toEqual({ date: '1971', precision: 'year', qualifier: '' });
        },
    );

    it('Must take not knowing for an answer, and ask for no date then', async () => {
        const field = await show({ required: true });
        expect(field.checkValidity()).toBe(false);
        await typeDate(field, '', '', '1971');
        await choose(field, 'unknown');
        expect(field.value).toEqual({ date: '', precision: 'unknown', qualifier: '' });
        expect(texts(field)).toEqual([]);
        expect(field.checkValidity()).toBe(true);
        await choose(field, 'exact');
        expect(field.value).toEqual(EMPTY);
        expect(texts(field).map(({ value }) => value)).toEqual(['', '', '']);
        expect(field.checkValidity()).toBe(false);
    });

    it('Must keep a choice that was made before the date is typed', async () => {
        const field = await show();
        for (const certainty of ['before', 'exact', 'about'] as const) {
            await choose(field, certainty);
            expect(chosen(field)).toBe(certainty);
        }
        await typeDate(field, '', '', '1971');
        expect(field.value).toEqual({ date: '1971', precision: 'year', qualifier: 'about' });
    });

    it('Must describe its first part by the hint and the error of the group', async () => {
        const field = await show({ hint: 'A hint', error: 'An error' });
        const described = [...radios(field), ...texts(field)].filter((one) =>
            descriptionOf(one).includes('A hint'),
        );
        expect(described).toEqual([radios(field)[0]]);
        expect(descriptionOf(described[0]!)).toContain('An error');
    });

    it('Must say what is wrong with the part that is wrong', async () => {
        const field = await show({ max: '2026-05-06' });
        texts(field)[0]!.focus();
        await typeDate(field, '', '23', '1971');
        await leave(field);
        expect(errorsOf(field)).toEqual(['Error: Also enter: Month']);
        expect(field.validity.badInput).toBe(true);
        texts(field)[0]!.focus();
        await typeDate(field, '', '', '2027');
        await leave(field);
        expect(errorsOf(field)).toEqual(['Error: Enter May 6, 2026 or an earlier date']);
        const empty = await show({ required: true });
        empty.reportValidity();
        await rendered();
        expect(errorsOf(empty)).toEqual(['Error: Enter a date']);
    });

    it.each([
        [{ date: '1971-11' }, { date: '1971-11', precision: 'month', qualifier: '' }],
        [
            { date: '1971', precision: 'day', qualifier: 'before' },
            { date: '1971', precision: 'year', qualifier: 'before' },
        ],
        [{ date: '1971-13', qualifier: 'after' }, EMPTY],
        [
            { date: '1971', precision: 'unknown' },
            { date: '', precision: 'unknown', qualifier: '' },
        ],
        ['1971', EMPTY],
        [null, EMPTY],
    ])('Must take what FHIR writes, and nothing else', async (given, answer) => {
        const field = await show({ value: given });
        expect(field.value).toEqual(answer);
    });

    it('Must report a limit that is no day and go on without it', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const field = await show({ min: 'yesterday', value: { date: '1971' } });
        expect(problems.map(({ property }) => property)).toContain('min');
        expect(field.checkValidity()).toBe(true);
    });
});

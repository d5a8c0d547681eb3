import SalusCheckboxes from 'c/salusCheckboxes';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { controlsOf, descriptionOf, errorOf, leave } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

const NUTS = `nuts-${CANARY}`;
const MILK = `milk-${CANARY}`;
const EGGS = `eggs-${CANARY}`;
const NONE = `none-${CANARY}`;
const OPTIONS = [
    { value: NUTS, label: 'Nuts', hint: 'Also in sauces' },
    { value: MILK, label: 'Milk' },
    { value: EGGS, label: 'Eggs' },
    { value: NONE, label: 'None of these', exclusive: true },
];

type Field = HTMLElement &
    Record<string, unknown> & {
        reportValidity(): boolean;
        readonly validity: Record<string, boolean>;
        setCustomValidity(message: string): void;
    };

const make = async (own: Record<string, unknown> = {}): Promise<Field> => {
    const given = { label: 'Which?', name: 'foods', options: OPTIONS, ...own };
    const field = mount<Field>('salusCheckboxes', SalusCheckboxes, given);
    await rendered();
    return field;
};
const press = async (field: Element, ...indexes: readonly number[]): Promise<void> => {
    for (const index of indexes) {
        controlsOf(field)[index]!.click();
        await rendered();
    }
};
const ticked = (field: Element): boolean[] => controlsOf(field).map(({ checked }) => checked);

describe('c-salus-checkboxes', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('Must be one group of native checkboxes that its legend names', async () => {
        const field = await make({ required: true });
        const group = field.shadowRoot!.querySelector('fieldset')!;
        expect(group.querySelector('legend')!.textContent).toContain('Which? (required)');
        expect(group.querySelector('.mark')!.hasAttribute('aria-hidden')).toBe(false);
        expect(controlsOf(field).map(({ type }) => type)).toEqual(Array(4).fill('checkbox'));
        await expect(field).toBeAccessible();
    });

    it('Must let several answers be chosen and hand over their values in the order of the choices', async () => {
        const field = await make();
        const values: unknown[] = [];
        field.addEventListener('change', (event) => {
            values.push((event as CustomEvent<{ value: unknown }>).detail.value);
        });
        await press(field, 2, 0, 2);
        expect(values).toEqual([[EGGS], [NUTS, EGGS], [NUTS]]);
        expect(field.value).toEqual([NUTS]);
        expect(Object.isFrozen(field.value)).toBe(true);
    });

    it('Must show as chosen what its value says, and nothing for an unknown value', async () => {
        const field = await make({ value: [MILK, 'something else'], required: true });
        expect(ticked(field)).toEqual([false, true, false, false]);
        field.value = ['something else'];
        await rendered();
        expect(ticked(field)).toEqual(Array(4).fill(false));
        expect(field.value).toEqual(['something else']);
        expect(field.validity.valueMissing).toBe(true);
        field.value = MILK;
        expect(field.value).toEqual([]);
    });

    it('Must put only the index of an answer into the page, never its value', async () => {
        const field = await make({ value: [MILK] });
        expect(controlsOf(field).map(({ value }) => value)).toEqual(['0', '1', '2', '3']);
        expect(field.shadowRoot!.innerHTML).not.toContain(CANARY);
    });

    it('Must let an exclusive choice rule out the others, and say which are no longer ticked', async () => {
        const field = await make();
        await press(field, 0, 1);
        expect(announce).not.toHaveBeenCalled();
        await press(field, 3);
        expect(ticked(field)).toEqual([false, false, false, true]);
        expect(field.value).toEqual([NONE]);
        await press(field, 2);
        expect(ticked(field)).toEqual([false, false, true, false]);
        expect(jest.mocked(announce).mock.calls.map(([{ text }]) => text)).toEqual([
            'No longer ticked: Nuts and Milk',
            'No longer ticked: None of these',
        ]);
    });

    it('withdraws what it said of ticks that are another’s now, and when it leaves the page', async () => {
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const field = await make();
        await press(field, 0, 3);
        expect(withdraw).not.toHaveBeenCalled();
        await press(field, 3);
        expect(withdraw).toHaveBeenCalledTimes(1);
        await press(field, 0, 3);
        withdraw.mockClear();
        field.remove();
        expect(withdraw).toHaveBeenCalled();
    });

    it('Must say how many to choose where there are too few or too many', async () => {
        const field = await make({ min: 2, max: 2 });
        expect(field.reportValidity()).toBe(true);
        await press(field, 0);
        await leave(field);
        expect(field.reportValidity()).toBe(false);
        await rendered();
        expect(errorOf(field)).toBe('Error: Choose 2 or more');
        expect(field.validity.rangeUnderflow).toBe(true);
        await press(field, 1);
        expect(errorOf(field)).toBe('');
        await press(field, 2);
        field.reportValidity();
        await rendered();
        expect(errorOf(field)).toBe('Error: Choose 2 or fewer');
        await press(field, 3);
        expect(field.reportValidity()).toBe(true);
    });

    it('Must describe the box at which a person enters by the hint and the error of the question, and no other', async () => {
        const field = await make({ hint: 'All that apply', error: 'Wrong' });
        const all = 'All that apply Error: Wrong';
        const descriptions = (): string[] => controlsOf(field).map(descriptionOf);
        const invalid = (): (string | null)[] =>
            controlsOf(field).map((box) => box.getAttribute('aria-invalid'));
        expect(descriptions()).toEqual([`${all} Also in sauces`, '', '', '']);
        controlsOf(field)[3]!.focus();
        await rendered();
        expect(descriptions()).toEqual(['Also in sauces', '', '', all]);
        expect(invalid()).toEqual([null, null, null, 'true']);
        controlsOf(field)[2]!.focus();
        await rendered();
        expect(descriptions()).toEqual(['Also in sauces', '', '', all]);
        await leave(field);
        expect(descriptions()).toEqual([`${all} Also in sauces`, '', '', '']);
        expect(invalid()).toEqual(['true', null, null, null]);
    });

    it('Must not count going from one box to another as leaving the field', async () => {
        const field = await make();
        const heard: string[] = [];
        for (const event of ['focus', 'blur', 'commit'])
            field.addEventListener(event, () => void heard.push(event));
        controlsOf(field)[0]!.focus();
        await press(field, 0);
        controlsOf(field)[1]!.focus();
        expect(heard).toEqual(['focus']);
        await leave(field);
        expect(heard).toEqual(['focus', 'commit', 'blur']);
    });

    it('Must not be changed while it is only for reading', async () => {
        const field = await make({ value: [MILK], readOnly: true });
        await press(field, 0, 1, 3);
        expect(field.value).toEqual([MILK]);
        expect(ticked(field)).toEqual([false, true, false, false]);
        expect(announce).not.toHaveBeenCalled();
    });

    it.each([
        [{ options: [OPTIONS[0], { label: 'B' }] }, 'bad-choices', 'options', 1],
        [{ min: 1.5 }, 'bad-property', 'min', 4],
        [{ min: 3, max: 2 }, 'bad-property', 'max', 4],
    ])(
        'Must tell the developer of bad choices and limits and go on with the good ones',
        async (own, code, property, boxes) => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            const field = await make(own);
            expect(problems).toMatchObject([{ code, property }]);
            expect(problems[0]!.message).not.toContain(CANARY);
            expect(controlsOf(field)).toHaveLength(boxes);
        },
    );
});

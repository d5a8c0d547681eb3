import type { Entry } from 'c/salusCoreEntries';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusForm from 'c/salusForm';
import { announce } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusRepeatableGroup from 'c/salusRepeatableGroup';
import { CANARY } from 'test-support/examples';
import {
    controlsOf,
    descriptionOf,
    errorsOf,
    focused,
    labelOf,
    leave,
    type,
} from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusRepeatableGroup.examples';

jest.mock('c/salusHostAnnouncer');

type Form = HTMLElement & {
    submit(): boolean;
    showErrors(errors: Record<string, string>): void;
    readonly values: Record<string, unknown>;
};
type Field = HTMLElement & {
    value: readonly Entry[];
    readonly validationMessage: string;
    focus(): void;
    checkValidity(): boolean;
    reportValidity(): boolean;
};

const A = { drug: `A ${CANARY}` };
const B = { drug: `B ${CANARY}`, dose: '5' };
const C = { drug: `C ${CANARY}` };
const FIELDS = [
    { name: 'drug', label: 'Name', required: true },
    { name: 'dose', label: 'Dose', kind: 'number', unit: 'mg' },
];

const show = async (properties: object = {}, parent?: Element): Promise<Field> => {
    const given = { label: 'Your medicines', name: 'medicines', entryLabel: 'Medicine' };
    const field = mount<Field>(
        'salusRepeatableGroup',
        SalusRepeatableGroup,
        { ...given, fields: FIELDS, ...properties },
        parent,
    );
    await rendered();
    return field;
};
const all = (field: Element, selector: string): HTMLElement[] => [
    ...field.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const wordsOf = (field: Element, selector: string): string[] =>
    all(field, selector).map(({ textContent }) => textContent!.trim());
const headingsOf = (field: Element): string[] => wordsOf(field, '.heading');
const namesIn = (field: Element): string[] =>
    all(field, '[data-part="drug"]').map((part) => controlsOf(part)[0]!.value);
const said = (): string[] => jest.mocked(announce).mock.calls.map(([{ text }]) => text);
const add = async (field: Element): Promise<void> => {
    const [button] = all(field, '.add');
    button!.focus();
    button!.click();
    await rendered();
};
const remove = async (field: Element, index: number): Promise<void> => {
    const button = all(field, '.remove')[index]!;
    button.focus();
    button.click();
    await rendered();
};

describe('c-salus-repeatable-group', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('Must be a group of groups, each with its number and how many there are in its name', async () => {
        const field = await show({ value: [A, B] });
        expect(labelOf(field).textContent).toContain('Your medicines');
        const groups = all(field, '.entry');
        expect(groups.map(({ localName }) => localName)).toEqual(['fieldset', 'fieldset']);
        expect(groups.map((one) => one.querySelector('legend')!.textContent!.trim())).toEqual([
            'Medicine 1 of 2',
            'Medicine 2 of 2',
        ]);
        await expect(field).toBeAccessible();
    });

    it('Must ask in each entry for what its fields say, with their own properties', async () => {
        const { properties } = examples.allKinds;
        const field = await show({ ...properties, value: [] });
        expect(all(field, '[data-part]').map(({ localName }) => localName)).toEqual([
            'c-salus-text-area',
            'c-salus-memorable-date',
            'c-salus-time-field',
            'c-salus-number-field',
            'c-salus-radios',
        ]);
        const medicine = await show({ minimum: 1 });
        expect(all(medicine, '[data-part]').map((part) => labelOf(part).textContent)).toEqual([
            expect.stringContaining('Name'),
            expect.stringContaining('Dose'),
        ]);
        expect((all(medicine, '[data-part="dose"]')[0] as unknown as { unit: string }).unit).toBe(
            'mg',
        );
        await expect(field).toBeAccessible();
    });

    it('takes from the description nothing that is of the group', async () => {
        const fields = [{ ...FIELDS[0], value: 'x', disabled: true, sensitivity: 'none' }];
        const field = await show({ fields, value: [A] });
        expect(namesIn(field)).toEqual([A.drug]);
        expect(controlsOf(field)[0]!.disabled).toBe(false);
        purgeAll('lock');
        expect(controlsOf(field)[0]!.value).toBe('');
    });

    it('Must have one value for all entries, frozen, without those that are blank', async () => {
        const form = mount<Form>('salusForm', SalusForm);
        const field = await show({ value: [A, {}, B], minimum: 4 }, form);
        expect(form.values).toEqual({ medicines: [A, B] });
        expect(headingsOf(field)).toHaveLength(4);
        const changed = jest.fn();
        field.addEventListener('change', (event) => changed((event as CustomEvent).detail));
        type(controlsOf(all(field, '[data-part="drug"]')[3]!)[0]!, 'D');
        expect(changed.mock.calls).toEqual([[{ value: [A, B, { drug: 'D' }] }]]);
        expect(Object.isFrozen(field.value[2])).toBe(true);
    });

    it('Must add a blank entry and move the focus to its first field', async () => {
        const field = await show({ value: [A] });
        const changed = jest.fn();
        field.addEventListener('change', changed);
        await add(field);
        expect(headingsOf(field)).toEqual(['Medicine 1 of 2', 'Medicine 2 of 2']);
        expect(focused()).toBe(controlsOf(all(field, '[data-part="drug"]')[1]!)[0]);
        expect(changed).not.toHaveBeenCalled();
        expect(field.value).toEqual([A]);
    });

    it('Must say which entry a button removes', async () => {
        const field = await show({ value: [A, B] });
        expect(wordsOf(field, '.remove')).toEqual(['Remove Medicine 1', 'Remove Medicine 2']);
        expect(wordsOf(await show({ entryLabel: '', value: [A] }), '.remove')).toEqual([
            'Remove Entry 1',
        ]);
    });

    it('Must move the focus to the next entry, else to the one before, else to the button that adds', async () => {
        const field = await show({ value: [A, B, C], maximum: 3 });
        await remove(field, 1);
        expect(focused()).toBe(all(field, '.heading')[1]);
        expect(headingsOf(field)).toEqual(['Medicine 1 of 2', 'Medicine 2 of 2']);
        await remove(field, 1);
        expect(focused()).toBe(all(field, '.heading')[0]);
        await remove(field, 0);
        expect(focused()).toBe(all(field, '.add')[0]);
        expect(field.value).toEqual([]);
    });

    it('Must announce which entry was removed', async () => {
        const field = await show({ value: [A, B] });
        await remove(field, 1);
        expect(said()).toEqual(['Medicine 2 removed']);
    });

    it('Must keep what is typed in the other entries when one is removed', async () => {
        const field = await show({ value: [A, B, C] });
        const last = controlsOf(all(field, '[data-part="dose"]')[2]!)[0]!;
        last.focus();
        type(last, '1,5x');
        await remove(field, 0);
        expect(field.value).toEqual([B, C]);
        expect(namesIn(field)).toEqual([B.drug, C.drug]);
        expect(controlsOf(all(field, '[data-part="dose"]')[1]!)[0]).toBe(last);
        expect(last.value).toBe('1,5x');
    });

    it('Must not be left while it moves the focus', async () => {
        const field = await show({ value: [A, B] });
        const heard: string[] = [];
        for (const event of ['focus', 'blur', 'commit', 'change'])
            field.addEventListener(event, () => void heard.push(event));
        await remove(field, 0);
        await add(field);
        expect(heard).toEqual(['focus', 'change']);
        await leave(field);
        expect(heard).toEqual(['focus', 'change', 'commit', 'blur']);
    });

    it('Must list each wrong part with the name of its entry and lead to it', async () => {
        const form = mount<Form>('salusForm', SalusForm);
        const field = await show({ value: [A, { dose: '5' }] }, form);
        expect(form.submit()).toBe(false);
        await rendered();
        const links = (): HTMLElement[] => [
            ...form
                .shadowRoot!.querySelector('c-salus-error-summary')!
                .shadowRoot!.querySelectorAll<HTMLElement>('a'),
        ];
        const words = 'Your medicines: Medicine 2: Name: Enter an answer';
        expect(links().map(({ textContent }) => textContent!.trim())).toEqual([words]);
        links()[0]!.click();
        expect(focused()).toBe(controlsOf(all(field, '[data-part="drug"]')[1]!)[0]);
        expect(said()).toEqual([]);
        form.showErrors({ 'medicines.0.dose': 'Ask us' });
        await rendered();
        expect(errorsOf(all(field, '[data-part="dose"]')[0]!)).toEqual(['Error: Ask us']);
    });

    it('says the entry before the part where no summary lists the error', async () => {
        const field = await show({ value: [A, { dose: '5' }] });
        field.reportValidity();
        expect(said()).toEqual(['Your medicines: Medicine 2: Name: Enter an answer']);
    });

    it('Must show as many entries as the minimum, and remove none of them', async () => {
        const field = await show({ minimum: '2', required: true });
        expect(headingsOf(field)).toHaveLength(2);
        expect(all(field, '.remove')).toEqual([]);
        expect(field.checkValidity()).toBe(false);
        field.value = [A];
        await rendered();
        expect(headingsOf(field)).toHaveLength(2);
        await add(field);
        expect(all(field, '.remove')).toHaveLength(3);
        const optional = await show({ minimum: 2 });
        expect(optional.checkValidity()).toBe(true);
    });

    it('says how many are needed where no part can say it', async () => {
        const field = await show({ required: true });
        expect(field.validationMessage).toBe('Enter at least 1');
        const fields = [{ name: 'drug', label: 'Name' }];
        expect((await show({ fields, required: true, minimum: 2 })).validationMessage).toBe(
            'Enter at least 2',
        );
    });

    it('Must offer no more entries than the maximum, and say so', async () => {
        const field = await show({ value: [A], maximum: 2 });
        await add(field);
        expect(all(field, '.add')).toEqual([]);
        expect(wordsOf(field, '.full')).toEqual(['You can add up to 2.']);
        const more = await show({ value: [A, B, C], maximum: 2 });
        expect(headingsOf(more)).toHaveLength(3);
        expect(more.validationMessage).toBe('Enter 2 or fewer');
    });

    it('Must let nobody add or remove while it is disabled or only for reading', async () => {
        for (const fixed of [{ disabled: true }, { readOnly: true }]) {
            const field = await show({ value: [A], ...fixed });
            expect(all(field, 'button')).toEqual([]);
            expect(all(field, '.full')).toEqual([]);
        }
    });

    it('Must describe the first control, also where there is no entry', async () => {
        const given = { hint: 'All of them', error: 'Call us' };
        const full = await show({ ...given, value: [A, B] });
        const described = controlsOf(full).map((one) => descriptionOf(one).trim());
        expect(described[0]).toBe('All of them Error: Call us');
        expect(described.filter((words) => words.includes('All of them'))).toHaveLength(1);
        const empty = await show(given);
        empty.focus();
        expect(focused()).toBe(all(empty, '.add')[0]);
        expect(descriptionOf(focused()!).trim()).toBe('All of them Error: Call us');
        await expect(empty).toBeAccessible();
    });

    it('Must clear every entry when it is purged', async () => {
        const field = await show({ value: [A, B], minimum: 1 });
        purgeAll('lock');
        expect(field.value).toEqual([]);
        expect(controlsOf(field).map(({ value }) => value)).toEqual(['', '', '', '']);
        await rendered();
        expect(headingsOf(field)).toEqual(['Medicine 1 of 1']);
        expect(field.shadowRoot!.innerHTML).not.toContain(CANARY);
    });

    it('offers nothing while its fields are not there yet', async () => {
        const field = await show({ fields: [] });
        expect(all(field, 'button')).toEqual([]);
    });

    it("Must tell its author of fields that can't be shown", async () => {
        for (const fields of [undefined, 7, [{ name: 'x' }], [...FIELDS, FIELDS[0]]]) {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            await show({ fields });
            expect(problems.map(({ code, property }) => [code, property])).toEqual([
                ['bad-property', 'fields'],
            ]);
        }
    });
});

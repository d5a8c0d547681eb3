/* What a person types on the way to a word: */
// cspell:ignore PENI penx peni penicilina cil lat Penicilína
import SalusComboBox from 'c/salusComboBox';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import {
    controlsOf,
    descriptionOf,
    errorOf,
    focused,
    inside,
    leave,
    type,
} from 'test-support/fieldUnderTest';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';

jest.mock('c/salusHostAnnouncer');

const choice = (label: string, own: object = {}) => ({
    value: `${label} ${CANARY}`,
    label,
    ...own,
});
const NONE = choice('None of these', { exclusive: true });
const OPTIONS = [
    NONE,
    choice('Ampicillin'),
    choice('Latex'),
    choice('Penicilína', { hint: 'An antibiotic' }),
];
const [, AMPICILLIN, LATEX, PENICILLIN] = OPTIONS.map(({ value }) => value);

type Field = HTMLElement &
    Record<string, unknown> & {
        reportValidity(): boolean;
        readonly validity: Record<string, boolean>;
    };

const make = async (own: Record<string, unknown> = {}): Promise<Field> => {
    const given = { label: 'Which?', name: 'which', options: OPTIONS, ...own };
    const field = mount<Field>('salusComboBox', SalusComboBox, given);
    await rendered();
    return field;
};
const line = (field: Element): HTMLInputElement => controlsOf(field)[0]!;
const all = (field: Element, selector: string): HTMLElement[] =>
    inside(field).filter((one): one is HTMLElement => one.matches(selector));
const texts = (field: Element, selector: string): string[] =>
    all(field, selector).map(({ textContent }) => textContent);
const options = (field: Element): string[] => texts(field, '.option-label');
const note = (field: Element): string => texts(field, '.note').join();
const said = (): string[] => jest.mocked(announce).mock.calls.map(([{ text }]) => text);
const changes = (field: Element): unknown[] => {
    const values: unknown[] = [];
    field.addEventListener('change', (event) => {
        values.push((event as CustomEvent<{ value: unknown }>).detail.value);
    });
    return values;
};

async function types(field: Element, text: string): Promise<void> {
    line(field).focus();
    type(line(field), text);
    await rendered();
}

/* A key goes to what has the focus, as in a browser. */
async function press(key: string, own: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const init = { key, bubbles: true, composed: true, cancelable: true, ...own };
    const event = new KeyboardEvent('keydown', init);
    focused()!.dispatchEvent(event);
    await rendered();
    return event;
}

/* A search whose answers a test gives when it likes. */
function manualSearch() {
    const asked: {
        text: string;
        signal: AbortSignal;
        answer: (found: unknown) => Promise<void>;
        reject: (reason: unknown) => Promise<void>;
    }[] = [];
    const settled = async (settle: () => void): Promise<void> => {
        settle();
        for (let step = 0; step < 5; step += 1) await rendered();
    };
    const search = (text: string, signal: AbortSignal): Promise<unknown> =>
        new Promise((resolve, reject) => {
            asked.push({
                text,
                signal,
                answer: (found) => settled(() => resolve(found)),
                reject: (reason) => settled(() => reject(reason as Error)),
            });
        });
    return { asked, search };
}

const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-combo-box', () => {
    let clock: ManualClock;
    let restoreClock: () => void;

    beforeEach(() => {
        clock = manualClock();
        restoreClock = installClock(clock);
        jest.mocked(announce).mockReset();
        jest.mocked(announce).mockReturnValue(() => undefined);
    });
    afterEach(() => restoreClock());

    const pass = async (ms: number): Promise<void> => {
        clock.advance(ms);
        for (let step = 0; step < 5; step += 1) await rendered();
    };

    it('Must be a line of text with the list of its choices in the same template', async () => {
        const field = await make({ hint: 'One' });
        expect(all(field, '[role="combobox"]')).toEqual([line(field)]);
        expect(line(field).getAttribute('aria-expanded')).toBe('false');
        expect(options(field)).toEqual([]);
        line(field).click();
        await rendered();
        const [list] = all(field, '[role="listbox"]');
        expect(line(field).getAttribute('aria-controls')).toBe(list!.id);
        expect(line(field).getAttribute('aria-expanded')).toBe('true');
        expect(descriptionOf(line(field))).toContain('One');
        expect(options(field)).toEqual(OPTIONS.map(({ label }) => label));
        await expect(field).toBeAccessible();
    });

    it('Must show what a text finds, whatever its accents and capitals, the nearest first', async () => {
        const field = await make();
        await types(field, 'PENI');
        expect(options(field)).toEqual(['Penicilína']);
        expect(texts(field, '.option-hint')).toEqual(['An antibiotic']);
        await types(field, 'cil');
        expect(options(field)).toEqual(['Ampicillin', 'Penicilína']);
        await types(field, 'xyz');
        expect(options(field)).toEqual([]);
        expect(note(field)).toBe('No results');
        expect(line(field).getAttribute('aria-expanded')).toBe('false');
        await types(field, '');
        expect(options(field)).toHaveLength(4);
    });

    it('Must answer with the choice that is pressed or named in full, and with nothing half typed', async () => {
        const field = await make();
        const values = changes(field);
        await types(field, 'lat');
        expect(field.value).toBe('');
        all(field, '.option')[0]!.click();
        await rendered();
        expect([field.value, line(field).value]).toEqual([LATEX, 'Latex']);
        expect(focused()).toBe(line(field));
        expect(options(field)).toEqual([]);
        await types(field, 'Late');
        expect(field.value).toBe('');
        await types(field, 'penicilina');
        await leave(field);
        expect([field.value, line(field).value]).toEqual([PENICILLIN, 'Penicilína']);
        expect(values).toEqual([LATEX, '', PENICILLIN]);
    });

    it('says in its name that an answer is required, as a list does', async () => {
        const field = await make({ required: true });
        expect(line(field).required).toBe(false);
        expect(all(field, '.mark')[0]!.hasAttribute('aria-hidden')).toBe(false);
    });

    it('Must say that what is half typed is no answer', async () => {
        const field = await make();
        await types(field, 'Pen');
        await leave(field);
        expect(errorOf(field)).toBe('Error: Choose an answer from the list');
        expect(field.validity.badInput).toBe(true);
        expect(line(field).value).toBe('Pen');
    });

    it('Must give the focus to the choices, and back to the line for every key that writes', async () => {
        const field = await make();
        line(field).focus();
        await press('ArrowDown');
        expect(focused()).toBe(all(field, '.option')[0]);
        await press('ArrowDown');
        expect(focused()).toBe(all(field, '.option')[1]);
        const written = await press('a');
        expect(focused()).toBe(line(field));
        expect(written.defaultPrevented).toBe(false);
        expect(options(field)).toHaveLength(4);
        await press('ArrowUp');
        expect(focused()).toBe(all(field, '.option')[3]);
        await press('ArrowDown');
        expect(focused()).toBe(all(field, '.option')[3]);
        await press('Enter');
        expect([field.value, focused()]).toEqual([PENICILLIN, line(field)]);
        await press('ArrowDown');
        expect(focused()).toBe(all(field, '[aria-selected="true"]')[0]);
        for (let step = 0; step < 4; step += 1) await press('ArrowUp');
        expect(focused()).toBe(line(field));
    });

    it('Must close on Escape without an answer and keep the key from a dialog around it', async () => {
        const field = await make();
        const heard = jest.fn();
        document.body.addEventListener('keydown', heard);
        line(field).focus();
        expect((await press('Escape')).defaultPrevented).toBe(false);
        await press('ArrowDown');
        heard.mockClear();
        expect((await press('Escape')).defaultPrevented).toBe(true);
        expect(heard).not.toHaveBeenCalled();
        expect([options(field), focused(), field.value]).toEqual([[], line(field), '']);
        document.body.removeEventListener('keydown', heard);
    });

    it('Must open on Alt and Down, close on Alt and Up, and when the focus leaves', async () => {
        const field = await make();
        line(field).focus();
        await press('ArrowDown', { altKey: true });
        expect([options(field).length, focused()]).toEqual([4, line(field)]);
        await press('ArrowUp', { altKey: true });
        expect(options(field)).toEqual([]);
        await press('ArrowDown');
        await leave(field);
        expect(options(field)).toEqual([]);
    });

    it('Must close the list on the first Enter, and ask the form to go on with the next', async () => {
        const field = await make();
        const commits = jest.fn();
        field.addEventListener('commit', commits);
        await types(field, 'Latex');
        await press('Enter');
        expect([options(field), commits.mock.calls.length]).toEqual([[], 0]);
        await press('Enter');
        expect(commits).toHaveBeenCalledTimes(1);
    });

    it('leaves the keys of an input method alone', async () => {
        const field = await make();
        line(field).focus();
        const event = await press('ArrowDown', { isComposing: true });
        expect([event.defaultPrevented, options(field)]).toEqual([false, []]);
    });

    it('Must put no value and no typed text into attributes, ids or keys', async () => {
        const field = await make({ freeText: true, multiple: true, value: [LATEX] });
        await types(field, `typed ${CANARY}`);
        await press('Enter');
        await types(field, 'a');
        const attributes = inside(field).flatMap((one) => [...one.attributes]);
        expect(attributes.map(({ value }) => value).join()).not.toMatch(/CANARY|Latex/);
        expect(all(field, '.option').map(({ dataset }) => dataset.index)).toEqual(['0', '1', '2']);
    });

    it('Must ask its search after a pause, for the newest text only, and abort the others', async () => {
        const { asked, search } = manualSearch();
        const field = await make({ options: undefined, search });
        await types(field, 'p');
        await types(field, ' pe ');
        expect(note(field)).toBe('Searching…');
        expect(asked).toHaveLength(0);
        await pass(300);
        expect(asked.map(({ text }) => text)).toEqual(['pe']);
        await types(field, 'pen');
        expect(asked[0]!.signal.aborted).toBe(true);
        await pass(300);
        await asked[1]!.answer([choice('Penicillin')]);
        await asked[0]!.answer([choice('Peanuts')]);
        expect(options(field)).toEqual(['Penicillin']);
        expect(note(field)).toBe('');
    });

    it('Must drop what still waits when the list closes', async () => {
        const { asked, search } = manualSearch();
        const field = await make({ options: undefined, search });
        await types(field, 'pen');
        await pass(300);
        await press('Escape');
        expect(asked[0]!.signal.aborted).toBe(true);
        await asked[0]!.answer([choice('Penicillin')]);
        expect(options(field)).toEqual([]);
        await types(field, 'peni');
        field.remove();
        await pass(1000);
        expect(asked).toHaveLength(1);
    });

    it('Must take what is typed for the choice that a search finds by that name', async () => {
        const { asked, search } = manualSearch();
        const field = await make({ options: undefined, search });
        const values = changes(field);
        await types(field, 'penicillin');
        await pass(300);
        await asked[0]!.answer([choice('Penicillin'), choice('Penicillin G')]);
        expect(values).toEqual([`Penicillin ${CANARY}`]);
        expect(line(field).value).toBe('penicillin');
        await leave(field);
        expect(line(field).value).toBe('Penicillin');
    });

    it.each([
        ['threw', (asked: ReturnType<typeof manualSearch>['asked']) => asked[0]!.reject(CANARY)],
        [
            'found no list',
            (asked: ReturnType<typeof manualSearch>['asked']) => asked[0]!.answer(CANARY),
        ],
    ])(
        'Must say in plain words that a search failed, never why, and offer to try again',
        async (what, fail) => {
            const problems = collectProblems();
            const { asked, search } = manualSearch();
            const field = await make({ options: undefined, search });
            await types(field, 'pen');
            await pass(300);
            await fail(asked);
            const words = 'The search is not working now. What you typed is not lost.';
            expect(note(field)).toBe(words);
            expect(problems.map(({ message }) => message).join()).toContain(what);
            expect(problems.map(({ message }) => message).join()).not.toContain(CANARY);
            await pass(1000);
            expect(said()).toEqual([words]);
            await press('ArrowDown');
            expect(focused()!.textContent).toBe('Try again');
            (focused() as HTMLElement).click();
            await pass(0);
            expect(asked[1]!.text).toBe('pen');
            expect(focused()).toBe(line(field));
            await asked[1]!.answer([choice('Penicillin')]);
            expect(options(field)).toEqual(['Penicillin']);
        },
    );

    it('says so when a search gets no answer in time', async () => {
        const problems = collectProblems();
        const { search } = manualSearch();
        const field = await make({ options: undefined, search });
        await types(field, 'pen');
        await pass(300);
        await pass(30_000);
        expect(note(field)).toMatch(/not working/);
        expect(problems).toEqual([]);
    });

    it('Must announce what was found once, when nobody types any more', async () => {
        const field = await make();
        await types(field, 'p');
        await pass(999);
        await types(field, 'pe');
        await pass(999);
        expect(said()).toEqual([]);
        await pass(1);
        await types(field, 'pen');
        await pass(1000);
        expect(said()).toEqual(['Results: 1']);
        await types(field, 'penx');
        await pass(1000);
        expect(said()).toEqual(['Results: 1', 'No results']);
    });

    it('Must not announce what is no longer shown, or is read already', async () => {
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const field = await make();
        await types(field, 'p');
        await press('Escape');
        await pass(2000);
        await types(field, 'pe');
        await press('ArrowDown');
        await pass(2000);
        expect(said()).toEqual([]);
        await types(field, 'pen');
        await pass(1000);
        expect(withdraw).not.toHaveBeenCalled();
        await press('Escape');
        expect(withdraw).toHaveBeenCalledTimes(1);
    });

    it('Must list several answers, each with a button to remove it, and have the focus on the next', async () => {
        const field = await make({ multiple: true, value: [LATEX, AMPICILLIN] });
        const buttons = (): string[] => texts(field, '.remove .remove-name');
        expect(texts(field, '.item-label')).toEqual(['Latex', 'Ampicillin']);
        await types(field, 'peni');
        all(field, '.option')[0]!.click();
        await rendered();
        expect(field.value).toEqual([LATEX, AMPICILLIN, PENICILLIN]);
        expect([line(field).value, focused()]).toEqual(['', line(field)]);
        expect(buttons()).toEqual(['Remove Latex', 'Remove Ampicillin', 'Remove Penicilína']);
        await expect(field).toBeAccessible();
        const steps = [
            [1, [LATEX, PENICILLIN], 'Remove Penicilína'],
            [1, [LATEX], 'Remove Latex'],
        ] as const;
        for (const [index, left, next] of steps) {
            all(field, '.remove')[index]!.click();
            await rendered();
            expect(field.value).toEqual(left);
            expect(focused()!.querySelector('.remove-name')!.textContent).toBe(next);
        }
        all(field, '.remove')[0]!.click();
        await rendered();
        expect([field.value, focused()]).toEqual([[], line(field)]);
        expect(said()).toEqual([
            'Penicilína added',
            'Ampicillin removed',
            'Penicilína removed',
            'Latex removed',
        ]);
    });

    it('Must mark in the list what is chosen, and take it back by the same press', async () => {
        const field = await make({ multiple: true, value: [LATEX] });
        await types(field, 'late');
        const [option] = all(field, '.option');
        expect(option!.getAttribute('aria-selected')).toBe('true');
        expect(all(field, '[role="listbox"]')[0]!.getAttribute('aria-multiselectable')).toBe(
            'true',
        );
        option!.click();
        expect(field.value).toEqual([]);
    });

    it('Must let an exclusive choice rule out the others, also own words', async () => {
        const field = await make({
            multiple: true,
            freeText: true,
            value: [LATEX, { text: 'Kiwi' }],
        });
        await types(field, 'none of these');
        await press('Enter');
        expect(field.value).toEqual([NONE.value]);
        expect(said()).toEqual(['Latex and Kiwi removed', 'None of these added']);
        await types(field, 'Kiwi');
        await press('Enter');
        expect(field.value).toEqual([{ text: 'Kiwi' }]);
    });

    it('Must take own words where the author allows them, and tell them from a choice', async () => {
        const field = await make({ freeText: true, required: true });
        const values = changes(field);
        await types(field, AMPICILLIN!);
        expect(field.value).toEqual({ text: AMPICILLIN });
        await types(field, 'ampicillin');
        expect(field.value).toBe(AMPICILLIN);
        await types(field, 'Kiwi');
        await leave(field);
        expect(errorOf(field)).toBe('');
        expect(values).toEqual([{ text: AMPICILLIN }, AMPICILLIN, { text: 'Kiwi' }]);
        expect(Object.isFrozen(field.value)).toBe(true);
        const closed = await make({ required: true, value: { text: 'Kiwi' } });
        expect(line(closed).value).toBe('');
        expect(closed.validity.valueMissing).toBe(true);
        const words = await make({ freeText: true, value: { text: 'Kiwi' } });
        expect(line(words).value).toBe('Kiwi');
        await types(words, 'Kiwi fruit');
        expect(note(words)).toBe('No results. You can answer in your own words.');
    });

    it('Must keep what is typed beside several answers when the person leaves', async () => {
        const field = await make({ multiple: true, freeText: true });
        await types(field, ' Kiwi ');
        await leave(field);
        expect([field.value, line(field).value]).toEqual([[{ text: 'Kiwi' }], '']);
        const closed = await make({ multiple: true, value: [LATEX], required: true });
        await types(closed, 'Kiwi');
        await press('Enter');
        expect(note(closed)).toBe('No results');
        await leave(closed);
        expect([closed.value, line(closed).value]).toEqual([[LATEX], 'Kiwi']);
        expect(errorOf(closed)).toBe('Error: Choose an answer from the list');
    });

    it('Must keep the choices of its answers, and forget all that was found when it is purged', async () => {
        const { asked, search } = manualSearch();
        const field = await make({ options: undefined, search, multiple: true });
        await types(field, 'pen');
        await pass(300);
        await asked[0]!.answer([choice('Penicillin')]);
        await press('ArrowDown');
        await press('Enter');
        await types(field, 'lat');
        await pass(300);
        await asked[1]!.answer([choice('Latex')]);
        expect(texts(field, '.item-label')).toEqual(['Penicillin']);
        await types(field, 'late');
        await pass(300);
        purgeAll('lock');
        expect(asked[2]!.signal.aborted).toBe(true);
        expect(field.value).toEqual([]);
        expect(texts(field, '.item-label, .option-label, .remove-name').join('')).toBe('');
        await asked[2]!.answer([choice('Latex')]);
        field.value = [`Penicillin ${CANARY}`];
        await rendered();
        expect([texts(field, '.item-label'), options(field)]).toEqual([[], []]);
    });

    it('Must show an answer whose choice comes later, and take for it what was typed before', async () => {
        const field = await make({ options: [], value: LATEX });
        expect([field.value, line(field).value]).toEqual([LATEX, '']);
        field.options = OPTIONS;
        await rendered();
        expect(line(field).value).toBe('Latex');
        const typed = await make({ options: [] });
        const values = changes(typed);
        await types(typed, 'latex');
        typed.options = OPTIONS;
        await rendered();
        expect([values, line(typed).value]).toEqual([[LATEX], 'latex']);
    });

    it('Must show fifty choices at most, and say how many there are', async () => {
        const many = Array.from({ length: 120 }, (_, index) => choice(`Answer ${index}`));
        const field = await make({ options: many });
        await types(field, 'answer');
        expect(options(field)).toHaveLength(50);
        expect(note(field)).toBe('The first 50 of 120 results. Type more to see fewer.');
    });

    it('Must let nothing be chosen or removed while it is only for reading', async () => {
        const field = await make({ multiple: true, value: [LATEX], readOnly: true });
        line(field).focus();
        line(field).click();
        await press('ArrowDown');
        expect([options(field), all(field, '.remove')]).toEqual([[], []]);
        expect(texts(field, '.item-label')).toEqual(['Latex']);
        field.readOnly = false;
        field.disabled = true;
        await rendered();
        expect(all(field, '.remove:disabled')).toHaveLength(1);
    });

    it('stays closed once it was disabled or only for reading, until it is opened again', async () => {
        for (const fixed of ['disabled', 'readOnly']) {
            const field = await make();
            await types(field, 'a');
            expect(options(field)).not.toEqual([]);
            field[fixed] = true;
            await rendered();
            field[fixed] = false;
            await rendered();
            expect(options(field)).toEqual([]);
            line(field).click();
            await rendered();
            expect(options(field)).not.toEqual([]);
        }
    });

    it('drops a search that is answered once it can no longer be used', async () => {
        const { asked, search } = manualSearch();
        const field = await make({ options: [], search });
        await types(field, 'peni');
        await pass(300);
        field.disabled = true;
        await rendered();
        expect(asked[0]!.signal.aborted).toBe(true);
    });

    it('Must take one answer or a list by its property alone, and nothing else', async () => {
        const several = await make({ value: [LATEX, LATEX, 7], multiple: true });
        expect(several.value).toEqual([LATEX]);
        expect(await make({ value: [LATEX] })).toMatchObject({ value: '' });
        expect(await make({ multiple: true, value: LATEX })).toMatchObject({ value: [] });
        several.multiple = false;
        expect(several.value).toBe(LATEX);
        several.multiple = true;
        expect(several.value).toEqual([LATEX]);
    });

    it('Must say what there is to choose from where there is nothing', async () => {
        collectProblems();
        const field = await make({ options: [] });
        line(field).click();
        await rendered();
        expect(note(field)).toBe('There is nothing to choose from here yet');
    });

    it.each([
        [{ options: [OPTIONS[1], { label: 'B' }] }, 'bad-choices', 'options'],
        [{ search: 'https://a.example' }, 'bad-property', 'search'],
        [{ options: undefined }, 'bad-choices', 'options'],
    ])(
        'Must tell the developer of bad choices and of a search that is no function',
        async (own, code, property) => {
            const problems = collectProblems();
            await make(own);
            expect(problems).toMatchObject([{ code, property }]);
            const fine = await make({ options: undefined, search: () => Promise.resolve([]) });
            expect(problems).toHaveLength(1);
            expect(fine.value).toBe('');
        },
    );
});

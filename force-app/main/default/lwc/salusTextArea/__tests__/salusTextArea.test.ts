import { announce } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import SalusTextArea from 'c/salusTextArea';
import { controlsOf, descriptionOf, errorOf, leave, type } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusTextArea.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement & Record<string, unknown> & { focus(): void };

const make = async (own: Record<string, unknown> = {}): Promise<Field> => {
    const given = { label: 'Question', name: 'question', ...own };
    const field = mount<Field>('salusTextArea', SalusTextArea, given);
    await rendered();
    return field;
};
const area = (field: Element): HTMLTextAreaElement =>
    controlsOf(field)[0] as unknown as HTMLTextAreaElement;
const countOf = (field: Element): Element | null => field.shadowRoot!.querySelector('.count');
const shownCount = (field: Element): string => countOf(field)?.textContent ?? '';
const typeInto = async (field: Element, text: string): Promise<void> => {
    type(controlsOf(field)[0]!, text);
    await rendered();
};
const said = (): string[] => jest.mocked(announce).mock.calls.map(([{ text }]) => text);

describe('c-salus-text-area', () => {
    beforeEach(() => jest.mocked(announce).mockReset());
    afterEach(() => jest.useRealTimers());

    it('Must be one native text area that its label names', async () => {
        const field = await make(examples.limit.properties);
        expect(controlsOf(field)).toHaveLength(1);
        expect(area(field).localName).toBe('textarea');
        expect(area(field).id).toBe(field.shadowRoot!.querySelector('label')!.htmlFor);
        await expect(field).toBeAccessible();
    });

    it('Must make a line on Enter, and not go on', async () => {
        const field = await make();
        const commits = jest.fn();
        field.addEventListener('commit', commits);
        field.focus();
        await typeInto(field, 'typed');
        const init = { key: 'Enter', cancelable: true, bubbles: true };
        const enter = new KeyboardEvent('keydown', init);
        area(field).dispatchEvent(enter);
        expect(enter.defaultPrevented).toBe(false);
        expect(commits).not.toHaveBeenCalled();
        await typeInto(field, 'typed\nmore');
        expect(field.value).toBe('typed\nmore');
    });

    it('Must count at once what is left, as plain text', async () => {
        const field = await make({ maxLength: 10, value: 'abc' });
        expect(shownCount(field)).toBe('Characters left: 7');
        await typeInto(field, 'abcd');
        expect(shownCount(field)).toBe('Characters left: 6');
        const live = '[aria-live], [role="status"], [role="alert"], [role="log"]';
        expect(field.shadowRoot!.querySelector(live)).toBeNull();
        field.value = '';
        await rendered();
        expect(shownCount(field)).toBe('Characters left: 10');
    });

    it('Must count code points, and no spaces around the answer', async () => {
        const field = await make({ maxLength: 10 });
        await typeInto(field, '  🙂é\n🙂  ');
        expect(shownCount(field)).toBe('Characters left: 6');
    });

    it('Must say how many characters are too many, and cut none off', async () => {
        const field = await make({ maxLength: 3 });
        field.focus();
        await typeInto(field, '12345');
        expect(shownCount(field)).toBe('Characters too many: 2');
        expect(countOf(field)!.matches('[data-over]')).toBe(true);
        expect(errorOf(field)).toBe('');
        await leave(field);
        expect(errorOf(field)).toBe('Error: Use 3 characters or fewer');
        expect(field.value).toBe('12345');
        expect(area(field).hasAttribute('maxlength')).toBe(false);
    });

    it('Must announce the count when typing has paused, and not before the first input', async () => {
        jest.useFakeTimers();
        const field = await make({ maxLength: 10, value: 'abc' });
        field.focus();
        jest.runAllTimers();
        expect(said()).toEqual([]);
        await typeInto(field, 'abcd');
        jest.advanceTimersByTime(900);
        await typeInto(field, 'abcde');
        jest.advanceTimersByTime(900);
        expect(said()).toEqual([]);
        jest.advanceTimersByTime(200);
        expect(said()).toEqual(['Characters left: 5']);
        jest.runAllTimers();
        expect(said()).toHaveLength(1);
    });

    it('Must announce no count to somebody who has left, or of an area that is purged', async () => {
        jest.useFakeTimers();
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const goOn: ((field: Element) => Promise<void> | void)[] = [
            (field) => leave(field),
            (field) => field.remove(),
            () => purgeAll('lock'),
        ];
        for (const leaveOrPurge of goOn) {
            const field = await make({ maxLength: 10 });
            field.focus();
            await typeInto(field, 'abcd');
            await leaveOrPurge(field);
            jest.runAllTimers();
            expect(said()).toEqual([]);
            field.remove();
        }
        const field = await make({ maxLength: 10 });
        field.focus();
        await typeInto(field, 'abcd');
        jest.runAllTimers();
        expect(withdraw).not.toHaveBeenCalled();
        await leave(field);
        expect(withdraw).toHaveBeenCalled();
    });

    it('Must describe the area by its limit, which no key changes', async () => {
        const field = await make({ maxLength: 10, hint: 'A hint' });
        const before = descriptionOf(area(field));
        expect(before).toContain('A hint');
        expect(before).toContain('Use 10 characters or fewer');
        await typeInto(field, 'abcd');
        expect(descriptionOf(area(field))).toBe(before);
        field.focus();
        await typeInto(field, 'far more than ten');
        await leave(field);
        expect(descriptionOf(area(field)).match(/10/g)).toHaveLength(1);
    });

    it("Must count nothing that can't be typed, or that has no limit", async () => {
        const odd = [undefined, null, 0, -1, 'many', Number.NaN, {}, Symbol('many')].map(
            (maxLength) => ({
                maxLength,
            }),
        );
        const fixed = [
            { maxLength: 9, readOnly: true },
            { maxLength: 9, disabled: true },
        ];
        for (const own of [...odd, ...fixed]) {
            const field = await make(own);
            expect(countOf(field)).toBeNull();
            expect(area(field).getAttribute('aria-describedby')).not.toContain('limit');
        }
        const field = await make({ value: 'a'.repeat(10_001) });
        expect(field.validationMessage).toContain('10000');
    });

    it('Must show as many rows as asked for, within reason', async () => {
        const shown = async (rows: unknown): Promise<number> => area(await make({ rows })).rows;
        expect(await shown(6)).toBe(6);
        expect(await shown('7')).toBe(7);
        expect(await shown(0)).toBe(4);
        expect(await shown(1e9)).toBe(40);
        for (const odd of [undefined, null, 'many', {}, Number.NaN, Symbol('many')])
            expect(await shown(odd)).toBe(4);
    });
});

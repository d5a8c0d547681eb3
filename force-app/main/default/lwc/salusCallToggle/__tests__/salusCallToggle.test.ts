import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusCallToggle from 'c/salusCallToggle';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusCallToggle.examples';

jest.mock('c/salusHostAnnouncer', () => ({ announce: jest.fn(), movedFocus: jest.fn() }));

type Toggle = HTMLElement & Record<'pressed' | 'pending', boolean>;

function show(properties: object = {}) {
    const given = { kind: 'mic', ...properties };
    const element = mount<Toggle>('salusCallToggle', SalusCallToggle, given);
    const wishes: unknown[] = [];
    element.addEventListener('toggle', (event: Event) => {
        expect([event.bubbles, event.composed]).toEqual([false, false]);
        wishes.push((event as CustomEvent).detail.pressed);
    });
    const within = element.shadowRoot!;
    return {
        element,
        wishes,
        button: within.querySelector('button')!,
        state: () => within.querySelector('.state')!.textContent,
        description: () =>
            (within.querySelector('button')!.getAttribute('aria-describedby') ?? '')
                .split(' ')
                .filter(Boolean)
                .map((id) => within.querySelector(`[id="${id}"]`)!.textContent),
    };
}

describe('c-salus-call-toggle', () => {
    beforeEach(() => jest.mocked(announce).mockReset());

    it('Must be a native button whose name stays, with its state in aria-pressed', async () => {
        const { element, button } = show(examples.default.properties);
        expect(button.type).toBe('button');
        for (const pressed of [true, false]) {
            element.pressed = pressed;
            await rendered();
            expect(button.textContent).toBe('Microphone');
            expect(button.getAttribute('aria-pressed')).toBe(String(pressed));
            await expect(element).toBeAccessible();
        }
    });

    it.each([
        ['mic', 'Microphone'],
        ['camera', 'Camera'],
        ['captions', 'Captions'],
        ['hand', 'Hand raised'],
        ['share', 'Screen share'],
        ['selfview', 'My picture'],
    ])('has the name of what it switches: %s', (kind, name) => {
        expect(show({ kind }).button.textContent).toBe(name);
    });

    it('Must say its state in words outside of its name', async () => {
        const { element, button, state, description } = show();
        expect([state(), description()]).toEqual(['Off', []]);
        element.pressed = true;
        await rendered();
        expect(state()).toBe('On');
        element.pending = true;
        await rendered();
        expect([state(), button.textContent]).toEqual(['Please wait', 'Microphone']);
    });

    it('Must ask by an event that does not bubble, and change nothing itself', async () => {
        const { element, wishes, button } = show();
        button.click();
        await rendered();
        expect([wishes, element.pressed]).toEqual([[true], false]);
        expect(button.getAttribute('aria-pressed')).toBe('false');
        element.pressed = true;
        await rendered();
        element.click();
        expect(wishes).toEqual([true, false]);
    });

    it('Must announce what came of the person’s own press, once, and nothing else', () => {
        const { element, button } = show({ pressed: true });
        element.pressed = false; // The host has switched it off: its owner says so.
        element.pressed = true;
        expect(announce).not.toHaveBeenCalled();
        button.click();
        element.pressed = false;
        element.pressed = false;
        element.pressed = true;
        expect(jest.mocked(announce).mock.calls).toEqual([
            [{ text: 'Microphone off', topic: 'call', key: 'mic' }],
        ]);
        const share = show({ kind: 'share' });
        share.button.click();
        share.element.pressed = true;
        expect(announce).toHaveBeenLastCalledWith({
            text: 'Screen share on',
            topic: 'call',
            key: 'screen',
        });
        element.remove();
        button.click();
        element.pressed = false;
        expect(announce).toHaveBeenCalledTimes(2);
    });

    it('Must keep the focus while the answer is pending, and let no press through but one that takes back what is being switched on', async () => {
        const { element, wishes, button } = show({ pressed: true });
        element.focus();
        button.click();
        element.pending = true;
        await rendered();
        button.click();
        expect(wishes).toEqual([false]);
        expect(element.shadowRoot!.activeElement).toBe(button);
        expect([button.disabled, button.getAttribute('aria-busy')]).toEqual([false, 'true']);
        await expect(element).toBeAccessible();
        element.pending = false;
        await rendered();
        expect(button.hasAttribute('aria-busy')).toBe(false);
        button.click();
        expect(wishes).toEqual([false, false]);
    });

    it('is pressed once by Enter that is held', () => {
        const { button } = show();
        const presses = (repeat: boolean): boolean =>
            button.dispatchEvent(
                new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true }),
            );
        expect([presses(false), presses(true)]).toEqual([true, false]);
    });

    it('is taken back while it is being switched on, says so, and not by a double click', () => {
        const { element, wishes, button } = show();
        button.click();
        element.pending = true;
        button.dispatchEvent(new MouseEvent('click', { detail: 2 }));
        expect(wishes).toEqual([true]);
        button.click();
        button.click();
        expect(wishes).toEqual([true, false]);
        expect(announce).not.toHaveBeenCalled();
        element.pending = false;
        expect(jest.mocked(announce).mock.calls.map(([{ text }]) => text)).toEqual([
            'Microphone off',
        ]);
        element.pressed = true; // The host's doing: its owner says so.
        expect(announce).toHaveBeenCalledTimes(1);
    });

    it('Must say that it takes a while after a second, and withdraw that when it is over', () => {
        const clock = manualClock();
        const restore = installClock(clock);
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const { element } = show();
        element.pending = true;
        clock.advance(900);
        element.pending = false;
        clock.advance(900);
        expect(announce).not.toHaveBeenCalled();
        element.pending = true;
        clock.advance(1000);
        expect(announce).toHaveBeenCalledWith({ text: 'Microphone: please wait', topic: 'status' });
        expect(withdraw).not.toHaveBeenCalled();
        element.pending = false;
        expect(withdraw).toHaveBeenCalledTimes(1);
        element.pending = true;
        element.remove();
        clock.advance(5000);
        expect(announce).toHaveBeenCalledTimes(1);
        restore();
    });

    it('Must stay in the tab order while it is unavailable, describe why and let no press through', async () => {
        const { element, wishes, button, state, description } = show(
            examples.unavailable.properties,
        );
        const reason = examples.unavailable.properties.unavailableReason;
        button.click();
        expect(wishes).toEqual([]);
        expect([button.disabled, button.tabIndex]).toEqual([false, 0]);
        expect(button.getAttribute('aria-disabled')).toBe('true');
        expect([state(), description()]).toEqual([reason, [reason]]);
        await expect(element).toBeAccessible();
    });

    it('Must describe its shortcut in words', () => {
        expect(show({ shortcut: 'Control Alt M' }).description()).toEqual([
            'Shortcut: Control Alt M',
        ]);
        const both = show({ shortcut: 'Control Alt M', unavailableReason: 'Not here.' });
        expect(both.description()).toEqual(['Not here.', 'Shortcut: Control Alt M']);
    });

    it('Must hand the tab stop of a toolbar on to its button', async () => {
        const { element, button } = show();
        element.tabIndex = -1;
        await rendered();
        expect(button.tabIndex).toBe(-1);
        element.focus();
        expect(element.shadowRoot!.activeElement).toBe(button);
        element.tabIndex = 0;
        await rendered();
        expect(button.tabIndex).toBe(0);
    });

    it('Must show words and report the mistake when its kind is unknown', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const { button } = show({ kind: 'toString' });
        expect(button.textContent).toBe('Button without a name');
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'kind'],
        ]);
    });
});

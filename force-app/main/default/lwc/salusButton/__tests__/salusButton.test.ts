import type { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { moveFocusFirst } from 'c/salusHostFocus';
import { installProblemSink } from 'c/salusHostProblems';
import SalusButton from 'c/salusButton';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusButton.examples';

jest.mock('c/salusHostAnnouncer', () => ({ announce: jest.fn(), movedFocus: jest.fn() }));

function show(properties: object = {}) {
    const element = mount<HTMLElement & { busy: boolean }>('salusButton', SalusButton, {
        label: 'Book',
        ...properties,
    });
    const presses = jest.fn();
    element.addEventListener('click', presses);
    const button = element.shadowRoot!.querySelector('button')!;
    return { element, presses, button };
}

describe('c-salus-button', () => {
    beforeEach(() => jest.mocked(announce).mockClear());

    it('Must be a native button of type button, named by its label', async () => {
        const { element, button } = show({ iconName: 'next' });
        expect(button.type).toBe('button');
        expect(button.textContent).toBe('Book');
        expect(button.hasAttribute('aria-describedby')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('Must let a press through as one click', () => {
        const { element, presses, button } = show();
        button.click();
        element.click();
        expect(presses).toHaveBeenCalledTimes(2);
        expect(presses.mock.calls[0][0].target).toBe(element);
    });

    /* When a part of the focused button comes or goes, Orca 43.1 forgets what was focused in Firefox
       153: the heading that followed at once was silent. */
    it('Must hide every icon itself, so that a screen reader has no part of it that comes and goes', async () => {
        const { element, button } = show({ iconName: 'next', iconPosition: 'end' });
        element.busy = true;
        await rendered();
        const icons = [...button.querySelectorAll('c-salus-icon')];
        expect(icons).toHaveLength(2);
        for (const icon of icons) expect(icon.getAttribute('aria-hidden')).toBe('true');
    });

    it('Must keep the focus while it is busy, say so in its words and let no press through', async () => {
        const { element, presses, button } = show();
        element.focus();
        element.busy = true;
        await rendered();
        button.click();
        expect(presses).not.toHaveBeenCalled();
        expect(element.shadowRoot!.activeElement).toBe(button);
        expect(button.disabled).toBe(false);
        expect(button.getAttribute('aria-disabled')).toBe('true');
        expect(button.textContent).toBe('Book: please wait');
        expect(announce).toHaveBeenCalledTimes(1);
        expect(announce).toHaveBeenCalledWith({ text: 'Book: please wait', topic: 'status' });
        element.busy = false;
        await rendered();
        button.click();
        expect(presses).toHaveBeenCalledTimes(1);
    });

    it('says of its focus whether the browser shows it, so that a mouse doesn’t wait', () => {
        const { element, button } = show();
        jest.spyOn(button, 'matches').mockImplementation(
            (selector) => selector === ':focus-within',
        );
        const change = jest.fn();
        const clock = manualClock();
        const restore = installClock(clock);
        moveFocusFirst(element, change);
        clock.advance(20);
        restore();
        expect(change).toHaveBeenCalledTimes(1);
    });

    it('Must withdraw that there is to wait when that is over, and when it has left the page', () => {
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const { element } = show();
        element.busy = true;
        element.busy = true;
        expect(withdraw).not.toHaveBeenCalled();
        element.busy = false;
        expect(withdraw).toHaveBeenCalledTimes(1);
        withdraw.mockClear();
        element.busy = true;
        withdraw.mockClear();
        element.remove();
        expect(withdraw).toHaveBeenCalledTimes(1);
    });

    it('Must stay in the tab order while it is unavailable, describe why and let no press through', async () => {
        const { element, presses, button } = show(examples.unavailable.properties);
        button.click();
        expect(presses).not.toHaveBeenCalled();
        expect(button.disabled).toBe(false);
        expect(button.getAttribute('aria-disabled')).toBe('true');
        const reason = element.shadowRoot!.querySelector('.reason')!;
        expect(button.getAttribute('aria-describedby')).toBe(reason.id);
        expect(reason.textContent).toBe(examples.unavailable.properties.unavailableReason);
        await expect(element).toBeAccessible();
    });

    it('Must hand the tab stop of a toolbar on to its button', async () => {
        const { element, button } = show();
        expect(button.hasAttribute('tabindex')).toBe(false);
        element.tabIndex = -1;
        await rendered();
        expect(button.tabIndex).toBe(-1);
    });

    it('Must not take a click on the reason for a press', () => {
        const { element, presses } = show(examples.unavailable.properties);
        element.shadowRoot!.querySelector<HTMLElement>('.reason')!.click();
        expect(presses).not.toHaveBeenCalled();
    });

    it('Must show words and report the mistake when it has no label', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        const { button } = show({ label: ' ' });
        expect(button.textContent).toBe('Button without a name');
        expect(problems.map(({ code }) => code)).toEqual(['missing-label']);
    });

    it('takes no press and no focus when it is disabled', () => {
        const { element, presses, button } = show({ disabled: true });
        button.click();
        element.focus();
        expect(presses).not.toHaveBeenCalled();
        expect(element.shadowRoot!.activeElement).toBeNull();
    });

    it.each([
        [undefined, null],
        [false, 'false'],
        [true, 'true'],
    ])('says whether what it opens is open: %s', (expanded, told) => {
        expect(show({ expanded }).button.getAttribute('aria-expanded')).toBe(told);
    });

    it('takes an unknown variant for a secondary one', () => {
        expect(show({ variant: 'huge' }).button.classList.contains('button-secondary')).toBe(true);
    });

    it('shows its drawing at the side that was asked for', () => {
        const { button } = show(examples.primary.properties);
        expect(button.lastElementChild!.tagName).toBe('C-SALUS-ICON');
        expect(button.firstElementChild!.tagName).toBe('SPAN');
    });
});

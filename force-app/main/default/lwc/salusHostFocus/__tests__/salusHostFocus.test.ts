import { installClock } from 'c/salusHostClock';
import {
    closeModalsIn,
    leaveFocus,
    moveFocus,
    moveFocusFirst,
    registerFocusTarget,
    registerModal,
    rescueFocus,
} from 'c/salusHostFocus';
import { manualClock } from 'test-support/manualClock';

const mockMoved = jest.fn();
jest.mock('c/salusHostAnnouncer', () => ({ movedFocus: () => mockMoved() }));

const put = (html: string): HTMLElement => {
    const part = document.createElement('div');
    part.innerHTML = html;
    document.body.appendChild(part);
    return part.firstElementChild as HTMLElement;
};

/* What is hidden or inert to a browser. */
const putUnfocusable = (): HTMLElement => {
    const heading = put('<h2>Behind</h2>');
    heading.focus = () => undefined;
    return heading;
};

/* jsdom says that the document has no focus in the middle of a blur; a browser says it has. */
const windowHasFocus = (has: boolean) => jest.spyOn(document, 'hasFocus').mockReturnValue(has);

beforeEach(() => {
    mockMoved.mockClear();
    windowHasFocus(true);
});
afterEach(() => jest.restoreAllMocks());

describe('modals', () => {
    it('are closed where they are in an element, the newest first and each once', () => {
        const page = put('<div><p></p></div>');
        const inner = page.firstElementChild!.attachShadow({ mode: 'open' });
        const dialogs = [put('<dialog></dialog>'), page, inner].map((parent) =>
            parent.appendChild(document.createElement('dialog')),
        );
        const closed: number[] = [];
        dialogs.forEach((dialog, number) => {
            const forget = registerModal(dialog, () => {
                closed.push(number);
                forget();
            });
        });
        closeModalsIn(page);
        closeModalsIn(page);
        expect(closed).toEqual([2, 1]);
        closeModalsIn(document.body);
        expect(closed).toEqual([2, 1, 0]);
    });
});

describe('moving the focus', () => {
    it('moves it to a control and leaves its tab index alone', () => {
        const button = put('<button>Go on</button>');
        moveFocus(button);
        expect(document.activeElement).toBe(button);
        expect(button.hasAttribute('tabindex')).toBe(false);
    });

    it('moves it to a heading, which can be focused only until it is left', () => {
        const heading = put('<h2>Your visit</h2>');
        moveFocus(heading);
        expect(document.activeElement).toBe(heading);
        expect(heading.getAttribute('tabindex')).toBe('-1');
        put('<button>Next</button>').focus();
        expect(heading.hasAttribute('tabindex')).toBe(false);
    });

    it('moves it to the same heading again', () => {
        const heading = put('<h2>Your visit</h2>');
        moveFocus(heading);
        heading.blur();
        moveFocus(heading);
        expect(document.activeElement).toBe(heading);
    });

    it('keeps the heading focusable while the person is in another window', () => {
        const heading = put('<h2>Your visit</h2>');
        moveFocus(heading);
        windowHasFocus(false);
        heading.dispatchEvent(new FocusEvent('blur'));
        expect(heading.getAttribute('tabindex')).toBe('-1');
    });

    it('keeps a tab index that the author gave', () => {
        const heading = put('<h2 tabindex="-1">Your visit</h2>');
        moveFocus(heading);
        heading.blur();
        expect(heading.getAttribute('tabindex')).toBe('-1');
    });

    it('lets a custom element take the focus by its own means', () => {
        const element = put('<c-a-button></c-a-button>');
        const focus = jest.spyOn(element, 'focus').mockImplementation(() => undefined);
        moveFocus(element);
        expect(focus).toHaveBeenCalledTimes(1);
        expect(element.hasAttribute('tabindex')).toBe(false);
    });

    it('says whether it has moved, and leaves alone what can’t take the focus', () => {
        expect(moveFocus(put('<h2>Your visit</h2>'))).toBe(true);
        const hidden = putUnfocusable();
        expect(moveFocus(hidden)).toBe(false);
        expect(hidden.hasAttribute('tabindex')).toBe(false);
    });

    it('keeps a heading focusable that gets the focus when its window does', () => {
        const heading = putUnfocusable();
        windowHasFocus(false);
        expect(moveFocus(heading)).toBe(true);
        expect(heading.getAttribute('tabindex')).toBe('-1');
    });

    it('tells the announcer before, so that it is quiet when the reader speaks', () => {
        const button = put('<button>Go on</button>');
        let told = 0;
        button.addEventListener('focus', () => {
            told = mockMoved.mock.calls.length;
        });
        moveFocus(button);
        expect(told).toBe(1);
    });
});

describe('a focus whose element is gone', () => {
    let registered: (() => void)[] = [];
    const register = (element: HTMLElement | null) =>
        registered.push(registerFocusTarget(() => element));

    afterEach(() => {
        registered.forEach((take) => take());
        registered = [];
    });

    it('goes to the target that registered last', () => {
        register(put('<h1>The page</h1>'));
        const step = put('<h2>The step</h2>');
        register(step);
        expect(rescueFocus()).toBe(true);
        expect(document.activeElement).toBe(step);
    });

    it('goes to the one before where the last is not in the page', () => {
        const page = put('<h1>The page</h1>');
        register(page);
        register(document.createElement('h2'));
        register(null);
        rescueFocus();
        expect(document.activeElement).toBe(page);
    });

    it('goes to the one before where the last can’t take the focus', () => {
        const page = put('<h1>The page</h1>');
        register(page);
        register(putUnfocusable());
        expect(rescueFocus()).toBe(true);
        expect(document.activeElement).toBe(page);
    });

    it('goes to the target of the task around it, whichever registered last', () => {
        const [task, other] = [put('<c-task></c-task>'), put('<c-task></c-task>')];
        const headings = [task, other].map((host) => {
            const root = host.attachShadow({ mode: 'open' });
            root.innerHTML = '<h2>The step</h2><slot></slot>';
            return root.querySelector('h2')!;
        });
        headings.forEach(register);
        for (const [index, host] of [task, other].entries()) {
            const message = host.appendChild(document.createElement('p'));
            leaveFocus(message, () => message.remove());
            expect(host.shadowRoot!.activeElement).toBe(headings[index]);
        }
    });

    it('goes to the heading of a page that has registered nothing, or to what it is about', () => {
        const main = put('<main>Visits</main>');
        expect(rescueFocus()).toBe(true);
        expect(document.activeElement).toBe(main);
        main.blur();
        const page = put('<h1>Your visits</h1>');
        rescueFocus();
        expect(document.activeElement).toBe(page);
        page.blur();
        const step = put('<h2>The step</h2>');
        register(step);
        rescueFocus();
        expect(document.activeElement).toBe(step);
    });

    it('goes nowhere once a target was taken back', () => {
        register(put('<h2>The step</h2>'));
        registered.pop()!();
        expect(rescueFocus()).toBe(false);
        expect(document.activeElement).toBe(document.body);
    });

    it('goes to the target from what has closed, before the browser has noticed', () => {
        const page = put('<h1>The page</h1>');
        register(page);
        const closed = put('<section><button>Yes</button></section>');
        closed.querySelector('button')!.focus();
        expect(rescueFocus(closed)).toBe(true);
        expect(document.activeElement).toBe(page);
    });

    it('is left alone where its element is still there', () => {
        register(put('<h1>The page</h1>'));
        const button = put('<button>Here</button>');
        button.focus();
        expect(rescueFocus()).toBe(true);
        expect(document.activeElement).toBe(button);
        expect(mockMoved).not.toHaveBeenCalled();
    });
});

describe('moving the focus before a page changes', () => {
    const clock = manualClock();
    let restore: () => void;
    beforeEach(() => (restore = installClock(clock)));
    afterEach(() => restore());

    it('is on the heading while what had it is still there', () => {
        const heading = put('<h2>When?</h2>');
        const change = jest.fn();
        moveFocusFirst(heading, change);
        expect(document.activeElement).toBe(heading);
        expect(change).not.toHaveBeenCalled();

        clock.advance(1000);
        expect(change).toHaveBeenCalledTimes(1);
    });

    it.each([
        { who: 'uses keys, when the heading was read', isShown: true, before: 299 },
        { who: 'uses a mouse, before another click', isShown: false, before: 19 },
    ])('changes the page, for who $who', ({ isShown, before }) => {
        const heading = put('<h2>When?</h2>');
        const change = jest.fn();
        jest.spyOn(heading, 'matches').mockImplementation(
            (selector) => isShown || selector !== ':focus-visible',
        );
        const host = put('<c-task></c-task>');
        host.appendChild(heading);
        host.focus = () => void moveFocus(heading);
        for (const target of [heading, host]) {
            change.mockClear();
            moveFocusFirst(target, change);
            clock.advance(before);
            expect(change).not.toHaveBeenCalled();
            clock.advance(1);
            expect(change).toHaveBeenCalledTimes(1);
        }
    });

    it('takes the caret of a screen reader out of the part that goes', () => {
        const [heading, page] = [put('<h2>When?</h2>'), put('<p>Talking</p>')];
        const selection = document.getSelection()!;
        selection.collapse(page.firstChild, 2);
        moveFocusFirst(heading, () => page.remove());
        expect(selection.rangeCount).toBe(0);
    });

    it('leaves alone what the person has selected', () => {
        const [heading, page] = [put('<h2>When?</h2>'), put('<p>Talking</p>')];
        const selection = document.getSelection()!;
        selection.selectAllChildren(page);
        moveFocusFirst(heading, jest.fn());
        expect(selection.toString()).toBe('Talking');
        selection.removeAllRanges();
    });

    it('has changed the page when a key comes first', () => {
        const heading = put('<h2>When?</h2>');
        const change = jest.fn();
        moveFocusFirst(heading, change);
        heading.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
        expect(change).toHaveBeenCalledTimes(1);

        heading.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
        clock.advance(1000);
        expect(change).toHaveBeenCalledTimes(1);
    });

    it.each([
        { name: 'a key that is held since the page was left', key: 'Enter', repeat: true },
        { name: 'a modifier', key: 'Shift', repeat: false },
    ])('is not hurried by $name', ({ key, repeat }) => {
        const heading = put('<h2>When?</h2>');
        const change = jest.fn();
        moveFocusFirst(heading, change);
        heading.dispatchEvent(new KeyboardEvent('keydown', { key, repeat }));
        expect(change).not.toHaveBeenCalled();
        clock.advance(1000);
        expect(change).toHaveBeenCalledTimes(1);
    });

    it('changes the page at once where the heading can’t take the focus', () => {
        const change = jest.fn();
        moveFocusFirst(putUnfocusable(), change);
        expect(change).toHaveBeenCalledTimes(1);
        clock.advance(1000);
        expect(change).toHaveBeenCalledTimes(1);
    });

    it('calls the change off', () => {
        const change = jest.fn();
        moveFocusFirst(put('<h2>When?</h2>'), change)();
        clock.advance(1000);
        expect(change).not.toHaveBeenCalled();
    });

    it('goes to the registered target before its element goes', () => {
        const heading = put('<h1>The page</h1>');
        const take = registerFocusTarget(() => heading);
        const change = jest.fn();
        leaveFocus(put('<p>Gone</p>'), change);
        expect(document.activeElement).toBe(heading);
        expect(change).not.toHaveBeenCalled();
        clock.advance(1000);
        expect(change).toHaveBeenCalledTimes(1);
        take();
    });

    it('waits for nothing where no target is registered', () => {
        const change = jest.fn();
        leaveFocus(put('<p>Gone</p>'), change);
        expect(change).toHaveBeenCalledTimes(1);
    });
});

import SalusDialog from 'c/salusDialog';
import type { SalusProblem } from 'c/salusCoreProblems';
import { closeModalsIn, leaveFocus, registerFocusTarget } from 'c/salusHostFocus';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusDialog.examples';

const mockLeave = jest.fn();
const mockPush = jest.fn((_regions: Record<'polite' | 'assertive', HTMLElement>) => mockLeave);
const mockMoved = jest.fn();
jest.mock('c/salusHostAnnouncer', () => ({
    announce: () => undefined,
    movedFocus: () => mockMoved(),
    pushScope: (regions: Record<'polite' | 'assertive', HTMLElement>) => mockPush(regions),
}));

type Dialog = SalusDialog & HTMLElement;

let closed: CustomEvent<{ reason: string }>[] = [];

async function put(more: Record<string, unknown> = {}): Promise<Dialog> {
    const properties = { heading: 'Cancel this visit?', ...more };
    const dialog = mount('salusDialog', SalusDialog, properties) as unknown as Dialog;
    dialog.addEventListener('close', (event) =>
        closed.push(event as CustomEvent<{ reason: string }>),
    );
    await rendered();
    return dialog;
}

function putButton(): HTMLButtonElement {
    const button = document.body.appendChild(document.createElement('button'));
    button.textContent = 'Cancel the visit';
    return button;
}

const inside = <T extends Element = HTMLElement>(dialog: Dialog, selector: string): T =>
    dialog.shadowRoot!.querySelector<T>(selector)!;
const headingIn = (dialog: Dialog): HTMLElement => inside(dialog, 'c-salus-heading');
const textOfHeading = (dialog: Dialog): string | null =>
    headingIn(dialog).shadowRoot!.querySelector('.heading')!.textContent;
const native = (dialog: Dialog): HTMLDialogElement => inside(dialog, 'dialog');
const reasons = (): string[] => closed.map(({ detail }) => detail.reason);
const focusIn = (dialog: Dialog): Element | null => dialog.shadowRoot!.activeElement;
const escape = (): boolean =>
    document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );

/** Lets the tasks pass in which the browser says `close` and the focus is looked after. */
const settle = (): unknown => jest.advanceTimersByTime(1);

/** Lets the time pass in which a screen reader reads where the focus is. */
const becomesModal = (): unknown => jest.advanceTimersByTime(300);

beforeEach(() => {
    jest.useFakeTimers();
    closed = [];
    [mockLeave, mockPush, mockMoved].forEach((mock) => mock.mockClear());
});
afterEach(() => jest.useRealTimers());

describe('c-salus-dialog', () => {
    it('closes with its page, unanswered', async () => {
        const dialog = await put();
        for (const time of ['before it is a modal', 'then']) {
            dialog.show();
            if (time === 'then') becomesModal();
            closeModalsIn(document.body);
            expect([dialog.open, native(dialog).open]).toEqual([false, false]);
            settle();
        }
        expect(reasons()).toEqual(['expired', 'expired']);
        closeModalsIn(document.body);
        settle();
        expect(reasons()).toHaveLength(2);
    });

    it('Must be a native modal dialog that is named by its heading', async () => {
        const dialog = await put();
        expect(native(dialog).open).toBe(false);
        const showModal = jest.spyOn(native(dialog), 'showModal');
        dialog.show();
        expect(dialog.open).toBe(true);
        becomesModal();
        expect(showModal).toHaveBeenCalledTimes(1);
        expect(native(dialog).open).toBe(true);
        expect(native(dialog).hasAttribute('role')).toBe(false);
        expect(textOfHeading(dialog)).toBe('Cancel this visit?');
        const named = headingIn(dialog).parentElement!;
        expect(native(dialog).getAttribute('aria-labelledby')).toBe(named.id);
    });

    it('Must have the focus inside before the rest of the page is inert, so that it is heard', async () => {
        const opener = putButton();
        const dialog = await put();
        const showModal = jest.spyOn(native(dialog), 'showModal');
        opener.focus();
        dialog.show();
        expect(focusIn(dialog)).toBe(headingIn(dialog));
        expect(showModal).not.toHaveBeenCalled();
        becomesModal();
        expect(showModal).toHaveBeenCalledTimes(1);
        expect(focusIn(dialog)).toBe(headingIn(dialog));
        expect(closed).toEqual([]);
        escape();
        settle();
        expect(document.activeElement).toBe(opener);
        expect(reasons()).toEqual(['dismiss']);
    });

    it('Must be modal at once when a key is pressed', async () => {
        const dialog = await put();
        const showModal = jest.spyOn(native(dialog), 'showModal');
        dialog.show();
        headingIn(dialog).dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
        expect(showModal).toHaveBeenCalledTimes(1);
        becomesModal();
        expect(showModal).toHaveBeenCalledTimes(1);
    });

    it('Must be modal at once where its focus can’t be moved in, as over another modal dialog', async () => {
        const dialog = await put();
        const showModal = jest.spyOn(native(dialog), 'showModal');
        const first = dialog.appendChild(document.createElement('button'));
        putButton().focus();
        first.focus = () => undefined; // It is inert.
        dialog.show(first);
        expect(showModal).toHaveBeenCalledTimes(1);
        becomesModal();
        expect(showModal).toHaveBeenCalledTimes(1);
        settle();
        expect(dialog.open).toBe(true);
        expect(closed).toEqual([]);
    });

    it('Must leave the focus where the person has moved it meanwhile', async () => {
        const dialog = await put();
        const opener = putButton();
        opener.focus();
        dialog.show();
        inside(dialog, '.leave').focus();
        becomesModal();
        expect(focusIn(dialog)).toBe(inside(dialog, '.leave'));
        escape();
        settle();
        expect(document.activeElement).toBe(opener);
    });

    it('takes the focus back from the page behind when it becomes modal', async () => {
        const dialog = await put();
        dialog.show();
        putButton().focus();
        becomesModal();
        expect(focusIn(dialog)).toBe(headingIn(dialog));
    });

    it('has its opener told once that the focus has left it', async () => {
        const events: string[] = [];
        const opener = putButton();
        for (const type of ['focus', 'blur', 'focusin', 'focusout'])
            opener.addEventListener(type, () => events.push(type));
        const dialog = await put();
        opener.focus();
        dialog.show();
        becomesModal();
        const entered = ['focus', 'focusin'];
        expect(events.sort()).toEqual(['blur', ...entered, 'focusout'].sort());
        escape();
        settle();
        expect(events.sort()).toEqual(['blur', ...entered, ...entered, 'focusout'].sort());
    });

    it('Must take the focus on its heading when a message in it is closed', async () => {
        const page = document.body.appendChild(document.createElement('h1'));
        const unregister = registerFocusTarget(() => page);
        const dialog = await put();
        const message = dialog.appendChild(document.createElement('p'));
        dialog.show();
        becomesModal();
        leaveFocus(message, () => message.remove());
        expect(focusIn(dialog)).toBe(headingIn(dialog));
        dialog.close();
        settle();
        leaveFocus(message, () => undefined);
        expect(document.activeElement).toBe(page);
        unregister();
    });

    it('is not made modal after it was closed or has left the page', async () => {
        for (const leave of [(one: Dialog) => one.close(), (one: Dialog) => one.remove()]) {
            const dialog = await put();
            const showModal = jest.spyOn(native(dialog), 'showModal');
            dialog.show();
            leave(dialog);
            becomesModal();
            expect(showModal).not.toHaveBeenCalled();
        }
    });

    it('Must have a heading of the level that its owner gives', async () => {
        const dialog = await put({ headingLevel: 4 });
        expect(headingIn(dialog).shadowRoot!.querySelector('h4')).not.toBeNull();
        expect((await put()).headingLevel).toBe(2);
    });

    it('Must be described by its one sentence, and by nothing where its content is long', async () => {
        const short = await put({ description: 'Someone else can then have the time.' });
        const sentence = inside(short, '.description');
        expect(sentence.textContent!.trim()).toBe('Someone else can then have the time.');
        expect(native(short).getAttribute('aria-describedby')).toBe(sentence.id);
        expect(native(await put()).hasAttribute('aria-describedby')).toBe(false);
    });

    it('Must move the focus to its heading by script, and never by autofocus', async () => {
        const dialog = await put();
        dialog.show();
        expect(focusIn(dialog)).toBe(headingIn(dialog));
        expect(inside(dialog, '[autofocus]')).toBeNull();
        expect(mockMoved).toHaveBeenCalled();
    });

    it('Must move the focus to the button that its caller names, such as the least destructive', async () => {
        const dialog = await put();
        const keep = document.createElement('button');
        keep.slot = 'actions';
        dialog.appendChild(keep);
        dialog.show(keep);
        expect(document.activeElement).toBe(keep);
        dialog.close();
        dialog.show();
        expect(focusIn(dialog)).toBe(headingIn(dialog));
    });

    it('Must always show a button that closes it, with a word on it', async () => {
        const dialog = await put();
        dialog.show();
        const close = inside<HTMLButtonElement>(dialog, '.leave');
        expect(close.textContent).toBe('Close');
        expect(close.type).toBe('button');
        close.click();
        settle();
        expect(dialog.open).toBe(false);
        expect(reasons()).toEqual(['dismiss']);
    });

    it('Must take Escape for the safe answer', async () => {
        const dialog = await put();
        dialog.show();
        escape();
        settle();
        expect(dialog.open).toBe(false);
        expect(reasons()).toEqual(['dismiss']);
    });

    it('Must close on an Escape that the browser answers without asking first', async () => {
        const dialog = await put();
        dialog.show();
        native(dialog).close();
        settle();
        expect(dialog.open).toBe(false);
        expect(reasons()).toEqual(['dismiss']);
        expect(mockLeave).toHaveBeenCalledTimes(1);
    });

    it('Must tell its owner how it ended, by an event that does not bubble', async () => {
        const dialog = await put();
        for (const reason of [undefined, 'dismiss', 'expired'] as const) {
            dialog.show();
            dialog.close(reason);
            settle();
        }
        dialog.show();
        dialog.open = false;
        settle();
        expect(reasons()).toEqual(['action', 'dismiss', 'expired', 'dismiss']);
        expect(closed[0]).toMatchObject({ bubbles: false, composed: false });
    });

    it('Must have its own announcer regions while it is open, empty and without a role', async () => {
        const dialog = await put();
        expect(mockPush).not.toHaveBeenCalled();
        dialog.show();
        const { polite, assertive } = mockPush.mock.calls[0]![0];
        expect(native(dialog).contains(polite) && native(dialog).contains(assertive)).toBe(true);
        expect(polite.getAttribute('aria-live')).toBe('polite');
        expect(assertive.getAttribute('aria-live')).toBe('assertive');
        for (const region of [polite, assertive]) {
            expect(region.textContent).toBe('');
            expect(region.hasAttribute('role')).toBe(false);
        }
        expect(mockLeave).not.toHaveBeenCalled();
        dialog.close();
        settle();
        expect(mockLeave).toHaveBeenCalledTimes(1);
    });

    it('Must give the focus back to its opener', async () => {
        const opener = putButton();
        const dialog = await put();
        opener.focus();
        dialog.show();
        escape();
        settle();
        expect(document.activeElement).toBe(opener);
    });

    it('Must give the focus to the registered target where the opener is gone', async () => {
        const heading = document.body.appendChild(document.createElement('h1'));
        const unregister = registerFocusTarget(() => heading);
        const opener = putButton();
        const dialog = await put();
        dialog.addEventListener('close', () => opener.remove());
        opener.focus();
        dialog.show();
        dialog.close();
        settle();
        unregister();
        expect(document.activeElement).toBe(heading);
    });

    it('Must keep the announcer quiet after it closed, so that the outcome is heard', async () => {
        const dialog = await put();
        dialog.show();
        mockMoved.mockClear();
        let isQuiet = false;
        dialog.addEventListener('close', () => {
            isQuiet = mockMoved.mock.calls.length > 0;
        });
        dialog.close();
        settle();
        expect(isQuiet).toBe(true);
    });

    it('Must close when the page is purged, so that it doesn’t hide a lock screen', async () => {
        const dialog = await put();
        for (const reason of ['lock', 'session-end', 'change-of-person'] as const) {
            dialog.show();
            purgeAll(reason);
            settle();
            expect(dialog.open).toBe(false);
        }
        expect(reasons()).toEqual(['expired', 'expired', 'expired']);
    });

    it('Must drop its words where it says how private they are, and keep them where it does not', async () => {
        const own = await put({ description: 'Someone else can have the time.' });
        const words = { heading: `Cancel ${CANARY}?`, description: `Tuesday ${CANARY}` };
        for (const leave of [() => purgeAll('lock'), (dialog: Dialog) => dialog.remove()]) {
            const persons = await put({ ...words, sensitivity: 'phi' });
            expect(persons.hasAttribute('data-private')).toBe(true);
            leave(persons);
            await rendered();
            expect(textsUnder(persons).filter((text) => text.includes(CANARY))).toEqual([]);
            expect(persons.heading + persons.description).toBe('');
        }
        expect(own.heading).toBe('Cancel this visit?');
        expect(own.description).not.toBe('');
        expect(own.hasAttribute('data-private')).toBe(false);
    });

    it('stays open when the page is only hidden, and says nothing where it was closed', async () => {
        const dialog = await put();
        purgeAll('lock');
        dialog.show();
        purgeAll('pagehide');
        settle();
        expect(dialog.open).toBe(true);
        expect(closed).toEqual([]);
    });

    it('is not closed by what an element inside it cancels, such as the choice of a file', async () => {
        const dialog = await put();
        const file = dialog.appendChild(document.createElement('input'));
        dialog.show();
        file.dispatchEvent(new Event('cancel', { bubbles: true }));
        settle();
        expect(dialog.open).toBe(true);
        expect(closed).toEqual([]);
    });

    it('is open from the start where its property says so, and closes by it', async () => {
        const dialog = await put({ open: true });
        expect(native(dialog).open).toBe(true);
        dialog.open = false;
        settle();
        expect(native(dialog).open).toBe(false);
        expect(mockLeave).toHaveBeenCalledTimes(1);
    });

    it('opens once for two calls', async () => {
        const dialog = await put();
        dialog.show();
        dialog.show();
        expect(mockPush).toHaveBeenCalledTimes(1);
        dialog.close();
        dialog.close();
        settle();
        expect(closed).toHaveLength(1);
    });

    it('stays open where it was opened again before the browser said that it had closed', async () => {
        const dialog = await put();
        dialog.show();
        dialog.close();
        dialog.show();
        settle();
        expect(dialog.open).toBe(true);
        expect(native(dialog).open).toBe(true);
        expect(mockPush).toHaveBeenCalledTimes(2);
        expect(mockLeave).toHaveBeenCalledTimes(1);
    });

    it('leaves nothing open behind when it is taken out of the page', async () => {
        const heading = document.body.appendChild(document.createElement('h1'));
        const unregister = registerFocusTarget(() => heading);
        const dialog = await put();
        dialog.show();
        dialog.remove();
        settle();
        unregister();
        expect(mockLeave).toHaveBeenCalledTimes(1);
        expect(document.activeElement).toBe(heading);
        document.body.appendChild(dialog);
        await rendered();
        expect(native(dialog).open).toBe(false);
    });

    it.each([[''], ['  '], [undefined], [null]])(
        'reports a heading of %p and shows one all the same',
        async (heading) => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            const dialog = await put({ heading });
            expect(problems.map(({ code, property }) => [code, property])).toEqual([
                ['missing-label', 'heading'],
            ]);
            expect(textOfHeading(dialog)).toBe('Message');
        },
    );

    it.each(Object.entries(examples))('is accessible: %s', async (_name, { properties }) => {
        const dialog = await put({ ...properties, open: true });
        jest.useRealTimers();
        await expect(dialog).toBeAccessible();
    });
});

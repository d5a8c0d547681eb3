import type { SalusProblem } from 'c/salusCoreProblems';
import type { ShortcutKeys } from 'c/salusCoreShortcuts';
import { announce } from 'c/salusHostAnnouncer';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import SalusShortcutHelp from 'c/salusShortcutHelp';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusShortcutHelp.examples';

jest.mock('c/salusHostAnnouncer', () => ({
    ...jest.requireActual<object>('c/salusHostAnnouncer'),
    announce: jest.fn(),
}));

type Help = HTMLElement & {
    open: boolean;
    readonly keys: ShortcutKeys;
    preferences?: PreferenceStore;
    show(): void;
};

const { shortcuts } = examples.default.properties;
const STANDARD = {
    mic: 'Ctrl+Alt+M',
    camera: 'Ctrl+Alt+C',
    hand: 'Ctrl+Alt+H',
    toolbar: 'Ctrl+Alt+V',
    help: 'Ctrl+Alt+/',
};

async function put(properties: object = {}) {
    const given = { shortcuts, open: true, ...properties };
    const help = mount<Help>('salusShortcutHelp', SalusShortcutHelp, given);
    await rendered();
    await rendered();
    return help;
}
const all = <E extends Element = HTMLElement>(help: Help, selector: string): E[] => [
    ...help.shadowRoot!.querySelectorAll<E>(selector),
];
const texts = (help: Help, selector: string) =>
    all(help, selector).map(({ textContent }) => textContent);
const boxes = (help: Help) => all<HTMLInputElement>(help, '.row .check');
const changeOf = (help: Help, index: number) => all(help, '.change .button')[index]!;
const pressedKeys = (help: Help) =>
    all(help, '.row').map((row) => {
        const names = [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent);
        return names.join(' ') || row.querySelector('.off')!.textContent;
    });
const storeOf = (more: Partial<PreferenceStore>): PreferenceStore => ({
    readLevels: () => Promise.resolve({}),
    keepLevels: () => Promise.resolve(),
    ...more,
});
const said = () => jest.mocked(announce).mock.calls.map(([{ text }]) => text);

function press(target: EventTarget, letter: string, more: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', {
        key: letter.toLowerCase(),
        code: letter === '/' ? 'Slash' : `Key${letter}`,
        ctrlKey: true,
        altKey: true,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...more,
    });
    target.dispatchEvent(event);
    return event;
}
const PLAIN = { ctrlKey: false, altKey: false };

function told(help: Help, name: string): unknown[] {
    const details: unknown[] = [];
    help.addEventListener(name, (event) => {
        expect([event.bubbles, event.composed]).toEqual([false, false]);
        details.push((event as CustomEvent).detail);
    });
    return details;
}

/* As a person does: the button, then the keys. */
async function choose(help: Help, index: number, letter: string, more?: KeyboardEventInit) {
    const button = changeOf(help, index);
    if (button.getAttribute('aria-pressed') === 'false') button.click();
    await rendered();
    const event = press(button, letter, more);
    await rendered();
    return event;
}

describe('c-salus-shortcut-help', () => {
    beforeEach(() => jest.mocked(announce).mockReset());

    it('Must list what has a shortcut, with its keys, in a table with headers', async () => {
        const help = await put();
        expect(texts(help, '[role="columnheader"]')).toEqual(['Shortcut', 'Keys', 'Other keys']);
        expect(texts(help, '[role="rowheader"] .use span')).toEqual([
            ...shortcuts.map(({ label }) => label),
            'Show these shortcuts',
        ]);
        expect(pressedKeys(help)).toEqual([
            ...['Ctrl Alt M', 'Ctrl Alt C', 'Ctrl Alt H', 'Ctrl Alt V'],
            'Ctrl Alt /',
        ]);
        for (const [index, button] of all(help, '.change .button').entries()) {
            const ids = button.getAttribute('aria-labelledby')!.split(' ');
            const name = ids.map((id) => help.shadowRoot!.querySelector(`[id="${id}"]`)!);
            expect(name.map(({ textContent }) => textContent).join(' ')).toBe(
                `Change ${[...shortcuts.map(({ label }) => label), 'Show these shortcuts'][index]}`,
            );
        }
        await expect(help).toBeAccessible();
    });

    it('Must be closed at first, and open by Ctrl + Alt + / or by its owner', async () => {
        const help = await put({ open: false });
        expect([help.open, all(help, '.row')]).toEqual([false, []]);
        expect(press(document.body, '/').defaultPrevented).toBe(true);
        await rendered();
        expect([help.open, all(help, '.row').length]).toEqual([true, 5]);
        const closed = told(help, 'close');
        const close = new CustomEvent('close', { detail: { reason: 'dismiss' } });
        all(help, 'c-salus-dialog')[0]!.dispatchEvent(close);
        await rendered();
        expect([help.open, closed]).toEqual([false, [{ reason: 'dismiss' }]]);
        help.show();
        expect(help.open).toBe(true);
    });

    it('Must tell its owner by an event that does not bubble which action’s keys were pressed', async () => {
        const help = await put({ open: false });
        const actions = told(help, 'shortcut');
        press(document.body, 'M');
        press(document.body, 'H');
        press(document.body, 'M', PLAIN);
        press(document.body, 'X');
        expect(actions).toEqual([{ action: 'mic' }, { action: 'hand' }]);
        help.remove();
        press(document.body, 'M');
        expect(actions).toHaveLength(2);
    });

    it('Must record the keys that are pressed, and announce them', async () => {
        const help = await put();
        const changes = told(help, 'keyschange');
        const actions = told(help, 'shortcut');
        changeOf(help, 0).click();
        await rendered();
        expect(changeOf(help, 0).getAttribute('aria-pressed')).toBe('true');
        expect(texts(help, '.note')).toEqual([
            'Hold Ctrl and Alt and press a letter. Escape leaves the keys as they are.',
        ]);
        press(changeOf(help, 0), 'Control', { key: 'Control', altKey: false });
        await choose(help, 0, 'K', { shiftKey: true, key: 'K' });
        expect(changeOf(help, 0).getAttribute('aria-pressed')).toBe('false');
        expect(pressedKeys(help)[0]).toBe('Ctrl Alt Shift K');
        const keys = { ...STANDARD, mic: 'Ctrl+Alt+Shift+K' };
        expect([help.keys, changes]).toEqual([keys, [{ keys }]]);
        expect(said()).toEqual([
            'Hold Ctrl and Alt and press a letter. Escape leaves the keys as they are.',
            '“Microphone on or off” is now Ctrl Alt Shift K.',
        ]);
        press(document.body, 'K', { shiftKey: true });
        press(document.body, 'M');
        expect(actions).toEqual([{ action: 'mic' }]);
        await expect(help).toBeAccessible();
    });

    it('Must refuse in words plain letters, Space, AltGr, the browser’s own, the system’s and a duplicate', async () => {
        const help = await put();
        const actions = told(help, 'shortcut');
        const alone = 'Hold Ctrl and Alt as well. Letters and Space alone type and press.';
        for (const [letter, more, words] of [
            ['K', PLAIN, alone],
            [' ', { ...PLAIN, code: 'Space' }, alone],
            ['Enter', { ...PLAIN, key: 'Enter', code: 'Enter' }, alone],
            ['D', { altKey: false }, alone],
            [
                'K',
                { modifierAltGraph: true },
                'AltGr writes signs. Hold Ctrl and the left Alt key.',
            ],
            ['5', { code: 'Digit5' }, 'Choose a letter from A to Z, or the slash.'],
            ['T', {}, 'The system or a screen reader uses these keys. Choose another letter.'],
            ['C', {}, 'Ctrl Alt C is already used for “Camera on or off”. Choose another letter.'],
        ] as const) {
            const event = await choose(help, 0, letter, more);
            expect(event.defaultPrevented).toBe(true);
            expect(texts(help, '.error')).toEqual([words]);
            expect(said().at(-1)).toBe(words);
            expect(changeOf(help, 0).getAttribute('aria-pressed')).toBe('true');
        }
        expect([help.keys, actions]).toEqual([STANDARD, []]);
        await expect(help).toBeAccessible();
    });

    it('Must leave the keys as they are by Escape, by its button or by going on, and let Tab go', async () => {
        const help = await put();
        const heard = jest.fn();
        document.body.addEventListener('keydown', ({ key }) => heard(key));
        const button = changeOf(help, 1);
        for (const leave of [
            () => press(button, 'Escape', { ...PLAIN, key: 'Escape' }),
            () => button.click(),
            () => button.dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
        ]) {
            button.click();
            await rendered();
            expect(texts(help, '.note')).toHaveLength(1);
            leave();
            await rendered();
            expect([button.getAttribute('aria-pressed'), texts(help, '.note')]).toEqual([
                'false',
                [],
            ]);
        }
        expect(heard).not.toHaveBeenCalled();
        button.click();
        expect(press(button, 'Tab', { ...PLAIN, key: 'Tab' }).defaultPrevented).toBe(false);
        expect(help.keys).toEqual(STANDARD);
    });

    it('Must keep Space from pressing its button while keys are chosen', async () => {
        const help = await put();
        const button = changeOf(help, 0);
        const lift = (): KeyboardEvent => {
            const event = new KeyboardEvent('keyup', { key: ' ', cancelable: true });
            button.dispatchEvent(event);
            return event;
        };
        expect(lift().defaultPrevented).toBe(false);
        button.click();
        expect(lift().defaultPrevented).toBe(true);
    });

    it('Must switch each shortcut off, and on again with the keys that it had', async () => {
        const help = await put();
        const actions = told(help, 'shortcut');
        await choose(help, 0, 'K');
        boxes(help)[0]!.click();
        await rendered();
        expect([pressedKeys(help)[0], boxes(help)[0]!.checked]).toEqual(['Off', false]);
        press(document.body, 'K');
        expect(actions).toEqual([]);
        boxes(help)[0]!.click();
        await rendered();
        expect(pressedKeys(help)[0]).toBe('Ctrl Alt K');
        press(document.body, 'K');
        expect(actions).toEqual([{ action: 'mic' }]);
    });

    it('Must leave a shortcut off whose keys another one has by now, and say so', async () => {
        const help = await put();
        boxes(help)[0]!.click();
        await choose(help, 1, 'M');
        boxes(help)[0]!.click();
        await rendered();
        expect([help.keys.mic, boxes(help)[0]!.checked]).toEqual(['', false]);
        expect(texts(help, '.error')).toEqual([
            'Ctrl Alt M is already used for “Camera on or off”. Choose another letter.',
        ]);
    });

    it('Must switch all off and on again by one box', async () => {
        const help = await put();
        await choose(help, 0, 'K');
        const box = all<HTMLInputElement>(help, '.use-all .check')[0]!;
        box.click();
        await rendered();
        expect([new Set(pressedKeys(help)), box.checked]).toEqual([new Set(['Off']), false]);
        const actions = told(help, 'shortcut');
        for (const letter of ['K', 'C', 'H', 'V', '/']) press(document.body, letter);
        expect(actions).toEqual([]);
        box.click();
        await rendered();
        expect([help.keys, box.checked]).toEqual([{ ...STANDARD, mic: 'Ctrl+Alt+K' }, true]);
        boxes(help).forEach((one) => one.click());
        await rendered();
        expect(box.checked).toBe(false);
    });

    it('Must give every shortcut its standard keys again by one button', async () => {
        const help = await put();
        await choose(help, 0, 'C', { shiftKey: true });
        boxes(help)[1]!.click();
        all(help, 'c-salus-button')[0]!.click();
        await rendered();
        expect([help.keys, said().at(-1)]).toEqual([
            STANDARD,
            'Every shortcut has its standard keys again.',
        ]);
    });

    it('Must show what the store has, and keep there what the person sets', async () => {
        const keepShortcuts = jest.fn(() => Promise.resolve());
        const readShortcuts = () => Promise.resolve({ mic: 'Ctrl+Alt+K', hand: '' });
        const help = await put({ preferences: storeOf({ keepShortcuts, readShortcuts }) });
        expect(pressedKeys(help).slice(0, 3)).toEqual(['Ctrl Alt K', 'Ctrl Alt C', 'Off']);
        const lost = 'These settings last as long as this page is open.';
        expect(texts(help, '.intro')).not.toContain(lost);
        await choose(help, 1, 'J');
        const keys = { ...STANDARD, mic: 'Ctrl+Alt+K', camera: 'Ctrl+Alt+J', hand: '' };
        expect(keepShortcuts.mock.calls).toEqual([[keys]]);
    });

    it('Must say where what the person sets is not kept', async () => {
        const lost = 'These settings last as long as this page is open.';
        const keepShortcuts = () => Promise.reject(new Error('private'));
        expect(texts(await put(), '.intro')).toContain(lost);
        const help = await put({ preferences: storeOf({ keepShortcuts }) });
        expect(texts(help, '.intro')).not.toContain(lost);
        boxes(help)[0]!.click();
        await rendered();
        await rendered();
        expect(texts(help, '.intro')).toContain(lost);
        expect(said()).toEqual([lost]);
    });

    it('Must have nothing of what another person has set', async () => {
        const keepShortcuts = jest.fn(() => Promise.resolve());
        const help = await put({ preferences: storeOf({ keepShortcuts }) });
        await choose(help, 0, 'K');
        purgeAll('lock');
        expect(help.keys.mic).toBe('Ctrl+Alt+K');
        purgeAll('change-of-person');
        expect([help.keys, help.preferences]).toEqual([STANDARD, undefined]);
        help.open = true;
        await rendered();
        boxes(help)[0]!.click();
        expect(keepShortcuts).toHaveBeenCalledTimes(1);
    });

    it('Must report what is no shortcut, and list the others', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const bad = [null, { action: 'help', label: 'Help', keys: '' }, { action: 'x', keys: '' }];
        const plain = { action: 'plain', label: 'Plain', keys: 'm' };
        const off = { action: 'off', label: 'Without keys', keys: '' };
        const help = await put({ shortcuts: [...bad, plain, off] });
        expect(help.keys).toEqual({ off: '', help: 'Ctrl+Alt+/' });
        await put({ shortcuts: 'mic' });
        await put({ shortcuts: undefined });
        expect(problems.map(({ property }) => property)).toEqual(['shortcuts', 'shortcuts']);
    });
});

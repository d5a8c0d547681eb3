import { KeptShortcuts, Shortcuts } from 'c/salusHostShortcuts';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';

let keys = { mic: 'Ctrl+Alt+M', hand: '' };
const act = jest.fn();
const shortcuts = new Shortcuts(() => keys, act);

function press(init: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
    const event = new KeyboardEvent('keydown', {
        key: 'm',
        code: 'KeyM',
        ctrlKey: true,
        altKey: true,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
    });
    target.dispatchEvent(event);
    return event;
}

beforeEach(() => {
    act.mockClear();
    shortcuts.start();
});
afterEach(() => shortcuts.stop());

it('does what the keys are for, once', () => {
    expect(press().defaultPrevented).toBe(true);
    press({ repeat: true });
    expect(act.mock.calls).toEqual([['mic']]);
});

it('leaves plain letters, Space and the browser’s own keys alone', () => {
    for (const init of [
        { ctrlKey: false, altKey: false },
        { ctrlKey: false },
        { altKey: false },
        { key: ' ', code: 'Space', ctrlKey: false, altKey: false },
        { key: ' ', code: 'Space' },
        { modifierAltGraph: true },
    ])
        expect(press(init).defaultPrevented).toBe(false);
    expect(act).not.toHaveBeenCalled();
});

it('leaves keys alone where somebody writes, and only there, in a shadow root, too', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    for (const name of ['input', 'textarea', 'select'])
        press({}, root.appendChild(document.createElement(name)));
    expect(act).not.toHaveBeenCalled();
    press({}, root.appendChild(document.createElement('button')));
    expect(act).toHaveBeenCalledTimes(1);
    for (const type of ['checkbox', 'radio', 'range'])
        press({}, root.appendChild(Object.assign(document.createElement('input'), { type })));
    expect(act).toHaveBeenCalledTimes(4);
});

it('follows keys that were changed, and one that was switched off', () => {
    keys = { mic: '', hand: 'Ctrl+Alt+M' };
    press();
    expect(act.mock.calls).toEqual([['hand']]);
    keys = { mic: 'Ctrl+Alt+M', hand: '' };
});

it('leaves a key that was handled, and every key after it was stopped, alone', () => {
    const handle = (event: Event): void => event.preventDefault();
    document.body.addEventListener('keydown', handle);
    press();
    document.body.removeEventListener('keydown', handle);
    shortcuts.stop();
    press();
    expect(act).not.toHaveBeenCalled();
});

describe('shortcuts that are kept', () => {
    const defaults = { mic: 'Ctrl+Alt+M', hand: 'Ctrl+Alt+H' };
    const changed = { ...defaults, mic: 'Ctrl+Alt+K' };
    const storeOf = (more: Partial<PreferenceStore> = {}): PreferenceStore => ({
        readLevels: () => Promise.resolve({}),
        keepLevels: () => Promise.resolve(),
        ...more,
    });
    const kept = (store?: PreferenceStore) => {
        const told = jest.fn();
        const own = new KeptShortcuts(() => told(own.keys));
        own.offer(defaults);
        return { told, own, read: own.keepIn(store) };
    };

    it('are the defaults, with what the store has of them', async () => {
        const store = storeOf({ readShortcuts: () => Promise.resolve({ mic: 'Ctrl+Alt+K' }) });
        const { own, told, read } = kept(store);
        expect(own.keys).toEqual(defaults);
        await read;
        expect(own.keys).toEqual(changed);
        expect(told).toHaveBeenLastCalledWith(changed);
    });

    it('are the defaults where the store has none, or can’t be read', async () => {
        const fails = (): Promise<never> => Promise.reject(new Error('private'));
        for (const store of [undefined, storeOf(), storeOf({ readShortcuts: fails })]) {
            const { own, read } = kept(store);
            await read;
            expect(own.keys).toEqual(defaults);
        }
    });

    it('are kept in the store, and it says whether they are', async () => {
        const keep = jest.fn(() => Promise.resolve());
        for (const [more, isKept] of [
            [{ keepShortcuts: keep }, true],
            [{ keepShortcuts: () => Promise.reject(new Error('private')) }, false],
            [{}, false],
        ] as const) {
            const { own } = kept(storeOf(more));
            await expect(own.set(changed)).resolves.toBe(isKept);
            expect(own.keys).toEqual(changed);
        }
        expect(keep.mock.calls).toEqual([[changed]]);
    });

    it('are what was set while the store was read, and only the last store’s', async () => {
        const slow = storeOf({ readShortcuts: () => Promise.resolve({ mic: '' }) });
        const { own, read } = kept(slow);
        await own.set(changed);
        await read;
        expect(own.keys).toEqual(changed);
        const other = kept(slow);
        await Promise.all([other.own.keepIn(undefined), other.read]);
        expect(other.own.keys).toEqual(defaults);
    });

    it('are nobody else’s when another person is here', async () => {
        const keepShortcuts = jest.fn(() => Promise.resolve());
        const { own } = kept(storeOf({ keepShortcuts }));
        await own.set(changed);
        own.forget();
        expect([own.keys, own.canKeep]).toEqual([defaults, false]);
        await own.set({ ...defaults, hand: '' });
        expect(keepShortcuts).toHaveBeenCalledTimes(1);
    });
});

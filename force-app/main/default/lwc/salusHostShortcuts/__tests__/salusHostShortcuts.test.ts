import { Shortcuts } from 'c/salusHostShortcuts';

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

it('leaves keys alone where somebody writes, in a shadow root, too', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    for (const name of ['input', 'textarea', 'select'])
        press({}, root.appendChild(document.createElement(name)));
    expect(act).not.toHaveBeenCalled();
    press({}, root.appendChild(document.createElement('button')));
    expect(act).toHaveBeenCalledTimes(1);
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

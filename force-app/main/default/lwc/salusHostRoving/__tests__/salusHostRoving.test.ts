import { Roving } from 'c/salusHostRoving';

let bar: HTMLElement;
let buttons: HTMLButtonElement[];
let roving: Roving;

const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    document.activeElement!.dispatchEvent(event);
    return event;
};
const stops = () => buttons.map((button) => button.tabIndex);

beforeEach(() => {
    bar = document.createElement('div');
    bar.innerHTML = '<button>1</button><button aria-disabled="true">2</button><button>3</button>';
    document.body.appendChild(bar);
    buttons = [...bar.querySelectorAll('button')];
    roving = new Roving(() => buttons);
    roving.start(bar);
});

afterEach(() => roving.stop());

describe('one tab stop', () => {
    it('is the first element at first', () => {
        expect(stops()).toEqual([0, -1, -1]);
    });

    it('moves with the arrow keys, the unavailable element included', () => {
        buttons[0]!.focus();
        expect(press('ArrowRight').defaultPrevented).toBe(true);
        expect(document.activeElement).toBe(buttons[1]);
        expect(stops()).toEqual([-1, 0, -1]);
        press('End');
        expect(stops()).toEqual([-1, -1, 0]);
        press('ArrowRight');
        expect(stops()).toEqual([0, -1, -1]);
        press('ArrowLeft');
        press('Home');
        expect(document.activeElement).toBe(buttons[0]);
    });

    it('is mirrored where the page reads from right to left', () => {
        bar.style.direction = 'rtl';
        buttons[0]!.focus();
        press('ArrowLeft');
        expect(document.activeElement).toBe(buttons[1]);
    });

    it('follows a focus that came another way, such as by a press', () => {
        buttons[2]!.focus();
        expect(stops()).toEqual([-1, -1, 0]);
    });

    it('stays where it was when the focus has left', () => {
        buttons[1]!.focus();
        buttons[1]!.blur();
        expect(stops()).toEqual([-1, 0, -1]);
    });

    it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])(
        'leaves a key with a modifier to the browser: %p',
        (modifier) => {
            buttons[0]!.focus();
            expect(press('ArrowRight', modifier).defaultPrevented).toBe(false);
            expect(document.activeElement).toBe(buttons[0]);
        },
    );

    it('leaves other keys, and a key that an element handled itself, alone', () => {
        buttons[0]!.focus();
        expect(press('Tab').defaultPrevented).toBe(false);
        buttons[0]!.addEventListener('keydown', (event) => event.preventDefault());
        press('ArrowRight');
        expect(document.activeElement).toBe(buttons[0]);
    });

    it('goes to the first that is left when its element has gone', () => {
        buttons[2]!.focus();
        buttons.pop()!.remove();
        roving.refresh();
        expect(stops()).toEqual([0, -1]);
    });

    it('ignores keys after it was stopped', () => {
        roving.stop();
        buttons[0]!.focus();
        expect(press('ArrowRight').defaultPrevented).toBe(false);
    });

    it('handles a key once after it was started twice', () => {
        roving.start(bar);
        buttons[0]!.focus();
        press('ArrowRight');
        expect(document.activeElement).toBe(buttons[1]);
    });
});

describe('a component', () => {
    it('is told of the element to which a key has moved the focus, and of no other focus', () => {
        const moved = jest.fn();
        roving.stop();
        roving = new Roving(() => buttons, 'horizontal', moved);
        roving.start(bar);
        buttons[1]!.focus();
        press('Tab');
        expect(moved).not.toHaveBeenCalled();
        press('ArrowRight');
        expect(moved.mock.calls).toEqual([[buttons[2]]]);
    });

    it('can say which element is the tab stop', () => {
        buttons[2]!.focus();
        roving.refresh(buttons[1]);
        expect(stops()).toEqual([-1, 0, -1]);
        roving.refresh();
        expect(stops()).toEqual([-1, 0, -1]);
    });
});

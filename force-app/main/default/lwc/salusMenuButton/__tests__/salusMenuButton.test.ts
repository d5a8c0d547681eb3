import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusMenuButton from 'c/salusMenuButton';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusMenuButton.examples';

const { properties } = examples.default;
const put = (more: object = {}): HTMLElement =>
    mount('salusMenuButton', SalusMenuButton, { ...properties, ...more });
const buttonIn = (menu: HTMLElement) =>
    menu.shadowRoot!.querySelector<HTMLElement>('[aria-haspopup]')!;
const itemsIn = (menu: HTMLElement) => [
    ...menu.shadowRoot!.querySelectorAll<HTMLElement>('[role="menuitem"]'),
];
const focusedIn = (menu: HTMLElement) =>
    (menu.shadowRoot!.activeElement as HTMLElement | null)?.dataset.name ?? 'button';
const press = async (menu: HTMLElement, key: string, more: object = {}): Promise<boolean> => {
    const event = new KeyboardEvent('keydown', {
        ...{ key, bubbles: true, cancelable: true, composed: true },
        ...more,
    });
    menu.shadowRoot!.activeElement!.dispatchEvent(event);
    await rendered();
    return event.defaultPrevented;
};
const open = async (more: object = {}): Promise<HTMLElement> => {
    const menu = put(more);
    buttonIn(menu).click();
    await rendered();
    return menu;
};

describe('c-salus-menu-button', () => {
    it('Must be a button that says that it has a menu, and whether it is open', async () => {
        const menu = put();
        const button = buttonIn(menu);
        expect(button.getAttribute('aria-haspopup')).toBe('menu');
        expect([button.getAttribute('aria-expanded'), itemsIn(menu)]).toEqual(['false', []]);
        await expect(menu).toBeAccessible();
        button.click();
        await rendered();
        expect(button.getAttribute('aria-expanded')).toBe('true');
        expect(itemsIn(menu).map(({ textContent }) => textContent.trim())).toEqual([
            'Print',
            'Edit',
            'Remind me',
            'Remove',
        ]);
        await expect(menu).toBeAccessible();
    });

    it('Must close when the focus leaves it, or the button is pressed again', async () => {
        const menu = await open();
        buttonIn(menu).click();
        await rendered();
        expect(itemsIn(menu)).toEqual([]);
        buttonIn(menu).click();
        await rendered();
        expect(focusedIn(menu)).toBe('print');
        itemsIn(menu)[0]!.blur();
        await rendered();
        expect(itemsIn(menu)).toEqual([]);
    });

    it('Must leave keys with a modifier, and those that are not its own, to the browser', async () => {
        const menu = await open();
        expect(await press(menu, 'ArrowDown', { ctrlKey: true })).toBe(false);
        expect(await press(menu, 'PageDown')).toBe(false);
        expect(await press(menu, 'x')).toBe(false);
        expect(focusedIn(menu)).toBe('print');
    });

    it('Must tell which action was chosen, once, by an event that does not bubble', async () => {
        const menu = await open();
        const chosen = jest.fn();
        menu.addEventListener('select', (event) => {
            const { bubbles, composed, detail } = event as CustomEvent;
            chosen({ bubbles, composed, detail });
        });
        itemsIn(menu)[1]!.click();
        await rendered();
        expect(chosen.mock.calls).toEqual([
            [{ bubbles: false, composed: false, detail: { name: 'edit' } }],
        ]);
        expect([itemsIn(menu), focusedIn(menu)]).toEqual([[], 'button']);
    });

    it('Must tell the developer of a missing label, and of an action without a name or a label', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const menu = await open({ label: ' ', items: [{ name: 'print' }, ...properties.items] });
        expect(problems.map(({ code, property }) => [code, property])).toEqual([
            ['bad-property', 'items'],
            ['missing-label', 'label'],
        ]);
        expect([itemsIn(menu).length, buttonIn(menu).textContent]).toEqual([4, 'Options']);
        const none = await open({ items: undefined });
        expect(buttonIn(none).getAttribute('aria-expanded')).toBe('false');
    });
});

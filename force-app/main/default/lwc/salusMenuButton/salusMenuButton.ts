import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { moveFocus } from 'c/salusHostFocus';
import { Popup } from 'c/salusHostPopup';
import { report } from 'c/salusHostProblems';
import options from '@salesforce/label/c.Salus_MenuWithoutLabel';
import { isMenuItem, shownItems, type MenuItem, type ShownItem } from './items';
import { indexOfKey } from './keys';

export type { MenuItem } from './items';

/**
 * A button that opens a menu of actions, after the menu button of the ARIA Authoring Practices.
 *
 * @slot default - Its name, instead of `label`: words about a person belong to the page that puts them there, which purges them.
 * @fires select - The person has chosen an action: `detail.name`. It does not bubble.
 * @status trial
 */
export default class SalusMenuButton extends LightningElement {
    /** What the actions have in common, in a few words: the button's name. It is never about a person. */
    @api label = '';

    /** Whether the button shows three dots, and its name to screen readers alone. */
    @api compact = false;

    /** The actions, in their order: `[{ name, label, icon? }]`. */
    @api
    get items(): readonly MenuItem[] {
        return this.given;
    }
    set items(items: readonly MenuItem[]) {
        this.given = Array.isArray(items) ? items : [];
        if (this.given !== items || !this.given.every(isMenuItem))
            this.report('bad-property', 'items', 'give a name and a label of each');
    }

    /** Moves the focus to the button. */
    @api
    focus(): void {
        if (this.button) moveFocus(this.button);
    }

    private given: readonly MenuItem[] = [];
    private isOpen = false;
    /* Which item takes the focus when the menu has been rendered: 0 the first, -1 the last. */
    private focusAt?: number;
    private readonly popup = new Popup('content');

    connectedCallback(): void {
        if (!asText(this.label).trim())
            this.report('missing-label', 'label', 'say what the actions have in common');
    }

    renderedCallback(): void {
        const { menu } = this;
        if (!this.isOpen || !menu || !this.button) return;
        this.popup.show(menu, this.button);
        const item = this.focusAt === undefined ? undefined : this.buttons.at(this.focusAt);
        this.focusAt = undefined;
        if (item) moveFocus(item);
    }

    disconnectedCallback(): void {
        this.close();
    }

    get shownLabel(): string {
        return asText(this.label).trim() || options;
    }

    get nameLook(): string | undefined {
        return this.compact ? 'visually-hidden' : undefined;
    }

    get buttonLook(): string {
        return this.compact ? 'button button-quiet compact' : 'button';
    }

    get expanded(): 'true' | 'false' {
        return this.isOpen ? 'true' : 'false';
    }

    get shownItems(): readonly ShownItem[] {
        return shownItems(this.given);
    }

    /* Enter and Space, too: it is a native button. */
    handlePress(): void {
        if (this.isOpen) this.close();
        else this.open(0);
    }

    /* The focus stays in an open menu, so that the click that follows finds it open, and closes it. */
    handlePointer(event: Event): void {
        if (this.isOpen) event.preventDefault();
    }

    handleButtonKey(event: KeyboardEvent): void {
        const { key } = event;
        if (hasModifier(event) || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
        event.preventDefault();
        this.open(key === 'ArrowDown' ? 0 : -1);
    }

    handleMenuKey(event: KeyboardEvent): void {
        const { key } = event;
        if (hasModifier(event)) return;
        if (key === 'Tab') {
            // From the button the browser goes on to what is next to it.
            this.button?.focus();
            this.close();
        } else if (key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            this.closeAndReturn();
        } else this.moveBy(event);
    }

    handleLeave({ relatedTarget }: FocusEvent): void {
        // In synthetic shadow `contains` throws where the focus goes nowhere (LWC 9.4.3).
        const isInside = relatedTarget && this.template?.contains(relatedTarget as Node);
        if (!isInside) this.close();
    }

    handleChoose(event: Event): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        this.closeAndReturn();
        this.dispatchEvent(new CustomEvent('select', { detail: { name } }));
    }

    private moveBy(event: KeyboardEvent): void {
        const { buttons } = this;
        const texts = buttons.map(({ textContent }) => textContent.trim());
        const from = buttons.findIndex((button) => button.contains(event.target as Node));
        const index = indexOfKey(event.key, from, texts);
        if (index === undefined) return;
        event.preventDefault();
        if (index !== from) moveFocus(buttons[index]!);
    }

    private open(focusAt: number): void {
        if (this.shownItems.length === 0) return;
        this.isOpen = true;
        this.focusAt = focusAt;
    }

    private close(): void {
        this.isOpen = false;
        this.popup.hide();
    }

    private closeAndReturn(): void {
        if (this.button) moveFocus(this.button);
        this.close();
    }

    private get button(): HTMLElement | undefined {
        return this.refs?.button as HTMLElement | undefined;
    }

    private get menu(): HTMLElement | undefined {
        return this.refs?.menu as HTMLElement | undefined;
    }

    private get buttons(): readonly HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    }

    private report(code: 'bad-property' | 'missing-label', property: string, help: string): void {
        report(new SalusProblem(code, 'c-salus-menu-button', property, help));
    }
}

/* With a modifier a key belongs to the browser or the screen reader. Shift and Tab go back. */
const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
    altKey || ctrlKey || metaKey;

import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { moveFocus } from 'c/salusHostFocus';
import { report } from 'c/salusHostProblems';
import { Roving } from 'c/salusHostRoving';
import callControls from '@salesforce/label/c.Salus_Call_Controls';

/* A button, or a component that hands `tabIndex` and `focus()` on to one. */
type Item = HTMLElement & { readonly disabled?: boolean };

const isItem = (element: Element): element is Item =>
    (element.localName === 'button' || element.localName.includes('-')) &&
    !(element as Item).hidden &&
    !(element as Item).disabled;

/**
 * The controls of a call in one row: one stop for Tab, and the arrow keys between them. It is always
 * there, and wraps where there is no room.
 *
 * @slot default - The controls: `c-salus-call-toggle`, `c-salus-button`, native buttons. Each is an item by itself, with no element around it.
 * @slot more - Buttons that open something beside the call, such as the chat. They stay together.
 * @slot leave - The button that leaves the call, set apart from the others.
 * @status trial
 */
export default class SalusCallToolbar extends LightningElement {
    /** What the controls are for: “Visit controls”. Screen readers say it on entering. */
    @api label = '';

    /** Moves the focus to the control that had it last, or to the first. */
    @api
    focus(): void {
        this.roving.refresh();
        const item = this.items.find(({ tabIndex }) => tabIndex === 0);
        if (item) moveFocus(item);
    }

    private readonly roving = new Roving(() => this.items);

    connectedCallback(): void {
        if (!asText(this.label).trim())
            report(
                new SalusProblem('missing-label', 'c-salus-call-toolbar', 'label', 'name the row'),
            );
    }

    renderedCallback(): void {
        const bar = this.refs?.bar as HTMLElement | undefined;
        if (bar) this.roving.start(bar);
    }

    disconnectedCallback(): void {
        this.roving.stop();
    }

    get shownLabel(): string {
        return asText(this.label).trim() || callControls;
    }

    handleSlotChange(): void {
        this.roving.refresh();
    }

    /* Whoever the slots belong to, the elements in them are of the page that has placed them there. */
    private get items(): readonly Item[] {
        const slots = this.template?.querySelectorAll('slot') ?? [];
        return [...slots].flatMap((slot) => slot.assignedElements()).filter(isItem);
    }
}

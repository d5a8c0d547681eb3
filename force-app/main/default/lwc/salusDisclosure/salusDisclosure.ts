import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { moveFocus, moveFocusFirst } from 'c/salusHostFocus';
import { report } from 'c/salusHostProblems';
import type { HeadingLevel } from 'c/salusCoreHeading';
import details from '@salesforce/label/c.Salus_DisclosureWithoutLabel';

/**
 * A button that shows and hides what belongs to it, where it stands on the page. What is hidden is
 * found by the browser's search, which shows it.
 *
 * @slot default - What is shown and hidden. It belongs to the page that puts it there, which purges it.
 * @fires toggle - The person, or the browser's search, has shown or hidden it: `detail.open`. It does not bubble.
 * @status trial
 */
export default class SalusDisclosure extends LightningElement {
    /** What is shown and hidden, in a few words. It stays the same in both states and is never about a person. */
    @api label = '';

    /** The level of a heading around the button, 2 to 6; left out, there is no heading. */
    @api headingLevel?: HeadingLevel;

    /** Whether the content is shown. */
    @api
    get open(): boolean {
        return this.isOpen;
    }
    set open(open: boolean) {
        this.cancelHiding?.();
        if (open || !this.isOpen || !this.isContentFocused) this.isOpen = Boolean(open);
        else if (this.button) this.cancelHiding = moveFocusFirst(this.button, this.hide);
    }

    /** Moves the focus to the button. */
    @api
    focus(): void {
        if (this.button) moveFocus(this.button);
    }

    private isOpen = false;
    private cancelHiding?: () => void;

    connectedCallback(): void {
        if (asText(this.label).trim()) return;
        report(
            new SalusProblem('missing-label', 'c-salus-disclosure', 'label', 'say what it shows'),
        );
    }

    get shownLabel(): string {
        return asText(this.label).trim() || details;
    }

    get hasHeading(): boolean {
        return this.headingLevel !== undefined && this.headingLevel !== null;
    }

    get expanded(): 'true' | 'false' {
        return this.isOpen ? 'true' : 'false';
    }

    /* In a template, LWC (9.4.3) takes `hidden` for true or false. A browser that doesn't know the word
       takes it for true. */
    get hiding(): { readonly hidden: 'until-found' | false } {
        return { hidden: this.isOpen ? false : 'until-found' };
    }

    handlePress(): void {
        this.toggle(!this.isOpen);
    }

    /* The browser's search, or a link to a part of the content, has found something in it. */
    handleFound(): void {
        this.toggle(true);
    }

    private toggle(open: boolean): void {
        this.isOpen = open;
        this.dispatchEvent(new CustomEvent('toggle', { detail: { open } }));
    }

    private readonly hide = (): void => {
        this.isOpen = false;
    };

    /* What is between the tags is in the owner's template, so that the button is all that is asked. */
    private get isContentFocused(): boolean {
        const isInside = (this.hostElement as HTMLElement).matches(':focus-within');
        return isInside && this.template?.activeElement !== this.button;
    }

    private get button(): HTMLElement | undefined {
        return this.refs?.button as HTMLElement | undefined;
    }
}

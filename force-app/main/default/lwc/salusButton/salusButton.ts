import { LightningElement, api } from 'lwc';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText, fill } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import type { IconName } from 'c/salusIcon';
import buttonWithoutLabel from '@salesforce/label/c.Salus_ButtonWithoutLabel';
import pleaseWait from '@salesforce/label/c.Salus_PleaseWait';

const VARIANTS: readonly unknown[] = ['primary', 'secondary', 'quiet', 'danger'];

/**
 * A press that does something. Listen to `click`, the native one: it comes only from a press that
 * counts, never while the button is busy, disabled or unavailable.
 *
 * @status trial
 */
export default class SalusButton extends LightningElement {
    /** What the press does, as a verb: “Book this time”. */
    @api label = '';
    /** `primary` for the one next step, `quiet` beside a value, `danger` for what can't be undone. */
    @api variant: 'primary' | 'secondary' | 'quiet' | 'danger' = 'secondary';
    /** A drawing beside the words. */
    @api iconName?: IconName;
    /** On which side of the words the drawing is. */
    @api iconPosition: 'start' | 'end' = 'start';
    /** Takes it out of the tab order. Where a person may ask why, use `unavailableReason`. */
    @api disabled = false;
    /** Why it can't be pressed now. The reason is its description, and it stays in the tab order. */
    @api unavailableReason = '';
    /** -1 takes it out of the tab order; the arrow keys of a toolbar still reach it. A toolbar sets it. */
    @api tabIndex = 0;
    /** Whether what it opens is open; left out where it opens nothing. */
    @api expanded?: boolean;

    /** Whether its work goes on. It keeps the focus, says so and ignores presses. */
    @api
    get busy(): boolean {
        return this.isBusy;
    }
    set busy(isBusy: boolean) {
        if (Boolean(isBusy) === this.isBusy) return;
        this.isBusy = Boolean(isBusy);
        this.withdraw?.();
        if (this.isBusy && this.isConnected)
            this.withdraw = announce({ text: this.text, topic: 'status' });
    }

    /** Moves the focus to the button. */
    @api
    focus(): void {
        if (this.button) moveFocus(this.button);
    }

    /** Presses the button, as a script. */
    @api
    click(): void {
        this.button?.click();
    }

    private isBusy = false;
    private withdraw?: () => void;

    connectedCallback(): void {
        if (!asText(this.label).trim()) {
            report(
                new SalusProblem('missing-label', 'c-salus-button', 'label', 'say what it does'),
            );
        }
    }

    /* Nobody has to wait for it any more. */
    disconnectedCallback(): void {
        this.withdraw?.();
    }

    get text(): string {
        const label = asText(this.label).trim() || buttonWithoutLabel;
        return this.isBusy ? fill(pleaseWait, label) : label;
    }

    get voice(): string {
        const variant = VARIANTS.includes(this.variant) ? this.variant : 'secondary';
        return `button button-${variant}${this.isBusy ? ' button-busy' : ''}`;
    }

    get startIcon(): IconName | undefined {
        if (this.isBusy) return 'spinner';
        return this.iconPosition === 'end' ? undefined : this.iconName;
    }

    get endIcon(): IconName | undefined {
        return this.iconPosition === 'end' ? this.iconName : undefined;
    }

    get isUnavailable(): 'true' | undefined {
        return this.isBusy || this.unavailableReason ? 'true' : undefined;
    }

    get isExpanded(): 'true' | 'false' | undefined {
        if (this.expanded === undefined || this.expanded === null) return undefined;
        return this.expanded ? 'true' : 'false';
    }

    get tabStop(): -1 | undefined {
        return this.tabIndex === -1 ? -1 : undefined;
    }

    get describedBy(): 'reason' | undefined {
        return this.unavailableReason ? 'reason' : undefined;
    }

    handlePress(event: Event): void {
        if (this.isUnavailable) this.handleStop(event);
    }

    /* A click on the reason's words isn't a press, but would look like one from outside. */
    handleStop(event: Event): void {
        event.preventDefault();
        event.stopPropagation();
    }

    private get button(): HTMLButtonElement | undefined {
        return this.refs?.button as HTMLButtonElement | undefined;
    }
}

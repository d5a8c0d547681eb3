import { LightningElement, api } from 'lwc';
import type { FieldValue, InvalidField } from 'c/salusCoreField';
import type { HeadingLevel } from 'c/salusCoreHeading';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { FormFields } from 'c/salusHostForm';
import { registerPhi, joinBoundary, unregisterPhi, type PhiComponent } from 'c/salusHostPhi';
import type { SummaryError } from 'c/salusErrorSummary';
import continueLabel from '@salesforce/label/c.Salus_Continue';

/** The answers by the names of their fields. */
type Values = Readonly<Record<string, FieldValue>>;

const NO_ERRORS: readonly SummaryError[] = Object.freeze([]);

/**
 * The fields of one question or one page. Its button, and Enter in a line of text, ask every field
 * whether it is right: either the answers are handed over, or what is wrong is listed on top.
 * It sends nothing itself, and it checks to help: the server checks again.
 *
 * @slot default - The fields, and what stands between them.
 * @slot actions - More buttons, after its own.
 * @fires submit - Every answer is right. `detail.values` has them by name; it does not bubble.
 * @status trial
 */
export default class SalusForm extends LightningElement implements PhiComponent {
    /** What its button does, as a verb; “Continue” where none is given. */
    @api submitLabel = '';
    /** Whether the answers are being sent: the button says so, and nothing is handed over twice. */
    @api busy = false;
    /** The level of the heading over the list of what is wrong, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    /** The answers now, right or wrong, by name. A field that is disabled or has no name has none. */
    @api
    get values(): Values {
        const named = this.fields.inOrder.filter(({ name, disabled }) => name && !disabled);
        return Object.fromEntries(named.map(({ name, value }) => [name, value]));
    }

    /** Does what its button does. Whether the answers were handed over. */
    @api
    submit(): boolean {
        if (this.busy) return false;
        this.wrong = this.fields.reportValidity();
        this.errors = this.wrong.map(({ message }, index) => ({ key: String(index), message }));
        this.isToFocus = this.wrong.length > 0;
        if (this.isToFocus) return false;
        const { values } = this;
        this.dispatchEvent(new CustomEvent('submit', { detail: { values } }));
        return true;
    }

    errors = NO_ERRORS;
    private wrong: readonly InvalidField[] = [];
    private isToFocus = false;
    private readonly fields = new FormFields(this.hostElement, {
        requestSubmit: () => void this.submit(),
        listsErrors: () => true,
    });

    connectedCallback(): void {
        this.fields.start();
        registerPhi(this);
        joinBoundary(this.hostElement, this);
    }

    renderedCallback(): void {
        if (!this.isToFocus) return;
        this.isToFocus = false;
        (this.refs?.summary as HTMLElement | undefined)?.focus();
    }

    disconnectedCallback(): void {
        this.fields.stop();
        unregisterPhi(this);
    }

    /** What was said of the answers goes with them. */
    purge(_reason: PurgeReason): void {
        this.wrong = [];
        this.errors = NO_ERRORS;
    }

    get hasErrors(): boolean {
        return this.errors.length > 0;
    }

    get shownSubmitLabel(): string {
        return asText(this.submitLabel).trim() || continueLabel;
    }

    handleSubmit(): void {
        this.submit();
    }

    handleJump(event: CustomEvent<{ key: string }>): void {
        this.wrong[Number(event.detail.key)]?.field.focus();
    }
}

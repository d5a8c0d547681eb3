import { api } from 'lwc';
import {
    namedMessage,
    ownMessage,
    validityOf,
    type Constraint,
    type FieldValidity,
} from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import checkAnswer from '@salesforce/label/c.Salus_CheckAnswer';
import enterAnswer from '@salesforce/label/c.Salus_EnterAnswer';
import { FieldTemplate } from './fieldTemplate';
import { ToldError } from './toldError';

/** The part of a field that judges its answer, and shows what is wrong once it may. */
export abstract class JudgedField extends FieldTemplate {
    /**
     * An error set from outside, such as from a server. It wins over the field's own.
     *
     * @default ''
     */
    @api
    get error(): string {
        return this.outsideError;
    }
    set error(message: string) {
        this.outsideError = asText(message).trim() && asText(message);
        this.tell(!this.isListed);
    }

    /** What is wrong with the answer now, whether or not it is shown, as `ValidityState` flags. */
    @api
    get validity(): FieldValidity {
        if (this.failed) return validityOf(this.failed);
        return this.invalidParts[0]?.field.validity ?? validityOf(undefined);
    }

    /** What is wrong with the answer, in words; '' when nothing is. It never repeats the answer. */
    @api
    get validationMessage(): string {
        const { failed } = this;
        if (!failed) return this.invalidParts[0]?.message ?? '';
        if (failed === 'customError')
            return this.customError.trim() ? this.customError : checkAnswer;
        return ownMessage(failed, this) || this.messageFor(failed);
    }

    /** Whether the answer is right. Shows nothing. */
    @api
    checkValidity(): boolean {
        return !this.failed && this.invalidParts.length === 0;
    }

    /** Whether the answer is right; shows the error if it isn't. A form's summary announces it. */
    @api
    reportValidity(): boolean {
        this.parts?.reportValidity();
        this.judge(!this.isListed);
        return this.checkValidity();
    }

    /** Shows the error if there is one: `lightning-input`’s name for it. */
    @api
    showHelpMessageIfInvalid(): void {
        this.reportValidity();
    }

    /** Sets an error that the field can't find itself; '' takes it away. Of a blank text the field says
     *  that its answer is to be checked. */
    @api
    setCustomValidity(message: string): void {
        this.customError = asText(message);
        this.settle();
    }

    private outsideError = '';
    private customError = '';
    /** Whether the person typed something that has not been judged yet. */
    protected isTyped = false;
    /* The constraint that failed when the answer was last judged: only that one is shown. */
    private judged?: Constraint;
    private readonly told = new ToldError();
    private withdraw?: () => void;

    connectedCallback(): void {
        super.connectedCallback();
        this.told.start(this.errorText);
    }

    renderedCallback(): void {
        super.renderedCallback();
        this.tell(false);
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.withdraw?.();
    }

    get errorText(): string {
        const isShown = this.judged && this.judged === this.failed;
        return this.outsideError || (isShown ? this.validationMessage : '');
    }

    /** Whether a form's list of errors tells what is wrong with the field. */
    protected abstract get isListed(): boolean;

    /** The label of the composite field that the field is a part of, or ''. */
    protected abstract get groupLabel(): string;

    /** The first constraint that the answer fails; each kind of field has its own. */
    protected abstract failedConstraint(): Constraint | undefined;

    /** The kit's words for a failed constraint, where the author gave none of their own. */
    protected messageFor(failed: Constraint): string {
        return failed === 'valueMissing' ? enterAnswer : checkAnswer;
    }

    /** Lets what is wrong now be shown. */
    protected judge(isSaid = true): void {
        this.isTyped = false;
        this.judged = this.failed;
        this.tell(isSaid);
    }

    /** A shown error goes when its constraint is met; another one is shown when next judged. */
    protected settle(isSaid = true): void {
        if (this.judged && this.judged !== this.failed) this.judged = undefined;
        this.tell(isSaid);
    }

    protected forgetErrors(): void {
        this.outsideError = '';
        this.customError = '';
        this.judged = undefined;
        this.isTyped = false;
        this.tell();
    }

    /** Tells the page, and the screen reader, that the shown error came, changed or went. A field
     *  of several fields is invalid while it or one of its parts shows an error. */
    protected tell(isSaid = true): void {
        if (!this.isConnected) return;
        const error = this.errorText;
        const isInvalid = Boolean(error) || (this.parts?.showsError ?? false);
        const { isNew, event } = this.told.next(error, isInvalid);
        if (event) this.dispatchEvent(new CustomEvent(event, { detail: { name: this.name } }));
        if (!error || isNew) this.withdraw?.();
        if (!isNew || !isSaid) return;
        const text = namedMessage(this.groupLabel, namedMessage(this.shownLabel, error));
        this.withdraw = announce({ text, topic: 'form' });
    }

    private get failed(): Constraint | undefined {
        if (this.isFixed) return undefined;
        return this.customError ? 'customError' : this.failedConstraint();
    }
}

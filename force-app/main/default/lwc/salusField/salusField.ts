import { LightningElement, api } from 'lwc';
import { announce } from 'c/salusHostAnnouncer';
import {
    errorChange,
    NO_ERRORS,
    ownMessage,
    shownError,
    tokenFor,
    validityOf,
    type Fault,
    type FieldErrors,
    type FieldValidity,
    type Subject,
} from 'c/salusCoreField';
import { SalusProblem } from 'c/salusCoreProblems';
import {
    isPurged,
    sensitivityOf,
    type PurgeReason,
    type Sensitivity,
} from 'c/salusCoreSensitivity';
import { asText, fill } from 'c/salusCoreWords';
import { FieldRegistration } from 'c/salusHostForm';
import { forgetLastMatch, type PhiComponent } from 'c/salusHostPhi';
import { watchPresses, whenReleased } from 'c/salusHostPress';
import { report } from 'c/salusHostProblems';
import checkField from '@salesforce/label/c.Salus_CheckField';
import enterField from '@salesforce/label/c.Salus_EnterField';
import errorPrefix from '@salesforce/label/c.Salus_ErrorPrefix';
import fieldWithoutLabel from '@salesforce/label/c.Salus_FieldWithoutLabel';
import helpWith from '@salesforce/label/c.Salus_HelpWith';
import optionalMark from '@salesforce/label/c.Salus_Optional';
import requiredMark from '@salesforce/label/c.Salus_Required';

/**
 * What every field is: a question with a name, a hint, an answer and what is wrong with it.
 * The answer lives in one instance field, which purge clears, and nowhere else.
 *
 * A field extends this class, writes its own template and says what is wrong with an answer by
 * `findFault`. Why a base class: docs/decisions/0005-one-base-for-fields.md.
 *
 * @fires change - The answer changed. `detail.value` is the answer; it does not bubble.
 * @fires commit - The person left the field, or pressed Enter, after changing the answer.
 * @fires focus - The field has the focus now.
 * @fires blur - The focus has left the field.
 * @fires invalid - An error is now shown. `detail.name` is the field's name.
 * @fires valid - The error is gone. `detail.name` is the field's name.
 */
export default abstract class SalusField extends LightningElement implements PhiComponent {
    /** The question, in the person's words. Every field has one. */
    @api label = '';
    /** What the answer is called in the form's values. */
    @api name = '';
    /** Visible help under the label. */
    @api hint = '';
    /** Whether an answer must be given. */
    @api required = false;
    /** Whether the label says that no answer is needed. */
    @api optional = false;
    @api disabled = false;
    @api readOnly = false;
    /** `label-hidden` only where another visible label names the control. */
    @api variant: 'standard' | 'label-hidden' = 'standard';
    /** Longer help that the person opens. */
    @api fieldLevelHelp = '';
    /** What the browser may fill in (WCAG 1.3.5): `tel`, `email`, `bday`. */
    @api autocomplete = '';
    /** Whose answer it is. For `other` the browser offers nothing. */
    @api subject: Subject = 'self';
    /* The author's own words for an error. They never contain the answer. */
    @api messageWhenValueMissing?: string;
    @api messageWhenBadInput?: string;
    @api messageWhenPatternMismatch?: string;
    @api messageWhenTooLong?: string;
    @api messageWhenTooShort?: string;
    @api messageWhenRangeOverflow?: string;
    @api messageWhenRangeUnderflow?: string;

    /** How private the answer is: `none`, `pii`, `phi` (the default) or `secret`. */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declaredSensitivity, this.inheritedSensitivity);
    }
    set sensitivity(level: Sensitivity) {
        this.declaredSensitivity = level;
        this.place.mask(this.sensitivity);
    }

    /** An error set from outside, such as from a server. It wins over the field's own. */
    @api
    get error(): string {
        return this.errors.outside;
    }
    set error(message: string) {
        const outside = asText(message);
        if (outside !== this.errors.outside) this.setErrors({ outside });
    }

    /** The answer. */
    @api
    get value(): string {
        return this.answer;
    }
    set value(given: string) {
        this.answer = asText(given);
        if (this.isConnected) this.showAnswer();
        this.settle();
    }

    /** What is wrong with the answer now, whether or not it is shown, as `ValidityState` flags. */
    @api
    get validity(): FieldValidity {
        return validityOf(this.fault);
    }

    /** What is wrong with the answer, in words; '' when nothing is. It never repeats the answer. */
    @api
    get validationMessage(): string {
        const { fault } = this;
        if (!fault) return '';
        if (fault === 'customError') return this.errors.custom;
        return ownMessage(fault, this) || this.messageFor(fault);
    }

    /** Whether the answer is right. Shows nothing. */
    @api
    checkValidity(): boolean {
        return !this.fault;
    }

    /** Whether the answer is right; shows the error if it isn't. In a form, its summary speaks. */
    @api
    reportValidity(): boolean {
        this.setErrors({ own: this.validationMessage }, !this.place.isInForm);
        return !this.errors.own;
    }

    /** Shows the error if there is one: `lightning-input`’s name for it. */
    @api
    showHelpMessageIfInvalid(): void {
        this.reportValidity();
    }

    /** Sets an error that the field can't find itself; '' takes it away. */
    @api
    setCustomValidity(message: string): void {
        this.setErrors({ custom: asText(message) });
        this.settle();
    }

    /** Moves the focus to the control. */
    @api
    focus(): void {
        this.control?.focus();
    }

    @api
    blur(): void {
        this.control?.blur();
    }

    protected answer = '';
    private errors = NO_ERRORS;
    private isChanged = false;
    private isEntered = false;
    private declaredSensitivity?: Sensitivity;
    private inheritedSensitivity?: Sensitivity;
    private readonly place = new FieldRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        if (!asText(this.label).trim())
            this.reportProblem('missing-label', 'label', 'give the question');
        this.place.start(this.sensitivity);
    }

    disconnectedCallback(): void {
        this.place.stop();
    }

    /** Hears the level of the boundary around it, which holds where the field declares none. */
    inherit(level: Sensitivity | undefined): void {
        this.inheritedSensitivity = level;
        this.place.mask(this.sensitivity);
    }

    /** Drops the answer and what was said of it. */
    purge(reason: PurgeReason): void {
        if (!isPurged(this.sensitivity, reason)) return;
        this.answer = '';
        this.isChanged = false;
        this.setErrors(NO_ERRORS);
        this.clearControl();
        forgetLastMatch();
    }

    /** What is wrong with the answer: the one thing that each kind of field knows for itself. */
    protected abstract findFault(): Fault | undefined;

    /** The element that takes the focus. */
    protected abstract get control(): HTMLElement | null;

    /** Empties the native control at once: a component that left the page is not rendered again. */
    protected abstract clearControl(): void;

    /** Brings a native control in step with the answer, where the template doesn't. */
    protected showAnswer(): void {}

    /** The kit's words for a fault, where the author gave none of their own. */
    protected messageFor(fault: Fault): string {
        return fill(fault === 'valueMissing' ? enterField : checkField, this.shownLabel);
    }

    get shownLabel(): string {
        return asText(this.label).trim() || fieldWithoutLabel;
    }

    get shownHint(): string {
        return asText(this.hint).trim();
    }

    get shownHelp(): string {
        return asText(this.fieldLevelHelp).trim();
    }

    get isLabelHidden(): 'true' | undefined {
        return this.variant === 'label-hidden' ? 'true' : undefined;
    }

    /** What follows the label, after a space: that an answer is required, or that it is optional. */
    get mark(): string {
        if (this.required) return ` ${requiredMark}`;
        return this.optional ? ` ${optionalMark}` : '';
    }

    get errorText(): string {
        return shownError(this.errors);
    }

    get errorLine(): string {
        return this.errorText && `${errorPrefix} ${this.errorText}`;
    }

    get isInvalid(): 'true' | undefined {
        return this.errorText ? 'true' : undefined;
    }

    /* The error's element is always in the page, so its id may always be named. */
    get describedBy(): string {
        return this.shownHint ? 'hint error' : 'error';
    }

    get helpLabel(): string {
        return fill(helpWith, this.shownLabel);
    }

    get token(): string {
        return tokenFor(this.autocomplete, this.subject);
    }

    /* Native focus and blur reach the host in native shadow and not in synthetic: one of our own
       takes their place, so that a listener hears each exactly once in both. */
    handleFocus(event: FocusEvent): void {
        event.stopPropagation();
        if (this.isOwn(event.relatedTarget)) return;
        this.isEntered = true;
        watchPresses();
        this.dispatchEvent(new CustomEvent('focus'));
    }

    /* What is wrong is said once nothing is pressed, and if the focus hasn't come back by then. */
    handleBlur(event: FocusEvent): void {
        event.stopPropagation();
        if (this.isOwn(event.relatedTarget)) return;
        this.isEntered = false;
        this.commit();
        this.dispatchEvent(new CustomEvent('blur'));
        whenReleased(() => {
            if (!this.isConnected || this.isEntered) return;
            this.setErrors({ own: this.validationMessage });
        });
    }

    /** Keeps `input` and `beforeinput`, which cross shadow roots, from the page's own listeners. */
    handleStop(event: Event): void {
        event.stopPropagation();
    }

    /** The person changed the answer. */
    protected answered(answer: string): void {
        this.answer = answer;
        this.isChanged = true;
        this.settle();
        this.dispatchEvent(new CustomEvent('change', { detail: { value: answer } }));
    }

    /** Enter in a line of text asks the form to go on. */
    protected requestSubmit(): void {
        this.commit();
        this.place.requestSubmit();
    }

    protected reportProblem(
        ...[code, property, help]: [SalusProblem['code'], string, string]
    ): void {
        report(new SalusProblem(code, this.hostElement.tagName.toLowerCase(), property, help));
    }

    private get fault(): Fault | undefined {
        if (this.disabled || this.readOnly) return undefined;
        return this.errors.custom ? 'customError' : this.findFault();
    }

    /* A field of several controls has them in an element with the ref `group`: going from one to
       another is not leaving the field. */
    private isOwn(target: EventTarget | null): boolean {
        return Boolean(this.refs?.group?.contains(target as Node | null));
    }

    private commit(): void {
        if (!this.isChanged) return;
        this.isChanged = false;
        this.dispatchEvent(new CustomEvent('commit'));
    }

    /** Takes a shown error away as soon as the answer is right; never shows a new one. */
    private settle(): void {
        if (this.errors.own && !this.fault) this.setErrors({ own: '' });
    }

    private setErrors(change: Partial<FieldErrors>, isSaid = true): void {
        const before = this.errors;
        this.errors = { ...before, ...change };
        if (!this.isConnected) return;
        const { event, isNew } = errorChange(before, this.errors);
        if (event) this.dispatchEvent(new CustomEvent(event, { detail: { name: this.name } }));
        if (!isNew || !isSaid) return;
        announce({ text: `${this.shownLabel}: ${this.errorText}`, topic: 'form', key: this.name });
    }
}

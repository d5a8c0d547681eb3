import { LightningElement, api } from 'lwc';
import { announce } from 'c/salusHostAnnouncer';
import {
    tokenFor,
    validityOf,
    type Fault,
    type FieldValidity,
    type JoinedForm,
    type Subject,
} from 'c/salusCoreField';
import { SalusProblem } from 'c/salusCoreProblems';
import { isPurged, sensitivityOf, type PurgeReason, type Sensitivity } from 'c/salusCoreSensitivity';
import { asText, fill } from 'c/salusCoreWords';
import { joinForm } from 'c/salusHostForm';
import {
    forgetLastMatch,
    hold,
    joinBoundary,
    letGo,
    maskReplay,
    type PhiHolder,
} from 'c/salusHostPhi';
import { watchPresses, whenReleased } from 'c/salusHostPress';
import { report } from 'c/salusHostProblems';
import checkField from '@salesforce/label/c.Salus_CheckField';
import enterField from '@salesforce/label/c.Salus_EnterField';
import errorPrefix from '@salesforce/label/c.Salus_ErrorPrefix';
import fieldWithoutLabel from '@salesforce/label/c.Salus_FieldWithoutLabel';
import helpWith from '@salesforce/label/c.Salus_HelpWith';
import optionalMark from '@salesforce/label/c.Salus_Optional';
import requiredMark from '@salesforce/label/c.Salus_Required';

const MESSAGE = {
    valueMissing: 'messageWhenValueMissing',
    badInput: 'messageWhenBadInput',
    patternMismatch: 'messageWhenPatternMismatch',
    tooLong: 'messageWhenTooLong',
    tooShort: 'messageWhenTooShort',
    rangeOverflow: 'messageWhenRangeOverflow',
    rangeUnderflow: 'messageWhenRangeUnderflow',
} as const;

/**
 * What every field is: a question with a name, a hint, an answer and what is wrong with it.
 * The answer lives in one instance field, which purge clears, and nowhere else.
 *
 * A field extends this class, writes its own template and says what is wrong with an answer by
 * `findFault`. Why a base class: docs/decisions/0005-one-base-for-fields.md.
 *
 * @fires change - The answer changed. `detail.value` is the answer; it does not bubble.
 * @fires commit - The person left the field after changing the answer.
 * @fires invalid - An error is now shown. `detail.name` is the field's name.
 * @fires valid - The error is gone. `detail.name` is the field's name.
 */
export default abstract class SalusField extends LightningElement implements PhiHolder {
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
    @api messageWhenValueMissing = '';
    @api messageWhenBadInput = '';
    @api messageWhenPatternMismatch = '';
    @api messageWhenTooLong = '';
    @api messageWhenTooShort = '';
    @api messageWhenRangeOverflow = '';
    @api messageWhenRangeUnderflow = '';

    /** How private the answer is: `none`, `pii`, `phi` (the default) or `secret`. */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declaredSensitivity);
    }
    set sensitivity(level: Sensitivity) {
        this.declaredSensitivity = level;
        if (this.isConnected) maskReplay(this.element, this.sensitivity);
    }

    /** An error set from outside, such as from a server. It wins over the field's own. */
    @api
    get error(): string {
        return this.outsideError;
    }
    set error(message: string) {
        this.outsideError = asText(message);
        if (this.isConnected) this.sayError();
    }

    /** The answer. */
    @api
    get value(): string {
        return this.answer;
    }
    set value(given: string) {
        this.answer = asText(given);
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
        const fault = this.fault;
        return fault ? this.messageFor(fault) : '';
    }

    /** Whether the answer is right. Shows nothing. */
    @api
    checkValidity(): boolean {
        return !this.fault;
    }

    /** Whether the answer is right, and shows the error if it isn't. */
    @api
    reportValidity(): boolean {
        this.show(this.validationMessage);
        return !this.shownError;
    }

    /** Shows the error if there is one: `lightning-input`’s name for it. */
    @api
    showHelpMessageIfInvalid(): void {
        this.reportValidity();
    }

    /** Sets an error that the field can't find itself; '' takes it away. */
    @api
    setCustomValidity(message: string): void {
        this.customMessage = asText(message);
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

    readonly errorPrefix = errorPrefix;
    readonly optionalMark = optionalMark;
    readonly requiredMark = requiredMark;

    protected answer = '';
    private shownError = '';
    private outsideError = '';
    private customMessage = '';
    private declaredSensitivity?: Sensitivity;
    private answerOnFocus = '';
    private form?: JoinedForm;

    connectedCallback(): void {
        if (!asText(this.label).trim()) {
            report(new SalusProblem('missing-label', this.tag, 'label', 'give the question in words'));
        }
        maskReplay(this.element, this.sensitivity);
        hold(this);
        joinBoundary(this.element, this);
        joinForm(this.element, (form) => {
            this.form = form;
        });
    }

    /* A field that moves within the page leaves it and comes back in the same turn, with its answer. */
    disconnectedCallback(): void {
        this.form?.unregister();
        this.form = undefined;
        letGo(this);
        void Promise.resolve().then(() => {
            if (!this.element.isConnected) this.purge('removed');
        });
    }

    /** Drops the answer and what was said of it. */
    purge(reason: PurgeReason): void {
        if (!isPurged(this.sensitivity, reason)) return;
        this.answer = '';
        this.answerOnFocus = '';
        this.shownError = '';
        this.clearControl();
        forgetLastMatch();
    }

    /** What is wrong with the answer: the one thing that each kind of field knows for itself. */
    protected abstract findFault(): Fault | undefined;

    /** The element that takes the focus. */
    protected abstract get control(): HTMLElement | null;

    /** Empties the native control at once: a component that left the page is not rendered again. */
    protected abstract clearControl(): void;

    get shownLabel(): string {
        return asText(this.label).trim() || fieldWithoutLabel;
    }

    get labelClass(): string {
        return this.variant === 'label-hidden' ? 'visually-hidden' : 'label';
    }

    get errorText(): string {
        return this.outsideError || this.shownError;
    }

    get isInvalid(): 'true' | undefined {
        return this.errorText ? 'true' : undefined;
    }

    /* The error's element is always in the page, so its id may always be named. */
    get describedBy(): string {
        return this.hint ? 'hint error' : 'error';
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
        watchPresses();
        this.answerOnFocus = this.answer;
        this.dispatchEvent(new CustomEvent('focus'));
    }

    handleBlur(event: FocusEvent): void {
        event.stopPropagation();
        this.left();
        this.dispatchEvent(new CustomEvent('blur'));
    }

    /** Keeps `input` and `beforeinput`, which cross shadow roots, from the page's own listeners. */
    handleStop(event: Event): void {
        event.stopPropagation();
    }

    /** The person changed the answer. */
    protected answered(answer: string): void {
        this.answer = answer;
        this.settle();
        this.dispatchEvent(new CustomEvent('change', { detail: { value: answer } }));
    }

    /** The person has left the field: now it may say what is wrong, once nothing is pressed. */
    protected left(): void {
        if (this.answer !== this.answerOnFocus) this.dispatchEvent(new CustomEvent('commit'));
        whenReleased(() => {
            if (!this.isConnected || this.readOnly) return;
            const before = this.errorText;
            this.show(this.validationMessage);
            if (this.errorText !== before) this.sayError();
        });
    }

    /** Enter in a line of text asks the form to go on. */
    protected requestSubmit(): void {
        this.form?.requestSubmit();
    }

    protected messageFor(fault: Fault): string {
        if (fault === 'customError') return this.customMessage;
        const given = this[MESSAGE[fault]];
        return given || fill(fault === 'valueMissing' ? enterField : checkField, this.shownLabel);
    }

    private get fault(): Fault | undefined {
        if (this.disabled || this.readOnly) return undefined;
        return this.customMessage ? 'customError' : this.findFault();
    }

    private get element(): HTMLElement {
        return this.hostElement as HTMLElement;
    }

    private get tag(): string {
        return this.element.tagName.toLowerCase();
    }

    /** Takes a shown error away as soon as the answer is right; never shows a new one. */
    private settle(): void {
        if (this.shownError && !this.fault) this.show('');
    }

    private show(message: string): void {
        if (message === this.shownError) return;
        const wasShown = Boolean(this.shownError);
        this.shownError = message;
        if (wasShown !== Boolean(message)) {
            const detail = { name: this.name };
            this.dispatchEvent(new CustomEvent(message ? 'invalid' : 'valid', { detail }));
        }
    }

    private sayError(): void {
        if (!this.errorText) return;
        announce({ text: `${this.shownLabel}: ${this.errorText}`, topic: 'form', key: this.name });
    }
}

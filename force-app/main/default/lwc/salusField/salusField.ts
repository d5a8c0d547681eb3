import { api } from 'lwc';
import {
    frozen,
    namedMessage,
    ownMessage,
    sameValue,
    validityOf,
    type Constraint,
    type FieldValidity,
    type FieldValue,
    type InvalidField,
} from 'c/salusCoreField';
import { SalusProblem } from 'c/salusCoreProblems';
import {
    isPurged,
    sensitivityOf,
    type PurgeReason,
    type Sensitivity,
} from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { FieldRegistration, type FormFields } from 'c/salusHostForm';
import { forgetLastMatch, type PhiComponent } from 'c/salusHostPhi';
import { watchPresses, whenReleased } from 'c/salusHostPress';
import { report } from 'c/salusHostProblems';
import checkAnswer from '@salesforce/label/c.Salus_CheckAnswer';
import enterAnswer from '@salesforce/label/c.Salus_EnterAnswer';
import { Question } from './question';

/* Native focus and blur events reach the host element in native shadow and not in synthetic. The
   field's own take their place, so that a listener gets each exactly once in both. */
function stopNative(event: Event): void {
    if (event.composed) event.stopPropagation();
}

/**
 * The base of every field. It keeps facts (the answer, what was last judged, the outside error);
 * what is shown is worked out from them in getters. A field extends this class, writes its own
 * template and implements `failedConstraint`. Why: docs/decisions/0005-one-base-for-fields.md.
 *
 * @fires change - The answer changed. `detail.value` is the answer; it does not bubble.
 * @fires commit - The person left the field, or pressed Enter, after changing the answer.
 * @fires focus - The field has the focus now.
 * @fires blur - The focus has left the field.
 * @fires invalid - An error is now shown. `detail.name` is the field's name.
 * @fires valid - The error is gone. `detail.name` is the field's name.
 */
export default abstract class SalusField<Value extends FieldValue = string>
    extends Question
    implements PhiComponent
{
    /** How private the answer is: `none`, `pii`, `phi` (the default) or `secret`. */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declaredSensitivity, this.inheritedSensitivity);
    }
    set sensitivity(level: Sensitivity) {
        this.declaredSensitivity = level;
        this.registration.mask(this.sensitivity);
    }

    /** An error set from outside, such as from a server. It wins over the field's own. */
    @api
    get error(): string {
        return this.outsideError;
    }
    set error(message: string) {
        this.outsideError = asText(message);
        this.tell();
    }

    /** The answer, frozen. An answer with the same content changes nothing. */
    @api
    get value(): Value {
        return this.answer;
    }
    set value(given: Value) {
        const answer = frozen(this.accept(given));
        if (sameValue(answer, this.answer)) return;
        this.answer = answer;
        this.isTyped = false;
        this.showAnswer();
        this.settle();
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
        if (failed === 'customError') return this.customError;
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

    /** Sets an error that the field can't find itself; '' takes it away. */
    @api
    setCustomValidity(message: string): void {
        this.customError = asText(message);
        this.settle();
    }

    /** Moves the focus to the control: of several, to the one that is wrong, or to the first. */
    @api
    focus(): void {
        this.control?.focus();
    }

    @api
    blur(): void {
        (this.template?.activeElement as HTMLElement | null | undefined)?.blur();
    }

    /** The inner fields of a composite field: `salusField/__docs__`, “A field of several fields”. */
    declare protected readonly parts?: FormFields;
    protected answer: Value = frozen(this.accept(undefined));
    /** Whether the focus is inside. */
    protected isEntered = false;
    /** The element with the ref `field`, once it is rendered. */
    protected wrapper?: HTMLElement;
    /** Another number after each purge: a native text control is keyed by it (see `controls`). */
    protected generation = 0;
    private outsideError = '';
    private customError = '';
    /* The constraint that failed when the answer was last judged: only that one is shown. */
    private judged?: Constraint;
    private isChanged = false;
    private isTyped = false;
    /* The error of which the page and the screen reader were last told. */
    private told = '';
    private declaredSensitivity?: Sensitivity;
    private inheritedSensitivity?: Sensitivity;
    private readonly registration = new FieldRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        if (!asText(this.label).trim())
            this.reportProblem('missing-label', 'label', 'give the question');
        this.told = this.errorText;
        this.registration.start(this.sensitivity, this.parts && (() => this.invalidParts));
        this.parts?.start(); // After its own registration, which would otherwise come back to it.
    }

    renderedCallback(): void {
        if (!this.wrapper) {
            this.wrapper = this.refs!.field as HTMLElement;
            this.wrapper.addEventListener('focus', stopNative, true);
            this.wrapper.addEventListener('blur', stopNative, true);
        }
        this.showAnswer();
        this.tell(false);
    }

    disconnectedCallback(): void {
        this.parts?.stop();
        this.registration.stop();
    }

    /** Takes the level of the boundary around it, which holds where the field declares none. */
    inherit(level: Sensitivity | undefined): void {
        this.inheritedSensitivity = level;
        this.registration.mask(this.sensitivity);
    }

    /** Drops the answer and what was said of it. */
    purge(reason: PurgeReason): void {
        if (!isPurged(this.sensitivity, reason)) return;
        this.answer = frozen(this.accept(undefined));
        this.outsideError = '';
        this.customError = '';
        this.judged = undefined;
        this.isChanged = false;
        this.isTyped = false;
        this.generation += 1;
        this.clearControls();
        this.tell();
        forgetLastMatch();
    }

    /** What a page gave as `value`, as this field keeps it; anything else is an empty answer. */
    protected abstract accept(given: unknown): Value;

    /** The first constraint that the answer fails: what each kind of field knows for itself. */
    protected abstract failedConstraint(): Constraint | undefined;

    /** Shows the answer in the native controls. The template never binds what a person typed. */
    protected showAnswer(): void {}

    /** The kit's words for a failed constraint, where the author gave none of their own. */
    protected messageFor(failed: Constraint): string {
        return failed === 'valueMissing' ? enterAnswer : checkAnswer;
    }

    /** The element that takes the focus. */
    protected get control(): HTMLElement | null {
        const part = this.invalidParts[0]?.field ?? this.parts?.inOrder[0];
        return (part as unknown as HTMLElement | undefined) ?? this.inputs[0] ?? null;
    }

    /** The native inputs of the template. */
    protected get inputs(): readonly HTMLInputElement[] {
        return [...(this.wrapper?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    }

    /** Whether a form's list of errors tells what is wrong with the field. */
    protected get isListed(): boolean {
        return this.registration.isListed;
    }

    /** Empties the native inputs at once: a component that left the page is not rendered again. */
    protected clearControls(): void {
        for (const input of this.inputs) {
            if (input.type === 'radio' || input.type === 'checkbox') input.checked = false;
            else input.value = '';
        }
    }

    /** The lone control of a field, in a list, so that it has a key. A new element takes its place after a purge, because the
     *  browser's undo (Ctrl+Z) brings back what was typed into the old one. */
    get controls(): readonly { readonly key: number; readonly id: string }[] {
        return [{ key: this.generation, id: 'control' }];
    }

    get errorText(): string {
        const isShown = this.judged && this.judged === this.failed;
        return this.outsideError || (isShown ? this.validationMessage : '');
    }

    handleFocusIn(): void {
        if (this.isEntered) return;
        this.isEntered = true;
        watchPresses();
        this.dispatchEvent(new CustomEvent('focus'));
    }

    /* A typed answer is judged once nothing is pressed, if the focus hasn't come back by then.
       Passing through judges nothing: a screen reader's browse mode passes through every field. */
    handleFocusOut(event: FocusEvent): void {
        if (this.wrapper!.contains(event.relatedTarget as Node | null)) return;
        this.isEntered = false;
        this.commit();
        this.dispatchEvent(new CustomEvent('blur'));
        whenReleased(() => {
            if (this.isConnected && !this.isEntered && this.isTyped) this.judge();
        });
    }

    /** Keeps `input` and `beforeinput`, which cross shadow roots, from the page's own listeners. */
    handleStop(event: Event): void {
        event.stopPropagation();
    }

    /** Enter in a line of text asks the form to go on. */
    handleKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault(); // In synthetic shadow Enter would send the author's own form.
        this.requestSubmit();
    }

    /** A radio or a checkbox can't be read-only: what a press would change is taken back. */
    handleClick(event: Event): void {
        const { type } = event.target as HTMLInputElement;
        if (this.readOnly && (type === 'radio' || type === 'checkbox')) event.preventDefault();
    }

    /** The person changed the answer, or what they typed for it. */
    protected answered(given: Value): void {
        const answer = frozen(given);
        const isOther = !sameValue(answer, this.answer);
        this.answer = answer;
        this.isChanged = true;
        this.isTyped = true;
        this.settle(false);
        if (isOther) this.dispatchEvent(new CustomEvent('change', { detail: { value: answer } }));
    }

    protected requestSubmit(): void {
        this.commit();
        this.registration.requestSubmit();
    }

    protected reportProblem(
        ...[code, property, help]: [SalusProblem['code'], string, string]
    ): void {
        report(new SalusProblem(code, this.hostElement.tagName.toLowerCase(), property, help));
    }

    private get failed(): Constraint | undefined {
        if (this.disabled || this.readOnly) return undefined;
        return this.customError ? 'customError' : this.failedConstraint();
    }

    private get invalidParts(): readonly InvalidField[] {
        return this.parts?.invalid ?? [];
    }

    private commit(): void {
        if (!this.isChanged) return;
        this.isChanged = false;
        this.dispatchEvent(new CustomEvent('commit'));
    }

    /** Lets what is wrong now be shown. */
    private judge(isSaid = true): void {
        this.isTyped = false;
        this.judged = this.failed;
        this.tell(isSaid);
    }

    /** A shown error goes when its constraint is met; another one is shown when next judged. */
    private settle(isSaid = true): void {
        if (this.judged && this.judged !== this.failed) this.judged = undefined;
        this.tell(isSaid);
    }

    /** Tells the page, and the screen reader, that the shown error came, changed or went. */
    private tell(isSaid = true): void {
        const error = this.errorText;
        if (error === this.told || !this.isConnected) return;
        const isOther = !error !== !this.told;
        this.told = error;
        const detail = { name: this.name };
        if (isOther) this.dispatchEvent(new CustomEvent(error ? 'invalid' : 'valid', { detail }));
        if (!error || !isSaid) return;
        announce({ text: namedMessage(this.shownLabel, error), topic: 'form', key: this.name });
    }
}

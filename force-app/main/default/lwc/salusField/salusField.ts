import { api } from 'lwc';
import { frozen, readAnswer, sameValue, type FieldValue } from 'c/salusCoreField';
import { isPurged, sensitivityOf } from 'c/salusCoreSensitivity';
import type { PurgeReason, Sensitivity } from 'c/salusCoreSensitivity';
import { FieldRegistration } from 'c/salusHostForm';
import { forgetLastMatch, type PhiComponent } from 'c/salusHostPhi';
import { TypedField } from './typedField';

export type { Mistake } from './question';

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
    extends TypedField<Value>
    implements PhiComponent
{
    /**
     * How private the answer is: `none`, `pii`, `phi` or `secret`.
     *
     * @default 'phi'
     */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declaredSensitivity, this.inheritedSensitivity);
    }
    set sensitivity(level: Sensitivity) {
        this.declaredSensitivity = level;
        this.registration.mask(this.sensitivity);
    }

    /** The answer, frozen. An answer with the same content changes nothing, but an empty one also
     *  clears what is typed and is no answer, such as half a date, unless the person is in the field. */
    @api
    get value(): Value {
        return this.answer;
    }
    set value(given: Value) {
        const answer = frozen(this.accept(readAnswer(given)));
        if (!sameValue(answer, this.answer)) this.replace(answer);
        if (this.isConnected && !this.isEntered) this.clearHalfTyped();
    }

    protected answer: Value = frozen(this.accept(undefined));
    private declaredSensitivity?: Sensitivity;
    private inheritedSensitivity?: Sensitivity;
    private readonly registration = new FieldRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        super.connectedCallback();
        const { parts } = this;
        this.registration.start(
            this.sensitivity,
            parts && {
                invalidParts: () => this.invalidParts,
                findPart: (path) => parts.find(path),
            },
        );
        parts?.start(); // After its own registration, which would otherwise come back to it.
    }

    renderedCallback(): void {
        super.renderedCallback();
        this.showAnswer();
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
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
        this.isChanged = false;
        this.clearControls();
        this.forgetErrors();
        forgetLastMatch();
    }

    /** Shows the parts of the answer in the fields of a composite field. A field that has its part
     *  already is left alone, so that it keeps what is half typed in it. */
    protected showParts(answers: object): void {
        for (const field of this.parts?.inOrder ?? []) {
            const part = (answers as Readonly<Record<string, unknown>>)[field.name];
            if (!sameValue(part, field.value)) (field as { value: unknown }).value = part;
        }
    }

    protected get isUnassisted(): boolean {
        return this.sensitivity === 'secret';
    }

    protected get isListed(): boolean {
        return this.registration.isListed;
    }

    protected get groupLabel(): string {
        return this.registration.groupLabel;
    }

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

    private replace(answer: Value): void {
        this.answer = answer;
        // A page may rewrite an answer while it is typed: it is still to be judged on leaving.
        if (!this.isEntered) this.isTyped = false;
        this.showAnswer();
        this.settle();
    }

    /* A page that resets a form sets '' where the answer is '' already. */
    private clearHalfTyped(): void {
        if (!sameValue(this.answer, this.accept(undefined))) return;
        this.parts?.clear();
        this.showAnswer(); // A part may have something to show even then, such as the usual country.
        if (!this.isFilled) return;
        this.isTyped = false;
        this.clearControls();
        this.settle();
    }
}

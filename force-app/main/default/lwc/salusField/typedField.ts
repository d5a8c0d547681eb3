import {
    failedTextConstraint,
    mostCharacters,
    sameValue,
    type Constraint,
    type FieldValue,
    type TextRules,
} from 'c/salusCoreField';
import { asText, fill } from 'c/salusCoreWords';
import tooLong from '@salesforce/label/c.Salus_TooLong';
import tooShort from '@salesforce/label/c.Salus_TooShort';
import { EnteredField } from './enteredField';
import { isTextControl, type TextControl } from './fieldTemplate';

/** The part of a field whose answer is typed into one text control. What is typed and the answer may
 *  differ: “9 pm” and `21:00`. A field without such a control leaves it unused. */
export abstract class TypedField<Value extends FieldValue> extends EnteredField {
    /** What stands in the text control, as the person typed it. */
    protected typed = '';
    protected abstract answer: Value;

    renderedCallback(): void {
        super.renderedCallback();
        if (!this.isUnassisted) return;
        for (const control of this.nativeControls.filter(isTextControl)) {
            control.setAttribute('autocorrect', 'off');
            control.setAttribute('writingsuggestions', 'false');
        }
    }

    get spellCheck(): 'false' | undefined {
        return this.isUnassisted ? 'false' : undefined;
    }

    get capitals(): 'off' | undefined {
        return this.isUnassisted ? 'off' : undefined;
    }

    handleInput(event: Event): void {
        event.stopPropagation();
        this.typed = (event.target as TextControl).value;
        this.answered(this.read(this.typed));
    }

    /** What a page gave as `value`, as this field keeps it; anything else is an empty answer. */
    protected abstract accept(given: unknown): Value;

    /** The person changed the answer, or what they typed for it. */
    protected abstract answered(given: Value): void;

    /** Whether the browser's spell check, capitals and suggestions are off. Enhanced spell check and
     *  writing suggestions send the text to the browser's maker. */
    protected abstract get isUnassisted(): boolean;

    /** The answer that a typed text gives; an empty one if it can't be read. */
    protected read(typed: string): Value {
        return this.accept(typed);
    }

    /** How an answer is shown: what `read` would read as the same answer. */
    protected write(answer: Value): string {
        return asText(answer);
    }

    /** The rules for the typed text. */
    protected get textRules(): TextRules {
        return { required: this.required };
    }

    protected failedConstraint(): Constraint | undefined {
        const failed = failedTextConstraint(this.typed, this.textRules);
        if (failed || !this.typed.trim()) return failed;
        return sameValue(this.answer, this.accept(undefined)) ? 'badInput' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        const { maxLength, minLength } = this.textRules;
        if (failed === 'tooLong') return fill(tooLong, mostCharacters(maxLength));
        if (failed === 'tooShort') return fill(tooShort, minLength ?? '');
        return super.messageFor(failed);
    }

    /** Shows the answer in the native controls. The template never binds what a person typed, which
     *  stays as it is for as long as it reads as the answer. */
    protected showAnswer(): void {
        if (!sameValue(this.read(this.typed), this.answer)) this.typed = this.write(this.answer);
        const { textControl } = this;
        if (textControl && textControl.value !== this.typed) textControl.value = this.typed;
    }

    /** The text control, if the field has one. */
    protected get textControl(): TextControl | undefined {
        return this.nativeControls.find(isTextControl);
    }

    protected clearControls(): void {
        this.typed = '';
        super.clearControls();
    }

    /* Who has finished typing sees how it was read: “9 pm” becomes “9:00 PM”. */
    protected commit(): void {
        if (this.isChanged && !this.failedConstraint()) {
            this.typed = this.write(this.answer);
            this.showAnswer();
        }
        super.commit();
    }
}

import { LightningElement, api } from 'lwc';
import { tokenFor, type Subject } from 'c/salusCoreField';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText, fill } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import errorPrefix from '@salesforce/label/c.Salus_ErrorPrefix';
import fieldWithoutLabel from '@salesforce/label/c.Salus_FieldWithoutLabel';
import helpWith from '@salesforce/label/c.Salus_HelpWith';
import optionalMark from '@salesforce/label/c.Salus_Optional';
import requiredMark from '@salesforce/label/c.Salus_Required';

/** A mistake of an author: its code, the property that it is about, and what to do. */
export type Mistake = readonly [code: SalusProblem['code'], property: string, help: string];

/** The half of a field that has no state: the author's words, and how the template shows them. */
export abstract class Question extends LightningElement {
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
    /** Whether the field can't be used now. Its answer is not among the form's values. */
    @api disabled = false;
    /** Whether the answer can be read and focused, but not changed. */
    @api readOnly = false;
    /** `label-hidden` only where another visible label names the control. */
    @api variant: 'standard' | 'label-hidden' = 'standard';
    /** What a group around the field says: read with the control, and shown by the group itself. */
    @api groupDescription = '';
    /** Longer help that the person opens. */
    @api fieldLevelHelp = '';
    /** What the browser may fill in (WCAG 1.3.5): `tel`, `email`, `bday`. */
    @api autocomplete = '';
    /** Whose answer it is. For `other` the browser offers nothing. */
    @api subject: Subject = 'self';
    /* The author's own words for an error. They never contain the answer. */
    /** The error when there is no answer; the author's words replace the field's own. */
    @api messageWhenValueMissing?: string;
    /** The error when what was typed can't be read. */
    @api messageWhenBadInput?: string;
    /** The error when the answer is not of the type, such as an email address. */
    @api messageWhenTypeMismatch?: string;
    /** The error when the answer doesn't match the pattern. */
    @api messageWhenPatternMismatch?: string;
    /** The error when the answer is too long. */
    @api messageWhenTooLong?: string;
    /** The error when the answer is too short. */
    @api messageWhenTooShort?: string;
    /** The error when the answer is over the greatest that is allowed. */
    @api messageWhenRangeOverflow?: string;
    /** The error when the answer is under the least that is allowed. */
    @api messageWhenRangeUnderflow?: string;
    /** The error when the answer is between the steps that are allowed. */
    @api messageWhenStepMismatch?: string;

    connectedCallback(): void {
        this.reportMistakes();
    }

    /** The error that is shown now, or ''. */
    abstract get errorText(): string;

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

    /** Whether the mark is kept from screen readers, because the control itself says it. */
    get isMarkHidden(): 'true' | undefined {
        return this.required && !this.isGroup ? 'true' : undefined;
    }

    get errorLine(): string {
        const { errorText } = this;
        return errorText && `${errorPrefix} ${errorText}`;
    }

    /* Orca with Firefox 153 calls a required empty input invalid where the attribute is missing. */
    get isInvalid(): 'true' | 'false' {
        return this.errorText ? 'true' : 'false';
    }

    get shownGroup(): string {
        return asText(this.groupDescription).trim();
    }

    /** For a control that has no `readonly` of its own. */
    get isReadOnly(): 'true' | undefined {
        return this.readOnly ? 'true' : undefined;
    }

    get isFixed(): boolean {
        return this.disabled || this.readOnly;
    }

    /* The error's element is always in the page, so its id may always be named. */
    get describedBy(): string {
        return [this.shownGroup && 'group', this.shownHint && 'hint', 'error']
            .filter(Boolean)
            .join(' ');
    }

    get helpLabel(): string {
        return fill(helpWith, this.shownLabel);
    }

    get token(): string {
        return tokenFor(this.autocomplete, this.subject);
    }

    /** Whether it is a group of controls, of which none says that an answer is required. */
    protected get isGroup(): boolean {
        return false;
    }

    /** The author's mistakes: worked out from the properties, and reported on connecting. A field with
     *  properties of its own adds theirs. */
    protected get mistakes(): readonly Mistake[] {
        if (asText(this.label).trim()) return [];
        return [['missing-label', 'label', 'give the question']];
    }

    /** Reports them; those of one property from its setter, which may be called again in the page. */
    protected reportMistakes(property?: string): void {
        if (!this.isConnected) return;
        const where = this.hostElement.tagName.toLowerCase();
        for (const [code, name, help] of this.mistakes)
            if (!property || name === property) report(new SalusProblem(code, where, name, help));
    }
}

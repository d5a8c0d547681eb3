import { LightningElement, api } from 'lwc';
import { FlowAttributeChangeEvent } from 'lightning/flowSupport';
import { sameValue, type FormField } from 'c/salusCoreField';
import { whole } from './answers';
import { propertiesFor, type FlowInputs } from './inputs';
import refusedSecret from '@salesforce/label/c.Salus_FlowSecret';

/** What Flow is told when the person goes on. */
export interface FlowValidity {
    readonly isValid: boolean;
    readonly errorMessage: string;
}

export { asJson, inLists, inParts } from './answers';

type Field = FormField & {
    value: unknown;
    checkValidity(): boolean;
    reportValidity(): boolean;
};

/** A text of the builder's; null where nothing was filled in. */
export type FlowText = string | null;

/** Yes or no of the builder's; null where nothing was filled in. */
export type FlowBoolean = boolean | null;

/**
 * The base of a field on a Flow screen: it hands on what the builder filled in, and the answer between
 * Flow and the field. It keeps no answer itself: the field does, and Flow, also in paused interviews.
 *
 * @fires lightning__flowattributechange - The answer changed. It bubbles and is composed, as Flow needs it.
 */
export default abstract class SalusFlowField extends LightningElement {
    /** The question, in the person's words. */
    @api label?: FlowText;
    /** Visible help under the label. */
    @api hint?: FlowText;
    /** Whether an answer must be given. */
    @api required?: FlowBoolean;
    /** Whether the label says that no answer is needed. */
    @api optional?: FlowBoolean;
    /** Whether the field can't be used now. */
    @api disabled?: FlowBoolean;
    /** Whether the answer can be read and focused, but not changed. */
    @api readOnly?: FlowBoolean;
    /** Longer help that the person opens. */
    @api fieldLevelHelp?: FlowText;
    /** What the browser may fill in (WCAG 1.3.5), such as tel, email or bday. */
    @api autocomplete?: FlowText;
    /** Whose answer it is: self or other. For other the browser offers nothing. */
    @api subject?: FlowText;
    /** How private the answer is: none, pii or phi. A secret can't be asked here. */
    @api sensitivity?: FlowText;
    /** The error when there is no answer. */
    @api messageWhenValueMissing?: FlowText;
    /** The error when what was typed can't be read. */
    @api messageWhenBadInput?: FlowText;
    /** The error when the answer is not of the type, such as an email address. */
    @api messageWhenTypeMismatch?: FlowText;
    /** The error when the answer doesn't match the pattern. */
    @api messageWhenPatternMismatch?: FlowText;
    /** The error when the answer is too long. */
    @api messageWhenTooLong?: FlowText;
    /** The error when the answer is too short. */
    @api messageWhenTooShort?: FlowText;
    /** The error when the answer is over the greatest that is allowed. */
    @api messageWhenRangeOverflow?: FlowText;
    /** The error when the answer is under the least that is allowed. */
    @api messageWhenRangeUnderflow?: FlowText;
    /** The error when the answer is between the steps that are allowed. */
    @api messageWhenStepMismatch?: FlowText;

    /** Whether Flow may go on. Shows nothing: Flow calls `reportValidity` for that. */
    @api
    validate(): FlowValidity {
        if (this.isSecret) return { isValid: false, errorMessage: refusedSecret };
        const { field } = this;
        const isValid = field?.checkValidity() ?? true;
        return { isValid, errorMessage: isValid ? '' : field!.validationMessage };
    }

    /** Takes the error that a formula of the flow found; '' where there is none any more. */
    @api
    setCustomValidity(message: string): void {
        this.flowError = message;
        if (!message && this.field) this.field.error = '';
    }

    /** Shows what is wrong, the flow's own error first. */
    @api
    reportValidity(): void {
        const { field } = this;
        if (!field) return;
        field.error = this.flowError;
        field.reportValidity();
    }

    readonly refused = refusedSecret;
    /** The names of the field's own properties that a builder fills in. */
    protected abstract readonly own: readonly string[];

    /** How the answer goes into attributes of the screen's component. */
    protected readonly answer = whole;
    private isShown = false;
    private flowError = '';
    /* What Flow gave before the field was there. */
    private pending: Readonly<Record<string, unknown>> = {};

    renderedCallback(): void {
        this.isShown = !this.isSecret;
        if (this.isSecret) this.pending = {}; // No field is there to take it, or to purge it.
        this.handOn();
    }

    get isSecret(): boolean {
        return this.sensitivity === 'secret';
    }

    /** What the field is given: what the builder filled in, and nothing where they did not. */
    get inputs(): FlowInputs {
        return propertiesFor(this as unknown as FlowInputs, this.own);
    }

    /** Tells Flow the answer. */
    handleChange(event: CustomEvent<{ value: unknown }>): void {
        event.stopPropagation();
        const attributes = this.answer.attributesOf(event.detail.value);
        for (const [name, value] of Object.entries(attributes)) this.tell(name, value);
    }

    /** The answer, or a part of it, as Flow gets it. */
    protected answerOf(attribute: string): unknown {
        if (Object.hasOwn(this.pending, attribute)) return this.pending[attribute];
        return this.answer.attributesOf(this.field?.value)[attribute];
    }

    /** Flow gives an answer, or a part of it. */
    protected give(attribute: string, value: unknown): void {
        this.pending = { ...this.pending, [attribute]: value };
        this.handOn();
    }

    private handOn(): void {
        const { field, pending } = this;
        if (!field || Object.keys(pending).length === 0) return;
        this.pending = {};
        const value = this.answer.answerOf(pending, field.value);
        if (!sameValue(value, field.value)) field.value = value;
    }

    private tell(attribute: string, value: unknown): void {
        this.dispatchEvent(new FlowAttributeChangeEvent(attribute, value));
    }

    private get field(): Field | undefined {
        return this.isShown ? (this.refs!.field as unknown as Field) : undefined;
    }
}

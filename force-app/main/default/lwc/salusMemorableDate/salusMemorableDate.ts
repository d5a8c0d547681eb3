import { api } from 'lwc';
import {
    parseDate,
    readDate,
    typedDate,
    type DatePart,
    type DateRules,
    type ReadDate,
} from 'c/salusCoreDates';
import type { Fault } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import { locale } from 'c/salusPlatformLocale';
import { ORDER, shownParts, type ShownPart } from './parts';
import { faultWords } from './words';

const EMPTY = typedDate('', locale);

/**
 * A date that a person knows by heart, such as their birthday: typed in three parts, in the order
 * of their language. The answer is `YYYY-MM-DD`, or '' for as long as what is typed is no day.
 *
 * @status trial
 */
export default class SalusMemorableDate extends SalusField {
    /** The first day that is right, as `YYYY-MM-DD`. */
    @api min = '';
    /** The last day that is right, as `YYYY-MM-DD`. */
    @api max = '';

    /** The answer, as `YYYY-MM-DD`; '' while it is no day. Setting what it is already loses nothing. */
    @api
    get value(): string {
        return super.value;
    }
    set value(given: string) {
        const date = parseDate(given) ? given : '';
        if (date !== this.answer) this.typed = typedDate(date, locale);
        super.value = date;
    }

    @api
    blur(): void {
        this.inputs.forEach((input) => input.blur());
    }

    private typed = EMPTY;

    connectedCallback(): void {
        super.connectedCallback();
        for (const limit of ['min', 'max'] as const) {
            const isWrong = Boolean(this[limit]) && !parseDate(this[limit]);
            if (isWrong) this.reportProblem('bad-property', limit, 'give a day as YYYY-MM-DD');
        }
    }

    get parts(): readonly ShownPart[] {
        return shownParts(this.typed, this.wrongParts, this.token);
    }

    handleInput(event: InputEvent): void {
        event.stopPropagation();
        const { dataset, value } = event.target as HTMLInputElement;
        this.typed = { ...this.typed, [dataset.part as DatePart]: value };
        this.answered(this.read.date);
    }

    handleKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault(); // In synthetic shadow Enter would send the author's own form.
        this.requestSubmit();
    }

    private get rules(): DateRules {
        return { locale, min: asText(this.min), max: asText(this.max) };
    }

    private get read(): ReadDate {
        return readDate(this.typed, this.rules);
    }

    /* A fault that a part alone has marks that part; every other error is the whole date's. */
    private get wrongParts(): readonly DatePart[] {
        if (!this.errorText) return [];
        return (this.error ? undefined : this.read.fault?.parts) ?? ORDER;
    }

    private get inputs(): readonly HTMLInputElement[] {
        return [...((this.refs?.group as Element | undefined)?.querySelectorAll('input') ?? [])];
    }

    protected findFault(): Fault | undefined {
        const { date, fault } = this.read;
        if (fault?.code === 'too-early') return 'rangeUnderflow';
        if (fault?.code === 'too-late') return 'rangeOverflow';
        if (fault) return 'badInput';
        return this.required && !date ? 'valueMissing' : undefined;
    }

    protected messageFor(fault: Fault): string {
        const found = this.read.fault;
        return found ? faultWords(found, ORDER, this.rules) : super.messageFor(fault);
    }

    /* From an error summary the focus goes to the part that is wrong. */
    protected get control(): HTMLInputElement | null {
        const { inputs } = this;
        return inputs.find((input) => input.getAttribute('aria-invalid')) ?? inputs[0] ?? null;
    }

    protected clearControl(): void {
        this.typed = EMPTY;
        for (const input of this.inputs) input.value = '';
    }
}

import { api } from 'lwc';
import { failedTextConstraint, sameValue, type Constraint } from 'c/salusCoreField';
import { e164, phoneError, readNumber, ruleOf, writeNumber, type Phone } from 'c/salusCorePhone';
import { asciiDigits, asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import country from '@salesforce/label/c.Salus_PhoneCountry';
import phoneFormat from '@salesforce/label/c.Salus_PhoneFormat';
import { phoneLines, type PhoneLine } from './phoneLines';
import { firstCountry, phoneOptions, type PhoneOption } from './phoneOptions';
import { errorWords, type PhoneFieldError } from './words';

const EMPTY: Phone = Object.freeze({ country: '', number: '', extension: '' });
const NO_COUNTRY: Mistake = ['bad-property', 'country', 'give two letters, such as US'];
/* ITU-T E.164 leaves extensions open; no exchange has longer ones. */
const EXTENSION = /^\d{1,11}$/;

/* An extension alone is no answer. */
const phoneOf = (read: Omit<Phone, 'extension'>, extension: string): Phone =>
    read.number ? { ...read, extension: extension.trim() } : EMPTY;

/**
 * A telephone number of any country. It is typed or pasted in any way, with or without its calling
 * code, and is shown in groups once the person has left it.
 *
 * @status trial
 */
export default class SalusPhoneField extends SalusField<Phone> {
    /** The country that is chosen at first, by its two letters; left out, that of the page. */
    @api country = '';
    /** Whether an extension is asked for as well. */
    @api withExtension = false;

    /** The answer as the whole world can call it, such as +12125550100, without the extension; ''
     *  where there is none, or something is wrong with it. */
    @api
    get e164(): string {
        return this.answer.number && e164(this.answer);
    }

    /* The country that the person chose, or that their number brought along. */
    private chosen = '';
    private typedExtension = '';

    get countryLabel(): string {
        return country;
    }

    get options(): readonly PhoneOption[] {
        return phoneOptions(this.firstCountry, this.readOnly ? this.shownCountry : undefined);
    }

    get lines(): readonly PhoneLine[] {
        const { withExtension, entry, describedBy, autocomplete, subject, generation } = this;
        const isWrong = Boolean(this.errorText);
        const rules = { entry, isWrong, describedBy, autocomplete, subject, generation };
        return phoneLines({ ...rules, withExtension });
    }

    handleInput(event: Event): void {
        event.stopPropagation();
        const { dataset, value } = event.target as HTMLInputElement;
        if (!dataset.part) return;
        if (dataset.part === 'extension') this.typedExtension = value;
        else this.typed = value;
        this.answerTyped();
    }

    handleChange(event: Event): void {
        event.stopPropagation();
        const { localName, selectedIndex } = event.target as HTMLSelectElement;
        if (localName !== 'select') return;
        this.chosen = this.options[selectedIndex]?.country ?? '';
        this.answerTyped();
    }

    protected accept(given: unknown): Phone {
        const whole = typeof given === 'string' ? { number: given } : Object(given);
        const { country: land, number, extension } = whole as Record<keyof Phone, unknown>;
        const known = ruleOf(asText(land)) ? asText(land) : '';
        return phoneOf(readNumber(asText(number), known), asText(extension));
    }

    protected read(typed: string): Phone {
        return phoneOf(readNumber(typed, this.shownCountry), this.typedExtension);
    }

    protected write(answer: Phone): string {
        return writeNumber(answer, this.typed);
    }

    protected failedConstraint(): Constraint | undefined {
        const failed = failedTextConstraint(this.typed, {
            required: this.required || Boolean(this.typedExtension.trim()),
            type: 'tel',
        });
        if (failed || !this.typed.trim()) return failed;
        return this.ownError && 'patternMismatch';
    }

    protected messageFor(failed: Constraint): string {
        if (failed === 'typeMismatch') return phoneFormat;
        if (failed !== 'patternMismatch') return super.messageFor(failed);
        return errorWords(this.ownError!, this.answer.country);
    }

    /* What was typed stays for as long as it reads as the answer. */
    protected showAnswer(): void {
        if (!sameValue(this.read(this.typed), this.answer)) {
            this.chosen = this.answer.country;
            this.typedExtension = this.answer.extension;
        }
        super.showAnswer();
        this.showOthers();
    }

    protected clearControls(): void {
        this.chosen = '';
        this.typedExtension = '';
        super.clearControls();
    }

    protected get mistakes(): readonly Mistake[] {
        if (!this.country || ruleOf(asText(this.country))) return super.mistakes;
        return [...super.mistakes, NO_COUNTRY];
    }

    protected get isGroup(): boolean {
        return true;
    }

    protected get isUnassisted(): boolean {
        return true;
    }

    /* From an error summary the focus goes to the line that is wrong. */
    protected get control(): HTMLElement | null {
        const lines = this.nativeControls.filter(({ localName }) => localName === 'input');
        return lines.find(({ dataset }) => dataset.part === this.entry) ?? null;
    }

    private get firstCountry(): string {
        return firstCountry(asText(this.country));
    }

    private get shownCountry(): string {
        return this.chosen || this.firstCountry;
    }

    private get ownError(): PhoneFieldError | undefined {
        const extension = this.typedExtension.trim();
        const isExtension = extension.length < 100 && EXTENSION.test(asciiDigits(extension));
        return phoneError(this.answer) ?? (extension && !isExtension ? 'extension' : undefined);
    }

    private get entry(): 'number' | 'extension' {
        const isWrong = !this.error && this.withExtension && this.errorText;
        return isWrong && this.validity.patternMismatch && this.ownError === 'extension'
            ? 'extension'
            : 'number';
    }

    /* A number that brings its country along chooses it in the list. */
    private answerTyped(): void {
        const answer = this.read(this.typed);
        if (answer.country) this.chosen = answer.country;
        this.answered(answer);
        this.showOthers();
    }

    private showOthers(): void {
        for (const control of this.nativeControls) {
            if (control.localName === 'select') this.showCountry(control as HTMLSelectElement);
            else if (control.dataset.part === 'extension' && control.value !== this.typedExtension)
                control.value = this.typedExtension;
        }
    }

    private showCountry(list: HTMLSelectElement): void {
        list.selectedIndex = this.options.findIndex((one) => one.country === this.shownCountry);
        const { label = '' } = this.options[list.selectedIndex] ?? {};
        const shown = this.wrapper?.querySelector('.chosen');
        if (shown) shown.textContent = label;
    }
}

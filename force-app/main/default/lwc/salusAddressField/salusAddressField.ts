import { api } from 'lwc';
import {
    countryCode,
    inCountry,
    isBlankAddress,
    postalAddress,
    type Address,
    type NamedCode,
} from 'c/salusCoreAddress';
import { frozen, ownMessage, sameValue } from 'c/salusCoreField';
import { isPurged, type PurgeReason } from 'c/salusCoreSensitivity';
import { asText, fill } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { FormFields } from 'c/salusHostForm';
import sameAs from '@salesforce/label/c.Salus_SameAs';
import { shownParts } from './addressParts';
import { allCountries, offeredCountries } from './offeredCountries';

const BAD_COUNTRIES: Mistake = [
    'bad-property',
    'countries',
    'give a list of ISO 3166-1 alpha-2 codes, such as US',
];
const EMPTY = frozen(postalAddress(undefined));

/**
 * A postal address anywhere: one field with one value, which asks for what letters to the country
 * need and shows what is wrong part by part. Nothing is refused of a country that the kit has no rules for.
 *
 * @status trial
 */
export default class SalusAddressField extends SalusField<Address> {
    /** The country until the person chooses one: ISO 3166-1 alpha-2, such as `US`. */
    @api defaultCountry = '';
    /** What the address in `sameAs` is called within a sentence: “your home address”. */
    @api sameAsLabel = '';

    /** The countries to choose from, by their codes and in this order; of one, none is asked for. All if
     *  left out. An address elsewhere is still shown and kept. */
    @api
    get countries(): readonly string[] | undefined {
        return this.givenCountries;
    }
    set countries(given: readonly string[] | undefined) {
        this.givenCountries = given;
        this.offered = offeredCountries(given);
        this.reportMistakes('countries');
    }

    /** An address that the person gave before: they can say that this one is the same (WCAG 3.3.7), and
     *  then it stays the same. The page sets it again after a purge. */
    @api
    get sameAs(): Address {
        return this.other;
    }
    set sameAs(given: Address) {
        const { isSame } = this;
        this.other = frozen(postalAddress(given));
        if (!isSame) return;
        this.value = this.other;
        if (isBlankAddress(this.other)) this.isSameChosen = undefined;
    }

    protected readonly parts = new FormFields(this.hostElement, {
        requestSubmit: () => this.requestSubmit(),
        listsErrors: () => this.isListed,
        groupLabel: () => this.shownLabel,
        errorChanged: () => this.tell(false),
    });
    private givenCountries?: readonly string[];
    private offered = offeredCountries(undefined);
    private other = EMPTY;
    /* Whether the person said that it is the same; undefined: they said nothing. */
    private isSameChosen?: boolean;
    /* What was there before they said so, for who takes it back. */
    private before = EMPTY;

    get shownParts(): ReturnType<typeof shownParts> {
        if (this.isSame) return [];
        const { country, choices: countries, autocomplete, subject, required } = this;
        const words = [this.shownHint, this.errorLine].filter(Boolean).join(' ');
        const groupDescription = this.isSameOffered ? '' : words;
        const own = ownMessage('patternMismatch', this);
        const rules = { countries, autocomplete, subject, required, groupDescription };
        return shownParts({ ...rules, country, formatWords: own });
    }

    get isSameOffered(): boolean {
        return Boolean(this.sameLabel) && !isBlankAddress(this.other);
    }

    get shownSameAs(): string {
        return fill(sameAs, this.sameLabel);
    }

    handlePart(event: CustomEvent<{ value: string }>): void {
        const part = (event.currentTarget as HTMLElement).dataset.part as keyof Address;
        const { value } = event.detail;
        const now = { ...this.answer, country: this.country };
        this.isSameChosen = false;
        this.answered(part === 'country' ? inCountry(now, value) : { ...now, [part]: value });
    }

    handleSame(event: Event): void {
        event.stopPropagation();
        const { checked } = event.target as HTMLInputElement;
        const answer = checked ? this.other : this.before;
        this.before = checked ? this.answer : EMPTY;
        this.isSameChosen = checked;
        this.answered(answer);
    }

    purge(reason: PurgeReason): void {
        if (isPurged(this.sensitivity, reason)) this.other = EMPTY;
        super.purge(reason);
    }

    protected accept(given: unknown): Address {
        return postalAddress(given);
    }

    /* What is wrong is wrong in a part. */
    protected failedConstraint(): undefined {
        return undefined;
    }

    protected showAnswer(): void {
        this.showParts({ ...this.answer, country: this.country });
        for (const box of this.nativeControls) (box as HTMLInputElement).checked = this.isSame;
    }

    protected clearControls(): void {
        this.isSameChosen = undefined;
        this.before = EMPTY;
        super.clearControls();
        this.showAnswer();
    }

    /* A person comes to the box first. */
    protected get control(): HTMLElement | null {
        const [box] = this.nativeControls;
        return this.invalidParts.length || !box ? super.control : box;
    }

    protected get isGroup(): boolean {
        return true;
    }

    protected get mistakes(): readonly Mistake[] {
        const { isSound } = this.offered;
        return isSound ? super.mistakes : [...super.mistakes, BAD_COUNTRIES];
    }

    private get sameLabel(): string {
        return asText(this.sameAsLabel).trim();
    }

    private get isSame(): boolean {
        return this.isSameOffered && (this.isSameChosen ?? sameValue(this.answer, this.other));
    }

    private get country(): string {
        const [first, second] = this.offered.list;
        const only = second ? undefined : first?.value;
        return this.answer.country || only || countryCode(asText(this.defaultCountry));
    }

    /* The author's countries, unless the address is in none of them. */
    private get choices(): readonly NamedCode[] {
        const { country } = this;
        const { list } = this.offered;
        const has = list.some(({ value }) => value === country);
        return list.length > 0 && (!country || has) ? list : allCountries();
    }
}

import { api } from 'lwc';
import { asOneName, asParts, personName, type NamePart, type PersonName } from 'c/salusCoreNames';
import SalusField from 'c/salusField';
import { FormFields } from 'c/salusHostForm';
import { locale } from 'c/salusPlatformLocale';
import hasOneName from '@salesforce/label/c.Salus_HasOneName';
import otherHasOneName from '@salesforce/label/c.Salus_OtherHasOneName';
import { shownParts, type ShownPart } from './nameParts';

/**
 * A person's name, in parts or in one line. It is one field with one value, and shows what is wrong
 * part by part. The browser may fill in each part, unless the name is another person's.
 *
 * @status trial
 */
export default class SalusNameField extends SalusField<PersonName> {
    /** `parts` asks for the first and the last name; `full` for the whole name in one line. */
    @api kind: 'parts' | 'full' = 'parts';
    /** Whether a title, such as “Dr.”, is asked for as well. */
    @api withPrefix = false;
    /** Whether a middle name is asked for as well. */
    @api withMiddle = false;
    /** Whether a suffix, such as “Jr.”, is asked for as well. */
    @api withSuffix = false;
    /** Whether a person can say that they have only one name. */
    @api allowOneName = false;

    protected readonly parts = new FormFields(this.hostElement, {
        requestSubmit: () => this.requestSubmit(),
        listsErrors: () => this.isListed,
        groupLabel: () => this.shownLabel,
        errorChanged: () => this.tell(false),
    });
    /* Whether the person said that they have one name; undefined: they said nothing. */
    private isOneChosen?: boolean;

    get shownParts(): readonly ShownPart[] {
        const { asked, autocomplete, subject, required } = this;
        const groupDescription = [this.shownHint, this.errorLine].filter(Boolean).join(' ');
        const groupLabel = this.isFull ? this.shownLabel : undefined;
        const rules = { asked, groupLabel, autocomplete, subject, required, groupDescription };
        return shownParts({ ...rules, locale });
    }

    get asksForOneName(): boolean {
        return this.allowOneName && !this.isFull;
    }

    get oneNameLabel(): string {
        return this.subject === 'other' ? otherHasOneName : hasOneName;
    }

    handlePart(event: CustomEvent<{ value: string }>): void {
        const { part } = (event.currentTarget as HTMLElement).dataset;
        this.answered({ ...this.answer, [part!]: event.detail.value });
    }

    handleOneName(event: Event): void {
        event.stopPropagation();
        this.isOneChosen = (event.target as HTMLInputElement).checked;
        this.answered(this.isOneChosen ? asOneName(this.answer, locale) : asParts(this.answer));
    }

    protected accept(given: unknown): PersonName {
        return personName(given);
    }

    /* What is wrong is wrong in a part. */
    protected failedConstraint(): undefined {
        return undefined;
    }

    protected showAnswer(): void {
        this.showParts(this.answer);
        for (const box of this.nativeControls) (box as HTMLInputElement).checked = this.hasOneName;
    }

    protected clearControls(): void {
        this.isOneChosen = undefined;
        super.clearControls();
        this.showAnswer();
    }

    protected get isGroup(): boolean {
        return true;
    }

    private get isFull(): boolean {
        return this.kind === 'full';
    }

    private get hasOneName(): boolean {
        const { text, given, family } = this.answer;
        return this.isOneChosen ?? (Boolean(text) && !given && !family);
    }

    private get asked(): ReadonlySet<NamePart> {
        if (this.isFull || (this.allowOneName && this.hasOneName)) return new Set(['text']);
        const more: readonly (NamePart | false)[] = [
            this.withPrefix && 'prefix',
            this.withMiddle && 'middle',
            this.withSuffix && 'suffix',
        ];
        return new Set(['given', 'family', ...more.filter((part) => part !== false)]);
    }
}

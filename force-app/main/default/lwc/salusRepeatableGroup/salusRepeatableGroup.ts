import { api } from 'lwc';
import {
    answerOf,
    MOST_ENTRIES,
    padded,
    rowsFor,
    soundEntries,
    withAnswer,
    withOneMore,
    type Entry,
    type EntryField,
    type EntryRow,
} from 'c/salusCoreEntries';
import {
    namedMessage,
    sameValue,
    type Constraint,
    type FormField,
    type InvalidField,
} from 'c/salusCoreField';
import { asText, fill, sayCount } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { FormFields } from 'c/salusHostForm';
import { locale } from 'c/salusPlatformLocale';
import addAnother from '@salesforce/label/c.Salus_Entry_Add';
import atLeast from '@salesforce/label/c.Salus_Entry_AtLeast';
import atMost from '@salesforce/label/c.Salus_Entry_AtMost';
import full from '@salesforce/label/c.Salus_Entry_Full';
import entryWord from '@salesforce/label/c.Salus_Entry_One';
import removed from '@salesforce/label/c.Salus_Entry_Removed';
import { askedFields } from './entryFields';
import { nameOfEntry, shownEntries } from './shownEntries';

const BAD_FIELDS: Mistake = [
    'bad-property',
    'fields',
    'give each a kind, a name of its own and a label',
];

/* Where the focus goes once what the person pressed has been rendered. */
type Move = { readonly to: 'heading' | 'field'; readonly key: number } | { readonly to: 'add' };

/**
 * A list of answers that each have several parts, such as medicines with their doses. The person adds
 * and removes entries; what is wrong is shown in the field that it is about.
 *
 * @status trial
 */
export default class SalusRepeatableGroup extends SalusField<readonly Entry[]> {
    /** What an entry is called, as the beginning of a heading: “Medicine”. */
    @api entryLabel = '';
    /** The words of the button that adds an entry: “Add another medicine”. */
    @api addLabel = '';
    /** How many entries are there from the start. They can't be removed; if the group is `required`, so
     *  many have to be answered. */
    @api minimum: number | string = 0;
    /** The most entries that a person can add. */
    @api maximum: number | string = MOST_ENTRIES;

    /** What each entry asks for: a list of fields, each with a `kind` (`text`, `text-area`, `number`, `date`,
     *  `time`, `select` or `radios`), a `name`, a `label` and the other properties of that field. */
    @api
    get fields(): readonly EntryField[] {
        return this.givenFields;
    }
    set fields(given: readonly EntryField[]) {
        this.givenFields = given;
        this.asked = askedFields(given);
        this.reportMistakes('fields');
    }

    protected readonly parts = new FormFields(this.hostElement, {
        requestSubmit: () => this.requestSubmit(),
        listsErrors: () => this.isListed,
        groupLabel: (field) => namedMessage(this.shownLabel, this.nameAround(field)),
        errorChanged: () => this.tell(false),
    });
    private givenFields: readonly EntryField[] = [];
    private asked = askedFields();
    private rows: readonly EntryRow[] = [];
    private move?: Move;

    renderedCallback(): void {
        super.renderedCallback();
        const { move } = this;
        if (!move) return;
        this.targetOf(move)?.focus();
        this.move = undefined;
    }

    get shownEntries(): ReturnType<typeof shownEntries> {
        const { word, least, required } = this;
        const groupDescription = [this.shownHint, this.errorLine].filter(Boolean).join(' ');
        const rules = { asked: this.asked.list, word, least, required, groupDescription };
        return shownEntries(this.shown, rules);
    }

    get mayRemove(): boolean {
        return !this.isFixed && this.shown.length > this.least;
    }

    get mayAdd(): boolean {
        return !this.isFixed && this.asked.list.length > 0 && this.shown.length < this.most;
    }

    get shownAddLabel(): string {
        return asText(this.addLabel).trim() || addAnother;
    }

    /* The first field has the description, unless there is none. */
    get addDescribedBy(): string | undefined {
        return this.shown.length ? undefined : this.describedBy;
    }

    get fullText(): string {
        const isFull = !this.isFixed && this.shown.length >= this.most;
        return isFull ? fill(full, sayCount(this.most, locale)) : '';
    }

    handlePart(event: CustomEvent<{ value: string }>): void {
        const { entry, part } = (event.currentTarget as HTMLElement).dataset;
        this.rows = withAnswer(this.shown, Number(entry), part!, event.detail.value);
        this.answered(answerOf(this.rows));
    }

    handleAdd(): void {
        this.rows = withOneMore(this.shown);
        this.move = { to: 'field', key: this.rows.at(-1)!.key };
    }

    handleRemove(event: Event): void {
        const key = Number((event.currentTarget as HTMLElement).dataset.entry);
        const index = this.shown.findIndex((row) => row.key === key);
        this.rows = this.shown.filter((row) => row.key !== key);
        const next = this.rows[index] ?? this.rows[index - 1];
        this.move = next ? { to: 'heading', key: next.key } : { to: 'add' };
        const answer = answerOf(this.rows);
        if (!sameValue(answer, this.answer)) this.answered(answer);
        announce({ text: fill(removed, nameOfEntry(this.word, index)), topic: 'form' });
    }

    /* What is pressed may go with its entry: the group is not left while it moves the focus. */
    handleFocusOut(event: FocusEvent): void {
        if (!this.move) super.handleFocusOut(event);
    }

    protected accept(given: unknown): readonly Entry[] {
        return soundEntries(given);
    }

    protected failedConstraint(): Constraint | undefined {
        const { length } = this.answer;
        if (length > this.most) return 'rangeOverflow';
        const isMissing = this.required && length < this.needed;
        return isMissing && this.invalidParts.length === 0 ? 'valueMissing' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        if (failed === 'valueMissing') return fill(atLeast, sayCount(this.needed, locale));
        if (failed === 'rangeOverflow') return fill(atMost, sayCount(this.most, locale));
        return super.messageFor(failed);
    }

    protected showAnswer(): void {
        if (!sameValue(answerOf(this.rows), this.answer))
            this.rows = rowsFor(this.answer, this.rows);
        const entries = new Map(this.shown.map(({ key, entry }) => [`${key}`, entry]));
        for (const field of this.parts.inOrder) {
            const { entry, part } = (field as unknown as HTMLElement).dataset;
            const answer = entries.get(entry!)?.[part!] ?? '';
            if (field.value !== answer) (field as { value: unknown }).value = answer;
        }
    }

    protected clearControls(): void {
        this.rows = [];
        super.clearControls();
    }

    protected get isFilled(): boolean {
        return this.rows.length > 0;
    }

    protected get control(): HTMLElement | null {
        return super.control ?? this.targetOf({ to: 'add' }) ?? null;
    }

    protected get isGroup(): boolean {
        return true;
    }

    protected get invalidParts(): readonly InvalidField[] {
        return super.invalidParts.map(({ field, message }) => ({
            field,
            message: `${this.nameAround(field)}: ${message}`,
        }));
    }

    protected get mistakes(): readonly Mistake[] {
        return this.asked.isSound ? super.mistakes : [...super.mistakes, BAD_FIELDS];
    }

    /* The entries, and blank ones as far as there have to be some. */
    private get shown(): readonly EntryRow[] {
        return padded(this.rows, this.least);
    }

    private get word(): string {
        return asText(this.entryLabel).trim() || entryWord;
    }

    private get least(): number {
        return Math.min(Math.max(0, Math.trunc(Number(asText(this.minimum))) || 0), this.most);
    }

    private get most(): number {
        const most = Math.trunc(Number(asText(this.maximum)));
        return most > 0 ? Math.min(most, MOST_ENTRIES) : MOST_ENTRIES;
    }

    private get needed(): number {
        return Math.max(1, this.least);
    }

    /* The name of the entry that a field is in. */
    private nameAround(field: FormField): string {
        const { entry } = (field as unknown as HTMLElement).dataset;
        const index = this.shown.findIndex(({ key }) => `${key}` === entry);
        return nameOfEntry(this.word, index);
    }

    private targetOf(move: Move): HTMLElement | null | undefined {
        const find = (selector: string) => this.wrapper?.querySelector<HTMLElement>(selector);
        if (move.to === 'add') return find('.add');
        const heading = find(`[data-heading="${move.key}"]`);
        return move.to === 'field' ? (find(`[data-entry="${move.key}"]`) ?? heading) : heading;
    }
}

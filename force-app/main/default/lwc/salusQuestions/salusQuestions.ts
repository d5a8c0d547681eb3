import { api } from 'lwc';
import { sameValue, type Subject } from 'c/salusCoreField';
import type { FieldValues, Section } from 'c/salusCoreQuestionnaireFields';
import { fill } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import type { UploadFile } from 'c/salusPortUploads';
import removed from '@salesforce/label/c.Salus_Entry_Removed';
import { shownSections, type ShownSection } from './shownSections';

export { askingWords } from './askingWords';

type Field = HTMLElement & {
    value: unknown;
    name: string;
    setCustomValidity(message: string): void;
};
type Errors = Readonly<Record<string, string>>;

/* Where the focus goes once a group was added or removed: to the one with this key, when the other is
   there, or gone. */
interface Move {
    readonly to: string;
    readonly awaits: string;
    readonly isAdded: boolean;
}

const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);

const NO_SECTIONS: readonly Section[] = Object.freeze([]);
const NO_VALUES: FieldValues = Object.freeze({});
const NO_ERRORS: Errors = Object.freeze({});

/**
 * The questions of one page of a form: its sections with their fields, as `sectionsOf` of a
 * questionnaire gives them. It belongs in a `c-salus-form`, which asks every field whether it is right.
 *
 * @fires answer - An answer changed. `detail` is its `name` and `value`; it does not bubble.
 * @fires add - The person asks for one more of a group. `detail.node` is the group's key.
 * @fires remove - The person removes one of a group. `detail` is the group's `node` and the `index`.
 * @status trial
 */
export default class SalusQuestions extends SalusDisplay {
    /** What is asked, as `sectionsOf` gives it. */
    @api
    get sections(): readonly Section[] {
        return this.given;
    }
    set sections(sections: readonly Section[]) {
        this.given = Array.isArray(sections) ? sections : NO_SECTIONS;
    }

    /** The answers so far, by the names of the fields. They belong to the owner, who gives them again after
     *  a purge. */
    @api
    get values(): FieldValues {
        return this.answers;
    }
    set values(values: FieldValues) {
        this.answers = values ?? NO_VALUES;
        this.fill();
    }

    /** What a field can't find out for itself, in words, by its name. */
    @api
    get errors(): Errors {
        return this.found;
    }
    set errors(errors: Errors) {
        this.found = errors ?? NO_ERRORS;
        this.fill();
    }

    /** Whose answers they are: for `other` the browser offers none. */
    @api subject: Subject = 'self';
    /** Sends a file, where one is asked for. */
    @api upload?: UploadFile;

    /** Moves the focus to one field, by its name. */
    @api
    focusField(name: string): void {
        this.fields.find((field) => field.dataset.field === name)?.focus();
    }

    private given = NO_SECTIONS;
    private answers = NO_VALUES;
    private found = NO_ERRORS;
    private move?: Move;
    private withdraw?: () => void;
    private readonly told = new WeakMap<Field, string>();

    renderedCallback(): void {
        super.renderedCallback();
        this.fill();
        this.moveOn();
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.withdraw?.();
    }

    get shownSections(): readonly ShownSection[] {
        return shownSections(this.given, this.headingLevel);
    }

    handleChange(event: CustomEvent<{ value: unknown }>): void {
        const name = (event.currentTarget as HTMLElement).dataset.field!;
        const detail = { name, value: event.detail.value };
        this.dispatchEvent(new CustomEvent('answer', { detail }));
    }

    handleAdd(event: Event): void {
        const { node = '' } = (event.currentTarget as HTMLElement).dataset;
        const key = `${node}.${this.countOf(node)}`;
        this.move = { to: key, awaits: key, isAdded: true };
        this.dispatchEvent(new CustomEvent('add', { detail: { node } }));
    }

    handleRemove(event: Event): void {
        const { node = '', index: given } = (event.currentTarget as HTMLElement).dataset;
        const [index, last] = [Number(given), this.countOf(node) - 1];
        const to = `${node}.${Math.min(index, last - 1)}`;
        this.move = { to, awaits: `${node}.${last}`, isAdded: false };
        const name = this.given.find(({ key }) => key === `${node}.${index}`)?.heading ?? '';
        this.dispatchEvent(new CustomEvent('remove', { detail: { node, index } }));
        this.withdraw = announce({ text: fill(removed, name), topic: 'form' });
    }

    /* What is in the fields they drop themselves. */
    protected clear(): void {
        this.given = NO_SECTIONS;
        this.answers = NO_VALUES;
        this.move = undefined;
    }

    /* By script: LWC (9.4.3) keeps what a template bound, in the virtual nodes of a removed component,
       for as long as the browser keeps one of its inputs. Where there is no answer and the field has none,
       it is left alone: an empty answer would clear what is half typed. */
    private fill(): void {
        for (const field of this.fields) {
            const name = field.dataset.field!;
            const value = Object.hasOwn(this.answers, name) ? this.answers[name] : undefined;
            const isBlank = value === undefined && isEmpty(field.value);
            if (!isBlank && !sameValue(value, field.value)) field.value = value;
            this.tell(field, this.found[name] ?? '');
        }
    }

    private tell(field: Field, message: string): void {
        if ((this.told.get(field) ?? '') === message) return;
        this.told.set(field, message);
        field.setCustomValidity(message);
    }

    private countOf(node: string): number {
        const isOfNode = (key: string): boolean =>
            key.startsWith(`${node}.`) && /^\d+$/.test(key.slice(node.length + 1));
        return this.given.filter(({ key }) => isOfNode(key)).length;
    }

    private moveOn(): void {
        const { move } = this;
        const isThere = (key: string): boolean => this.given.some((one) => one.key === key);
        if (!move || isThere(move.awaits) !== move.isAdded) return;
        this.move = undefined;
        const all = this.template?.querySelectorAll<HTMLElement>('[data-section]') ?? [];
        const section = [...all].find(({ dataset }) => dataset.section === move.to);
        const field = section?.querySelector<HTMLElement>('[data-field]');
        const heading = section?.querySelector<HTMLElement>('.heading');
        if (move.isAdded && field) field.focus();
        else if (heading) moveFocus(heading);
    }

    private get fields(): readonly Field[] {
        return [...(this.template?.querySelectorAll<Field>('[data-field]') ?? [])];
    }
}

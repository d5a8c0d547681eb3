import { api } from 'lwc';
import { offeredChoices, type Choice } from 'c/salusCoreChoices';
import {
    answersIn,
    listedAnswers,
    withAnswer,
    withoutAnswer,
    type ComboAnswer,
    type ListedAnswer,
} from 'c/salusCoreComboBox';
import { frozen, sameValue, type Constraint, type TextRules } from 'c/salusCoreField';
import { SalusProblem } from 'c/salusCoreProblems';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import { whenReleased } from 'c/salusHostPress';
import { Popup } from 'c/salusHostPopup';
import { report } from 'c/salusHostProblems';
import chosen from '@salesforce/label/c.Salus_Answer_List';
import remove from '@salesforce/label/c.Salus_Answer_Remove';
import chooseAnswer from '@salesforce/label/c.Salus_ChooseAnswer';
import chooseFromList from '@salesforce/label/c.Salus_ChooseFromList';
import noChoices from '@salesforce/label/c.Salus_NoChoices';
import tryAgain from '@salesforce/label/c.Salus_Task_TryAgain';
import { answersSaid } from './answersSaid';
import { Keyboard } from './keyboard';
import { answerNamed, choicesIn, finderFor, keeping, labelOf, NOTHING } from './known';
import { CLOSED, noteOf, rowsOf, saidOf, shownIn, type List, type Row } from './list';
import { Results } from './results';
import type { Search, SearchEnding } from './searching';
import { emptyTexts, writeTexts } from './texts';

/** One answer, or several: each the value of a choice, or the person's own words. */
type ComboValue = ComboAnswer | readonly ComboAnswer[];

/* Nothing that is longer is folded or searched for. An answer has 1000 characters, of up to two units. */
const LONGEST = 2000;

/**
 * A question whose answers are so many that a person types to find theirs: from a list, or from a
 * search of the app. One answer or several, and own words where the author allows them.
 *
 * @status trial
 */
export default class SalusComboBox extends SalusField<ComboValue> {
    /** The choices, in order: each with a `value`, a `label` and, where it helps, a `hint`. With `search`,
     *  those that are known already, such as that of the answer; an empty line offers them. */
    @api
    get options(): readonly Choice[] {
        return this.offered.list;
    }
    set options(given: readonly Choice[]) {
        this.offered = offeredChoices(given);
        this.known = { ...this.known, options: finderFor(this.offered.list) };
        this.readAgain();
        this.reportMistakes('options');
    }

    /** Whether several answers can be right. Then the answer is a list, in the order of choosing. */
    @api
    get multiple(): boolean {
        return this.isSeveral;
    }
    set multiple(given: boolean) {
        this.isSeveral = Boolean(given);
        const answers = answersIn(this.answer);
        this.answer = frozen(this.isSeveral ? answers : (answers[0] ?? ''));
    }

    /** Finds choices for what is typed, such as on a server: it gets the text and an `AbortSignal`, and
     *  promises a list of choices. A text never goes into the address of a request (`GET`). */
    @api search?: Search;
    /** Whether the person's own words are an answer, too: `{ text }` instead of a choice's value. */
    @api freeText = false;

    readonly labels = { chosen, remove, tryAgain };
    private isSeveral = false;
    private offered = offeredChoices();
    private known = NOTHING;
    private list: List = CLOSED;
    private items: readonly ListedAnswer[] = [];
    private readonly popup = new Popup();
    private readonly results = new Results({
        show: (list) => {
            this.list = list;
        },
        words: () => this.note || saidOf(this.list, this.freeText),
        ended: (ending) => this.searched(ending),
    });
    private readonly keyboard = new Keyboard({
        results: this.results,
        line: () => this.control!,
        stops: () => [...this.wrapper!.querySelectorAll<HTMLElement>('.option, .retry')],
        isOpen: () => this.isOpen,
        isSeveral: () => this.isSeveral,
        open: () => this.look(this.sought),
        choose: (index) => this.choose(index),
        enter: (event) => this.enter(event),
    });

    connectedCallback(): void {
        this.answer = frozen(this.accept(this.answer));
        super.connectedCallback();
    }

    renderedCallback(): void {
        super.renderedCallback();
        if (this.isFixed) this.results.close(); // Else it would open by itself when it can be used again.
        const names = this.items.map(({ answer }) => this.labelOf(answer));
        writeTexts(this.wrapper!, this.choices, names);
        if (this.isOpen) this.popup.show(this.refs!.popup as HTMLElement, this.control!);
        else this.popup.hide();
        this.keyboard.rendered();
    }

    disconnectedCallback(): void {
        this.results.close();
        this.popup.hide();
        super.disconnectedCallback();
    }

    /* Orca 43 with Chromium 156 says nothing of `required` on a combo box: its name says it. */
    get isMarkHidden(): undefined {
        return undefined;
    }

    get isOpen(): boolean {
        return this.list.kind !== 'closed' && !this.isFixed;
    }

    /* It is the list that is expanded: a note alone is announced. */
    get isExpanded(): 'true' | 'false' {
        return this.hasNoRows ? 'false' : 'true';
    }

    get hasNoRows(): boolean {
        return this.choices.length === 0;
    }

    get rows(): readonly Row[] {
        return rowsOf(this.choices, answersIn(this.answer));
    }

    get note(): string {
        const isNothing = !this.search && this.options.length === 0 && this.isOpen;
        return isNothing && !this.freeText ? noChoices : noteOf(this.list, this.freeText);
    }

    get hasFailed(): boolean {
        return this.list.kind === 'failed';
    }

    get isMultiple(): 'true' | undefined {
        return this.isSeveral ? 'true' : undefined;
    }

    get hasItems(): boolean {
        return this.items.length > 0;
    }

    get mayRemove(): boolean {
        return !this.readOnly;
    }

    get comboClass(): string {
        return this.search ? 'combo' : 'combo combo-list';
    }

    handleInput(event: Event): void {
        super.handleInput(event);
        this.look(this.typed);
    }

    handleOpen(event: Event): void {
        if (event.target === this.control && !this.isOpen) this.look(this.sought);
    }

    handleRetry(): void {
        moveFocus(this.control!);
        this.look(this.typed, true);
    }

    /* A press in the list leaves the focus in the line: Safari would give it to nothing. */
    handlePress(event: Event): void {
        event.preventDefault();
    }

    handleOption(event: Event): void {
        const { index } = (event.target as HTMLElement).closest('li')?.dataset ?? {};
        if (index) this.choose(Number(index));
    }

    handleFocusOut(event: FocusEvent): void {
        super.handleFocusOut(event);
        if (!this.isEntered) this.results.close();
    }

    handleKeyDown(event: KeyboardEvent): void {
        this.keyboard.press(event);
    }

    handleRemove(event: Event): void {
        const button = event.currentTarget as HTMLElement;
        const item = this.items.find(({ key }) => `${key}` === button.dataset.key);
        if (!item || this.isFixed) return;
        const buttons = [...this.wrapper!.querySelectorAll<HTMLElement>('.remove')];
        const at = buttons.indexOf(button);
        // Before the button goes, so that the focus is never nowhere.
        moveFocus(buttons[at + 1] ?? buttons[at - 1] ?? this.control!);
        this.answerSeveral(withoutAnswer(this.shownAnswers, item.answer));
    }

    protected accept(given: unknown): ComboValue {
        const answers = answersIn(given);
        // Before it is in the page, an answer may come before `multiple`.
        const isEarly = answers.length > 0 && !this.isConnected;
        const isList = isEarly ? Array.isArray(given) : this.isSeveral;
        if (isList) return Array.isArray(given) ? answers : [];
        return Array.isArray(given) ? '' : (answers[0] ?? '');
    }

    /* Of several answers none stands in the line: what is typed there only searches. */
    protected read(typed: string): ComboValue {
        if (this.isSeveral || this.labelOf(this.answer as ComboAnswer) === typed)
            return this.answer;
        return typed.length > LONGEST ? '' : answerNamed(this.known, typed, this.freeText);
    }

    protected write(answer: ComboValue): string {
        return this.isSeveral ? '' : this.labelOf(answer as ComboAnswer);
    }

    protected answered(given: ComboValue): void {
        this.known = keeping(this.known, answersIn(given));
        super.answered(given);
        this.showItems();
    }

    protected showAnswer(): void {
        super.showAnswer();
        this.showItems();
    }

    protected commit(): void {
        if (this.isChanged) this.takeTyped();
        super.commit();
    }

    protected clearControls(): void {
        this.results.close();
        this.items = [];
        this.known = { ...NOTHING, options: this.known.options };
        emptyTexts(this.wrapper);
        super.clearControls();
    }

    protected get textRules(): TextRules {
        return { required: this.required && !(this.isSeveral && this.shownAnswers.length) };
    }

    protected failedConstraint(): Constraint | undefined {
        const isLeft = this.isSeveral && this.typed.trim() !== '';
        return super.failedConstraint() ?? (isLeft ? 'badInput' : undefined);
    }

    protected messageFor(failed: Constraint): string {
        if (failed === 'badInput') return chooseFromList;
        return failed === 'valueMissing' && !this.freeText
            ? chooseAnswer
            : super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        const isSearch = typeof this.search === 'function';
        const wrong: Mistake = ['bad-property', 'search', 'give a function'];
        return [
            ...super.mistakes,
            ...(isSearch && !this.options.length ? [] : this.offered.mistakes),
            ...(this.search && !isSearch ? [wrong] : []),
        ];
    }

    /* Names of medicines and the like: a phone would correct them into other words. */
    protected get isUnassisted(): boolean {
        return true;
    }

    private enter(event: KeyboardEvent): void {
        if (this.isSeveral && this.typed.trim()) {
            this.takeTyped();
            if (this.typed) this.look(this.typed);
            else this.results.close();
        } else if (this.isOpen) this.results.close();
        else super.handleKeyDown(event);
    }

    private look(text: string, atOnce?: boolean): void {
        const sources = { search: this.search, options: this.known.options };
        if (this.isFixed || text.length > LONGEST) this.results.close();
        else this.results.look(text, sources, atOnce);
    }

    private searched(ending: SearchEnding): void {
        if ('found' in ending) {
            this.known = { ...this.known, found: finderFor(ending.found) };
            this.readAgain();
        } else if (ending.mistake) {
            const where = this.hostElement.tagName.toLowerCase();
            report(new SalusProblem('bad-answer', where, 'search', ending.mistake));
        }
    }

    private choose(index: number): void {
        const choice = this.choices[index];
        if (!choice) return; // The list was closed meanwhile.
        if (this.isSeveral) this.toggle(choice.value);
        else this.answerOne(choice);
        this.showAnswer();
        moveFocus(this.control!);
        this.results.close();
    }

    private answerOne({ value, label }: Choice): void {
        const isInLine = this.template!.activeElement === this.control;
        this.typed = label;
        this.answered(value);
        // The focus doesn't move, so what is in the line now is said.
        if (isInLine) this.say(label);
    }

    private toggle(value: string): void {
        const { shownAnswers } = this;
        this.typed = '';
        if (shownAnswers.includes(value)) this.answerSeveral(withoutAnswer(shownAnswers, value));
        else this.add(value);
    }

    private add(answer: ComboAnswer): void {
        this.typed = '';
        this.answerSeveral(withAnswer(this.shownAnswers, answer, choicesIn(this.known)));
    }

    /* What is typed beside several answers becomes one, if it is named or own words are allowed. */
    private takeTyped(): void {
        if (!this.isSeveral || this.typed.length > LONGEST) return;
        const answer = answerNamed(this.known, this.typed.trim(), this.freeText);
        if (!answer) return;
        this.add(answer);
        this.showAnswer();
    }

    private answerSeveral(answers: readonly ComboAnswer[]): void {
        const before = this.shownAnswers;
        const said = answersSaid(before, answers, (answer) => this.labelOf(answer));
        this.answered(answers);
        said.forEach((text) => this.say(text));
    }

    private say(text: string): void {
        announce({ text, topic: 'status', sensitivity: this.sensitivity });
    }

    /* What was typed before its choice was known is that choice now. */
    private readAgain(): void {
        if (this.isSeveral || !this.typed.trim()) return;
        const answer = this.read(this.typed);
        if (!sameValue(answer, this.answer)) this.answered(answer);
    }

    /* Nothing moves between press and release: a line more would push away what is pressed. */
    private showItems(): void {
        whenReleased(() => {
            const items = this.isSeveral ? listedAnswers(this.shownAnswers, this.items) : [];
            if (!sameValue(items, this.items)) this.items = items;
        });
    }

    private labelOf(answer: ComboAnswer): string {
        return labelOf(this.known, answer, this.freeText);
    }

    /* The choices in the list. */
    private get choices(): readonly Choice[] {
        return this.isOpen ? shownIn(this.list) : [];
    }

    /* A value that is no choice is not among them, because the person can't see it. */
    private get shownAnswers(): readonly ComboAnswer[] {
        return answersIn(this.answer).filter((answer) => this.labelOf(answer));
    }

    /* An answer that stands in the line is no text to look for. */
    private get sought(): string {
        return this.write(this.answer) === this.typed ? '' : this.typed;
    }
}

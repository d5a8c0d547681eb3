import { api } from 'lwc';
import { offeredChoices, type Choice } from 'c/salusCoreChoices';
import {
    answersIn,
    comboMove,
    finderOf,
    isFreeText,
    listedAnswers,
    withAnswer,
    withoutAnswer,
    type ComboAnswer,
    type ComboMove,
    type ListedAnswer,
} from 'c/salusCoreComboBox';
import { frozen, sameValue, type Constraint, type TextRules } from 'c/salusCoreField';
import { SalusProblem } from 'c/salusCoreProblems';
import { fill, sayList } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import { whenReleased } from 'c/salusHostPress';
import { report } from 'c/salusHostProblems';
import { locale } from 'c/salusPlatformLocale';
import added from '@salesforce/label/c.Salus_Answer_Added';
import chosen from '@salesforce/label/c.Salus_Answer_List';
import remove from '@salesforce/label/c.Salus_Answer_Remove';
import removeOne from '@salesforce/label/c.Salus_Answer_RemoveOne';
import removed from '@salesforce/label/c.Salus_Answer_Removed';
import chooseAnswer from '@salesforce/label/c.Salus_ChooseAnswer';
import chooseFromList from '@salesforce/label/c.Salus_ChooseFromList';
import noChoices from '@salesforce/label/c.Salus_NoChoices';
import tryAgain from '@salesforce/label/c.Salus_Task_TryAgain';
import { CLOSED, FAILED, noteOf, saidOf, SEARCHING, shownIn, type List } from './list';
import { Popup } from './popup';
import { Saying } from './saying';
import { Searching, type Search, type SearchEnding } from './searching';
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
        this.known = finderOf(this.offered.list, locale);
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
    private known = finderOf([], locale);
    private found = finderOf([], locale);
    /* The choices of the answers, which a later search may not find. */
    private kept: readonly Choice[] = [];
    private list: List = CLOSED;
    private items: readonly ListedAnswer[] = [];
    /* Where the focus goes once the list is rendered. */
    private due?: 'first' | 'last';
    private readonly searching = new Searching();
    private readonly saying = new Saying();
    private readonly popup = new Popup();

    connectedCallback(): void {
        this.answer = frozen(this.accept(this.answer));
        super.connectedCallback();
    }

    renderedCallback(): void {
        super.renderedCallback();
        if (this.isFixed) this.close(); // Else it would open by itself when it can be used again.
        this.writeAll();
        if (this.isOpen) this.popup.show(this.refs!.popup as HTMLElement, this.control!);
        else this.popup.hide();
        const { due } = this;
        this.due = undefined;
        if (due) this.focusIn(due);
    }

    disconnectedCallback(): void {
        this.close();
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
        return !this.isOpen || shownIn(this.list).length === 0;
    }

    get rows(): readonly { readonly index: number; readonly isChosen: 'true' | 'false' }[] {
        const answers = answersIn(this.answer);
        return (this.isOpen ? shownIn(this.list) : []).map(({ value }, index) => ({
            index,
            isChosen: answers.includes(value) ? 'true' : 'false',
        }));
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
        if (index) this.choose(shownIn(this.list)[Number(index)]!);
    }

    handleFocusOut(event: FocusEvent): void {
        super.handleFocusOut(event);
        if (!this.isEntered) this.close();
    }

    handleKeyDown(event: KeyboardEvent): void {
        if (event.isComposing || event.keyCode === 229) return;
        const at = this.stops.indexOf(this.stopOf(event)!);
        const move = comboMove(event, { isInList: at >= 0, isOpen: this.isOpen });
        const isButton = this.stops[at]?.localName === 'button';
        if (!move || (isButton && (move === 'choose' || move === 'text'))) return;
        if (move === 'text') moveFocus(this.control!);
        else this.makeMove(move, at, event);
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
        if (typed.length > LONGEST) return '';
        const { value = '' } = this.named(typed) ?? {};
        return value || (this.freeText && typed.trim() ? { text: typed } : '');
    }

    protected write(answer: ComboValue): string {
        return this.isSeveral ? '' : this.labelOf(answer as ComboAnswer);
    }

    protected answered(given: ComboValue): void {
        this.kept = answersIn(given).flatMap((answer) => this.choiceOf(answer) ?? []);
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
        this.close();
        Object.assign(this, { items: [], kept: [], found: finderOf([], locale) });
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

    private makeMove(move: ComboMove, at: number, event: KeyboardEvent): void {
        event.preventDefault();
        if (move === 'open') this.look(this.sought);
        else if (move === 'first' || move === 'last') this.enterList(move);
        else if (move === 'choose') this.choose(shownIn(this.list)[at]!);
        else if (move === 'enter') this.handleEnter(event);
        else if (move === 'close') {
            event.stopPropagation(); // A dialog around the field stays open.
            moveFocus(this.control!);
            this.close();
        } else {
            const there = at + (move === 'next' ? 1 : -1);
            const stop = there < 0 ? this.control! : this.stops[there];
            if (stop) moveFocus(stop);
        }
    }

    private enterList(move: 'first' | 'last'): void {
        if (this.isOpen) this.focusIn(move);
        else {
            this.due = move;
            this.look(this.sought);
        }
    }

    private focusIn(move: 'first' | 'last'): void {
        const { stops } = this;
        const chosenStop = stops.find((stop) => stop.ariaSelected === 'true');
        const stop = (!this.isSeveral && chosenStop) || stops.at(move === 'first' ? 0 : -1);
        if (!stop) return;
        this.saying.stop();
        moveFocus(stop);
    }

    private handleEnter(event: KeyboardEvent): void {
        if (this.isSeveral && this.typed.trim()) {
            this.takeTyped();
            if (this.typed) this.look(this.typed);
            else this.close();
        } else if (this.isOpen) this.close();
        else super.handleKeyDown(event);
    }

    /* Shows what a text finds. An empty one finds all that is known. */
    private look(text: string, atOnce = false): void {
        const { search } = this;
        this.searching.drop();
        if (this.isFixed || text.length > LONGEST) this.close();
        else if (typeof search !== 'function') this.show(this.known.find(text));
        else if (text.trim()) {
            this.setList(SEARCHING);
            const call = (signal: AbortSignal): unknown => search(text.trim(), signal);
            this.searching.ask(call, (ending) => this.handleEnding(ending), atOnce);
        } else if (this.options.length) this.show(this.options);
        else this.close();
    }

    private handleEnding(ending: SearchEnding): void {
        if ('found' in ending) {
            this.found = finderOf(ending.found, locale);
            this.show(ending.found);
            this.readAgain();
            return;
        }
        this.setList(FAILED);
        const where = this.hostElement.tagName.toLowerCase();
        if (ending.mistake) report(new SalusProblem('bad-answer', where, 'search', ending.mistake));
    }

    private show(choices: readonly Choice[]): void {
        this.setList({ kind: 'found', choices });
    }

    private setList(list: List): void {
        this.list = list;
        this.saying.soon(this.note || saidOf(list, this.freeText));
    }

    private close(): void {
        this.searching.drop();
        this.saying.stop();
        if (this.list !== CLOSED) this.list = CLOSED;
    }

    private choose(choice: Choice): void {
        const { value, label } = choice;
        const isInLine = this.template!.activeElement === this.control;
        if (this.isSeveral) {
            const before = this.shownAnswers;
            this.typed = '';
            this.answerSeveral(
                before.includes(value)
                    ? withoutAnswer(before, value)
                    : withAnswer(before, value, this.choices),
            );
        } else {
            this.typed = label;
            this.answered(value);
            // The focus doesn't move, so what is in the line now is said.
            if (isInLine) this.say(label);
        }
        this.showAnswer();
        moveFocus(this.control!);
        this.close();
    }

    /* What is typed beside several answers becomes one, if it is named or own words are allowed. */
    private takeTyped(): void {
        if (!this.isSeveral || !this.typed.trim() || this.typed.length > LONGEST) return;
        const choice = this.named(this.typed);
        if (!choice && !this.freeText) return;
        const answer = choice?.value ?? { text: this.typed.trim() };
        this.typed = '';
        this.answerSeveral(withAnswer(this.shownAnswers, answer, this.choices));
        this.showAnswer();
    }

    private answerSeveral(answers: readonly ComboAnswer[]): void {
        const before = this.shownAnswers;
        const namesOf = (some: readonly ComboAnswer[]): string =>
            sayList(
                some.map((answer) => this.labelOf(answer)),
                locale,
            );
        const lacking = (some: readonly ComboAnswer[], others: readonly ComboAnswer[]) =>
            some.filter((one) => !others.some((other) => sameValue(one, other)));
        const [gone, come] = [namesOf(lacking(before, answers)), namesOf(lacking(answers, before))];
        this.answered(answers);
        if (gone) this.say(fill(removed, gone));
        if (come) this.say(fill(added, come));
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

    private writeAll(): void {
        const around = this.wrapper!;
        const choices = this.isOpen ? shownIn(this.list) : [];
        const names = this.items.map(({ answer }) => this.labelOf(answer));
        writeTexts(
            around,
            '.option-label',
            choices.map(({ label }) => label),
        );
        writeTexts(
            around,
            '.option-hint',
            choices.map(({ hint }) => hint ?? ''),
        );
        writeTexts(around, '.item-label', names);
        writeTexts(
            around,
            '.remove-name',
            names.map((name) => fill(removeOne, name)),
        );
    }

    private labelOf(answer: ComboAnswer): string {
        if (isFreeText(answer)) return this.freeText ? answer.text : '';
        return this.choiceOf(answer)?.label ?? '';
    }

    private choiceOf(answer: ComboAnswer): Choice | undefined {
        return this.choices.find(({ value }) => value === answer);
    }

    private named(typed: string): Choice | undefined {
        return this.known.named(typed) ?? this.found.named(typed);
    }

    private get choices(): readonly Choice[] {
        return [...this.kept, ...this.known.choices, ...this.found.choices];
    }

    /* A value that is no choice is not among them, because the person can't see it. */
    private get shownAnswers(): readonly ComboAnswer[] {
        return answersIn(this.answer).filter((answer) => this.labelOf(answer));
    }

    /* An answer that stands in the line is no text to look for. */
    private get sought(): string {
        return this.write(this.answer) === this.typed ? '' : this.typed;
    }

    /* What in the list takes the focus. */
    private get stops(): readonly HTMLElement[] {
        return [...(this.wrapper?.querySelectorAll<HTMLElement>('.option, .retry') ?? [])];
    }

    private stopOf(event: Event): HTMLElement | null {
        return (event.target as HTMLElement).closest<HTMLElement>('.option, .retry');
    }
}

import { comboMove, type ComboMove } from 'c/salusCoreComboBox';
import { moveFocus } from 'c/salusHostFocus';
import type { Results } from './results';

/** The combo box whose keys they are. */
interface KeyboardOwner {
    readonly results: Results;
    /** The line of text. */
    line(): HTMLElement;
    /** What in the list takes the focus, in order: its choices, or the button that searches again. */
    stops(): readonly HTMLElement[];
    isOpen(): boolean;
    isSeveral(): boolean;
    open(): void;
    choose(index: number): void;
    /** Enter in the line of text. */
    enter(event: KeyboardEvent): void;
}

/** The keys of a combo box, and the focus between its line of text and its list. */
export class Keyboard {
    private readonly owner: KeyboardOwner;
    /* Where the focus enters the list once that is rendered. */
    private due?: 'first' | 'last';

    constructor(owner: KeyboardOwner) {
        this.owner = owner;
    }

    press(event: KeyboardEvent): void {
        if (event.isComposing || event.keyCode === 229) return;
        const { owner } = this;
        const stops = owner.stops();
        const at = stops.findIndex((stop) => stop.contains(event.target as Node));
        const move = comboMove(event, { isInList: at >= 0, isOpen: owner.isOpen() });
        const isButton = stops[at]?.localName === 'button';
        if (!move || (isButton && (move === 'choose' || move === 'text'))) return;
        if (move === 'text') moveFocus(owner.line());
        else this.make(move, at, event);
    }

    /** Moves the focus into the list, if a key asked for that. */
    rendered(): void {
        const { due, owner } = this;
        this.due = undefined;
        if (!due) return;
        const stops = owner.stops();
        const chosen = stops.find((stop) => stop.ariaSelected === 'true');
        const stop = (!owner.isSeveral() && chosen) || stops.at(due === 'first' ? 0 : -1);
        if (!stop) return;
        owner.results.hush();
        moveFocus(stop);
    }

    private make(move: ComboMove, at: number, event: KeyboardEvent): void {
        const { owner } = this;
        event.preventDefault();
        if (move === 'open') owner.open();
        else if (move === 'first' || move === 'last') {
            this.due = move;
            if (owner.isOpen()) this.rendered();
            else owner.open();
        } else if (move === 'choose') owner.choose(at);
        else if (move === 'enter') owner.enter(event);
        else if (move === 'close') {
            event.stopPropagation(); // A dialog around the field stays open.
            moveFocus(owner.line());
            owner.results.close();
        } else {
            const targets = [owner.line(), ...owner.stops()];
            const target = targets[at + (move === 'next' ? 2 : 0)];
            if (target) moveFocus(target);
        }
    }
}

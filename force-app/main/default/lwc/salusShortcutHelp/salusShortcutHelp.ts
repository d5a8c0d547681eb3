import { LightningElement, api } from 'lwc';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { assign, shortcutOf, type ShortcutKeys } from 'c/salusCoreShortcuts';
import { fill } from 'c/salusCoreWords';
import type { CloseReason } from 'c/salusDialog';
import { announce } from 'c/salusHostAnnouncer';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import { KeptShortcuts, pressedKey, Shortcuts } from 'c/salusHostShortcuts';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import { actionsOf, defaultsOf, HELP, type ShortcutAction } from './actions';
import { rowsOf, type Note, type ShortcutRow } from './rows';
import { REFUSED, sayKeys, WORDS } from './words';

export type { ShortcutAction } from './actions';

/* A modifier is held before the key that counts. */
const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock'];

/**
 * The keyboard shortcuts of a page, and the list in which a person reads them, switches them off and
 * chooses other keys. It is closed at first, and Ctrl + Alt + / opens it.
 *
 * @fires shortcut - The keys of an action were pressed: `detail.action`. It does not bubble.
 * @fires keyschange - The keys have changed, by the person or by what the store had: `detail.keys`. It does not bubble.
 * @fires close - The list has closed. `detail.reason` says how; it does not bubble.
 * @status trial
 */
export default class SalusShortcutHelp extends LightningElement implements PhiComponent {
    /** What has a shortcut: each with its `action`, its `label` and the `keys` that it has at first. */
    @api
    get shortcuts(): readonly ShortcutAction[] {
        return this.list.filter(({ action }) => action !== HELP);
    }
    set shortcuts(given: readonly ShortcutAction[]) {
        const { list, bad } = actionsOf(given);
        this.list = list;
        if (bad) {
            const help = 'give a list, each with an action, a label and keys with Ctrl and Alt';
            report(new SalusProblem('bad-property', 'c-salus-shortcut-help', 'shortcuts', help));
        }
        this.kept.offer(defaultsOf(list));
    }

    /** Where the person's keys are kept. Without it they last as long as the page. */
    @api
    get preferences(): PreferenceStore | undefined {
        return this.store;
    }
    set preferences(store: PreferenceStore | undefined) {
        this.store = store;
        void this.kept.keepIn(store);
        this.isLost = !this.kept.canKeep;
    }

    /** The keys of each action now; '' where they are switched off. */
    @api
    get keys(): ShortcutKeys {
        return this.now;
    }

    /** The level of the list's heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    /** Whether the list is open. It closes itself when the person leaves it. */
    @api
    get open(): boolean {
        return this.isOpen;
    }
    set open(open: boolean) {
        this.setOpen(Boolean(open));
    }

    /** Opens the list. */
    @api
    show(): void {
        this.setOpen(true);
    }

    readonly words = WORDS;
    /* Whether what is set lasts only as long as the page. */
    isLost = true;
    private list: readonly ShortcutAction[] = actionsOf(undefined).list;
    private now: ShortcutKeys = defaultsOf(this.list);
    private store?: PreferenceStore;
    private isOpen = false;
    /* The action for which the next key press is taken. */
    private changing?: string;
    private note?: Note;
    /* The keys that were switched off on this page. */
    private switchedOff: ShortcutKeys = {};
    private readonly kept = new KeptShortcuts(() => this.handleKeys());
    private readonly listener = new Shortcuts(
        () => this.now,
        (action) => this.act(action),
    );
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.registration.start('none');
        this.listener.start();
    }

    disconnectedCallback(): void {
        this.registration.stop();
        this.listener.stop();
    }

    /** What a person has set is nobody else's. */
    purge(reason: PurgeReason): void {
        if (reason !== 'change-of-person') return;
        this.store = undefined;
        this.isLost = true;
        this.switchedOff = {};
        this.stopChanging();
        this.kept.forget();
    }

    get rows(): readonly ShortcutRow[] {
        const { now: keys, changing, note } = this;
        return rowsOf(this.list, { keys, changing, note });
    }

    get isAnyOn(): boolean {
        return Object.values(this.now).some(Boolean);
    }

    handleStop(event: Event): void {
        event.stopPropagation();
    }

    handleUseAll(event: Event): void {
        event.stopPropagation();
        this.stopChanging();
        if (this.isAnyOn) this.switchOff(...this.list.map(({ action }) => action));
        else
            this.set(this.list.reduce((keys, { action }) => this.withKeys(keys, action), this.now));
        (event.target as HTMLInputElement).checked = this.isAnyOn;
    }

    handleUse(event: Event): void {
        event.stopPropagation();
        this.stopChanging();
        const { action } = this.actionAt(event);
        if (this.now[action]) this.switchOff(action);
        else this.tryKeys(action, this.keysBefore(action));
        (event.target as HTMLInputElement).checked = Boolean(this.now[action]);
    }

    handleChange(event: Event): void {
        const { action } = this.actionAt(event);
        if (this.changing === action) return this.stopChanging();
        (event.currentTarget as HTMLElement).focus(); // Safari focuses no button that is clicked.
        this.changing = action;
        return this.say({ action, text: WORDS.press, isError: false });
    }

    /* While keys are chosen, none does what it does elsewhere, but Tab, which leaves. */
    handleKeyDown(event: KeyboardEvent): void {
        if (!this.changing || event.key === 'Tab') return;
        event.preventDefault();
        event.stopPropagation(); // Escape leaves the dialog open.
        if (event.key === 'Escape') this.stopChanging();
        else if (!event.repeat && !MODIFIERS.includes(event.key)) this.choose(event);
    }

    /* Space presses a button when it is let go. */
    handleKeyUp(event: KeyboardEvent): void {
        if (this.changing) event.preventDefault();
    }

    handleLeave(): void {
        this.stopChanging();
    }

    handleStandard(): void {
        this.stopChanging();
        this.switchedOff = {};
        this.set(defaultsOf(this.list));
        announce({ text: WORDS.standardDone, topic: 'status', key: 'shortcuts' });
    }

    handleClose(event: CustomEvent<{ reason: CloseReason }>): void {
        const { reason } = event.detail;
        this.setOpen(false);
        this.dispatchEvent(new CustomEvent('close', { detail: { reason } }));
    }

    private setOpen(isOpen: boolean): void {
        this.isOpen = isOpen;
        this.stopChanging();
    }

    private handleKeys(): void {
        const { keys } = this.kept;
        const isSame = JSON.stringify(keys) === JSON.stringify(this.now);
        this.now = keys;
        if (!isSame) this.dispatchEvent(new CustomEvent('keyschange', { detail: { keys } }));
    }

    private act(action: string): void {
        if (action === HELP) this.show();
        else this.dispatchEvent(new CustomEvent('shortcut', { detail: { action } }));
    }

    private choose(event: KeyboardEvent): void {
        const { changing: action = '' } = this;
        const read = shortcutOf(pressedKey(event));
        if (!read.ok) this.say({ action, text: REFUSED[read.error], isError: true });
        else if (this.tryKeys(action, read.value)) {
            this.changing = undefined;
            const text = fill(WORDS.nowIs, this.labelOf(action), sayKeys(read.value));
            this.say({ action, text, isError: false });
        }
    }

    private tryKeys(action: string, text: string): boolean {
        const assigned = assign(this.now, action, text);
        if (assigned.ok) this.set(assigned.keys);
        else {
            const { error } = assigned;
            const words =
                error === 'taken'
                    ? fill(WORDS.taken, sayKeys(text), this.labelOf(assigned.by))
                    : REFUSED[error];
            this.say({ action, text: words, isError: true });
        }
        return assigned.ok;
    }

    private switchOff(...actions: readonly string[]): void {
        const on = actions.filter((action) => this.now[action]);
        const before = on.map((action) => [action, this.now[action]]);
        this.switchedOff = { ...this.switchedOff, ...Object.fromEntries(before) };
        this.set({ ...this.now, ...Object.fromEntries(on.map((action) => [action, ''])) });
    }

    private keysBefore(action: string): string {
        return this.switchedOff[action] || defaultsOf(this.list)[action] || '';
    }

    private withKeys(keys: ShortcutKeys, action: string): ShortcutKeys {
        const assigned = assign(keys, action, this.keysBefore(action));
        return assigned.ok ? assigned.keys : keys;
    }

    private set(keys: ShortcutKeys): void {
        void this.kept.set(keys).then((isKept) => {
            if (!isKept && !this.isLost)
                announce({ text: WORDS.notKept, topic: 'status', key: 'shortcuts-kept' });
            this.isLost = !isKept;
        });
    }

    private say(note: Note): void {
        this.note = note;
        announce({ text: note.text, topic: 'status', key: 'shortcuts' });
    }

    private stopChanging(): void {
        this.changing = undefined;
        this.note = undefined;
    }

    private actionAt(event: Event): ShortcutAction {
        return this.list[Number((event.currentTarget as HTMLInputElement).value)]!;
    }

    private labelOf(action: string): string {
        return this.list.find((one) => one.action === action)?.label ?? '';
    }
}

import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText, fill } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { Alarm, clock } from 'c/salusHostClock';
import { moveFocus } from 'c/salusHostFocus';
import { report } from 'c/salusHostProblems';
import pleaseWait from '@salesforce/label/c.Salus_PleaseWait';
import isOff from '@salesforce/label/c.Salus_Call_IsOff';
import isOn from '@salesforce/label/c.Salus_Call_IsOn';
import off from '@salesforce/label/c.Salus_Call_Off';
import on from '@salesforce/label/c.Salus_Call_On';
import shortcutWords from '@salesforce/label/c.Salus_Call_Shortcut';
import wait from '@salesforce/label/c.Salus_Call_Pending';
import { isToggleKind, keyOf, nameOf, type ToggleKind } from './kinds';

export type { ToggleKind } from './kinds';

/* What is answered sooner needs no words: they would be late, and cut the answer off. */
const PATIENCE_MS = 1000;

/**
 * Switches one thing of a call on and off: the microphone, the camera, captions. Its name stays, and
 * `aria-pressed` and the words under it say how it is.
 *
 * It only asks: its owner sets `pressed` when it is so. That is announced here where the person has
 * pressed it, with the topic `call` and the key of `salusCoreCallMessages`; what a shortcut, a host or a device changed
 * is the owner's to announce. With the same topic and key, one of the two is heard.
 *
 * @fires toggle - The person asks for the other state: `detail.pressed` is what they want. It does not bubble.
 * @status trial
 */
export default class SalusCallToggle extends LightningElement {
    /** What it switches: `mic`, `camera`, `captions`, `hand`, `share` or `selfview`. Its name follows. */
    @api kind?: ToggleKind;
    /** Why it can't be switched now, in a sentence. It is shown, and it stays in the tab order. */
    @api unavailableReason = '';
    /** The keys that do the same, in words: “Control Alt M”. A screen reader says them after the name. */
    @api shortcut = '';
    /** -1 takes it out of the tab order; the arrow keys of a toolbar still reach it. A toolbar sets it. */
    @api tabIndex = 0;

    /** Whether it is on now. */
    @api
    get pressed(): boolean {
        return this.isPressed;
    }
    set pressed(isPressed: boolean) {
        if (Boolean(isPressed) === this.isPressed) return;
        this.isPressed = Boolean(isPressed);
        if (this.wish === this.isPressed && this.isConnected) this.say(this.isPressed);
        this.wish = undefined;
    }

    /** Whether the answer isn't there yet. It keeps the focus, and lets a press through only to take back what is being switched on. */
    @api
    get pending(): boolean {
        return this.isPending;
    }
    set pending(isPending: boolean) {
        if (Boolean(isPending) === this.isPending) return;
        this.isPending = Boolean(isPending);
        if (this.isPending && this.isConnected) this.startWaiting();
        else this.stopWaiting();
        if (this.isPending || this.wish !== this.isPressed) return;
        // Taken back before it was on: nothing has changed, and that is the answer.
        this.say(this.isPressed);
        this.wish = undefined;
    }

    /** Moves the focus to the button. */
    @api
    focus(): void {
        if (this.button) moveFocus(this.button);
    }

    /** Presses the button, as a script. */
    @api
    click(): void {
        this.button?.click();
    }

    private isPressed = false;
    private isPending = false;
    /* What the person has asked for last, until it is answered. */
    private wish?: boolean;
    private readonly alarm = new Alarm();
    private withdraw?: () => void;

    connectedCallback(): void {
        if (isToggleKind(this.kind)) return;
        const help = 'say what it switches: mic, camera, captions, hand, share or selfview';
        report(new SalusProblem('bad-property', 'c-salus-call-toggle', 'kind', help));
    }

    disconnectedCallback(): void {
        this.stopWaiting();
    }

    get name(): string {
        return nameOf(this.kind);
    }

    get icon(): ToggleKind | undefined {
        return isToggleKind(this.kind) ? this.kind : undefined;
    }

    get isIconOff(): boolean {
        return !this.isPressed;
    }

    get card(): string {
        if (this.reason) return 'card card-unavailable';
        return `card${this.isPressed ? ' card-on' : ''}${this.isPending ? ' card-busy' : ''}`;
    }

    get isOn(): 'true' | 'false' {
        return this.isPressed ? 'true' : 'false';
    }

    get reason(): string {
        return asText(this.unavailableReason).trim();
    }

    get isUnavailable(): 'true' | undefined {
        return this.reason ? 'true' : undefined;
    }

    get isBusy(): 'true' | undefined {
        return this.isPending ? 'true' : undefined;
    }

    get state(): string {
        if (this.reason) return this.reason;
        if (this.isPending) return wait;
        return this.isPressed ? on : off;
    }

    get keys(): string {
        const keys = asText(this.shortcut).trim();
        return keys && fill(shortcutWords, keys);
    }

    get describedBy(): string | undefined {
        return [this.reason && 'state', this.keys && 'keys'].filter(Boolean).join(' ') || undefined;
    }

    get tabStop(): -1 | undefined {
        return this.tabIndex === -1 ? -1 : undefined;
    }

    /* A prompt of the browser's may be open for long: until then the person may think better of it. The
       second click of a double click is no such wish. */
    handlePress({ detail: clicks }: MouseEvent): void {
        const isTakenBack = this.isPending && this.wish === true && clicks < 2;
        if (this.reason || (this.isPending && !isTakenBack)) return;
        const pressed = !isTakenBack && !this.isPressed;
        this.wish = pressed;
        this.dispatchEvent(new CustomEvent('toggle', { detail: { pressed } }));
    }

    /* Enter that is held presses a button again and again (Chromium, Firefox). */
    handleKey(event: KeyboardEvent): void {
        if (event.repeat && event.key === 'Enter') event.preventDefault();
    }

    private say(isPressed: boolean): void {
        const text = fill(isPressed ? isOn : isOff, this.name);
        announce({ text, topic: 'call', key: keyOf(this.icon) });
    }

    private startWaiting(): void {
        this.alarm.set(clock().now() + PATIENCE_MS, () => {
            this.withdraw = announce({ text: fill(pleaseWait, this.name), topic: 'status' });
        });
    }

    private stopWaiting(): void {
        this.alarm.stop();
        this.withdraw?.();
        this.withdraw = undefined;
    }

    private get button(): HTMLButtonElement | undefined {
        return this.refs?.button as HTMLButtonElement | undefined;
    }
}

import { api } from 'lwc';
import { begin, othersIn, selfIn, type Call, type Participant, type Source } from 'c/salusCoreCall';
import type { Corner } from 'c/salusCoreCorner';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import type { Attach } from 'c/salusHostPicture';
import type { CallAdapter, CallCapabilities } from 'c/salusPortCall';
import {
    openersOf,
    togglesOf,
    type Opener,
    type Panel,
    type Switched,
    type Toggle,
} from './controls';
import { newsOf, type News } from './news';
import { Panels } from './panels';
import { callKeys, type CallAction, type CallKeys } from './shortcuts';
import { words } from './words';

export { callKeys, callShortcuts, type CallAction, type CallKeys } from './shortcuts';

type Focusable = HTMLElement & { readonly unread?: number; readonly hasUnsent?: boolean };

const SOURCES: Readonly<Partial<Record<Switched, Source>>> = {
    mic: 'mic',
    camera: 'camera',
    share: 'screen',
};

/**
 * A call: what is new in it, who is in it, captions, a row of controls that is always there, and beside it
 * the chat, the people, the devices and the telephone number. It shows a call and asks its owner for
 * changes: it has no adapter.
 *
 * @fires media - Send something or stop: `detail.source` (`mic`, `camera`, `screen`) and `detail.on`. None of the events bubbles.
 * @fires hand - Raise or lower the hand: `detail.on`.
 * @fires captions - Captions: `detail.on`.
 * @fires audioonly - Sound only, or pictures again: `detail.on`.
 * @fires devicechange - Use another device: `detail.kind` and `detail.id`.
 * @fires sendmessage - Send what the person wrote: `detail.text`, to be kept nowhere else.
 * @fires retry - Send a message again that some or all did not get: `detail.id`.
 * @fires unlock - Play what the browser has blocked, at once, in this press.
 * @fires decline - The person does not switch on what the clinic asks for.
 * @fires admit - Of a host: let somebody in who waits. `detail.id`; so it is of the next two.
 * @fires deny - Of a host: don't.
 * @fires mute - Of a host: switch somebody's microphone off.
 * @fires shortcuts - The person asks for the list of shortcuts.
 * @fires callbyphone - The person asks for the telephone number.
 * @fires leave - The person asks to leave: ask them whether they do. `detail.hasUnsent`: whether they have written a message that is not sent.
 * @status trial
 */
export default class SalusVisitCall extends SalusDisplay {
    /** The call as it stands: a snapshot of `c/salusCoreCall`. */
    @api
    get call(): Call {
        return this.given;
    }
    set call(call: Call) {
        this.given = call ?? begin;
        this.hadFocus = Boolean(this.template?.activeElement);
        if (this.given.state === 'ended') this.panels.close();
    }

    /** What the call's adapter can do: without it, everything but the microphone is unavailable. */
    @api capabilities?: CallCapabilities;
    /** The keys of each shortcut, for the description of its button; '' is none. */
    @api keys: CallKeys = callKeys;

    /** Puts somebody's picture into an element: `attach` of the adapter, or of a `CallHost`. */
    @api
    get attach(): CallAdapter['attach'] | undefined {
        return this.attachPicture;
    }
    set attach(attach: CallAdapter['attach'] | undefined) {
        this.attachPicture = attach;
    }

    /** A telephone number to call instead. */
    @api
    get phone(): string {
        return this.givenPhone;
    }
    set phone(phone: string) {
        this.givenPhone = asText(phone);
    }

    /** The code that the number asks for. It is a secret. */
    @api
    get phoneCode(): string {
        return this.givenCode;
    }
    set phoneCode(code: string) {
        this.givenCode = asText(code);
    }

    /** Moves the focus to the controls. */
    @api
    focus(): void {
        (this.refs?.toolbar as HTMLElement | undefined)?.focus();
    }

    /** Does what a shortcut is for, as a press of the button, which also says what came of it. */
    @api
    act(action: CallAction): void {
        if (action === 'toolbar') return this.focus();
        const { unavailableReason: text } = this.toggles[action];
        if (text) announce({ text, topic: 'call', key: action });
        else this.part(`[data-kind="${action}"]`)?.click();
    }

    readonly words = words;
    corner: Corner = 'bottom-end';
    private given: Call = begin;
    private attachPicture?: CallAdapter['attach'];
    private ownPicture?: { readonly of: unknown; readonly id: string; readonly attach: Attach };
    private givenPhone = '';
    private givenCode = '';
    private panel?: Panel;
    private unread = 0;
    private readonly panels = new Panels(
        (selector) => this.part(selector),
        (panel) => {
            this.panel = panel;
            if (panel === 'phone') this.tell('callbyphone');
        },
    );
    private hadFocus = false;
    /* The refusal that the person has closed. */
    private closed?: Call['refused'];

    renderedCallback(): void {
        super.renderedCallback();
        this.unread = this.part('c-salus-chat')?.unread ?? 0;
        this.panels.rendered();
        // A message with the focus may go by itself, such as the question of a clinic that has left.
        if (this.hadFocus && !this.template?.activeElement) this.focus();
        this.hadFocus = false;
    }

    get news(): News {
        const { refused, ...call } = this.given;
        return newsOf({ ...call, ...(refused !== this.closed && { refused }) });
    }

    get toggles(): Readonly<Record<Switched, Toggle>> {
        return togglesOf(this.given, this.capabilities, this.keys);
    }

    get openers(): Readonly<Partial<Record<Panel, Opener>>> {
        const { panel, hasChat, hasPhone, unread } = this;
        return openersOf(panel, { hasChat, hasPhone, unread });
    }

    get look(): string {
        return this.panel ? 'room room-open' : 'room';
    }

    get panelLook(): string {
        return this.panel ? 'panel' : 'panel panel-closed';
    }

    get hasChat(): boolean {
        return this.capabilities?.chat ?? false;
    }

    get hasPhone(): boolean {
        return Boolean(this.capabilities?.phone || this.givenPhone);
    }

    get isChatClosed(): boolean {
        return this.panel !== 'chat';
    }

    get isPeople(): boolean {
        return this.panel === 'people';
    }

    get isDevices(): boolean {
        return this.panel === 'devices';
    }

    get isPhone(): boolean {
        return this.panel === 'phone';
    }

    get isHost(): boolean {
        return this.capabilities?.host ?? false;
    }

    get canBeAudioOnly(): boolean {
        return this.capabilities?.audioOnly ?? false;
    }

    get waiting(): readonly Participant[] {
        return this.given.lobby.waiting ?? [];
    }

    get others(): readonly Participant[] {
        return othersIn(this.given);
    }

    get self(): Participant | undefined {
        return selfIn(this.given);
    }

    /* One function for one person, so that their picture is not put in anew with every change. */
    get attachSelf(): Attach | undefined {
        const { attachPicture: of, self } = this;
        if (!of || !self) return undefined;
        const { id } = self;
        if (this.ownPicture?.of !== of || this.ownPicture.id !== id)
            this.ownPicture = { of, id, attach: (host) => of(id, 'camera', host) };
        return this.ownPicture.attach;
    }

    get quality(): string {
        return selfIn(this.given)?.quality ?? 'unknown';
    }

    handleToggle(event: CustomEvent<{ pressed: boolean }>): void {
        const { kind } = (event.currentTarget as HTMLElement).dataset as { kind: Switched };
        const on = event.detail.pressed;
        const source = SOURCES[kind];
        if (source) this.tell('media', { source, on });
        else this.tell(kind, { on });
    }

    handleOpen(event: Event): void {
        const { panel } = (event.currentTarget as HTMLElement).dataset as { panel: Panel };
        this.panels.press(panel);
    }

    handlePanelKey(event: KeyboardEvent): void {
        this.panels.leave(event);
    }

    handleSwitchOn(): void {
        const source = this.given.unmuteRequest;
        if (!source) return;
        this.focusToggle(source);
        this.tell('media', { source, on: true });
    }

    handleDecline(): void {
        const source = this.given.unmuteRequest;
        if (source) this.focusToggle(source);
        this.tell('decline');
    }

    handleTryAgain(): void {
        const { ask } = this.given.refused ?? {};
        if (ask !== 'mic' && ask !== 'camera' && ask !== 'screen') return;
        this.handleCloseHelp();
        this.tell('media', { source: ask, on: true });
    }

    handleCloseHelp(): void {
        const ask = this.given.refused?.ask;
        this.closed = this.given.refused;
        this.focusToggle(ask === 'camera' ? 'camera' : ask === 'screen' ? 'share' : 'mic');
    }

    handleChooseAnother(): void {
        this.panels.open('devices');
    }

    /* In the press. The button goes then, and the focus with it. */
    handleUnlock(): void {
        this.tell('unlock');
        this.focus();
    }

    handleMove({ detail }: CustomEvent<{ corner: Corner }>): void {
        this.corner = detail.corner;
    }

    /** What its parts ask for, as they ask for it. */
    handleAsked(event: CustomEvent<object | null>): void {
        this.tell(event.type, event.detail ?? {});
    }

    handleShortcuts(): void {
        this.tell('shortcuts');
    }

    handleAudioOnly({ detail }: CustomEvent<{ on: boolean }>): void {
        this.tell('audioonly', detail);
    }

    handleLeave(): void {
        this.tell('leave', { hasUnsent: this.part('c-salus-chat')?.hasUnsent ?? false });
    }

    protected clear(): void {
        this.given = begin;
        this.attachPicture = undefined;
        this.ownPicture = undefined;
        this.givenPhone = '';
        this.givenCode = '';
        this.closed = undefined;
        this.panels.close();
        this.unread = 0;
    }

    private focusToggle(kind: 'mic' | 'camera' | 'share'): void {
        const toggle = this.part(`[data-kind="${kind}"]`);
        if (toggle) moveFocus(toggle);
    }

    private tell(type: string, detail: object = {}): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    private part(selector: string): Focusable | null | undefined {
        return this.template?.querySelector<Focusable>(selector);
    }
}

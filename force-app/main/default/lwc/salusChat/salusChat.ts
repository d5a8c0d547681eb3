import { api } from 'lwc';
import type { ChatMessage, Participant } from 'c/salusCoreCall';
import { goneFrom } from 'c/salusCoreLongList';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus } from 'c/salusHostFocus';
import { EndInSight } from 'c/salusHostScrolling';
import chat from '@salesforce/label/c.Salus_Chat_Heading';
import enterHint from '@salesforce/label/c.Salus_Chat_EnterHint';
import enterSends from '@salesforce/label/c.Salus_Chat_EnterSends';
import messages from '@salesforce/label/c.Salus_Chat_Messages';
import none from '@salesforce/label/c.Salus_Chat_None';
import send from '@salesforce/label/c.Salus_Chat_Send';
import tryAgain from '@salesforce/label/c.Salus_Task_TryAgain';
import unsent from '@salesforce/label/c.Salus_Chat_Unsent';
import write from '@salesforce/label/c.Salus_Chat_Write';
import writeFirst from '@salesforce/label/c.Salus_Chat_WriteFirst';
import { messagesOf, receivedIn, rowsOf, type ChatRow } from './messages';

/**
 * The written messages of a call, and a box to write one. A new message moves nothing but the list, and is
 * never announced by itself.
 *
 * @fires sendmessage - The person sends what they wrote: `detail.text`, to be sent and kept nowhere else.
 * @fires retry - A message that some or all did not get is to be sent again, where it stands. `detail.id` is its id.
 * @fires entersends - The person has set whether Enter sends: `detail.on`.
 * @status trial
 */
export default class SalusChat extends SalusDisplay {
    /** The messages, oldest first. Of two with one id the later counts; the last 500 to 549 are shown. */
    @api
    get messages(): readonly ChatMessage[] {
        return this.given;
    }
    set messages(given: readonly ChatMessage[]) {
        const before = this.given;
        this.given = messagesOf(given);
        this.going = goneFrom(before, this.given);
    }

    /** Who takes part: each message is under its writer's name, or else their role. */
    @api
    get participants(): readonly Participant[] {
        return this.writers;
    }
    set participants(given: readonly Participant[]) {
        this.writers = Array.isArray(given) ? given : [];
    }

    /** Whether Enter sends, and Shift + Enter starts a line. Otherwise Enter starts a line. */
    @api
    get enterSends(): boolean {
        return this.isSentByEnter;
    }
    set enterSends(isOn: boolean) {
        this.isSentByEnter = Boolean(isOn);
    }

    /** Whether the page keeps it out of sight. Messages that come meanwhile are unread. */
    @api
    get closed(): boolean {
        return this.seen !== undefined;
    }
    set closed(closed: boolean) {
        if (Boolean(closed) === this.closed) return;
        this.seen = closed ? new Set(receivedIn(this.given)) : undefined;
    }

    /** How many messages have come since it was closed, for the button that opens it. */
    @api
    get unread(): number {
        const { seen } = this;
        return seen ? receivedIn(this.given).filter((id) => !seen.has(id)).length : 0;
    }

    /** Whether something is written that was not sent: ask before the call is left. */
    @api
    get hasUnsent(): boolean {
        return this.draft.trim() !== '';
    }

    /** Moves the focus to the box. */
    @api
    focus(): void {
        if (this.composer) moveFocus(this.composer);
    }

    readonly words = { chat, enterHint, enterSends, messages, none, send, tryAgain, unsent, write };
    /* Spread over each text: LWC (9.4.3) writes the text of an element without a spread again with every
       rendering, and a screen reader's caret in the list would lose its line. */
    readonly still = Object.freeze({});
    private given: readonly ChatMessage[] = [];
    /* What is shown once more, so that what is new moves nothing. */
    private going: readonly ChatMessage[] = [];
    private writers: readonly Participant[] = [];
    private draft = '';
    private isSentByEnter = false;
    /* Whether nothing was written when it was to be sent. */
    private isMissing = false;
    /* The ids that had come when it was closed. */
    private seen?: ReadonlySet<string>;
    private readonly end = new EndInSight();

    renderedCallback(): void {
        super.renderedCallback();
        this.end.follow(this.list);
        if (this.going.length) this.going = [];
    }

    get rows(): readonly ChatRow[] {
        return rowsOf([...this.going, ...this.given], this.writers);
    }

    get isEmpty(): boolean {
        return !this.given.length;
    }

    get unsentText(): string {
        return this.hasUnsent ? unsent : '';
    }

    get missing(): string {
        return this.isMissing ? writeFirst : '';
    }

    handleScroll(event: Event): void {
        this.end.scrolled(event.currentTarget as HTMLElement);
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.draft = asText(event.detail.value);
        this.isMissing = false;
    }

    handleSetting(event: CustomEvent<{ value: boolean }>): void {
        const { value: on } = event.detail;
        this.isSentByEnter = on;
        this.dispatchEvent(new CustomEvent('entersends', { detail: { on } }));
    }

    handleSend(): void {
        const text = this.draft.trim();
        this.isMissing = !text;
        if (!text) return this.focus();
        this.draft = '';
        this.end.show(this.list);
        this.dispatchEvent(new CustomEvent('sendmessage', { detail: { text } }));
    }

    /* Its button goes while it is being sent. */
    handleRetry(event: Event): void {
        const item = (event.currentTarget as HTMLElement).closest('li')!;
        moveFocus(item);
        this.dispatchEvent(new CustomEvent('retry', { detail: { id: item.dataset.id } }));
    }

    /* Enter that ends a composition, as of Japanese, is a part of writing. */
    handleComposerKey(event: KeyboardEvent): void {
        const { key, shiftKey, altKey, ctrlKey, metaKey, isComposing } = event;
        const isPlain = !shiftKey && !altKey && !ctrlKey && !metaKey && !isComposing;
        if (key !== 'Enter' || !isPlain || !this.isSentByEnter) return;
        event.preventDefault();
        this.handleSend();
    }

    handleKey(event: KeyboardEvent): void {
        const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
        const step = { ArrowUp: -1, ArrowDown: 1 }[key];
        if (!step || !altKey || shiftKey || ctrlKey || metaKey) return;
        event.preventDefault();
        this.moveBy(step);
    }

    protected clear(): void {
        this.given = [];
        this.going = [];
        this.writers = [];
        this.draft = '';
        this.isMissing = false;
        if (this.seen) this.seen = new Set();
    }

    /* The box is after the last message. */
    private moveBy(step: number): void {
        const items = [...(this.list?.querySelectorAll<HTMLElement>('li') ?? [])];
        const now = items.indexOf(this.template?.activeElement?.closest('li') as HTMLElement);
        const next = (now < 0 ? items.length : now) + step;
        if (next >= items.length) this.focus();
        else if (next >= 0) moveFocus(items[next]!);
    }

    private get list(): HTMLElement | undefined {
        return this.refs?.list as HTMLElement | undefined;
    }

    private get composer(): HTMLElement | undefined {
        return this.refs?.composer as HTMLElement | undefined;
    }
}

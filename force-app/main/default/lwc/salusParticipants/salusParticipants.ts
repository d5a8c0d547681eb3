import { api } from 'lwc';
import type { Participant } from 'c/salusCoreCall';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus } from 'c/salusHostFocus';
import admit from '@salesforce/label/c.Salus_People_Admit';
import deny from '@salesforce/label/c.Salus_People_Deny';
import isMuted from '@salesforce/label/c.Salus_People_IsMuted';
import mute from '@salesforce/label/c.Salus_People_Mute';
import nobody from '@salesforce/label/c.Salus_People_None';
import people from '@salesforce/label/c.Salus_People_Heading';
import waits from '@salesforce/label/c.Salus_People_Waiting';
import { peopleOf, presentRows, waitingRows, type PresentRow, type WaitingRow } from './rows';

const EVENTS: readonly unknown[] = ['admit', 'deny', 'mute'];

/**
 * Who is in a call, as a list: name, role and how each one is, in words. A host also sees who waits, lets
 * them in, and switches microphones off.
 *
 * @fires admit - The host lets somebody in who waits. `detail.id` is their id.
 * @fires deny - The host does not let somebody in who waits. `detail.id` as above.
 * @fires mute - The host asks for somebody's microphone to be switched off. `detail.id` as above.
 * @status trial
 */
export default class SalusParticipants extends SalusDisplay {
    /** Who is in the call, in the order in which they came. Of two with one id, the later counts. */
    @api
    get participants(): readonly Participant[] {
        return this.given;
    }
    set participants(given: readonly Participant[]) {
        this.given = peopleOf(given);
        this.noteFocus();
    }

    /** Who waits to be let in. They are shown to a host only. */
    @api
    get waiting(): readonly Participant[] {
        return this.givenWaiting;
    }
    set waiting(given: readonly Participant[]) {
        this.givenWaiting = peopleOf(given);
        this.noteFocus();
    }

    /** Whether the person is the host: they let others in and switch microphones off. */
    @api isHost = false;

    /** Moves the focus to the heading. */
    @api
    focus(): void {
        if (this.heading) moveFocus(this.heading);
    }

    readonly words = { admit, deny, isMuted, mute, nobody, people, waits };
    /* Spread over each text, so that LWC (9.4.3) writes only what has changed, as in c-salus-chat. */
    readonly still = Object.freeze({});
    private given: readonly Participant[] = [];
    private givenWaiting: readonly Participant[] = [];
    /* Which button of its kind had the focus before a row may have gone. */
    private focused?: { readonly kind: string; readonly index: number };

    renderedCallback(): void {
        super.renderedCallback();
        const { focused } = this;
        this.focused = undefined;
        if (focused && !this.template?.activeElement) this.focusNear(focused.kind, focused.index);
    }

    get present(): readonly PresentRow[] {
        return presentRows(this.given, Boolean(this.isHost));
    }

    get waitingPeople(): readonly WaitingRow[] {
        return waitingRows(this.givenWaiting);
    }

    get isAsked(): boolean {
        return Boolean(this.isHost) && this.givenWaiting.length > 0;
    }

    get isEmpty(): boolean {
        return !this.given.length;
    }

    get partLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    handlePress(event: Event): void {
        const button = event.currentTarget as HTMLElement;
        const { id, kind } = button.dataset;
        if (button.getAttribute('aria-disabled') === 'true' || !EVENTS.includes(kind)) return;
        this.dispatchEvent(new CustomEvent(kind!, { detail: { id } }));
    }

    protected clear(): void {
        this.given = [];
        this.givenWaiting = [];
        this.focused = undefined;
    }

    private buttonsOf(kind: string): HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>(`[data-kind="${kind}"]`) ?? [])];
    }

    /* Once, while what is in the page is still what was pressed. */
    private noteFocus(): void {
        const active = this.template?.activeElement as HTMLElement | null | undefined;
        const kind = active?.dataset.kind;
        if (kind) this.focused ??= { kind, index: this.buttonsOf(kind).indexOf(active!) };
    }

    /* The same button of who is now where somebody was, of the last one, or the heading. */
    private focusNear(kind: string, index: number): void {
        const buttons = this.buttonsOf(kind);
        const next = buttons[index] ?? buttons.at(-1);
        if (next) moveFocus(next);
        else this.focus();
    }

    private get heading(): HTMLElement | undefined {
        return this.refs?.heading as HTMLElement | undefined;
    }
}

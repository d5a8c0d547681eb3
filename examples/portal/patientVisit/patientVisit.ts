import { LightningElement, api } from 'lwc';
import type { CallAdapter } from 'c/salusPortCall';
import type { VisitAdapter } from 'c/salusPortVisit';
import { words } from './words';

/** A portal's own page for a video visit: the pattern, and what the portal brings. */
export default class PatientVisit extends LightningElement {
    /** Tells the clinic that the person has come. */
    @api adapter?: VisitAdapter;
    /** The call. */
    @api call?: CallAdapter;
    /** Why there is no visit: the address has let a page in already, or the clinic isn't reached. */
    @api closed?: 'used' | 'unreachable';

    readonly words = words;
    hasLeft = false;

    renderedCallback(): void {
        if (this.hasLeft) this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    /* Not when the call has ended: it can be joined again. */
    disconnectedCallback(): void {
        void this.call?.dispose();
    }

    get isVisit(): boolean {
        return !this.closed && !this.hasLeft;
    }

    get message() {
        if (this.isVisit) return undefined;
        if (this.closed === 'unreachable')
            return { heading: words.unreachable, text: words.unreachableText };
        return this.closed
            ? { heading: words.closed, text: words.closedText }
            : { heading: words.left, text: words.leftText };
    }

    /* A page of a real portal holds the idle deadline of its session while `detail.isRunning`. */
    handleRunning(event: CustomEvent<{ isRunning: boolean }>): void {
        void event.detail;
    }

    /** A page shows something else then. Most portals go to their home page. */
    handleLeave(): void {
        this.hasLeft = true;
        void this.call?.dispose();
    }
}

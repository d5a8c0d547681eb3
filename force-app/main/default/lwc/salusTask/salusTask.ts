import { LightningElement, api } from 'lwc';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import { moveFocus, registerFocusTarget } from 'c/salusHostFocus';
import type { CloseReason } from 'c/salusDialog';
import back from '@salesforce/label/c.Salus_Task_Back';
import stay from '@salesforce/label/c.Salus_Task_Stay';
import tryAgain from '@salesforce/label/c.Salus_Task_TryAgain';
import waitFirst from '@salesforce/label/c.Salus_Task_WaitFirst';

/** An error of a task, in words. */
export interface TaskMessage {
    readonly heading: string;
    readonly text: string;
    /** Whether “Try again” stands in it. */
    readonly canRetry: boolean;
}

interface Title {
    readonly text: string;
    readonly look: string;
    readonly role?: string;
}

/* The page has followed its heading by then. */
const FORMER_MS = 500;

type Question = HTMLElement & { readonly open: boolean; ask(): Promise<boolean> };

/**
 * What stands around each page of a task: the list of steps, the way back, the page's heading, an
 * error with “Try again”, and the way out, which asks first. A pattern fills in the page.
 *
 * @slot default - The page.
 * @slot alerts - Messages that belong above the page.
 * @fires back - The person goes to the page before.
 * @fires retry - The person tries again.
 * @fires leave - The person has confirmed that they leave.
 * @status trial
 */
export default class SalusTask extends LightningElement {
    /** The heading of the page. */
    @api
    get heading(): string {
        return this.given;
    }
    set heading(heading: string) {
        if (heading === this.given) return;
        const { given, titleElement } = this;
        if (titleElement && titleElement === this.template?.activeElement) this.keepFormer(given);
        this.given = heading;
    }
    /** The names of the steps, in order. */
    @api steps: readonly string[] = [];
    /** Which step it is, counted from 0. */
    @api current = 0;
    /** Whether there is a page to go back to. */
    @api canGoBack = false;
    /** Whether the task can be left. */
    @api canLeave = false;
    /** What stands in the way: `{ heading, text, canRetry }`. */
    @api error?: TaskMessage;
    /** Whether it is being tried again. */
    @api retrying = false;
    /** Whether the server asks to wait before the next try. */
    @api mustWait = false;
    /** What is being loaded, in words; '' while nothing is. */
    @api loadingLabel = '';
    /** Whether the page takes all the room that there is, instead of a column that is easy to read. */
    @api wide = false;
    /** The button that leaves, as a verb. */
    @api leaveLabel = '';
    /** The heading of the question that the button asks. */
    @api leaveHeading = '';
    /** What becomes of the answers. */
    @api leaveText = '';
    /** What is announced to somebody who stays. */
    @api stayText = '';

    /** Whether the focus is in the error, which may be about to go. */
    @api
    get isErrorFocused(): boolean {
        return this.template?.activeElement?.matches('c-salus-alert *') ?? false;
    }

    /** Moves the focus to the heading of the page. */
    @api
    focus(): void {
        if (this.titleElement) moveFocus(this.titleElement);
    }

    /** Asks whether the person leaves. Resolves to whether they do. */
    @api
    askToLeave(): Promise<boolean> {
        return this.question.ask();
    }

    readonly labels = { back, stay, tryAgain };
    private given = '';
    private former = '';
    private forgetTarget?: () => void;
    private withdraw?: () => void;
    /* The heading of the page that is loading. */
    private loadingPage = '';

    /* A message that is closed on the page leaves the focus on the heading. */
    connectedCallback(): void {
        this.forgetTarget = registerFocusTarget(() => this.titleElement);
    }

    disconnectedCallback(): void {
        this.forgetTarget?.();
        this.withdraw?.();
    }

    renderedCallback(): void {
        this.loadingPage = this.loadingLabel ? this.loadingPage || this.heading : '';
    }

    /* A loop over the titles makes a new heading for a new title: Orca 43 reads a heading as it was
       when it read it first, also after its text has changed. */
    get titles(): readonly Title[] {
        const title: Title = { text: this.given, look: 'title' };
        const { former } = this;
        if (!former || former === title.text) return [title];
        return [title, { text: former, look: 'visually-hidden', role: 'note' }];
    }

    get look(): string {
        return this.wide ? 'task task-wide' : 'task';
    }

    get isLoading(): boolean {
        return Boolean(this.loadingLabel) || this.isLoaded;
    }

    /* For one rendering, so that it is announced; not where loading failed or the page was left. */
    get isLoaded(): boolean {
        const isSamePage = this.loadingPage !== '' && this.loadingPage === this.heading;
        return !this.loadingLabel && !this.error && isSamePage;
    }

    get waitReason(): string {
        return this.mustWait ? waitFirst : '';
    }

    handleBack(): void {
        this.dispatchEvent(new CustomEvent('back'));
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }

    /* A second press while the question is open, such as that of a double click, asks nothing new. */
    async handleAskToLeave(): Promise<void> {
        if (this.question.open) return;
        if (await this.askToLeave()) this.dispatchEvent(new CustomEvent('leave'));
    }

    /* A page that is left, or locked, is silent. */
    handleClose(event: CustomEvent<{ reason: CloseReason }>): void {
        const { reason } = event.detail;
        if (reason === 'dismiss')
            this.withdraw = announce({ text: this.stayText, topic: 'status' });
    }

    /* After Back and Forward the focus may still be on a heading. If that goes in the moment in which
       the next one takes the focus, Orca 43.1 with Chromium 156 is silent. So it goes later, out of
       sight, and as a note: Orca takes a heading that goes for the one beside it, and leaves that. */
    private keepFormer(title: string): void {
        this.former = title;
        clock().setTimeout(() => {
            if (this.former === title) this.former = '';
        }, FORMER_MS);
    }

    private get titleElement(): HTMLElement | null | undefined {
        return this.template?.querySelector('h2');
    }

    private get question(): Question {
        return this.refs?.leaving as Question;
    }
}

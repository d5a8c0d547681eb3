import { api } from 'lwc';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import type { MessageView } from 'c/salusCoreMessages';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import type SalusMessage from 'c/salusMessage';
import earlier from '@salesforce/label/c.Salus_Thread_Earlier';
import heading from '@salesforce/label/c.Salus_Thread_Messages';
import { announceNews, seenIn, type Seen } from './news';
import { readThread, type ReadThread } from './readThread';
import { countOf, rowsFrom, type ThreadRow } from './rows';

type MessageElement = HTMLElement & Pick<SalusMessage, 'message'>;

const PAGE_SIZE = 10;
const NOTHING: ReadThread = Object.freeze({ views: [], problems: [], known: new Map() });

/**
 * The secure messages between a person and their care team, the oldest first. A new one moves nothing and
 * takes no focus; that there is one is announced, and never what it says.
 *
 * @slot reply - What a person replies with: the app's form, or a button that leads to it.
 * @fires retry - “Try again” was pressed, of a message that was not sent. `detail.id` is the message's id.
 * @fires openattachment - A file was pressed. `detail.id` is the message's id, `detail.attachmentId` the file's.
 * @status trial
 */
export default class SalusMessageThread extends SalusDisplay {
    /**
     * The messages, in any order. Of two with one id, the first counts. Give the same object for a message that
     * has not changed, and a new one for one that has.
     */
    @api
    get messages(): readonly MessageView[] {
        return this.read.views;
    }
    set messages(given: readonly MessageView[]) {
        const first = this.read.views[this.start]?.id;
        const active = this.template?.activeElement;
        this.focused = this.elements.find((one) => one === active)?.message?.id;
        this.read = readThread(given, this.read.known);
        this.first = first;
        this.read.problems.forEach(report);
        this.withdrawNews();
        if (this.isConnected && this.isReady && this.seen)
            this.withdraw = announceNews(this.read.views, this.seen);
    }

    /** How many are shown at first, the latest, and how many more with each “Show earlier messages”: 1 to 100. */
    @api
    get pageSize(): number {
        return this.givenSize;
    }
    set pageSize(size: number) {
        const count = Number(size);
        const isCount = Number.isInteger(count) && count >= 1 && count <= 100;
        if (!isCount) this.reportBad('pageSize', 'give a whole number from 1 to 100');
        this.givenSize = isCount ? count : PAGE_SIZE;
    }

    /** Your words for what is urgent, above the messages: “Don't use messages in an emergency. Call 911.” */
    @api urgentText = '';

    readonly words = { earlier, heading };
    /* Spread over a text: LWC (9.4.3) writes the text of an element without a spread again with every
       rendering, and a screen reader's caret in the list would lose its line. */
    readonly still = Object.freeze({});
    private read = NOTHING;
    private givenSize = PAGE_SIZE;
    /* The id of the first that is shown, so that a new one at the end takes none away. */
    private first?: string;
    /* The id of the message that had the focus, and of the one that takes it. */
    private focused?: string;
    private wanted?: string;
    private seen?: Seen;
    private withdraw: readonly (() => void)[] = [];

    renderedCallback(): void {
        super.renderedCallback();
        this.seen = this.isReady ? seenIn(this.read.views) : undefined;
        const isLost = this.focused !== undefined && !this.template?.activeElement;
        const id = this.wanted ?? (isLost ? this.focused : undefined);
        this.focused = undefined;
        this.wanted = undefined;
        if (id !== undefined) this.focusOn(id);
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.withdrawNews();
    }

    get rows(): readonly ThreadRow[] {
        return this.isReady ? rowsFrom(this.read.views, this.start) : [];
    }

    get count(): string {
        const { length } = this.read.views;
        return countOf(length, length - this.start);
    }

    get hasEarlier(): boolean {
        return this.start > 0;
    }

    get urgentWords(): string {
        return asText(this.urgentText).trim();
    }

    get messageLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    handleMessage(event: CustomEvent): void {
        const { type, detail } = event as CustomEvent<object>;
        this.dispatchEvent(new CustomEvent(type, { detail: { ...detail } }));
    }

    /* The first of those that come takes the focus: they are read from there on. */
    handleEarlier(): void {
        const start = Math.max(0, this.start - this.givenSize);
        this.first = this.read.views[start]?.id;
        this.wanted = this.first;
    }

    protected clear(): void {
        this.read = NOTHING;
        this.first = undefined;
        this.focused = undefined;
        this.wanted = undefined;
        this.seen = undefined;
        this.withdrawNews();
    }

    private get start(): number {
        const { views } = this.read;
        const index = views.findIndex(({ id }) => id === this.first);
        return index < 0 ? Math.max(0, views.length - this.givenSize) : index;
    }

    private get elements(): readonly MessageElement[] {
        return [...(this.template?.querySelectorAll<MessageElement>('c-salus-message') ?? [])];
    }

    /* The message, or the heading of the thread where it has gone. */
    private focusOn(id: string): void {
        const found = this.elements.find(({ message }) => message?.id === id);
        (found ?? this.template?.querySelector<HTMLElement>('.heading'))?.focus();
    }

    private withdrawNews(): void {
        this.withdraw.forEach((withdraw) => withdraw());
        this.withdraw = [];
    }
}

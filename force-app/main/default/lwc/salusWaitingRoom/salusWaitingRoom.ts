import { LightningElement, api } from 'lwc';
import { headingLevelOf, type HeadingLevel } from 'c/salusCoreHeading';
import { announce } from 'c/salusHostAnnouncer';
import { Alarm, clock } from 'c/salusHostClock';
import leaveLabel from '@salesforce/label/c.Salus_Call_LeaveQueue';
import letIn from '@salesforce/label/c.Salus_Call_LetIn';
import letInText from '@salesforce/label/c.Salus_Call_LetInText';
import prepare from '@salesforce/label/c.Salus_Call_Prepare';
import waitingRoom from '@salesforce/label/c.Salus_Call_WaitingRoom';
import { countIn, sayQueue } from './queue';

/* How the queue stands is announced no more often than this. */
const NEWS_EVERY_MS = 60_000;
/* So long the words stay that the visit begins: they are read before the page changes. */
const LET_IN_MS = 3000;

/**
 * Where a person waits to be let into a visit: where they are in line, about how long, and what to
 * prepare. It says nothing of anybody else.
 *
 * @slot default - What the person can prepare: a list of their medicines, an identity card.
 * @fires leave - The person waits no longer. It does not bubble.
 * @fires enter - Three seconds have passed since the person was let in: show the visit. It does not bubble.
 * @status trial
 */
export default class SalusWaitingRoom extends LightningElement {
    /** The person's place in line: 1 is next. Left out where the app doesn't know it. */
    @api
    get position(): number | undefined {
        return this.givenPosition;
    }
    set position(position: number | undefined) {
        this.givenPosition = countIn(position);
        this.tellNews();
    }

    /** About how many minutes the person waits. Left out where the app doesn't know it. */
    @api
    get etaMinutes(): number | undefined {
        return this.givenMinutes;
    }
    set etaMinutes(minutes: number | undefined) {
        this.givenMinutes = countIn(minutes);
        this.tellNews();
    }

    /** Whether the person is let in. It can't be taken back. */
    @api
    get admitted(): boolean {
        return this.isAdmitted;
    }
    set admitted(admitted: boolean) {
        if (!admitted || this.isAdmitted) return;
        this.isAdmitted = true;
        this.letIn();
    }

    /** The level of its heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    /** Moves the focus to the heading. */
    @api
    focus(): void {
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    readonly labels = { leaveLabel, letInText, prepare, waitingRoom };
    private givenPosition?: number;
    private givenMinutes?: number;
    private isAdmitted = false;
    private said = '';
    private quietUntil = 0;
    private withdraw?: () => void;
    private readonly news = new Alarm();
    private readonly entering = new Alarm();

    connectedCallback(): void {
        if (this.isAdmitted) {
            this.letIn();
            return;
        }
        this.said = this.queue;
        this.say(`${waitingRoom}. ${this.queue}`);
    }

    disconnectedCallback(): void {
        this.news.stop();
        this.entering.stop();
        this.withdraw?.();
    }

    get look(): string {
        return this.isAdmitted ? 'room room-open' : 'room';
    }

    get icon(): string {
        return this.isAdmitted ? 'check' : 'clock';
    }

    get heading(): string {
        return this.isAdmitted ? letIn : waitingRoom;
    }

    get isWaiting(): boolean {
        return !this.isAdmitted;
    }

    get queue(): string {
        return sayQueue(this.givenPosition, this.givenMinutes);
    }

    get levelBelow(): HeadingLevel {
        return headingLevelOf(Number(this.headingLevel) + 1) ?? this.headingLevel;
    }

    handleLeave(): void {
        this.dispatchEvent(new CustomEvent('leave'));
    }

    /* What is news is said, and no more than once a minute; never that nothing has changed. */
    private tellNews(): void {
        if (!this.isConnected || this.isAdmitted) return;
        this.news.set(Math.max(this.quietUntil, clock().now()), () => {
            if (this.queue === this.said) return;
            this.said = this.queue;
            this.say(this.queue);
        });
    }

    private say(text: string): void {
        this.withdraw?.();
        this.quietUntil = clock().now() + NEWS_EVERY_MS;
        this.withdraw = announce({
            text,
            topic: 'admission',
            key: 'waiting-room',
            level: 'polite',
        });
    }

    private letIn(): void {
        if (!this.isConnected) return;
        this.news.stop();
        this.withdraw?.();
        this.withdraw = announce({ text: letIn, topic: 'admission', key: 'waiting-room' });
        this.entering.set(clock().now() + LET_IN_MS, () => {
            this.withdraw = undefined; // It is still said on the page that comes.
            this.dispatchEvent(new CustomEvent('enter'));
        });
    }
}

import { LightningElement, api } from 'lwc';
import type { Booking } from 'c/salusCoreBooking';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { isZone } from 'c/salusCoreZones';
import { can } from 'c/salusHostRequests';
import { zone as personZone } from 'c/salusPlatformLocale';
import type { SchedulingAdapter } from 'c/salusPortScheduling';
import { Cancel } from './cancel';
import { begin, type CancelPage, type CancelState } from './pages';
import { reasonIn } from './reasons';
import { headingOf, View } from './view';
import { words } from './words';

type Frame = HTMLElement & { askToLeave(): Promise<boolean> };

/**
 * Cancels an appointment: it is shown as the server has it, the person may say why, is told what is lost,
 * and confirms. Rules: docs/scheduling.md, docs/tasks.md.
 *
 * @fires cancelled - The adapter answered. `detail` is the `id` and the `status` that it gave.
 * @fires book - The person asks for another visit. `detail.id` is the cancelled appointment's id.
 * @fires waitlist - The person asks for the waiting list. `detail.id` as above.
 * @fires leave - The person chose to leave without cancelling.
 * @status trial
 */
export default class SalusPatternCancel extends LightningElement implements CancelPage {
    /** The person's IANA zone: the time is said in it, too, where it differs from the clinic's. */
    @api patientZone = '';
    /** Whether the page around it owns the browser's history, as a Flow screen or a modal does. */
    @api noHistory = false;

    /** What finds and cancels appointments: with `findAppointment`, and with `cancel` where the portal can. Required. */
    @api
    get adapter(): SchedulingAdapter | undefined {
        return this.given;
    }
    set adapter(adapter: SchedulingAdapter | undefined) {
        if (adapter === this.given) return;
        this.given = adapter;
        this.task.renew();
    }

    /** Which appointment: the id that `c-salus-appointment-card` fires. Required. */
    @api
    get appointmentId(): string {
        return this.wanted;
    }
    set appointmentId(given: string) {
        const id = asText(given).trim();
        if (id === this.wanted) return;
        this.wanted = id;
        this.task.renew();
    }

    /** For an app that is about to show another page: asks first, where the visit is not cancelled yet. */
    @api
    async mayLeave(): Promise<boolean> {
        return !this.task.draft || ((await this.frame?.askToLeave()) ?? true);
    }

    readonly words = words;
    upcoming: CancelState = begin;
    shown: CancelState = begin;
    private given?: SchedulingAdapter;
    private wanted = '';
    private readonly task = new Cancel(this);

    connectedCallback(): void {
        this.task.start();
    }

    renderedCallback(): void {
        this.task.host.rendered(this.frame);
    }

    disconnectedCallback(): void {
        this.task.host.stop();
    }

    get heading(): string {
        return headingOf(this.upcoming);
    }

    get view(): View {
        return new View(this.shown);
    }

    get shownPatientZone(): string {
        const zone = this.patientZone || personZone;
        return isZone(zone) ? zone : '';
    }

    get hasNoAdapter(): boolean {
        return !can(this.given, 'findAppointment');
    }

    get canBook(): boolean {
        return can(this.given, 'book');
    }

    get canWait(): boolean {
        return can(this.given, 'joinWaitlist');
    }

    readonly handleGoOn = (): void => this.task.goOn();
    readonly handleReason = ({ detail }: CustomEvent<{ values: { reason?: unknown } }>): void =>
        this.task.choose(reasonIn(detail.values.reason));
    readonly handleEdit = (): void => this.task.edit();
    readonly handleCancel = (): void => void this.task.cancel();
    readonly handleBack = (): void => this.task.back();
    readonly handleRetry = (): void => void this.task.retry();
    readonly handleRestore = (): void => this.task.open();
    readonly handlePurge = ({ detail }: CustomEvent<{ reason: PurgeReason }>): void =>
        this.task.purge(detail.reason);
    readonly handleBookAgain = (): void => this.tell('book', { id: this.wanted });
    readonly handleJoinWaitlist = (): void => this.tell('waitlist', { id: this.wanted });

    handleLeave(): void {
        this.task.renew();
        this.tell('leave');
    }

    tellCancelled({ id, status }: Booking): void {
        this.tell('cancelled', { id, status });
    }

    private tell(name: string, detail?: object): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    private get frame(): Frame | undefined {
        return this.refs?.frame as Frame | undefined;
    }
}

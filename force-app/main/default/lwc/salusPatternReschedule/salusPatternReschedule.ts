import { LightningElement, api } from 'lwc';
import { begin, type SchedulingTask } from 'c/salusCoreScheduling';
import { asText } from 'c/salusCoreWords';
import { isZone } from 'c/salusCoreZones';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import { can } from 'c/salusHostRequests';
import {
    Booking,
    bookingActions,
    otherTime,
    serves,
    type BookingPage,
} from 'c/salusHostScheduling';
import { zone as personZone } from 'c/salusPlatformLocale';
import type { Booking as Booked, SchedulingAdapter } from 'c/salusPortScheduling';
import { headingOf } from './pages';
import { View } from './view';
import { words } from './words';

type Frame = HTMLElement & { readonly isErrorFocused: boolean; askToLeave(): Promise<boolean> };

/**
 * Moves an appointment to another time: it is shown as the server has it, another time is chosen and
 * held, both are reviewed, and the old one is kept until the new one is booked.
 * Rules: docs/scheduling.md, docs/tasks.md.
 *
 * @fires rescheduled - The adapter answered. `detail` is the `id` and the `status` of the new appointment.
 * @fires book - The person asks for a new visit instead. `detail.id` is the old appointment's id.
 * @fires waitlist - No time is open, and the person asks for the waiting list. `detail.id` as above.
 * @fires leave - The person chose to leave with the time as it was.
 * @status trial
 */
export default class SalusPatternReschedule extends LightningElement implements BookingPage {
    /** The person's IANA zone: times are said in it, too, where it differs from the clinic's. */
    @api patientZone = '';
    /** Whether the page around it owns the browser's history, as a Flow screen or a modal does. */
    @api noHistory = false;

    /** What finds and moves appointments: with `findAppointment` and `findSlots`, and with `reschedule` where the portal can. Required. */
    @api
    get adapter(): SchedulingAdapter | undefined {
        return this.given;
    }
    set adapter(adapter: SchedulingAdapter | undefined) {
        if (adapter === this.given) return;
        this.given = adapter;
        this.booking.use(adapter);
        if (this.isConnected) this.booking.open();
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
        this.booking.changeSubject();
        if (this.isConnected) this.booking.open();
    }

    /** For an app that is about to show another page: asks first, where a time is chosen and not booked. */
    @api
    async mayLeave(): Promise<boolean> {
        return !this.booking.draft || ((await this.frame?.askToLeave()) ?? true);
    }

    /* Nothing is typed, and a held time can't be kept: there is no draft. */
    readonly draftStore = undefined;
    readonly draftSubject = '';
    readonly words = words;
    upcoming: SchedulingTask = begin;
    shown: SchedulingTask = begin;
    private given?: SchedulingAdapter;
    private wanted = '';
    private withdraw?: () => void;
    private readonly purpose = otherTime(() => this.wanted);
    private readonly booking = new Booking(this, this.purpose);
    readonly actions = bookingActions(this.booking);

    connectedCallback(): void {
        this.booking.start();
    }

    disconnectedCallback(): void {
        this.booking.stop();
        this.withdraw?.();
    }

    renderedCallback(): void {
        this.booking.host.rendered(this.frame);
    }

    get view(): View {
        return new View(this.shown, new Date(clock().now()).toISOString());
    }

    get heading(): string {
        return headingOf(this.upcoming);
    }

    get shownPatientZone(): string {
        const zone = this.patientZone || personZone;
        return isZone(zone) ? zone : '';
    }

    get hasNoAdapter(): boolean {
        return !serves(this.given, this.purpose);
    }

    get canGoOn(): boolean {
        return this.view.isVisit;
    }

    /** What else the person can do, as far as the portal can. */
    get offers() {
        const { isOff, hasNoTimes } = this.view;
        const { bookAgain, joinWaitlist } = words;
        return [
            ...(isOff && can(this.given, 'book') ? [{ name: 'book', label: bookAgain }] : []),
            ...((isOff || hasNoTimes) && can(this.given, 'joinWaitlist')
                ? [{ name: 'waitlist', label: joinWaitlist }]
                : []),
        ];
    }

    readonly handleGoOn = (): void => this.booking.goOnFrom('visit');
    readonly handleAnswer = ({ detail }: CustomEvent<{ value: string }>): void =>
        void this.booking.takeTime(detail.value);
    readonly handleEdit = ({ detail }: CustomEvent<{ key: string }>): void =>
        void this.booking.edit(detail.key);

    handleOffer(event: Event): void {
        const { name = '' } = (event.currentTarget as HTMLElement).dataset;
        this.tell(name, { id: this.wanted });
    }

    async handleKeepTime(): Promise<void> {
        if (!(await this.booking.keepTime()) || !this.isConnected) return;
        this.withdraw = announce({ text: words.keptTime, topic: 'status' });
    }

    handleLeave(): void {
        this.booking.leave();
        this.tell('leave');
    }

    /** Whether the focus is in a message, or in the choices, that may be about to go. */
    isFocusIn(part: 'message' | 'choices'): boolean {
        const own = this.template?.activeElement?.localName;
        if (part === 'choices') return own === 'c-salus-visit-choices';
        return own === 'c-salus-hold-alert' || (this.frame?.isErrorFocused ?? false);
    }

    tellBooked({ id, status }: Booked): void {
        this.tell('rescheduled', { id, status });
    }

    private tell(name: string, detail?: object): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    private get frame(): Frame | undefined {
        return this.refs?.frame as Frame | undefined;
    }
}

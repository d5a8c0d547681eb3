import { LightningElement, api } from 'lwc';
import type { Choice } from 'c/salusCoreChoices';
import { begin, type SchedulingTask } from 'c/salusCoreScheduling';
import { isZone } from 'c/salusCoreZones';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import { can } from 'c/salusHostRequests';
import { Booking, bookingActions, newVisit, serves, type BookingPage } from 'c/salusHostScheduling';
import { zone as personZone } from 'c/salusPlatformLocale';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { Booking as Booked, SchedulingAdapter, WaitlistRequest } from 'c/salusPortScheduling';
import { headingOf } from './pages';
import type { Answer } from './questions';
import type { Detail } from './review';
import { View } from './view';
import { JoinedLists } from './waitlist';
import { words } from './words';

type Frame = HTMLElement & { readonly isErrorFocused: boolean; askToLeave(): Promise<boolean> };
type DetailsElement = HTMLElement & {
    readonly summary: readonly Detail[];
    focusField(name: string): void;
};

/**
 * Books a visit, one page at a time: reason, location, clinician, time, details, review. Each page is
 * one entry of the browser's history, its heading takes the focus, and going back loses nothing.
 *
 * What the person answers lives in one snapshot of `Booking` and goes to the adapter's `book`.
 * Rules: docs/scheduling.md, docs/tasks.md.
 *
 * @fires booked - The adapter answered a booking. `detail` is its `id` and `status`.
 * @fires waiting - The person has joined the waiting list, or left it. `detail` as above.
 * @fires leave - The person chose to leave without booking.
 * @status trial
 */
export default class SalusPatternScheduling extends LightningElement implements BookingPage {
    /** The person's IANA zone: times are said in it, too, where it differs from the clinic's. */
    @api patientZone = '';
    /** The emergency and crisis lines where the portal is used. Without them no number is named. */
    @api emergencyText = '';
    /** Whose visit it is: `other` when acting for somebody, so that the browser offers no answers. */
    @api subject: 'self' | 'other' = 'self';
    /** Where unsent answers are kept on the server. Without one the person is told before leaving. */
    @api draftStore?: DraftStore;
    /** Whether the page around it owns the browser's history, as a Flow screen or a modal does. */
    @api noHistory = false;

    /** How a person on the waiting list can be told of a time. Left out, they aren't asked. */
    @api waitlistContacts?: readonly Choice[];

    /** Whose answers a draft holds: an id of the app's for the person, who is shown no other's. */
    @api
    get draftSubject(): string {
        return this.person;
    }
    set draftSubject(person: string) {
        const isOther = person !== this.person;
        if (isOther) this.booking.changeSubject();
        this.person = person;
        if (isOther && this.isConnected) this.booking.open();
    }

    /** What books. Required. */
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

    /** For an app that is about to show another page: asks first, if there are unsent answers. */
    @api
    async mayLeave(): Promise<boolean> {
        return !this.booking.draft || ((await this.frame?.askToLeave()) ?? true);
    }

    readonly words = words;
    upcoming: SchedulingTask = begin;
    shown: SchedulingTask = begin;
    private person = '';
    private given?: SchedulingAdapter;
    private focusNext = '';
    private withdraw?: () => void;
    private readonly lists = new JoinedLists();
    private readonly booking = new Booking(this);
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
        if (!this.focusNext || this.booking.host.isChangingPage) return;
        this.detailsElement?.focusField(this.focusNext);
        this.focusNext = '';
    }

    get view(): View {
        const now = new Date(clock().now()).toISOString();
        return new View(this.shown, now, () => this.summary());
    }

    get heading(): string {
        return headingOf(this.upcoming);
    }

    get emergency(): string {
        return this.emergencyText || words.emergencyText;
    }

    get shownPatientZone(): string {
        const zone = this.patientZone || personZone;
        return isZone(zone) ? zone : '';
    }

    get leaveText(): string {
        return this.booking.host.keepsDrafts ? words.leaveKept : words.leaveLost;
    }

    /** The waiting list, where no time is open and the server has one. */
    get waitlist() {
        const { given: adapter, shown, waitlistContacts: contacts } = this;
        const { waitlist } = this.view;
        if (!waitlist || !can(adapter, 'joinWaitlist')) return undefined;
        return { ...waitlist, adapter, contacts, ...this.lists.knownFor(shown) };
    }

    get hasNoAdapter(): boolean {
        return !serves(this.given, newVisit);
    }

    handleAnswer({ detail: { name, value } }: CustomEvent<Answer>): void {
        if (name === 'nearest') void this.booking.takeTime(value);
        else if (name === 'other') void this.booking.takeOther(value);
        else this.booking.answer(name, value);
    }

    handleEdit(event: CustomEvent<{ key: string }>): void {
        this.focusNext = this.booking.edit(event.detail.key) === 'details' ? event.detail.key : '';
    }

    async handleKeepTime(): Promise<void> {
        if (!(await this.booking.keepTime()) || !this.isConnected) return;
        this.withdraw = announce({ text: words.keptTime, topic: 'status' });
    }

    handleWaiting({ detail }: CustomEvent<Booked>): void {
        this.lists.keep(this.shown, { entry: detail });
        this.dispatchEvent(new CustomEvent('waiting', { detail }));
    }

    handleUnanswered({ target }: Event): void {
        const { unanswered } = target as unknown as { readonly unanswered?: WaitlistRequest };
        this.lists.keep(this.shown, { unanswered });
    }

    handleLeave(): void {
        this.booking.leave();
        this.dispatchEvent(new CustomEvent('leave'));
    }

    /** Whether the focus is in a message, or in the choices, that may be about to go. */
    isFocusIn(part: 'message' | 'choices'): boolean {
        const own = this.template?.activeElement?.localName;
        if (part === 'choices') return own === 'c-salus-visit-choices';
        return own === 'c-salus-hold-alert' || (this.frame?.isErrorFocused ?? false);
    }

    /** The questions of the details page that this visit asks, with their answers in words. */
    summary(): readonly Detail[] {
        return this.detailsElement?.summary ?? [];
    }

    tellBooked({ id, status }: Booked): void {
        this.dispatchEvent(new CustomEvent('booked', { detail: { id, status } }));
    }

    /* Not by `refs`, which may not be read while the template is rendered. */
    private get detailsElement(): DetailsElement | null | undefined {
        return this.template?.querySelector<DetailsElement>('c-salus-visit-details');
    }

    private get frame(): Frame | undefined {
        return this.refs?.frame as Frame | undefined;
    }
}

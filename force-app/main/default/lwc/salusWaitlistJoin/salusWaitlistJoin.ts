import { api } from 'lwc';
import { visitPhrase } from 'c/salusCoreAppointments';
import type { Booking, WaitlistRequest, WaitlistVisit } from 'c/salusCoreBooking';
import { offeredChoices, type Choice } from 'c/salusCoreChoices';
import { sameValue } from 'c/salusCoreField';
import { headingLevelOf, type HeadingLevel } from 'c/salusCoreHeading';
import { transition } from 'c/salusCoreTask';
import { asText, isolate } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { registerFocusTarget } from 'c/salusHostFocus';
import { IdempotencyKey } from 'c/salusHostIdempotency';
import { can } from 'c/salusHostRequests';
import { direction } from 'c/salusPlatformLocale';
import type { SchedulingAdapter } from 'c/salusPortScheduling';
import type { ReviewItem } from 'c/salusReviewList';
import { dayChoices, itemsOf, requestOf, timeChoices, wishesIn } from './choices';
import { readEntry, readRequest, readVisit } from './given';
import { begin, errorOf, OUTCOMES, requestsFor, type RequestName, type Said } from './state';
import { phrases, words } from './words';

type Dialog = HTMLElement & { ask(): Promise<boolean> };

/**
 * Puts a person on the waiting list for a visit: which days and times suit them, and how to tell them.
 * Shows that they are on it, and takes them off it again.
 *
 * @fires join - The adapter answered. `detail` is the `id` and the `status` that it gave; it does not bubble.
 * @fires leave - They have left the list. `detail` as above.
 * @fires unanswered - Whether they are on the list is not known: `unanswered` is to be kept. It carries nothing.
 * @status trial
 */
export default class SalusWaitlistJoin extends SalusDisplay {
    /** What sends it: with `joinWaitlist`, and with `cancel` where the list can be left. Required. */
    @api adapter?: SchedulingAdapter;

    /** What the person waits for: `locationId`, `modality`, and where they are known `reasonId`, `clinicianId`, `from` and `to`. Required. */
    @api
    get visit(): WaitlistVisit | undefined {
        return this.givenVisit;
    }
    set visit(given: WaitlistVisit | undefined) {
        const before = this.givenVisit;
        this.givenVisit = readVisit(given);
        if (before && !sameValue(this.givenVisit, before)) this.forgetAll();
        const isMissing = given === undefined || given === null;
        if (!isMissing && !this.givenVisit) this.reportBad('visit', 'give location and modality');
    }

    /** Where the visit would be, in words. */
    @api
    get locationName(): string {
        return this.givenLocation;
    }
    set locationName(name: string) {
        this.givenLocation = asText(name).trim();
    }

    /** With whom the visit would be, in words. */
    @api
    get clinicianName(): string {
        return this.givenClinician;
    }
    set clinicianName(name: string) {
        this.givenClinician = asText(name).trim();
    }

    /** How the person can be told that a time has opened, in words that don't repeat their number or
     *  address. Left out, they aren't asked. */
    @api
    get contacts(): readonly Choice[] {
        return this.offered;
    }
    set contacts(given: readonly Choice[]) {
        const { list, mistakes } = offeredChoices(given);
        this.offered = list;
        const isMissing = given === undefined || given === null;
        if (!isMissing && mistakes.length) this.reportBad('contacts', mistakes[0]![2]);
    }

    /** The entry of a person who is on the list already, as `joinWaitlist` gave it. */
    @api
    get entry(): Booking | undefined {
        return this.booking;
    }
    set entry(given: Booking | undefined) {
        const entry = readEntry(given);
        if (sameValue(entry, this.booking)) return;
        this.booking = entry;
        this.items = [];
    }

    /** What was sent and not answered. Given to another one for the same visit, it is sent again as it was,
     *  so that nobody is put on the list twice. */
    @api
    get unanswered(): WaitlistRequest | undefined {
        return this.sent;
    }
    set unanswered(given: WaitlistRequest | undefined) {
        this.sent = readRequest(given);
        this.kept = this.sent;
    }

    readonly words = words;
    readonly days = dayChoices();
    readonly times = timeChoices;
    items: readonly ReviewItem[] = [];
    /* What another one was not answered: its wishes are shown. */
    kept?: WaitlistRequest;
    /* They may be on the list without an answer: then the same is sent again, by the same key. */
    private sent?: WaitlistRequest;
    private givenVisit?: WaitlistVisit;
    private givenLocation = '';
    private givenClinician = '';
    private offered: readonly Choice[] = [];
    private booking?: Booking;
    private task = begin;
    private isToFocus = false;
    private readonly key = new IdempotencyKey();
    private errorCount = 0;
    private forgetTarget?: () => void;
    private readonly requests = requestsFor((event) => {
        if (event.type === 'failed') this.errorCount += 1;
        this.task = transition(this.task, event);
    });

    /* A question that goes while it is asked leaves the focus on the heading. */
    connectedCallback(): void {
        super.connectedCallback();
        this.forgetTarget = registerFocusTarget(() => this.headingElement);
    }

    /* The page that was answered is gone, and with it what had the focus. */
    renderedCallback(): void {
        super.renderedCallback();
        if (this.isToFocus) this.headingElement?.focus();
        this.isToFocus = false;
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.forgetTarget?.();
        this.forgetRequests();
    }

    get isAsking(): boolean {
        return this.isReady && !this.booking && this.givenVisit !== undefined;
    }

    get outcome(): Said | undefined {
        return this.isReady && this.booking ? OUTCOMES[this.booking.status] : undefined;
    }

    get where(): string {
        const location = this.givenLocation && isolate(this.givenLocation, direction);
        return visitPhrase(this.givenVisit?.modality, location, phrases);
    }

    get hasWhere(): boolean {
        return Boolean(this.givenVisit ?? this.givenLocation);
    }

    get isUnanswered(): boolean {
        return this.sent !== undefined;
    }

    get keptDays(): WaitlistRequest['days'] {
        return this.kept?.days;
    }

    get keptTimes(): WaitlistRequest['partsOfDay'] {
        return this.kept?.partsOfDay;
    }

    get keptContact(): string | undefined {
        return this.kept?.contact;
    }

    get hasContacts(): boolean {
        return this.offered.length > 0;
    }

    get canJoin(): boolean {
        return can(this.adapter, 'joinWaitlist');
    }

    get canLeave(): boolean {
        return this.booking?.status === 'waitlist' && can(this.adapter, 'cancel');
    }

    get canJoinAgain(): boolean {
        const isOff = this.outcome === OUTCOMES.cancelled;
        return isOff && this.canJoin && this.givenVisit !== undefined;
    }

    /* Each error has an alert of its own, so that the same words are announced again. */
    get errors(): readonly (Said & { readonly key: number })[] {
        const error = errorOf(this.task);
        return error ? [{ ...error, key: this.errorCount }] : [];
    }

    get hasErrors(): boolean {
        return this.errors.length > 0;
    }

    get hasItems(): boolean {
        return this.items.length > 0;
    }

    get isBusy(): boolean {
        return this.task.waitingFor !== undefined || !this.task.mayRetry;
    }

    get levelBelow(): HeadingLevel {
        return headingLevelOf(Number(this.headingLevel) + 1) ?? this.headingLevel;
    }

    async handleJoin({ detail }: CustomEvent<{ values: Record<string, unknown> }>): Promise<void> {
        const { adapter, givenVisit } = this;
        if (this.isBusy || !givenVisit || !can(adapter, 'joinWaitlist')) return;
        const wishes = wishesIn(detail.values);
        const request = this.sent ?? requestOf(givenVisit, wishes, this.key.of('join'));
        const items = itemsOf(request, this.offered);
        const call = () => adapter.joinWaitlist(request);
        if (await this.ask('join', 'joinWaitlist', call)) this.items = items;
        else if (this.task.failed?.error.code === 'unavailable') this.keep(request);
    }

    async handleLeave(): Promise<void> {
        const { adapter, booking } = this;
        if (this.isBusy || !booking || !can(adapter, 'cancel')) return;
        if (!(await (this.refs!.leaving as Dialog).ask())) return;
        await this.ask('leave', 'cancel', () => adapter.cancel(booking.id));
    }

    handleJoinAgain(): void {
        this.booking = undefined;
        this.isToFocus = true;
    }

    protected clear(): void {
        this.givenVisit = undefined;
        this.givenLocation = '';
        this.givenClinician = '';
        this.booking = undefined;
        this.items = [];
        this.isToFocus = false;
        this.forgetAll();
    }

    /* Whether it was answered. */
    private async ask(
        request: RequestName,
        method: string,
        call: () => Promise<unknown>,
    ): Promise<boolean> {
        const booking = await this.requests.ask<Booking>({ request, method, call });
        if (!booking) return false;
        const { id, status } = booking;
        this.task = transition(this.task, { type: 'answered' });
        this.forgetKey();
        this.booking = { id, status };
        this.isToFocus = true;
        this.dispatchEvent(new CustomEvent(request, { detail: { id, status } }));
        return true;
    }

    private keep(request: WaitlistRequest): void {
        if (this.sent) return;
        this.sent = request;
        this.dispatchEvent(new CustomEvent('unanswered'));
    }

    private forgetKey(): void {
        this.key.forget();
        this.sent = undefined;
        this.kept = undefined;
    }

    private get headingElement(): HTMLElement | null | undefined {
        return this.template?.querySelector<HTMLElement>('.heading');
    }

    /* What was asked for another visit, or for somebody else, is another request. */
    private forgetAll(): void {
        this.forgetKey();
        this.forgetRequests();
    }

    private forgetRequests(): void {
        this.requests.stop();
        this.task = begin;
    }
}

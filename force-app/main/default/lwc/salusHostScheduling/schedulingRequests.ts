import { SalusProblem } from 'c/salusCoreProblems';
import {
    isSchedulingError,
    isTimed,
    isValue,
    queryFor,
    requestFor,
    type RequestName,
    type SchedulingEvent,
    type SentBooking,
    type SchedulingTask,
} from 'c/salusCoreScheduling';
import { nearestTo, openChoices } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import { clock } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import { Requests } from 'c/salusHostRequests';
import type {
    Booking,
    Hold,
    SchedulingAdapter,
    SchedulingChoices,
    SchedulingError,
    Slot,
    SlotChoice,
} from 'c/salusPortScheduling';
import { can } from './capabilities';
import { Holds } from './holds';

const NEAREST = 3;

/* `crypto.randomUUID` is missing from pages without TLS, such as a preview on a local network. */
const newKey = (): string =>
    Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
        part.toString(16).padStart(8, '0'),
    ).join('');

/** The booking that the requests are for, and a way to change it. */
export interface SchedulingOwner {
    readonly tag: string;
    readonly task: SchedulingTask;
    send(event: SchedulingEvent): void;
}

/** What a booking asks of its adapter, and what comes of each answer. */
export class SchedulingRequests {
    private readonly adapter: SchedulingAdapter;
    private readonly owner: SchedulingOwner;
    private readonly requests: Requests<RequestName, SchedulingError>;
    private readonly holds: Holds;
    /* The key of one booking: the same time, however often it is tried, is the same booking. */
    private key = { of: '', key: '' };
    /* The key of a booking that was sent and not answered, and what it was sent with. */
    private unanswered: string;
    private sent?: SentBooking;

    constructor(adapter: SchedulingAdapter, owner: SchedulingOwner, unanswered = '') {
        const guards = { isValue, isError: isSchedulingError };
        const send = (event: SchedulingEvent): void => owner.send(event);
        this.adapter = adapter;
        this.owner = owner;
        this.unanswered = unanswered;
        this.holds = new Holds(adapter);
        this.requests = new Requests({ tag: owner.tag, guards, send });
    }

    /** What can be chosen. `wanted` is the page that a draft was on. */
    async load(wanted?: string): Promise<void> {
        const { adapter } = this;
        const call = (signal: AbortSignal) => adapter.findChoices(signal);
        const asked = { request: 'load', method: 'findChoices', call } as const;
        const choices = await this.requests.ask<SchedulingChoices>(asked);
        if (!choices) return;
        this.owner.send({ type: 'loaded', choices, canBook: can(adapter, 'book'), wanted });
        choices.locations.forEach(({ zone }, index) => {
            const help = `locations[${index}].zone: give an IANA zone, such as America/New_York`;
            if (!isZone(zone)) this.tell('missing-zone', 'findChoices', help);
        });
    }

    /** The times of this booking. */
    async times(): Promise<void> {
        const { adapter, owner } = this;
        const query = queryFor(owner.task);
        if (!query) return owner.send({ type: 'times', slots: [] });
        const call = (signal: AbortSignal) => adapter.findSlots({ ...query, signal });
        const asked = { request: 'times', method: 'findSlots', call } as const;
        const slots = await this.requests.ask<readonly Slot[]>(asked);
        if (!slots) return;
        owner.send({ type: 'times', slots: slots.filter(isTimed) });
        const lost = slots.filter((slot) => !isTimed(slot)).length;
        const help = `${lost} of ${slots.length} slots are left out: give start and end with an offset`;
        if (lost) this.tell('bad-slot', 'findSlots', help);
    }

    /**
     * Holds the chosen time; where the server can't, asks whether it is still open.
     *
     * @returns whether the time that is chosen now can be had
     */
    async hold(choice: SlotChoice): Promise<boolean> {
        if (await this.isStillUnanswered()) return false;
        const { adapter, owner } = this;
        const method = can(adapter, 'hold') ? 'hold' : 'checkSlot';
        const check = () =>
            can(adapter, 'checkSlot') ? adapter.checkSlot(choice) : { ok: true, value: true };
        const call = () => (method === 'hold' ? this.holds.ask(choice) : check());
        const answer = await this.requests.answerTo<Hold | true>({ request: 'hold', method, call });
        if (!answer) return false;
        if (!answer.ok) {
            this.fail('hold', answer.error);
            return false;
        }
        const hold = answer.value === true ? undefined : answer.value;
        owner.send({ type: 'held', key: choice.key, hold });
        if (owner.task.choice?.key !== choice.key) return false;
        if (hold) this.watch(hold);
        return true;
    }

    /** Books the chosen time, with the answers to the questions that were `asked`. */
    async book(asked: readonly string[]): Promise<void> {
        if (await this.isStillUnanswered()) return;
        const { adapter, owner } = this;
        const { choice } = owner.task;
        const request = choice && requestFor(owner.task, this.keyOf(choice), asked);
        if (!request || !can(adapter, 'book')) return;
        this.unanswered = request.idempotencyKey;
        this.sent = { choice, answers: owner.task.answers };
        const call = () => adapter.book(request);
        const answer = await this.requests.answerTo<Booking>({
            request: 'book',
            method: 'book',
            call,
        });
        if (!answer) return;
        if (answer.ok) this.holds.use(choice.key);
        if (answer.ok) this.booked(answer.value);
        else this.fail('book', answer.error);
    }

    /** The person went on to something else: an answer about a time is not wanted any more. */
    drop(): void {
        if (this.owner.task.waitingFor !== 'book') this.requests.drop();
    }

    /** The person has left. Nothing that was asked or answered is kept but the key of a booking. */
    stop(): void {
        // A booking that is on its way uses its hold.
        if (this.owner.task.waitingFor === 'book') this.holds.use(this.owner.task.choice?.key);
        this.requests.stop();
        this.holds.releaseAll();
        this.key = { of: '', key: '' };
        this.sent = undefined;
    }

    /** The key of a booking that was sent and not answered, or ''. */
    get unansweredKey(): string {
        return this.unanswered;
    }

    /** Somebody else is at the page now. */
    forget(): void {
        this.unanswered = '';
    }

    private keyOf({ key: of }: SlotChoice): string {
        if (this.key.of !== of) this.key = { of, key: newKey() };
        return this.key.key;
    }

    /* A booking whose answer was lost may have been made: the server says, before another is tried. */
    private async isStillUnanswered(): Promise<boolean> {
        const { adapter, unanswered } = this;
        if (!unanswered || !can(adapter, 'lookup')) return false;
        const call = () => adapter.lookup(unanswered);
        const asked = { request: 'lookup', method: 'lookup', call } as const;
        const answer = await this.requests.answerTo<Booking | undefined>(asked);
        if (answer && !answer.ok) this.fail('lookup', answer.error);
        if (!answer?.ok) return true;
        this.unanswered = '';
        if (answer.value) this.booked(answer.value);
        return Boolean(answer.value);
    }

    private booked(booking: Booking): void {
        const { sent } = this;
        this.unanswered = '';
        this.sent = undefined;
        this.requests.stop();
        this.holds.releaseAll();
        this.owner.send({ type: 'booked', booking, sent });
    }

    private watch(hold: Hold): void {
        const { owner } = this;
        this.holds.watch(
            hold,
            () => owner.send({ type: 'hold-ends' }),
            () => owner.send({ type: 'hold-ended' }),
        );
    }

    private fail(request: RequestName, error: SchedulingError): void {
        if (request === 'book' && error.code !== 'unavailable') this.unanswered = '';
        if (error.code === 'conflict') return this.offerOthers(request, error);
        // A hold that has ended is asked for anew, and not the booking with the old one.
        return this.requests.fail(error.code === 'hold-expired' ? 'hold' : request, error);
    }

    /* Where the server names no other times, the nearest of those that were shown are offered. */
    private offerOthers(
        request: RequestName,
        error: SchedulingError & { readonly code: 'conflict' },
    ): void {
        const { choice, slots = [] } = this.owner.task;
        const now = new Date(clock().now()).toISOString();
        const named = Array.isArray(error.nearest) ? error.nearest.filter(isTimed) : [];
        const others = openChoices(named.length ? named : slots, now);
        const open = others.filter(({ key }) => key !== choice?.key);
        const nearest = choice ? nearestTo(open, choice.start, NEAREST) : [];
        this.holds.unwatch();
        this.owner.send({ type: 'taken', failed: { request, error }, nearest });
        if (!open.length) void this.times();
    }

    private tell(code: 'missing-zone' | 'bad-slot', method: string, help: string): void {
        const problem = new SalusProblem(code, this.owner.tag, method, help);
        void Promise.resolve().then(() => report(problem));
    }
}

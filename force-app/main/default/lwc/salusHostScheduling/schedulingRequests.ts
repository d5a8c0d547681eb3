import {
    isSchedulingError,
    isValue,
    requestFor,
    type RequestName,
    type SchedulingEvent,
} from 'c/salusCoreScheduling';
import { can, Requests } from 'c/salusHostRequests';
import type {
    Booking,
    Hold,
    SchedulingAdapter,
    SchedulingError,
    SlotChoice,
} from 'c/salusPortScheduling';
import { Holds } from './holds';
import { loadTimes } from './loads';
import { otherTimes, type Conflict } from './otherTimes';
import type { BookingPurpose } from './purpose';
import type { SchedulingOwner } from './schedulingOwner';
import { Sending } from './sending';

/* With these the server has looked for the key, and has booked nothing with it. Others, such as
   `rate-limited`, may be about this try alone. */
const SETTLES: readonly SchedulingError['code'][] = ['conflict', 'hold-expired'];

/** What a booking asks of its adapter, and what comes of each answer. */
export class SchedulingRequests {
    private readonly adapter: SchedulingAdapter;
    private readonly owner: SchedulingOwner;
    private readonly purpose: BookingPurpose;
    private readonly requests: Requests<RequestName, SchedulingError>;
    private readonly holds: Holds;
    private readonly sending: Sending;

    constructor(
        adapter: SchedulingAdapter,
        owner: SchedulingOwner,
        purpose: BookingPurpose,
        unansweredKey = '',
    ) {
        const guards = { isValue, isError: isSchedulingError };
        const send = (event: SchedulingEvent): void => owner.send(event);
        this.adapter = adapter;
        this.owner = owner;
        this.purpose = purpose;
        this.sending = new Sending(unansweredKey);
        this.holds = new Holds(adapter);
        this.requests = new Requests({ tag: owner.tag, guards, send });
    }

    /** What the first page shows. `wanted` is the page that a draft was on. */
    async load(wanted?: string): Promise<void> {
        await this.purpose.load(this.adapter, this.owner, this.requests, wanted);
        // An old time that is off may be so because the new one was booked, and the answer lost.
        if (this.owner.task.moving?.change === 'off') await this.isStillUnanswered();
    }

    /** The times of this booking. */
    times(): Promise<void> {
        return loadTimes(this.adapter, this.owner, this.requests);
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

    /** Books the chosen time. */
    async book(): Promise<void> {
        if (await this.isStillUnanswered()) return;
        const { adapter, owner, purpose } = this;
        const { method } = purpose;
        const { choice, answers } = owner.task;
        if (!can(adapter, method)) return;
        const request = choice && requestFor(owner.task, this.sending.send({ choice, answers }));
        if (!request) return;
        owner.keep();
        const call = () => purpose.send(adapter, request, owner.task);
        const asked = { request: 'book', method, call } as const;
        const answer = await this.requests.answerTo<Booking>(asked);
        if (!answer) return;
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
        this.sending.purge();
    }

    /** The key of a booking that was sent and not answered, or ''. */
    get unansweredKey(): string {
        return this.sending.key;
    }

    /** Goes on with a booking that was sent before, by the key that a draft has. */
    goOnWith(key: string): void {
        this.sending.goOnWith(key);
    }

    /** Somebody else is at the page now. */
    forget(): void {
        this.sending.settle();
    }

    /* A booking whose answer was lost may have been made: the server says, before another is tried. */
    private async isStillUnanswered(): Promise<boolean> {
        const { adapter, sending } = this;
        if (!sending.isOpen || !can(adapter, 'lookup')) return false;
        const call = () => adapter.lookup(sending.key);
        const asked = { request: 'lookup', method: 'lookup', call } as const;
        const answer = await this.requests.answerTo<Booking | undefined>(asked);
        if (answer && !answer.ok) this.fail('lookup', answer.error);
        if (!answer?.ok) return true;
        if (answer.value) this.booked(answer.value);
        else sending.isNotFound();
        return Boolean(answer.value);
    }

    private booked(booking: Booking): void {
        const { booked: sent } = this.sending;
        this.sending.settle();
        this.requests.stop();
        // The server has used up the hold of the time that it booked.
        this.holds.use(sent?.choice?.key);
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
        if (request === 'book' && SETTLES.includes(error.code)) this.sending.settle();
        if (error.code === 'conflict') return this.offerOthers(request, error);
        // A hold that has ended is asked for anew, and not the booking with the old one.
        return this.requests.fail(error.code === 'hold-expired' ? 'hold' : request, error);
    }

    private offerOthers(request: RequestName, error: Conflict): void {
        const { open, nearest } = otherTimes(this.owner.task, error);
        this.holds.unwatch();
        this.owner.send({ type: 'taken', failed: { request, error }, nearest });
        if (!open.length) void this.times();
    }
}

import type { Booking, Hold, Result, SchedulingError } from 'c/salusCoreBooking';
import { SalusProblem } from 'c/salusCoreProblems';
import {
    requestFor,
    stepsFor,
    visitsOf,
    type Doing,
    type Flow,
    type FlowEvent,
    type StepName,
} from 'c/salusCoreScheduling';
import { nearestTo, openChoices, type SlotChoice } from 'c/salusCoreSlots';
import { clock, type Timer } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import type { SchedulingAdapter, SlotQuery } from 'c/salusPortScheduling';
import { ask, isTimed, type Answered } from './calls';

/* A person is told two minutes before a time that is kept for them is given away (WCAG 2.2.1). */
const WARNING_MS = 120_000;

const NEAREST = 3;

/* The longest that a browser's timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/* `crypto.randomUUID` is missing from pages without TLS, such as a preview on a local network. */
const newKey = (): string =>
    Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
        part.toString(16).padStart(8, '0'),
    ).join('');

/** The page that a desk works for: the booking as it stands, and a way to change it. */
export interface DeskPage {
    readonly flow: Flow;
    send(event: FlowEvent): void;
}

/** What is asked of the adapter for the times of this booking. */
export function queryFor({ answers, choices }: Flow): SlotQuery | undefined {
    const visits = choices ? visitsOf(choices) : [];
    const only = visits.length === 1 ? visits[0] : undefined;
    const visit = visits.find(({ key }) => key === answers.visit) ?? only;
    if (!visit) return undefined;
    return {
        locationId: visit.place.id,
        modality: visit.modality,
        reasonId: answers.reason || undefined,
        clinicianId: answers.clinician || undefined,
    };
}

/**
 * The front desk of a booking: asks the adapter, one thing at a time, and tells the page what came
 * of it. An answer that comes after the person went on to something else is not listened to.
 */
export class BookingDesk {
    private readonly adapter: SchedulingAdapter;
    private readonly page: DeskPage;
    private turn = 0;
    private key = { of: '', key: '' };
    private readonly ownHolds = new Map<string, string>();
    private warning?: Timer;
    private ending?: Timer;
    private pause?: Timer;

    constructor(adapter: SchedulingAdapter, page: DeskPage) {
        this.adapter = adapter;
        this.page = page;
    }

    /** The steps of the booking as it stands. */
    get steps(): readonly StepName[] {
        const { choices, answers } = this.page.flow;
        return choices ? stepsFor(choices, answers, this.canBook) : [];
    }

    private get canBook(): boolean {
        return typeof this.adapter.book === 'function';
    }

    async load(): Promise<void> {
        const choices = await this.call('load', () => this.adapter.findChoices());
        if (!choices) return;
        const first = stepsFor(choices, this.page.flow.answers, this.canBook)[0];
        this.page.send({ type: 'loaded', choices, step: first ?? 'time' });
        if (first === 'time') await this.times();
    }

    async times(): Promise<void> {
        const query = queryFor(this.page.flow);
        if (!query) return this.page.send({ type: 'times', slots: [] });
        const slots = await this.call('times', () => this.adapter.findSlots(query));
        if (!slots) return;
        this.page.send({ type: 'times', slots: slots.filter(isTimed) });
        const lost = slots.filter((slot) => !isTimed(slot)).length;
        if (!lost) return;
        const help = `${lost} of ${slots.length} slots are left out: give start and end with an offset`;
        report(new SalusProblem('bad-slot', 'c-salus-pattern-scheduling', 'findSlots', help));
    }

    /**
     * Asks for the chosen time to be kept; where that can't be done, whether it is still open. The
     * server is told of the person's own hold on it, also of one whose answer came too late.
     */
    async hold(choice: SlotChoice): Promise<boolean> {
        const { adapter } = this;
        const answer = await this.call('hold', async () => {
            if (!adapter.hold) return adapter.checkSlot?.(choice) ?? { ok: true, value: true };
            const result = await adapter.hold(choice, this.ownHolds.get(choice.key));
            if (result.ok) this.ownHolds.set(choice.key, result.value.id);
            return result;
        });
        if (!answer) return false;
        const hold = answer === true ? undefined : answer;
        this.page.send({ type: 'held', key: choice.key, hold });
        const isKept = this.page.flow.choice?.key === choice.key;
        if (isKept) this.watch(hold);
        return isKept;
    }

    /** Books what was chosen, with the answers to the questions that were `asked`. */
    async book(asked: readonly string[]): Promise<void> {
        const { choice } = this.page.flow;
        const request = choice && requestFor(this.page.flow, this.keyOf(choice), asked);
        if (!request) return;
        const booking = await this.call(
            'book',
            async () => (await this.adapter.book?.(request)) as Result<Booking>,
        );
        if (!booking) return;
        this.stop();
        this.page.send({ type: 'booked', booking });
    }

    /** The person went on to something else: an answer about a time is not for them any more. */
    drop(): void {
        const { waitingFor } = this.page.flow;
        if (waitingFor === 'times' || waitingFor === 'hold') this.turn += 1;
    }

    /** Listens to no more answers and lets no more timers run. */
    stop(): void {
        this.turn += 1;
        clock().clear(this.warning);
        clock().clear(this.ending);
        clock().clear(this.pause);
    }

    /* Another time is another booking; the same time, however often it is tried, is the same one. */
    private keyOf({ key: of }: SlotChoice): string {
        if (this.key.of !== of) this.key = { of, key: newKey() };
        return this.key.key;
    }

    private watch(hold: Hold | undefined): void {
        clock().clear(this.warning);
        clock().clear(this.ending);
        if (!hold) return;
        const left = Math.min(hold.durationMs, LONGEST_MS);
        this.warning = clock().setTimeout(
            () => this.page.send({ type: 'hold-ends' }),
            Math.max(0, left - WARNING_MS),
        );
        this.ending = clock().setTimeout(() => this.page.send({ type: 'hold-ended' }), left);
    }

    private async call<D extends Doing>(
        during: D,
        asked: () => Promise<Result<Answered[D]>>,
    ): Promise<Answered[D] | undefined> {
        this.turn += 1;
        const { turn } = this;
        this.page.send({ type: 'wait', during });
        const result = await ask(during, asked);
        if (turn !== this.turn) return undefined;
        if (result.ok) return result.value;
        this.fail(during, result.error);
        return undefined;
    }

    private fail(during: Doing, error: SchedulingError): void {
        if (error.code === 'conflict') return this.offerOthers(during, error);
        // A hold that has run out is asked for anew, and not the booking with the old one.
        const next = error.code === 'hold-expired' ? 'hold' : during;
        this.page.send({ type: 'failed', trouble: { during: next, error } });
        if (error.code !== 'rate-limited') return undefined;
        this.pause = clock().setTimeout(
            () => this.page.send({ type: 'may-retry' }),
            error.retryAfterMs,
        );
        return undefined;
    }

    /* Where the server names no other times, the nearest of those that were shown are offered. */
    private offerOthers(
        during: Doing,
        error: SchedulingError & { readonly code: 'conflict' },
    ): void {
        const { choice, slots = [] } = this.page.flow;
        const now = new Date(clock().now()).toISOString();
        const named = Array.isArray(error.nearest) ? error.nearest.filter(isTimed) : [];
        const others = openChoices(named.length ? named : slots.filter(isTimed), now);
        const open = others.filter(({ key }) => key !== choice?.key);
        const nearest = choice ? nearestTo(open, choice.start, NEAREST) : [];
        this.page.send({ type: 'taken', trouble: { during, error }, nearest });
        if (!open.length) void this.times();
    }
}

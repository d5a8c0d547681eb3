import type { Hold, Result } from 'c/salusCoreBooking';
import {
    requestFor,
    stepsFor,
    visitsOf,
    type Flow,
    type FlowEvent,
    type StepName,
    type Trouble,
} from 'c/salusCoreScheduling';
import { nearestTo, openChoices, type Slot, type SlotChoice } from 'c/salusCoreSlots';
import { clock, type Timer } from 'c/salusHostClock';
import type { SchedulingAdapter, SlotQuery } from 'c/salusPortScheduling';
import { ask } from './calls';

/* A person is told two minutes before a time that is kept for them is given away (WCAG 2.2.1). */
const WARNING_MS = 120_000;

const NEAREST = 3;

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
    const visit = visits.find(({ key }) => key === answers.visit) ?? visits[0];
    if (!visit) return undefined;
    return {
        placeId: visit.place.id,
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
    private key = '';
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
        return choices ? stepsFor(choices, answers, this.adapter.capabilities) : [];
    }

    async load(): Promise<void> {
        const choices = await this.call('load', () => this.adapter.findChoices());
        if (!choices) return;
        const first = stepsFor(choices, this.page.flow.answers, this.adapter.capabilities)[0];
        this.page.send({ type: 'loaded', choices, step: first ?? 'time' });
        if (first === 'time') await this.times();
    }

    async times(): Promise<void> {
        const query = queryFor(this.page.flow);
        if (!query) return this.page.send({ type: 'times', slots: [] });
        const slots = await this.call('times', () => this.adapter.findSlots(query));
        if (slots) this.page.send({ type: 'times', slots });
    }

    /** Asks for the chosen time to be kept; where that can't be done, whether it is still open. */
    async hold(choice: SlotChoice): Promise<boolean> {
        this.key = newKey(); // Another time is another booking.
        const { hold } = this.adapter.capabilities;
        const answer = await this.call<Hold | true>('hold', () =>
            hold ? this.adapter.hold(choice) : this.adapter.checkSlot(choice),
        );
        if (!answer) return false;
        const kept = answer === true ? undefined : answer;
        this.page.send({ type: 'held', hold: kept });
        this.watch(kept);
        return true;
    }

    async book(): Promise<void> {
        const request = requestFor(this.page.flow, this.key);
        if (!request) return;
        const booking = await this.call('book', () => this.adapter.book(request));
        if (!booking) return;
        this.stop();
        this.page.send({ type: 'booked', booking });
    }

    /** Listens to no more answers and lets no more timers run. */
    stop(): void {
        this.turn += 1;
        clock().clear(this.warning);
        clock().clear(this.ending);
        clock().clear(this.pause);
    }

    private watch(hold: Hold | undefined): void {
        clock().clear(this.warning);
        clock().clear(this.ending);
        if (!hold) return;
        const left = Date.parse(hold.expires) - clock().now();
        this.warning = clock().setTimeout(
            () => this.page.send({ type: 'hold-ends' }),
            Math.max(0, left - WARNING_MS),
        );
        this.ending = clock().setTimeout(() => this.page.send({ type: 'hold-ended' }), left);
    }

    private async call<T>(
        during: Trouble['during'],
        asked: () => Promise<Result<T>>,
    ): Promise<T | undefined> {
        this.turn += 1;
        const { turn } = this;
        this.page.send({ type: 'wait' });
        const result = await ask(asked);
        if (turn !== this.turn) return undefined;
        if (result.ok) return result.value;
        this.fail({ during, fault: result.fault });
        return undefined;
    }

    private fail(trouble: Trouble): void {
        const { fault } = trouble;
        if (fault.code === 'conflict') return this.offerOthers(trouble, fault.nearest);
        this.page.send({ type: 'failed', trouble });
        if (fault.code !== 'rate-limited') return undefined;
        this.pause = clock().setTimeout(
            () => this.page.send({ type: 'may-retry' }),
            fault.retryAfterMs,
        );
        return undefined;
    }

    /* Where the server names no other times, the nearest of those that were shown are offered. */
    private offerOthers(trouble: Trouble, named: readonly Slot[] | undefined): void {
        const { choice, slots = [] } = this.page.flow;
        if (!choice) return;
        const now = new Date(clock().now()).toISOString();
        const others = openChoices(named?.length ? named : slots, now);
        const open = others.filter(({ key }) => key !== choice.key);
        this.page.send({ type: 'taken', trouble, nearest: nearestTo(open, choice.start, NEAREST) });
        if (!open.length) void this.times();
    }
}

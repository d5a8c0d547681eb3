import { booksHere, pagesOf, type PageName } from 'c/salusCoreScheduling';
import { choicesOf } from 'c/salusCoreSlots';
import { pageAfter, pageBefore } from 'c/salusCoreTask';
import { BookingTask } from './bookingTask';

/** What the person does with a booking, and which page that leads to. */
export class Booking extends BookingTask {
    /** The person leaves: what was answered is kept, and the booking begins anew. */
    leave(): void {
        this.purge('removed');
        this.open({ fromStart: true });
    }

    /** Goes on from a page that asks nothing. */
    goOnFrom(page: PageName): void {
        if (!this.isBusy && this.task.page === page) this.goOn();
    }

    answer(name: 'reason' | 'visit' | 'clinician', value: string): void {
        if (this.isBusy) return;
        this.requests?.drop();
        this.send({ type: 'answers', answers: { [name]: value } });
        this.goOn();
    }

    choose(key: string): void {
        const { nearest = [], slots = [] } = this.task;
        const choices = [...nearest, ...slots.flatMap(choicesOf)];
        this.send({ type: 'chose', choice: choices.find((choice) => choice.key === key) });
    }

    showAllTimes(): void {
        this.send({ type: 'all-times' });
        void this.requests?.times();
    }

    /** Goes on with the chosen time, or with the one of this key. */
    async takeTime(key?: string): Promise<void> {
        if (key !== undefined) this.choose(key);
        const { choice } = this.task;
        if (this.host.isChangingPage || !choice) return;
        if (!booksHere(this.task) || (await this.requests?.hold(choice))) this.goOn();
    }

    /** Goes on with a time of somebody else or at another location, of those that were offered. */
    async takeOther(key: string): Promise<void> {
        const { others = [] } = this.task;
        const choice = others.flatMap(choicesOf).find((one) => one.key === key);
        if (this.isBusy || !choice) return;
        this.send({ type: 'chose-other', choice });
        await this.takeTime();
    }

    /** Renews the hold. Whether it is held. */
    async keepTime(): Promise<boolean> {
        const { choice } = this.task;
        if (this.isBusy || !choice) return false;
        return Boolean(await this.requests?.hold(choice));
    }

    detail(name: string, value: string | readonly string[]): void {
        const details = { ...this.task.answers.details, [name]: value };
        this.send({ type: 'answers', answers: { details } });
    }

    takeDetails(): void {
        if (this.isBusy) return;
        this.send({ type: 'details-valid' });
        this.goOn();
    }

    /** Goes to the page of an answer, and comes back once it is changed. Which page is open. */
    edit(key: string): PageName {
        const page = pagesOf(this.task).pages.find((one) => one === key) ?? 'details';
        if (!this.isBusy) this.go(page, this.task.page);
        return this.task.page;
    }

    async book(): Promise<void> {
        if (!this.isBusy) await this.requests?.book();
    }

    back(): void {
        const before = pageBefore(pagesOf(this.task), this.task.page);
        if (before) this.go(before);
    }

    async retry(): Promise<void> {
        const { failed, page, choice } = this.task;
        if (failed?.request === 'load' || failed?.request === 'find') return this.load();
        if (failed?.request === 'times') return this.requests?.times();
        if (failed?.request === 'hold' && !choice) return this.send({ type: 'time-over' });
        if (page === 'time') return this.takeTime();
        if (failed?.request === 'hold') return void this.keepTime();
        return this.book();
    }

    private goOn(): void {
        const { page, returnTo } = this.task;
        const next = pageAfter(pagesOf(this.task), page, returnTo);
        if (next) this.go(next);
    }

    private go(page: PageName, returnTo?: PageName): void {
        this.show(page, returnTo);
        this.host.enter(page);
    }
}

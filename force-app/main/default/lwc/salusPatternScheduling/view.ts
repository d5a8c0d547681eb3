import { outcomeOf, type SchedulingTask } from 'c/salusCoreScheduling';
import { openChoices } from 'c/salusCoreSlots';
import { dayOf } from 'c/salusCoreZones';
import { FrameView } from './frame';
import { outcomes } from './pages';
import { questionOf, type Question } from './questions';
import { chosenRows, reviewRows, type Detail, type ReviewRow } from './review';
import { clinicOf, zoneOf } from './whenAndWhere';

/** What the pages show, and what stands around them. */
export class View extends FrameView {
    private readonly now: string;
    private readonly summary: () => readonly Detail[];

    /** `summary` reads the details page's words for its answers. */
    constructor(task: SchedulingTask, now: string, summary: () => readonly Detail[]) {
        super(task);
        this.now = now;
        this.summary = summary;
    }

    get questions(): readonly Question[] {
        return [questionOf(this.task)].filter((one) => one !== undefined);
    }

    get zone(): string {
        return zoneOf(this.task);
    }

    get chosenKey(): string {
        return this.task.choice?.key ?? '';
    }

    /** Times can be chosen: there is an open one, and a zone to name it in. */
    get isTime(): boolean {
        return (
            this.hasTimes &&
            Boolean(this.zone) &&
            openChoices(this.task.slots ?? [], this.now).length > 0
        );
    }

    /** No time can be chosen, so there is nothing to continue with. */
    get isWithoutTimes(): boolean {
        return this.hasTimes && !this.isTime;
    }

    get hasDetails(): boolean {
        return this.task.hasOpenedDetails && !this.task.booking;
    }

    get notDetails(): boolean {
        return this.task.page !== 'details';
    }

    get modality() {
        return this.task.choice?.slot.modality ?? 'in-person';
    }

    get today(): string {
        return dayOf(this.now, this.zone || 'UTC');
    }

    get isReview(): boolean {
        return this.task.page === 'review';
    }

    get reviewItems() {
        return reviewRows(this.task, this.summary());
    }

    get isDone(): boolean {
        return this.task.page === 'done';
    }

    get isElsewhere(): boolean {
        return this.task.page === 'elsewhere';
    }

    get isOver(): boolean {
        return this.isDone || this.isElsewhere;
    }

    /** The clinic has to be called or visited: it books itself, or no time is open. */
    get isByClinic(): boolean {
        return this.isElsewhere || this.isWithoutTimes;
    }

    get doneItems(): readonly ReviewRow[] {
        return chosenRows(this.task);
    }

    get outcome() {
        return outcomes[outcomeOf(this.task.booking?.status ?? 'entered-in-error')];
    }

    get clinic() {
        return clinicOf(this.task);
    }

    private get hasTimes(): boolean {
        const { page, slots, nearest } = this.task;
        return page === 'time' && !nearest?.length && !this.isLoading && Boolean(slots);
    }
}

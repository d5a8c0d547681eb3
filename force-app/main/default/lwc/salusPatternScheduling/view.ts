import { outcomeOf, type SchedulingTask } from 'c/salusCoreScheduling';
import { openChoices } from 'c/salusCoreSlots';
import { dayOf } from 'c/salusCoreZones';
import type { Question } from 'c/salusVisitChoices';
import { FrameView } from './frame';
import { outcomes } from './pages';
import { questionOf } from './questions';
import { chosenRows, reviewRows, type Detail } from './review';
import { clinicOf, zoneOf } from './whenAndWhere';
import { words } from './words';

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

    /** Whether the page asks by choices: a question, or the times. */
    get isChoosing(): boolean {
        return this.question !== undefined || this.hasTimes;
    }

    get choices() {
        const { question, zone } = this;
        return {
            question,
            zone,
            slots: this.hasTimes ? this.task.slots : undefined,
            hasOpenTimes: this.hasOpenTimes,
            value: this.task.choice?.key ?? '',
            busy: this.isBusy,
        };
    }

    get hasDetails(): boolean {
        return this.task.hasOpenedDetails && !this.task.booking;
    }

    /** Its page stays, hidden, once it was opened: so that nothing typed is lost. */
    get details() {
        return {
            hidden: this.task.page !== 'details',
            answers: this.task.answers.details,
            modality: this.task.choice?.slot.modality ?? 'in-person',
            today: dayOf(this.now, this.zone || 'UTC'),
        };
    }

    get isReview(): boolean {
        return this.task.page === 'review';
    }

    get reviewItems() {
        return reviewRows(this.task, this.summary());
    }

    /** What came of it: by the server's answer, or that the clinic books itself. In a few words it is
     *  the heading of the page, which would be heard twice. */
    get outcome() {
        const { booking } = this.task;
        const { variant, text } = this.isDone
            ? outcomes[outcomeOf(booking?.status ?? 'entered-in-error')]
            : { variant: undefined, text: words.elsewhereText };
        return { variant, text, items: chosenRows(this.task) };
    }

    /** Whether the clinic is to be reached: it books itself, no time is open, or a visit is to come. */
    get hasContact(): boolean {
        const isNeeded = this.isElsewhere || (this.hasTimes && !this.hasOpenTimes);
        return isNeeded || (this.isDone && Boolean(this.contact.phone));
    }

    /** How to reach the clinic. A link is for booking: what is booked has no more use for it. */
    get contact() {
        const { elsewhereLink: linkLabel, elsewhereNone: emptyLabel } = words;
        const { link, phone } = clinicOf(this.task);
        return { link: this.isDone ? undefined : link, phone, linkLabel, emptyLabel };
    }

    private get question(): Question | undefined {
        return questionOf(this.task);
    }

    private get zone(): string {
        return zoneOf(this.task);
    }

    private get hasTimes(): boolean {
        const { page, slots, nearest } = this.task;
        return page === 'time' && !nearest?.length && !this.isLoading && Boolean(slots);
    }

    /* There is an open time, and a zone to name it in. */
    private get hasOpenTimes(): boolean {
        const { slots = [] } = this.task;
        return this.hasTimes && Boolean(this.zone) && openChoices(slots, this.now).length > 0;
    }
}

import {
    appointmentOf,
    contactOf,
    offersOf,
    outcomeOf,
    type Outcome,
    type SchedulingTask,
} from 'c/salusCoreScheduling';
import { dayOf } from 'c/salusCoreZones';
import type { OfferedTimes, Question } from 'c/salusVisitChoices';
import { FrameView } from './frame';
import { outcomes } from './pages';
import { questionOf } from './questions';
import { chosenRows, reviewRows, type Detail } from './review';
import { waitlistFor } from './waitlist';
import { words } from './words';

/** What the pages show, and what stands around them. */
export class View extends FrameView {
    private readonly summary: () => readonly Detail[];

    /** `summary` reads the details page's words for its answers. */
    constructor(task: SchedulingTask, now: string, summary: () => readonly Detail[]) {
        super(task, now);
        this.summary = summary;
    }

    /** Whether the page asks by choices: a question, or the times. */
    get isChoosing(): boolean {
        return this.question !== undefined || this.hasTimes;
    }

    get choices() {
        return { ...this.times, question: this.question, offers: this.offers };
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

    get reviewItems() {
        return reviewRows(this.task, this.summary());
    }

    /** What came of it: the appointment, by the server's answer, or what the clinic books itself. In a
     *  few words it is the heading of the page, which would be heard twice. */
    get outcome() {
        const { ending } = this;
        const appointment = appointmentOf(this.task);
        if (!ending) return { text: words.elsewhereText, items: chosenRows(this.task) };
        return { variant: outcomes[ending].variant, text: outcomes[ending].text, appointment };
    }

    /** Whether the clinic is to be reached: it books itself, no time is open, or it has refused. The
     *  card of an appointment has its number. */
    get hasContact(): boolean {
        const isRefused = this.task.failed?.error.code === 'not-permitted';
        const isAlone = this.ending === 'not-booked' && !this.contact.phone;
        return this.isElsewhere || this.isClosed || isRefused || isAlone;
    }

    get contact() {
        const { elsewhereLink: linkLabel, elsewhereNone: emptyLabel } = words;
        return { ...contactOf(this.task), linkLabel, emptyLabel };
    }

    /** What the person can wait for, where no time is open. */
    get waitlist() {
        return this.isClosed ? waitlistFor(this.task) : undefined;
    }

    private get question(): Question | undefined {
        return questionOf(this.task);
    }

    /* Where no time is open, those of somebody else or at another location. */
    private get offers(): readonly OfferedTimes[] {
        if (!this.isClosed) return [];
        return offersOf(this.task, this.now).map(({ key, visit, clinician, slots }) => ({
            ...{ key, slots, zone: visit.location.zone, locationName: visit.location.name },
            clinicianName: clinician?.name ?? '',
        }));
    }

    /* The times are there, and none of them can be chosen. */
    private get isClosed(): boolean {
        return this.hasTimes && !this.hasOpenTimes;
    }

    private get ending(): Outcome | undefined {
        const { booking } = this.task;
        return booking && outcomeOf(booking.status);
    }
}

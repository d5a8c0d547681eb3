import type { SchedulingError } from 'c/salusCoreBooking';
import { kindOfStatus } from 'c/salusCoreAppointments';
import { pauseMinutes } from 'c/salusCoreTask';
import { fill } from 'c/salusCoreWords';
import { sayDuration } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import { formerPage, PAGES, type CancelState } from './pages';
import { NO_REASON, reasons, wordsOf } from './reasons';
import { words } from './words';

const STEPS = [words.stepVisit, words.stepReason, words.stepConfirm, words.stepDone];

const HEADINGS = {
    appointment: words.title,
    reason: words.reasonTitle,
    confirm: words.confirmTitle,
    done: words.done,
    closed: words.cant,
} as const;

/* Why there is nothing to cancel, or not here. */
const CLOSED = {
    off: { heading: words.already, text: words.alreadyText },
    closed: { heading: words.cant, text: words.tooLateText },
    elsewhere: { heading: words.cant, text: words.elsewhereText },
    'not-found': { heading: words.notFound, text: words.notFoundText },
} as const;

const isOff = (status: string | undefined): boolean =>
    status !== undefined && kindOfStatus(status) === 'off';

/** The heading of the page. The last one follows the status that the server gave. */
export function headingOf({ page, change, booking }: CancelState): string {
    if (page === 'closed' && change && change !== 'open') return CLOSED[change].heading;
    if (booking && !isOff(booking.status)) return words.notDone;
    return HEADINGS[page];
}

function shownError(error: SchedulingError, request: string) {
    const { errorTitle, errorText, lostText, busyTitle, busyText, cant, tooLateText } = words;
    if (error.code === 'rate-limited') {
        const text = fill(busyText, sayDuration(pauseMinutes(error), locale));
        return { heading: busyTitle, text, canRetry: true };
    }
    if (error.code !== 'unavailable')
        return { heading: cant, text: tooLateText, canRetry: request === 'load' };
    const text = request === 'cancel' ? lostText : errorText;
    return { heading: errorTitle, text, canRetry: true };
}

/** What the page shows, and what stands around it: worked out from the task when it is read. */
export class View {
    private readonly state: CancelState;

    constructor(state: CancelState) {
        this.state = state;
    }

    get frame() {
        const { failed, waitingFor, mayRetry } = this.state;
        const isLoading = waitingFor === 'load' && !this.hasCard;
        return {
            steps: this.isClosed ? [] : STEPS,
            current: PAGES.indexOf(this.state.page),
            canGoBack: !this.isDone && !this.isBusy && formerPage(this.state) !== undefined,
            canLeave: !this.isDone && !this.isClosed && waitingFor !== 'cancel',
            error: failed && shownError(failed.error, failed.request),
            retrying: waitingFor !== undefined,
            mustWait: !mayRetry,
            loadingLabel: isLoading ? words.loading : '',
            leaveLabel: words.leave,
            leaveHeading: words.leaveTitle,
            leaveText: words.leaveText,
            stayText: words.stayed,
        };
    }

    get appointment() {
        return this.state.appointment;
    }

    get hasCard(): boolean {
        return this.appointment !== undefined && this.state.page !== 'reason';
    }

    get isAppointment(): boolean {
        return this.state.page === 'appointment' && this.hasCard;
    }

    get isReason(): boolean {
        return this.state.page === 'reason';
    }

    /** Nothing is chosen for the person; who said nothing comes back to that answer. */
    get reason() {
        return { options: [...reasons, NO_REASON], value: this.state.reason };
    }

    get isConfirm(): boolean {
        return this.state.page === 'confirm';
    }

    /** Whether a reason was given, which can still be changed. */
    get hasReason(): boolean {
        return this.isConfirm && this.state.reason !== '';
    }

    get given() {
        const { reason } = this.state;
        const value = reason && wordsOf(reason);
        return [{ key: 'reason', label: words.stepReason, value, changeable: true }];
    }

    /** Whether the button is there: not once the server has said that it can't be. */
    get canCancel(): boolean {
        return this.isConfirm && this.state.failed?.error.code !== 'not-permitted';
    }

    get isBusy(): boolean {
        return this.state.waitingFor !== undefined || !this.state.mayRetry;
    }

    /** What came of it, or why nothing can. In a few words it is the heading of the page. */
    get outcome() {
        const { page, change, booking } = this.state;
        if (page === 'closed' && change && change !== 'open')
            return { variant: 'info', text: CLOSED[change].text };
        if (!booking) return undefined;
        return isOff(booking.status)
            ? { variant: 'success', text: words.doneText }
            : { variant: 'warning', text: words.notDoneText };
    }

    /** Whether the clinic is to be reached: what is still booked can't be cancelled here. */
    get hasContact(): boolean {
        const { failed, appointment, booking } = this.state;
        const isRefused = failed?.error.code === 'not-permitted';
        const isOver = this.isClosed || booking !== undefined;
        return isRefused || (isOver && !isOff(appointment?.status));
    }

    get contact() {
        const { link, phone } = this.state.appointment ?? {};
        return { link, phone, linkLabel: words.link };
    }

    /** Whether it is cancelled: then another can be booked. */
    get isOff(): boolean {
        return (this.isDone || this.isClosed) && isOff(this.appointment?.status);
    }

    private get isDone(): boolean {
        return this.state.page === 'done';
    }

    private get isClosed(): boolean {
        return this.state.page === 'closed';
    }
}

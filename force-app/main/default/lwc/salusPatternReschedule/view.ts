import { kindOfStatus, visitPhrase } from 'c/salusCoreAppointments';
import {
    BookingView,
    contactOf,
    movedAppointment,
    outcomeOf,
    whenWords,
} from 'c/salusCoreScheduling';
import { isolate } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import type { Question } from 'c/salusVisitChoices';
import { shownError } from './errors';
import { endingOf, stepsOf } from './pages';
import { words } from './words';

/** What the pages of another time show. */
export class View extends BookingView {
    get frame() {
        return {
            ...this.facts,
            steps: stepsOf(this.stepPages),
            error: shownError(this.task),
            loadingLabel: this.isLoading ? words.loading : '',
            leaveLabel: words.leave,
            leaveHeading: words.leaveTitle,
            leaveText: words.leaveText,
            stayText: words.stayed,
        };
    }

    /** What came of it, or why nothing can. In a few words it is the heading of the page. */
    get outcome() {
        const { variant, text } = endingOf(this.task) ?? {};
        return text && { variant, text };
    }

    /** The appointment as it is, and as it came back once it is moved. */
    get card() {
        const { page, moving } = this.task;
        const appointment = movedAppointment(this.task) ?? moving?.appointment;
        const isShown = appointment && (page === 'visit' || this.isOver);
        return isShown ? { appointment, withoutActions: !this.isDone } : undefined;
    }

    get isVisit(): boolean {
        return this.task.page === 'visit';
    }

    /** Whether a time is chosen on the page: one of the nearest after a conflict, or of all. */
    get isChoosing(): boolean {
        return this.question !== undefined || this.hasTimes;
    }

    get choices() {
        return { ...this.times, question: this.question };
    }

    /** The new time and the old one, and what stays. */
    get reviewItems() {
        const { choice, moving } = this.task;
        const {
            start,
            end = '',
            clinicians = [],
            modality,
            locationName = '',
        } = moving?.appointment ?? {};
        const when = (time: { start: string; end: string }, kind: 'time' | 'window' = 'time') =>
            whenWords({ ...time, kind }, this.zone, locale);
        const names = clinicians.map(({ name }) => isolate(name, direction));
        return [
            {
                key: 'time',
                label: words.newTime,
                value: choice ? when(choice, choice.kind) : '',
                changeable: true,
            },
            { key: 'old', label: words.oldTime, value: start ? when({ start, end }) : '' },
            { key: 'with', label: words.withWhom, value: names.join(', ') },
            {
                key: 'where',
                label: words.whereHow,
                value: visitPhrase(modality, isolate(locationName, direction), words),
            },
        ].filter(({ value }) => value);
    }

    /** Whether the clinic is to be reached: what is booked can't be moved here, or not now. */
    get hasContact(): boolean {
        const { booking, failed } = this.task;
        const isRefused = failed?.error.code === 'not-permitted';
        const isNotBooked = booking && outcomeOf(booking.status) === 'not-booked';
        const isClosed = this.isElsewhere && !this.isOff;
        return isClosed || this.hasNoTimes || isRefused || Boolean(isNotBooked);
    }

    get contact() {
        const { appointment } = this.task.moving ?? {};
        const { link, phone } = contactOf(this.task);
        return {
            link: link ?? appointment?.link,
            phone: phone ?? appointment?.phone,
            linkLabel: words.link,
        };
    }

    /** Whether it does not take place: then another can be booked. */
    get isOff(): boolean {
        const { status = '' } = this.task.moving?.appointment ?? {};
        return this.isElsewhere && kindOfStatus(status) === 'off';
    }

    /** Whether no other time is open now: then the person can wait for one. */
    get hasNoTimes(): boolean {
        return this.hasTimes && !this.hasOpenTimes;
    }

    private get question(): Question | undefined {
        const { page, nearest } = this.task;
        if (page !== 'time' || !nearest?.length) return undefined;
        return {
            ...{ name: 'nearest', value: '', isNearest: true },
            label: words.nearestLabel,
            missing: words.chooseTime,
            options: nearest.map((one) => ({
                value: one.key,
                label: whenWords(one, this.zone, locale),
            })),
        };
    }
}

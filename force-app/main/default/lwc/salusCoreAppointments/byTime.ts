import { momentOf } from 'c/salusCoreZones';
import type { AppointmentView } from './appointment';

/** Appointments as a person looks for them: what comes next first, and what was last first. */
export interface AppointmentsByTime {
    readonly upcoming: readonly AppointmentView[];
    readonly past: readonly AppointmentView[];
}

/* With one of these it is over, or was never to be, whenever it was to be. */
const PAST: readonly string[] = Object.freeze(['fulfilled', 'noshow', 'entered-in-error']);

interface Timed {
    readonly view: AppointmentView;
    readonly start: number;
    readonly isPast: boolean;
}

function timed(view: AppointmentView, now: number): Timed {
    const [start, end] = [momentOf(view.start), momentOf(view.end)];
    const last = Number.isNaN(end) ? start : end;
    const isOff = Number.isNaN(last) && view.status === 'cancelled';
    return { view, start, isPast: isOff || PAST.includes(view.status) || last <= now };
}

/* What has no time comes last; what is at the same time keeps its order. */
const ordered = (all: readonly Timed[], sign: 1 | -1): readonly AppointmentView[] =>
    [...all]
        .sort((a, b) => {
            const [noTimeA, noTimeB] = [Number.isNaN(a.start), Number.isNaN(b.start)];
            if (noTimeA || noTimeB) return Number(noTimeA) - Number(noTimeB);
            return sign * (a.start - b.start);
        })
        .map(({ view }) => view);

/**
 * Upcoming and past appointments. One that is under way is upcoming; a cancelled one too, until its time
 * is over, since the person may look for it. `now` is in milliseconds since 1970.
 */
export function byTime(views: readonly AppointmentView[], now: number): AppointmentsByTime {
    const all = views.map((view) => timed(view, now));
    return {
        upcoming: ordered(
            all.filter(({ isPast }) => !isPast),
            1,
        ),
        past: ordered(
            all.filter(({ isPast }) => isPast),
            -1,
        ),
    };
}

import { parsePartialDate, utcOf } from 'c/salusCoreDates';
import { momentOf } from 'c/salusCoreZones';
import type { MessageView } from './message';

/** A time as milliseconds since 1970; of a date, when it began. `NaN` where it is neither. */
export function writtenAt(time: string | undefined): number {
    const date = parsePartialDate(time);
    return date ? utcOf({ month: 1, day: 1, ...date }) : momentOf(time);
}

const momentOfMessage = ({ sent, received }: MessageView): number =>
    [sent, received].map(writtenAt).find((one) => !Number.isNaN(one)) ?? Infinity;

/**
 * Messages, the oldest first. One without a time, such as one that is being sent, comes last; those of one time
 * stay in their order.
 */
export function byTime(views: readonly MessageView[]): readonly MessageView[] {
    const timed = views.map((view) => ({ view, moment: momentOfMessage(view) }));
    // Infinity minus itself is no number.
    timed.sort((a, b) => (a.moment === b.moment ? 0 : a.moment - b.moment));
    return timed.map(({ view }) => view);
}

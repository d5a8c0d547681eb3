import type { SchedulingEvent, SchedulingTask } from 'c/salusCoreScheduling';

/**
 * Whether the heading takes the focus: on a new page, and where the button that was pressed has just
 * gone with the message that it was in.
 */
export function takesFocus(
    before: SchedulingTask,
    after: SchedulingTask,
    event: SchedulingEvent,
): boolean {
    if (event.type === 'loaded' || event.type === 'found') return Boolean(before.failed);
    if (!before.choices || !after.choices) return false;
    const isAnswered = ['taken', 'all-times', 'time-over'].includes(event.type);
    if (before.page !== after.page || isAnswered) return true;
    const wasAsked = event.type === 'held' || event.type === 'times';
    return wasAsked && (before.holdEndsSoon || Boolean(before.failed)) && !after.failed;
}

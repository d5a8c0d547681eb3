import type { SchedulingEvent, SchedulingTask } from 'c/salusCoreScheduling';

/** The booking that the requests are for, and a way to change it. */
export interface SchedulingOwner {
    readonly tag: string;
    readonly task: SchedulingTask;
    send(event: SchedulingEvent): void;
}

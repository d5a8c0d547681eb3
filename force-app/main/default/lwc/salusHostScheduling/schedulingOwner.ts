import type { SchedulingEvent, SchedulingTask } from 'c/salusCoreScheduling';

/** The booking that the requests are for, and a way to change it. */
export interface SchedulingOwner {
    readonly tag: string;
    readonly task: SchedulingTask;
    /** Keeps what is answered so far on the server, with the key of what is sent. */
    keep(): void;
    send(event: SchedulingEvent): void;
}

import type { SchedulingTask } from 'c/salusCoreScheduling';
import { firstToPass, openChoices, type SlotChoice } from 'c/salusCoreSlots';
import { Alarm, clock } from 'c/salusHostClock';

/** The times that a booking offers now. What has gone by is not offered any more. */
export const offeredTimes = ({
    slots = [],
    nearest = [],
}: SchedulingTask): readonly SlotChoice[] => [
    ...openChoices(slots, new Date(clock().now()).toISOString()),
    ...nearest,
];

/** Tells each time that one of the offered times has gone by. */
export class OfferedTimes {
    private readonly alarm = new Alarm();
    private readonly passed: (now: number) => void;

    constructor(passed: (now: number) => void) {
        this.passed = passed;
    }

    watch(task: SchedulingTask): void {
        this.alarm.set(firstToPass(offeredTimes(task)), () => this.passed(clock().now()));
    }

    stop(): void {
        this.alarm.stop();
    }
}

import { can } from 'c/salusHostRequests';
import type { SchedulingAdapter } from 'c/salusPortScheduling';

/** Whether something has the two methods that every adapter needs. */
export const isAdapter = (adapter: SchedulingAdapter | undefined): adapter is SchedulingAdapter =>
    can(adapter, 'findChoices') && can(adapter, 'findSlots');

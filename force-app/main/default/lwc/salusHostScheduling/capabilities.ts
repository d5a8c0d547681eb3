import type { SchedulingAdapter } from 'c/salusPortScheduling';

/** Whether an adapter has a method. A getter that throws is none. */
export function can<M extends keyof SchedulingAdapter>(
    adapter: SchedulingAdapter | undefined,
    method: M,
): adapter is SchedulingAdapter & Required<Pick<SchedulingAdapter, M>> {
    try {
        return typeof adapter?.[method] === 'function';
    } catch {
        return false;
    }
}

/** Whether something has the two methods that every adapter needs. */
export const isAdapter = (adapter: SchedulingAdapter | undefined): adapter is SchedulingAdapter =>
    can(adapter, 'findChoices') && can(adapter, 'findSlots');

import type { Resource } from './resource';
import type { ResourceIndex } from './resourceIndex';
import type { ScheduleModel } from './schedule';

/** The Schedule of a Slot; undefined, with a problem, where it or all of its Locations were left out. */
export function scheduleOfSlot(
    slot: Resource,
    index: ResourceIndex,
    schedules: ReadonlyMap<string, ScheduleModel>,
): ScheduleModel | undefined {
    const reference = slot.element.element('schedule');
    const found = reference && index.resolve(reference, slot);
    const schedule = found?.type === 'Schedule' ? schedules.get(found.id) : undefined;
    if (schedule?.locationIds.length) return schedule;
    const help = schedule ? 'its Location was left out' : 'its Schedule is missing or was left out';
    slot.element.report('unresolved-reference', 'schedule', `${help}, so it is left out`);
    return undefined;
}

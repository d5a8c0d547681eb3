import type { Calendar } from './calendar';
import type { Library } from './library';
import type { BarePlace } from './place';
import type { Resource } from './resource';

/** A slot's calendar and those of its places that are known; undefined, with a problem, without. */
export function whereabouts(
    slot: Resource,
    library: Library,
    calendars: ReadonlyMap<string, Calendar>,
    places: ReadonlyMap<string, BarePlace>,
): { calendar: Calendar; placeIds: readonly string[] } | undefined {
    const reference = slot.part.part('schedule');
    const schedule = reference && library.find(reference, slot);
    const calendar = schedule?.type === 'Schedule' ? calendars.get(schedule.id) : undefined;
    const placeIds = calendar?.placeIds.filter((id) => places.has(id)) ?? [];
    if (calendar && placeIds.length) return { calendar, placeIds };
    const help = calendar ? 'its place was left out' : 'its Schedule is missing or was left out';
    slot.part.complain('unresolved-reference', 'schedule', `${help}, so it is left out`);
    return undefined;
}

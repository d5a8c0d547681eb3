import type { Calendar } from './calendar';
import type { Library } from './library';
import type { BareLocation } from './location';
import type { Resource } from './resource';

/** A slot's calendar and those of its locations that are known; undefined, with a problem, without. */
export function whereabouts(
    slot: Resource,
    library: Library,
    calendars: ReadonlyMap<string, Calendar>,
    locations: ReadonlyMap<string, BareLocation>,
): { calendar: Calendar; locationIds: readonly string[] } | undefined {
    const reference = slot.part.part('schedule');
    const schedule = reference && library.find(reference, slot);
    const calendar = schedule?.type === 'Schedule' ? calendars.get(schedule.id) : undefined;
    const locationIds = calendar?.locationIds.filter((id) => locations.has(id)) ?? [];
    if (calendar && locationIds.length) return { calendar, locationIds };
    const help = calendar ? 'its place was left out' : 'its Schedule is missing or was left out';
    slot.part.complain('unresolved-reference', 'schedule', `${help}, so it is left out`);
    return undefined;
}

import { plainCopy } from 'c/salusCorePlain';
import { otherQueries, readSlots } from 'c/salusCoreScheduling';
import { openChoices } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import { clock } from 'c/salusHostClock';
import type { SchedulingAdapter, SchedulingChoices, Slot, SlotQuery } from 'c/salusPortScheduling';
import type { Asking } from './loads';
import type { SchedulingOwner } from './schedulingOwner';

/* One that fails is one that offers nothing: what was asked for has been answered. */
async function slotsFor(adapter: SchedulingAdapter, query: SlotQuery): Promise<readonly unknown[]> {
    try {
        const { ok, value } = plainCopy(await adapter.findSlots(query)) as Record<string, unknown>;
        return ok === true && Array.isArray(value) ? value : [];
    } catch {
        return [];
    }
}

/** Whether nobody can choose any of these: none is open, or there is no zone to name it in. */
export function areClosed(slots: readonly Slot[], locations: SchedulingChoices['locations']) {
    const zones = new Map(locations.map(({ id, zone }) => [id, zone]));
    const open = openChoices(slots, new Date(clock().now()).toISOString());
    return !open.some(({ slot }) => isZone(zones.get(slot.locationId) ?? ''));
}

/**
 * Open times of somebody else or at another location: all are asked for at once. Undefined when nobody
 * waits for them any more.
 */
export async function findOtherLocations(
    adapter: SchedulingAdapter,
    owner: SchedulingOwner,
    requests: Asking,
): Promise<readonly Slot[] | undefined> {
    const queries = otherQueries(owner.task);
    if (!queries.length) return [];
    const call = async (signal: AbortSignal) => {
        const found = queries.map((query) => slotsFor(adapter, { ...query, signal }));
        return { ok: true, value: readSlots((await Promise.all(found)).flat()) };
    };
    const asked = { request: 'times', method: 'findSlots', call } as const;
    const answer = await requests.answerTo<readonly Slot[]>(asked);
    return answer && (answer.ok ? answer.value : []);
}

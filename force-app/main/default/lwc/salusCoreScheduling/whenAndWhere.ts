import type { SlotChoice } from 'c/salusCoreSlots';
import { dayOf, isZone, sayDay, sayTime, sayZone } from 'c/salusCoreZones';
import type { SchedulingTask } from './task';
import { visitOf } from './visits';

/** The zone in which the chosen time is read; '' where the server gave none that is one. */
export const zoneOf = ({ choices, answers }: SchedulingTask): string => {
    const zone = choices && visitOf(choices, answers)?.location.zone;
    return zone !== undefined && isZone(zone) ? zone : '';
};

/** “Sunday, March 14, 2021, 9:30 AM, Eastern Time”; '' where there is no zone to read it in. */
export function whenWords(
    { start, end, kind }: Pick<SlotChoice, 'start' | 'end' | 'kind'>,
    zone: string,
    locale: string,
): string {
    if (!zone) return '';
    const time = sayTime(start, zone, locale);
    const until = kind === 'window' ? ` – ${sayTime(end, zone, locale)}` : '';
    const day = sayDay(dayOf(start, zone), locale);
    return `${day}, ${time}${until}, ${sayZone(zone, start, locale)}`;
}

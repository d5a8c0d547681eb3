import type { SlotChoice, SlotDay } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import { isZone, zonesDiffer } from 'c/salusCoreZones';

/* Of a window both ends are shown. */
const shownInstants = ({ start, end, kind }: SlotChoice): readonly string[] =>
    kind === 'window' ? [start, end] : [start];

/**
 * The instant at which the note compares the location's clock with the person's: the first of the shown
 * times at which they differ, or else the first. Summer time may begin for one of them within a view.
 */
export function comparedInstant(
    page: readonly SlotDay[],
    zone: string,
    patientZone: unknown,
): string | undefined {
    const shown = page.flatMap(({ choices }) => choices.flatMap(shownInstants));
    const own = asText(patientZone).trim();
    const apart = isZone(own)
        ? shown.find((instant) => zonesDiffer(zone, own, instant))
        : undefined;
    return apart ?? shown[0];
}

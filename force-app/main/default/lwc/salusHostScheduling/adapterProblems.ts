import { SalusProblem } from 'c/salusCoreProblems';
import { isTimed } from 'c/salusCoreScheduling';
import { isZone } from 'c/salusCoreZones';
import { report } from 'c/salusHostProblems';
import type { SchedulingChoices, Slot } from 'c/salusPortScheduling';

/* After the answer is shown, so that a reporter that throws changes nothing for the person. */
const tell = (problem: SalusProblem): void => void Promise.resolve().then(() => report(problem));

/** Reports each location without a zone: its times can't be read. */
export function reportZones({ locations }: SchedulingChoices, tag: string): void {
    locations.forEach(({ zone }, index) => {
        const help = `locations[${index}].zone: give an IANA zone, such as America/New_York`;
        if (!isZone(zone)) tell(new SalusProblem('missing-zone', tag, 'findChoices', help));
    });
}

/** Reports how many slots can't be offered, for their times can't be read. */
export function reportSlots(slots: readonly Slot[], tag: string): void {
    const lost = slots.filter((slot) => !isTimed(slot)).length;
    const help = `${lost} of ${slots.length} slots are left out: give start and end with an offset`;
    if (lost) tell(new SalusProblem('bad-slot', tag, 'findSlots', help));
}

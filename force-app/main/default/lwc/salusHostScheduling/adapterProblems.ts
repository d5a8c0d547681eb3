import { readClinicianView } from 'c/salusCoreClinicians';
import { SalusProblem } from 'c/salusCoreProblems';
import { hasTooManyTimes } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import { report } from 'c/salusHostProblems';
import type { SchedulingChoices, Slot } from 'c/salusPortScheduling';

/* After the answer is shown, so that a reporter that throws changes nothing for the person. */
const tell = (problem: SalusProblem): void => void Promise.resolve().then(() => report(problem));

/** Reports how many locations have no zone: their times can't be read. */
export function reportZones({ locations }: SchedulingChoices, tag: string): void {
    const without = locations.filter(({ zone }) => !isZone(zone)).length;
    const help = `${without} of ${locations.length} locations have no zone: give an IANA zone, such as America/New_York`;
    if (without) tell(new SalusProblem('missing-zone', tag, 'findChoices', help));
}

/* What is wrong with somebody who can be chosen all the same, such as their picture. */
function reportClinicians({ clinicians }: SchedulingChoices, tag: string): void {
    const problems = clinicians.flatMap((one) => readClinicianView(one, tag).problems);
    const bad = new Set(problems.map(({ property }) => property));
    bad.delete('clinician');
    const help = `what can't be read of clinicians is left out: ${[...bad].join(', ')}`;
    if (bad.size) tell(new SalusProblem('bad-choices', tag, 'findChoices', help));
}

/** Reports what is left out of each kind of choices: it can't be read, or is too much. */
export function reportChoices(
    given: SchedulingChoices,
    read: SchedulingChoices,
    tag: string,
): void {
    for (const name of ['reasons', 'locations', 'clinicians'] as const) {
        const lost = given[name].length - read[name].length;
        const help = `${lost} of ${given[name].length} ${name} are left out: give an id of its own and a name, and at most 20,000`;
        if (lost) tell(new SalusProblem('bad-choices', tag, 'findChoices', help));
    }
    reportClinicians(given, tag);
}

/** Reports how many slots can't be offered: they can't be read, or have too many times. */
export function reportSlots(given: readonly Slot[], read: readonly Slot[], tag: string): void {
    const lost = given.length - read.length;
    const help = `${lost} of ${given.length} slots are left out: give ids, a modality, and start and end with an offset`;
    if (lost) tell(new SalusProblem('bad-slot', tag, 'findSlots', help));
    if (hasTooManyTimes(read))
        tell(
            new SalusProblem(
                'bad-slot',
                tag,
                'findSlots',
                'only the first 100,000 times are offered',
            ),
        );
}

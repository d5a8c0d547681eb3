import { visitsOf, type Clinician, type SchedulingChoices, type Visit } from 'c/salusCoreBooking';
import type { Answers } from './answers';

/** The kind of visit that was chosen, or the only one there is. */
export const visitOf = (choices: SchedulingChoices, answers: Answers): Visit | undefined => {
    const visits = visitsOf(choices);
    return (
        visits.find(({ key }) => key === answers.visit) ??
        (visits.length > 1 ? undefined : visits[0])
    );
};

/** The location that was chosen, or the only one there is. */
export const locationOf = (choices: SchedulingChoices, answers: Answers): string | undefined =>
    visitOf(choices, answers)?.location.id;

/** Who can be chosen at a location. */
export const cliniciansAt = (
    { clinicians }: SchedulingChoices,
    locationId: string | undefined,
): readonly Clinician[] =>
    clinicians.filter(
        ({ locationIds }) => locationId !== undefined && locationIds.includes(locationId),
    );

/** The answers that can still be given: a draft may name what the clinic no longer offers. */
export function knownAnswers(choices: SchedulingChoices, answers: Answers): Answers {
    const { reasons } = choices;
    const known = {
        ...answers,
        reason: reasons.some(({ id }) => id === answers.reason) ? answers.reason : '',
        visit: visitsOf(choices).some(({ key }) => key === answers.visit) ? answers.visit : '',
    };
    const here = cliniciansAt(choices, locationOf(choices, known));
    return here.some(({ id }) => id === answers.clinician) ? known : { ...known, clinician: '' };
}

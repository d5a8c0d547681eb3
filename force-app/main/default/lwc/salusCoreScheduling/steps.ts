import type { SchedulingChoices } from 'c/salusCoreBooking';
import type { Answers } from './answers';
import { cliniciansAt, visitsOf } from './visits';

/** The pages of a booking. `elsewhere` stands in for the last ones where a portal can't book. */
export type StepName =
    'reason' | 'visit' | 'clinician' | 'time' | 'details' | 'review' | 'done' | 'elsewhere';

/** The place that was chosen, or the only one there is. */
export const locationOf = (choices: SchedulingChoices, { visit }: Answers): string | undefined => {
    const visits = visitsOf(choices);
    const chosen = visits.find(({ key }) => key === visit);
    return (chosen ?? (visits.length === 1 ? visits[0] : undefined))?.place.id;
};

/** The steps of this booking, in order. A step with one choice or none is not asked. */
export function stepsFor(
    choices: SchedulingChoices,
    answers: Answers,
    canBook: boolean,
): readonly StepName[] {
    const steps: StepName[] = [];
    if (choices.reasons.length > 1) steps.push('reason');
    if (visitsOf(choices).length > 1) steps.push('visit');
    if (cliniciansAt(choices, locationOf(choices, answers)).length > 1) steps.push('clinician');
    steps.push('time');
    if (canBook) steps.push('details', 'review', 'done');
    else steps.push('elsewhere');
    return steps;
}

import type { SchedulingChoices, VisitDetails } from 'c/salusCoreBooking';

/** What the person has chosen and typed so far. An empty text is no answer yet. */
export interface Answers {
    readonly reason: string;
    /** The key of a location and a modality. */
    readonly visit: string;
    /** A clinician's id; '' is no preference. */
    readonly clinician: string;
    /** The fields of the details step, by name. */
    readonly details: VisitDetails;
}

export const noAnswers: Answers = Object.freeze({
    reason: '',
    visit: '',
    clinician: '',
    details: Object.freeze({}),
});

/** The id of the reason: the chosen one, or the only one that there is. */
export const reasonOf = (
    choices: SchedulingChoices | undefined,
    { reason }: Answers,
): string | undefined =>
    reason || (choices?.reasons.length === 1 ? choices.reasons[0]?.id : undefined);

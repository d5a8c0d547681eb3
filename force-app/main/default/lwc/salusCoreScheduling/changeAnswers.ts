import type { Answers } from './answers';
import type { SchedulingTask } from './task';
import { cliniciansAt, locationOf } from './visits';

/** A hold is for one time: another time, or a conflict, ends it. */
export const withoutHold = {
    hold: undefined,
    isTimeConfirmed: false,
    holdEndsSoon: false,
    isTimeOver: false,
};

/** Once a time elsewhere is chosen, the slots that were shown are of the location before. */
export const withoutOthers = ({ others, choice }: SchedulingTask): Partial<SchedulingTask> =>
    others?.length && choice ? { slots: undefined, others: undefined } : {};

/**
 * What a changed answer does to the rest: other times belong to another reason, location or
 * clinician, so those that were found go.
 */
export function changeAnswers(
    task: SchedulingTask,
    changed: Partial<Answers>,
): Partial<SchedulingTask> {
    const answers = { ...task.answers, ...changed };
    const { reason, visit, clinician, details } = task.answers;
    const areDetailsValid = task.areDetailsValid && answers.details === details;
    const isSame =
        answers.reason === reason && answers.visit === visit && answers.clinician === clinician;
    if (isSame) return { answers, areDetailsValid };
    const { choices } = task;
    const canStay =
        !answers.clinician ||
        !choices ||
        cliniciansAt(choices, locationOf(choices, answers)).some(
            ({ id }) => id === answers.clinician,
        );
    return {
        answers: canStay ? answers : { ...answers, clinician: '' },
        areDetailsValid,
        slots: undefined,
        others: undefined,
        choice: undefined,
        nearest: undefined,
        ...withoutHold,
    };
}

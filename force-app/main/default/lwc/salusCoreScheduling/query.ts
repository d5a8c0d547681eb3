import type { Modality } from 'c/salusCoreSlots';
import { reasonOf } from './answers';
import type { SchedulingTask } from './task';
import { visitOf } from './visits';

/** What is asked of the adapter for the times of a booking; undefined until a visit is chosen. */
export function queryFor({ answers, choices }: SchedulingTask) {
    const visit = choices && visitOf(choices, answers);
    if (!visit) return undefined;
    const modality: Modality = visit.modality;
    return {
        locationId: visit.location.id,
        modality,
        reasonId: reasonOf(choices, answers),
        clinicianId: answers.clinician || undefined,
    };
}

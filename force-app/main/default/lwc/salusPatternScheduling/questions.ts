import {
    cliniciansAt,
    locationOf,
    visitsOf,
    type Answers,
    type Visit,
} from 'c/salusCoreScheduling';
import type { SchedulingChoices } from 'c/salusCoreBooking';
import { fill } from 'c/salusCoreWords';
import { words } from './words';

/** A choice as radios show it. */
export interface Option {
    readonly value: string;
    readonly label: string;
    readonly hint?: string;
}

/** A step that asks one question with radios. */
export interface Question {
    readonly name: 'reason' | 'visit' | 'clinician';
    readonly label: string;
    readonly missing: string;
    readonly options: readonly Option[];
    readonly value: string;
}

/* An empty value is “not answered” to a form, so no preference has a word of its own there. */
export const NO_PREFERENCE = 'any';

/** How a visit is called: the modality and the place are one name. */
export function visitWords({ place, modality }: Visit): Option['label'] {
    if (modality === 'in-person') return fill(words.inPerson, place.name);
    return fill(words.visitAt, modality === 'video' ? words.video : words.phone, place.name);
}

function visitHint({ place, modality }: Visit): string {
    if (modality === 'video') return fill(words.videoHint, place.name);
    if (modality === 'phone') return fill(words.phoneHint, place.name);
    return place.address.join(', ');
}

/** The question of a step, or undefined for a step that asks otherwise. */
export function questionOf(
    step: string,
    choices: SchedulingChoices,
    answers: Answers,
): Question | undefined {
    if (step === 'reason') {
        return {
            name: 'reason',
            label: words.reasonLabel,
            missing: words.reasonMissing,
            value: answers.reason,
            options: choices.reasons.map(({ id, name, description }) => ({
                value: id,
                label: name,
                hint: description,
            })),
        };
    }
    if (step === 'visit') {
        return {
            name: 'visit',
            label: words.visitLabel,
            missing: words.visitMissing,
            value: answers.visit,
            options: visitsOf(choices).map((visit) => ({
                value: visit.key,
                label: visitWords(visit),
                hint: visitHint(visit),
            })),
        };
    }
    if (step !== 'clinician') return undefined;
    const someone = cliniciansAt(choices, locationOf(choices, answers));
    return {
        name: 'clinician',
        label: words.clinicianLabel,
        missing: words.clinicianLabel,
        value: answers.clinician || NO_PREFERENCE,
        options: [
            { value: NO_PREFERENCE, label: words.noPreference, hint: words.noPreferenceHint },
            ...someone.map(({ id, name, role }) => ({ value: id, label: name, hint: role })),
        ],
    };
}

import {
    cliniciansAt,
    locationOf,
    visitsOf,
    type SchedulingTask,
    type Visit,
} from 'c/salusCoreScheduling';
import { fill } from 'c/salusCoreWords';
import type { Option, Question } from 'c/salusVisitChoices';
import { whenWords, zoneOf } from './whenAndWhere';
import { words } from './words';

/** What the person answered to one of the questions. */
export interface Answer {
    readonly name: 'reason' | 'visit' | 'clinician' | 'nearest';
    readonly value: string;
}

/* An empty value is “not answered” to a form, so no preference has a word of its own there. */
export const NO_PREFERENCE = 'any';

/** How a visit is called: the modality and the location are one name. */
export function visitWords({ location, modality }: Visit): Option['label'] {
    if (modality === 'in-person') return fill(words.inPerson, location.name);
    return fill(words.visitAt, modality === 'video' ? words.video : words.phone, location.name);
}

/** The same, with the address that a person goes to. */
export const visitInFull = (visit: Visit): string => {
    const address = visit.modality === 'in-person' ? visit.location.address : [];
    return [visitWords(visit), ...address].join(', ');
};

function visitHint({ location, modality }: Visit): string {
    if (modality === 'video') return fill(words.videoHint, location.name);
    if (modality === 'phone') return fill(words.phoneHint, location.name);
    return location.address.join(', ');
}

/** The question of a page, or undefined for a page that asks otherwise. */
export function questionOf(task: SchedulingTask): (Question & Pick<Answer, 'name'>) | undefined {
    const { page, choices, answers, nearest } = task;
    if (!choices) return undefined;
    switch (page) {
        case 'reason':
            return {
                name: 'reason',
                label: words.reasonLabel,
                missing: words.reasonMissing,
                value: answers.reason,
                options: choices.reasons.map(({ id: value, name: label, description: hint }) => ({
                    value,
                    label,
                    hint,
                })),
            };
        case 'visit':
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
        case 'clinician':
            return {
                name: 'clinician',
                label: words.clinicianLabel,
                missing: words.clinicianLabel,
                value: answers.clinician || NO_PREFERENCE,
                options: [
                    {
                        value: NO_PREFERENCE,
                        label: words.noPreference,
                        hint: words.noPreferenceHint,
                    },
                    ...cliniciansAt(choices, locationOf(choices, answers)).map(
                        ({ id, name, role }) => ({ value: id, label: name, hint: role }),
                    ),
                ],
            };
        case 'time': {
            if (!nearest?.length) return undefined;
            const zone = zoneOf(task);
            return {
                name: 'nearest',
                isNearest: true,
                label: words.nearestLabel,
                missing: words.chooseTime,
                value: '',
                options: nearest.map((one) => ({ value: one.key, label: whenWords(one, zone) })),
            };
        }
        default:
            return undefined;
    }
}

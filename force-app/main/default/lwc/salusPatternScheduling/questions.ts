import { visitWords, type Visit } from 'c/salusCoreBooking';
import {
    cliniciansAt,
    locationOf,
    visitsOf,
    whenWords,
    zoneOf,
    type SchedulingTask,
} from 'c/salusCoreScheduling';
import { locale } from 'c/salusPlatformLocale';
import type { Question } from 'c/salusVisitChoices';
import { words } from './words';

/** What the person answered to one of the questions. */
export interface Answer {
    readonly name: 'reason' | 'visit' | 'clinician' | 'nearest' | 'other';
    readonly value: string;
}

type Asked = Question & Pick<Answer, 'name'>;
type Choices = NonNullable<SchedulingTask['choices']>;

/** How a visit is called: the modality and the location are one name, the same as in its question. */
export const wordsOfVisit = (visit: Visit, choices: Choices): string =>
    visitWords(visit, visitsOf(choices), words);

const reasonQuestion = ({ reasons }: Choices, { answers }: SchedulingTask): Asked => ({
    name: 'reason',
    label: words.reasonLabel,
    missing: words.reasonMissing,
    value: answers.reason,
    options: reasons.map(({ id: value, name: label, description: hint }) => ({
        value,
        label,
        hint,
    })),
});

const visitQuestion = ({ locations }: Choices, { answers }: SchedulingTask): Asked => ({
    name: 'visit',
    label: words.visitLabel,
    missing: words.visitMissing,
    value: answers.visit,
    locations: locations.filter(({ modalities }) => modalities.length > 0),
});

const clinicianQuestion = (choices: Choices, { answers }: SchedulingTask): Asked => ({
    name: 'clinician',
    value: answers.clinician,
    clinicians: cliniciansAt(choices, locationOf(choices, answers)),
});

function nearestQuestion(_choices: Choices, task: SchedulingTask): Asked | undefined {
    if (!task.nearest?.length) return undefined;
    const zone = zoneOf(task);
    return {
        name: 'nearest',
        isNearest: true,
        label: words.nearestLabel,
        missing: words.chooseTime,
        value: '',
        options: task.nearest.map((one) => ({
            value: one.key,
            label: whenWords(one, zone, locale),
        })),
    };
}

const QUESTIONS: Readonly<
    Partial<
        Record<
            SchedulingTask['page'],
            (choices: Choices, task: SchedulingTask) => Asked | undefined
        >
    >
> = {
    reason: reasonQuestion,
    visit: visitQuestion,
    clinician: clinicianQuestion,
    time: nearestQuestion,
};

/** The question of a page, or undefined for a page that asks otherwise. */
export const questionOf = (task: SchedulingTask): Asked | undefined =>
    task.choices && QUESTIONS[task.page]?.(task.choices, task);

import type { Outcome, StepName } from 'c/salusCoreScheduling';
import { words } from './words';

/** Every step in the order of the way. Its place is the number that the browser's history holds. */
export const ORDER: readonly StepName[] = [
    'reason',
    'visit',
    'clinician',
    'time',
    'details',
    'review',
    'elsewhere',
    'done',
];

/** The heading of each step; the last one's follows what came of the booking. */
export const titles: Readonly<Record<StepName, string>> = {
    reason: words.reasonTitle,
    visit: words.visitTitle,
    clinician: words.clinicianTitle,
    time: words.timeTitle,
    details: words.detailsTitle,
    review: words.reviewTitle,
    elsewhere: words.elsewhereTitle,
    done: words.stepDone,
};

/** The name of each step in the list of steps. */
export const stepNames: Readonly<Record<StepName, string>> = {
    reason: words.stepReason,
    visit: words.stepVisit,
    clinician: words.stepClinician,
    time: words.stepTime,
    details: words.stepDetails,
    review: words.stepReview,
    elsewhere: words.stepElsewhere,
    done: words.stepDone,
};

/** What the last page says, by what came of the booking. */
export const outcomes: Readonly<
    Record<Outcome, { variant: string; heading: string; text: string }>
> = {
    booked: { variant: 'success', heading: words.booked, text: words.bookedText },
    requested: { variant: 'info', heading: words.requested, text: words.requestedText },
    waiting: { variant: 'info', heading: words.waiting, text: words.waitingText },
    'not-booked': { variant: 'warning', heading: words.notBooked, text: words.notBookedText },
};

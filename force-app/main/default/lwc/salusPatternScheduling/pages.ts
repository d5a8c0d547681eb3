import { outcomeOf, type Outcome, type PageName, type SchedulingTask } from 'c/salusCoreScheduling';
import { words } from './words';

/** The heading of each page, and its name in the list of steps. */
export const pages: Readonly<Record<PageName, { heading: string; step: string }>> = {
    reason: { heading: words.reasonTitle, step: words.stepReason },
    visit: { heading: words.visitTitle, step: words.stepVisit },
    clinician: { heading: words.clinicianTitle, step: words.stepClinician },
    time: { heading: words.timeTitle, step: words.stepTime },
    details: { heading: words.detailsTitle, step: words.stepDetails },
    review: { heading: words.reviewTitle, step: words.stepReview },
    elsewhere: { heading: words.elsewhereTitle, step: words.stepElsewhere },
    done: { heading: words.stepDone, step: words.stepDone },
};

/** What the last page says, by what came of the booking. */
export const outcomes: Record<Outcome, { variant: string; heading: string; text: string }> = {
    booked: { variant: 'success', heading: words.booked, text: words.bookedText },
    requested: { variant: 'info', heading: words.requested, text: words.requestedText },
    waiting: { variant: 'info', heading: words.waiting, text: words.waitingText },
    'not-booked': { variant: 'warning', heading: words.notBooked, text: words.notBookedText },
};

export const headingOf = ({ booking, page }: SchedulingTask): string =>
    booking ? outcomes[outcomeOf(booking.status)].heading : pages[page].heading;

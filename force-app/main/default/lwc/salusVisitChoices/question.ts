import type { Location } from 'c/salusCoreBooking';
import type { Choice } from 'c/salusCoreChoices';
import type { ClinicianView } from 'c/salusCoreClinicians';
import type { Slot } from 'c/salusCoreSlots';

/** A question that is answered by one of a few choices: of `options`, `locations` or `clinicians`. */
export interface Question {
    /** What it is called in `answer`. Another name is another question, with fields of its own. */
    readonly name: string;
    readonly value: string;
    readonly label?: string;
    /** What is said to somebody who goes on without an answer. */
    readonly missing?: string;
    /** The choices, as radios. */
    readonly options?: readonly Choice[];
    /** Whether its choices are some of the times: then a button asks for all. */
    readonly isNearest?: boolean;
    /** The locations, of whose kinds of visit one is chosen. */
    readonly locations?: readonly Location[];
    /** The clinicians, each with a button that goes on with them. */
    readonly clinicians?: readonly ClinicianView[];
}

/** Times that are open elsewhere or with somebody else. */
export interface OfferedTimes {
    readonly key: string;
    readonly slots: readonly Slot[];
    readonly zone: string;
    readonly locationName: string;
    readonly clinicianName: string;
}

/** A clinician, and whether they were chosen before. */
export interface ClinicianRow {
    readonly view: ClinicianView;
    readonly isChosen: boolean;
}

/** A question as the page shows it. */
export interface ShownQuestion extends Question {
    readonly rows?: readonly ClinicianRow[];
}

export const shownQuestion = (question: Question): ShownQuestion => ({
    ...question,
    rows: question.clinicians?.map((view) => ({ view, isChosen: view.id === question.value })),
});

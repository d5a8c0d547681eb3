import type { Booking, Hold, SchedulingChoices, SchedulingError } from 'c/salusCoreBooking';
import type { Slot, SlotChoice } from 'c/salusCoreSlots';
import { beginTask, type RequestError, type TaskState } from 'c/salusCoreTask';
import { noAnswers, type Answers } from './answers';
import type { Moving } from './moving';
import type { PageName } from './pages';

/** What the adapter is asked. */
export type RequestName = 'load' | 'find' | 'times' | 'hold' | 'book' | 'lookup';

/** A request that was answered with an error. */
export type SchedulingRequestError = RequestError<RequestName, SchedulingError>;

/** A booking as it stands. Frozen: every change makes another. */
export interface SchedulingTask extends TaskState<PageName, RequestName, SchedulingError> {
    /** The appointment that gets another time, once it is found; undefined for a new visit. */
    readonly moving?: Moving;
    /** Whether the portal books itself, or says where to. */
    readonly canBook: boolean;
    readonly answers: Answers;
    /** Whether the details were right when the person went on from them. */
    readonly areDetailsValid: boolean;
    /** Whether the details page was opened: its fields stay, so that nothing typed is lost. */
    readonly hasOpenedDetails: boolean;
    readonly choices?: SchedulingChoices;
    readonly slots?: readonly Slot[];
    /** What is open elsewhere or with somebody else, where none of the slots is. */
    readonly others?: readonly Slot[];
    readonly choice?: SlotChoice;
    readonly hold?: Hold;
    /** Whether the server said that the chosen time can be had: further pages are only for such. */
    readonly isTimeConfirmed: boolean;
    /** The nearest other times, after somebody else took the one that was chosen. */
    readonly nearest?: readonly SlotChoice[];
    /** Whether the hold will soon end. */
    readonly holdEndsSoon: boolean;
    /** Whether the chosen time went by before it was held: the person chooses another one. */
    readonly isTimeOver: boolean;
    readonly booking?: Booking;
    /** The zone in which its time is said, where it is not known which location was booked. */
    readonly zone?: string;
}

/** A booking of which nothing is answered. */
export const begin: SchedulingTask = Object.freeze({
    ...beginTask<PageName>('reason'),
    canBook: true,
    answers: noAnswers,
    areDetailsValid: false,
    hasOpenedDetails: false,
    isTimeConfirmed: false,
    holdEndsSoon: false,
    isTimeOver: false,
});

import type { FoundAppointment } from 'c/salusCoreAppointments';
import type { Booking, Hold, SchedulingChoices, SchedulingError } from 'c/salusCoreBooking';
import type { Slot, SlotChoice } from 'c/salusCoreSlots';
import type { TaskEvent } from 'c/salusCoreTask';
import type { Answers } from './answers';
import type { PageName } from './pages';
import type { RequestName, SchedulingRequestError, SchedulingTask } from './task';

/** What a booking was sent with: the time and the answers that the person is told of. */
export type SentBooking = Pick<SchedulingTask, 'choice' | 'answers'>;

/** What can happen to a booking. */
export type SchedulingEvent =
    | TaskEvent<PageName, RequestName, SchedulingError>
    | {
          readonly type: 'loaded';
          readonly choices: SchedulingChoices;
          readonly canBook: boolean;
          /** The page that a draft was on. */
          readonly wanted?: string;
      }
    | {
          readonly type: 'found';
          readonly found: FoundAppointment | undefined;
          readonly canMove: boolean;
      }
    | { readonly type: 'answers'; readonly answers: Partial<Answers> }
    | { readonly type: 'details-valid' }
    | {
          readonly type: 'times';
          readonly slots: readonly Slot[];
          readonly others?: readonly Slot[];
      }
    /** Some of the times may have gone by. `now` is an instant. */
    | { readonly type: 'passed'; readonly now: number }
    /** The person asks again for the chosen time, which has gone by meanwhile. */
    | { readonly type: 'time-over' }
    | { readonly type: 'chose'; readonly choice: SlotChoice | undefined }
    /** A time of somebody else or at another location, where none is open as it was asked for. */
    | { readonly type: 'chose-other'; readonly choice: SlotChoice }
    | { readonly type: 'held'; readonly key: string; readonly hold: Hold | undefined }
    | { readonly type: 'hold-ends' }
    | { readonly type: 'hold-ended' }
    | { readonly type: 'all-times' }
    | {
          readonly type: 'taken';
          readonly failed: SchedulingRequestError;
          readonly nearest: readonly SlotChoice[];
      }
    | { readonly type: 'booked'; readonly booking: Booking; readonly sent?: SentBooking }
    | { readonly type: 'purged' };

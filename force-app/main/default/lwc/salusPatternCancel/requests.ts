import { isFoundAppointment } from 'c/salusCoreAppointments';
import { isBooking, isSchedulingError, type SchedulingError } from 'c/salusCoreBooking';
import type { TaskEvent } from 'c/salusCoreTask';
import { Requests } from 'c/salusHostRequests';
import type { RequestName } from './pages';

export const TAG = 'c-salus-pattern-cancel';

/* No time is taken or held here. A conflict is that somebody else changed the appointment just then: as
   after a lost answer, it is found again before anything is sent again. */
const guards = {
    isValue: (request: RequestName, value: unknown) =>
        request === 'load' ? isFoundAppointment(value) : isBooking(value),
    isError: (_: RequestName, error: unknown) =>
        isSchedulingError(error) &&
        !['conflict', 'hold-expired'].includes((error as SchedulingError).code),
};

/** The requests of one task. An answer that makes no sense is reported, and is none. */
export const requestsFor = (
    send: (event: TaskEvent<never, RequestName, SchedulingError>) => void,
): Requests<RequestName, SchedulingError> => new Requests({ tag: TAG, guards, send });

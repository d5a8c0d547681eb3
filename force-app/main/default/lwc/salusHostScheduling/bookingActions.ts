import type { PurgeReason } from 'c/salusCoreSensitivity';
import type { VisitDetails } from 'c/salusCoreBooking';
import type { Booking } from './booking';

/** What the events of a booking's pages do, as a template binds them: `onback={actions.back}`. */
export const bookingActions = (booking: Booking) => ({
    purge: ({ detail }: CustomEvent<{ reason: PurgeReason }>): void => booking.purge(detail.reason),
    restore: (): void => booking.open(),
    back: (): void => booking.back(),
    retry: (): void => void booking.retry(),
    choose: ({ detail }: CustomEvent<{ value: string }>): void => booking.choose(detail.value),
    takeTime: (): void => void booking.takeTime(),
    showAllTimes: (): void => booking.showAllTimes(),
    detail: ({ detail }: CustomEvent<{ name: string; value: VisitDetails[string] }>): void =>
        booking.detail(detail.name, detail.value),
    takeDetails: (): void => booking.takeDetails(),
    book: (): void => void booking.book(),
});

import { api } from 'lwc';
import type { AppointmentView } from 'c/salusCoreAppointments';
import { asText } from 'c/salusCoreWords';
import type { AlertVariant } from 'c/salusAlert';
import SalusDisplay from 'c/salusDisplay';
import type { ReviewItem } from 'c/salusReviewList';

/**
 * What came of a booking: whether the visit is booked, requested or neither, what happens next, and the
 * appointment, or what was chosen where there is none.
 *
 * @status trial
 */
export default class SalusVisitOutcome extends SalusDisplay {
    /** What kind of message it is; it chooses the sign and the colour. Left out, and without a
     *  heading, `text` stands for itself, as a paragraph. */
    @api variant?: AlertVariant;
    /** What came of it in a few words, unless the heading of the page says it already. */
    @api heading = '';

    /** What happens next. */
    @api
    get text(): string {
        return this.givenText;
    }
    set text(text: string) {
        this.givenText = asText(text).trim();
    }

    /** What was chosen, as `c-salus-review-list` takes it. */
    @api
    get items(): readonly ReviewItem[] {
        return this.given;
    }
    set items(items: readonly ReviewItem[]) {
        this.given = Array.isArray(items) ? items : [];
    }

    /** The appointment that came of it, as `c-salus-appointment-card` takes it. */
    @api
    get appointment(): AppointmentView | undefined {
        return this.givenAppointment;
    }
    set appointment(appointment: AppointmentView | undefined) {
        this.givenAppointment = appointment;
    }

    /** The person's own IANA zone, for the card. */
    @api patientZone = '';

    private givenAppointment?: AppointmentView;
    private givenText = '';
    private given: readonly ReviewItem[] = [];

    get isMessage(): boolean {
        return Boolean(this.variant || this.heading);
    }

    get shownVariant(): AlertVariant {
        return this.variant ?? 'info';
    }

    protected clear(): void {
        this.givenText = '';
        this.given = [];
        this.givenAppointment = undefined;
    }
}

import { LightningElement, api } from 'lwc';
import { clock } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import { locale } from 'c/salusPlatformLocale';
import { noteOf, type Note } from './note';

/**
 * Says in which time zone the times beside it are, always by name; and where the person's own clock
 * shows another time at that moment, says that too, and by how much.
 *
 * @status trial
 */
export default class SalusZoneNote extends LightningElement {
    /** The zone in which the times are, by its IANA name: `America/New_York`. It is never guessed. */
    @api zone = '';
    /** The person's own zone, by its IANA name. Left out, only the first is said. */
    @api patientZone = '';
    /**
     * When to compare the two, in ISO 8601 with `Z` or an offset. Zones change to summer time on
     * different days, so give the first of the times at which they differ, or else the first.
     */
    @api instant = '';
    /** The name of the location, in the person's words: “Invented Clinic”. */
    @api locationName = '';

    private reported = '';

    renderedCallback(): void {
        const { problem } = this.note;
        const message = problem?.message ?? '';
        if (message === this.reported) return;
        this.reported = message;
        if (problem) report(problem);
    }

    get note(): Note {
        return noteOf(this, locale, new Date(clock().now()).toISOString());
    }

    get look(): string {
        return this.note.isKnown ? 'note' : 'note unknown';
    }
}

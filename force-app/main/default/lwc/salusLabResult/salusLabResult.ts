import { api } from 'lwc';
import type { ObservationView } from 'c/salusCoreFhirObservation';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import { isReview, type Review } from 'c/salusCoreLab';
import SalusDisplay from 'c/salusDisplay';
import { sectionsOf, type Section } from './section';
import { words } from './words';

/**
 * One result: its value digit for digit, what it is said to mean in words, its reference range in words and as a bar,
 * its parts, and everything else that was recorded of it.
 *
 * @status trial
 */
export default class SalusLabResult extends SalusDisplay {
    /** The result, as `readObservations` of `c/salusCoreFhirObservation` makes it. */
    @api
    get result(): ObservationView | undefined {
        return this.given;
    }
    set result(result: ObservationView | undefined) {
        this.given = result && typeof result === 'object' ? result : undefined;
    }

    /**
     * Whether the care team has reviewed it: `reviewed`; `not-reviewed`, which is shown under words that say so;
     * `withheld`, of which nothing is in the page. Any other is taken for withheld and reported.
     *
     * @default 'reviewed'
     */
    @api
    get review(): Review {
        return this.givenReview;
    }
    set review(review: Review) {
        if (!isReview(review)) this.reportBad('review', 'give reviewed, not-reviewed or withheld');
        this.givenReview = isReview(review) ? review : 'withheld';
    }

    /** The person's IANA zone, on whose clock instants are. Left out, the signed-in user's. */
    @api zone = '';

    readonly words = words;
    private given?: ObservationView;
    private givenReview: Review = 'reviewed';

    get isWithheld(): boolean {
        return this.isReady && this.given !== undefined && this.givenReview === 'withheld';
    }

    get isShown(): boolean {
        return this.isReady && this.given !== undefined && this.givenReview !== 'withheld';
    }

    get isImprecise(): boolean {
        return this.given?.isPrecise === false;
    }

    get sections(): readonly (Section & Shown)[] {
        if (!this.isShown || !this.given) return [];
        return sectionsOf(this.given).map((section, index) => ({
            ...section,
            level: index ? levelBelow(this.headingLevel) : this.headingLevel,
            isNotReviewed: !index && this.givenReview === 'not-reviewed',
            hasNotes: section.notes.length > 0,
            hasMarks: section.marks.length > 0,
            hasValues: section.values.length > 0,
            hasRows: section.rows.length > 0,
        }));
    }

    protected clear(): void {
        this.given = undefined;
    }
}

interface Shown {
    readonly level: HeadingLevel;
    readonly isNotReviewed: boolean;
    readonly hasNotes: boolean;
    readonly hasMarks: boolean;
    readonly hasValues: boolean;
    readonly hasRows: boolean;
}

import { api } from 'lwc';
import type { ObservationView, ReportView } from 'c/salusCoreFhirObservation';
import { isReview, type Review } from 'c/salusCoreLab';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { Printing } from 'c/salusHostPrinting';
import type { Reviews } from './flatten';
import { panelOf } from './panel';
import { remembered } from './remembered';
import { shownPanel, type ShownPanel } from './shownPanel';
import { words } from './words';

const PAGE_SIZE = 50;

/**
 * The results of a report, or a list of results, as a table: the test, its result digit for digit, its reference range
 * in words and as a bar, what it is said to mean, and its date.
 *
 * @status trial
 */
export default class SalusLabPanel extends SalusDisplay {
    /** A report with its results, as `readReports` of `c/salusCoreFhirObservation` makes it. */
    @api
    get report(): ReportView | undefined {
        return this.givenReport;
    }
    set report(report: ReportView | undefined) {
        this.givenReport = report && typeof report === 'object' ? report : undefined;
    }

    /** Results without a report, in the order in which they are shown. */
    @api
    get results(): readonly ObservationView[] {
        return this.givenResults;
    }
    set results(results: readonly ObservationView[]) {
        this.givenResults = Array.isArray(results) ? results : [];
    }

    /** What results without a report are called, such as “Blood tests”. It is never about a person. */
    @api caption = '';

    /**
     * Whether the care team has reviewed them: `reviewed`; `not-reviewed`, which are shown under words that say so;
     * `withheld`, of which nothing is in the page. Any other is taken for withheld and reported.
     *
     * @default 'reviewed'
     */
    @api
    get review(): Review {
        return this.givenReview;
    }
    set review(review: Review) {
        this.givenReview = this.checked(review, 'review');
    }

    /** The same for some of them, by the `id` of each result. It counts before `review`. */
    @api
    get reviews(): Reviews {
        return this.givenReviews;
    }
    set reviews(reviews: Reviews) {
        const entries = Object.entries(reviews && typeof reviews === 'object' ? reviews : {});
        this.givenReviews = Object.fromEntries(
            entries.map(([id, review]) => [id, this.checked(review, 'reviews')]),
        );
    }

    /** How many rows are shown at first, and with each “Show more”: 1 to 200. */
    @api
    get pageSize(): number {
        return this.size;
    }
    set pageSize(size: number) {
        const isSize = Number.isInteger(size) && size >= 1 && size <= 200;
        if (!isSize) this.reportBad('pageSize', 'give a whole number from 1 to 200');
        this.size = isSize ? size : PAGE_SIZE;
    }

    /** The person's IANA zone, on whose clock instants are. Left out, the signed-in user's. */
    @api zone = '';

    readonly words = words;
    private givenReport?: ReportView;
    private givenResults: readonly ObservationView[] = [];
    private givenReview: Review = 'reviewed';
    private givenReviews: Reviews = {};
    private size = PAGE_SIZE;
    /* How many rows have come by “Show more”. */
    private most = 0;
    /* The row that takes the focus. */
    private wanted?: number;
    /* What they remember is a person's, too. */
    private panelOf = remembered(panelOf);
    private shownPanel = remembered(shownPanel);
    /* On paper there is no button. */
    private readonly printing = new Printing(() => {
        this.most = Infinity;
    });

    connectedCallback(): void {
        super.connectedCallback();
        this.printing.start();
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.printing.stop();
    }

    renderedCallback(): void {
        super.renderedCallback();
        const { wanted } = this;
        this.wanted = undefined;
        if (wanted === undefined) return;
        this.template?.querySelectorAll<HTMLElement>('.test')[wanted]?.focus();
    }

    get isGiven(): boolean {
        return this.isReady && (this.givenReport !== undefined || this.givenResults.length > 0);
    }

    get isWithheld(): boolean {
        return this.isGiven && this.givenReview === 'withheld';
    }

    get isShown(): boolean {
        return this.isGiven && this.givenReview !== 'withheld';
    }

    get isNotReviewed(): boolean {
        return this.givenReview === 'not-reviewed';
    }

    get shown(): ShownPanel {
        const panel = this.panelOf(this.givenReport, this.givenResults, this.givenReviews);
        const caption = asText(this.caption).trim();
        return this.shownPanel(panel, this.givenReport, caption, this.size, this.most || this.size);
    }

    handleMore(): void {
        this.show((this.most || this.size) + this.size);
    }

    handleAll(): void {
        this.show(Infinity);
    }

    protected clear(): void {
        this.givenReport = undefined;
        this.givenResults = [];
        this.givenReviews = {};
        this.panelOf = remembered(panelOf);
        this.shownPanel = remembered(shownPanel);
        this.most = 0;
        this.wanted = undefined;
    }

    /* The first of those that come takes the focus: the button may be gone. */
    private show(most: number): void {
        this.wanted = this.most || this.size;
        this.most = most;
    }

    private checked(review: Review, property: string): Review {
        if (isReview(review)) return review;
        this.reportBad(property, 'give reviewed, not-reviewed or withheld');
        return 'withheld';
    }
}

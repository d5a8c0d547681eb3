import { api } from 'lwc';
import type { RuleSet } from 'c/salusCoreDose';
import { parseDate } from 'c/salusCoreDates';
import type { DosageView } from 'c/salusCoreFhirDosage';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import { direction, lang, locale } from 'c/salusPlatformLocale';
import asRecorded from '@salesforce/label/c.Salus_Dose_AsRecorded';
import asWritten from '@salesforce/label/c.Salus_Dose_AsWritten';
import howToTake from '@salesforce/label/c.Salus_Dose_HowToTake';
import notRecorded from '@salesforce/label/c.Salus_StateNotRecorded';
import unreviewed from '@salesforce/label/c.Salus_Dose_Unreviewed';
import { stepsShown, type Step } from './direction';
import { problemsOfTexts, readGiven } from './given';
import { words } from './words';

/**
 * How to take a medicine: a sentence by the rules of safe prescribing, in the page’s language, and word
 * for word what the prescriber wrote.
 *
 * @status trial
 */
export default class SalusDoseText extends SalusDisplay {
    /** The dosages of one medicine, as `c/salusCoreFhirDosage` makes them from FHIR. */
    @api
    get dosages(): readonly DosageView[] | undefined {
        return this.given;
    }
    set dosages(given: readonly DosageView[] | undefined) {
        const isGiven = given !== undefined && given !== null;
        const { dosages, problems } = readGiven(given ?? []);
        this.given = isGiven ? dosages : undefined;
        problems.forEach(report);
        this.checkTexts();
    }

    /**
     * By whose rules doses are written: `us` (ISMP and The Joint Commission) or `uk` (NHS and BNF).
     *
     * @default 'us'
     */
    @api
    get ruleSet(): RuleSet {
        return this.givenRules;
    }
    set ruleSet(ruleSet: RuleSet) {
        this.givenRules = ruleSet === 'uk' ? 'uk' : 'us';
        if (ruleSet !== this.givenRules) this.reportBad('ruleSet', 'choose us or uk');
        this.checkTexts();
    }

    /**
     * The day on which a clinician signed off the words of the page’s language, as `YYYY-MM-DD`. Without
     * it a page in another language than English says that nobody has checked them.
     */
    @api
    get translationReviewed(): string {
        return this.givenReview;
    }
    set translationReviewed(date: string) {
        const text = asText(date).trim();
        this.givenReview = parseDate(text) ? text : '';
        if (text !== this.givenReview) this.reportBad('translationReviewed', 'give YYYY-MM-DD');
    }

    /** What its heading says, where that isn’t “How to take it”: of a medicine that is over, “How it was to be taken”. */
    @api heading = '';
    /** What stands over the text word for word, where its author isn’t a prescriber: “As it was reported”. */
    @api caption = '';

    readonly labels = { asRecorded };
    private given?: readonly DosageView[];
    private givenRules: RuleSet = 'us';
    private givenReview = '';

    connectedCallback(): void {
        super.connectedCallback();
        this.checkTexts();
    }

    get shownHeading(): string {
        return asText(this.heading).trim() || howToTake;
    }

    get shownCaption(): string {
        return asText(this.caption).trim() || asWritten;
    }

    get isShown(): boolean {
        return this.isReady && this.given !== undefined;
    }

    get steps(): readonly Step[] {
        const { ruleSet } = this;
        return stepsShown(this.given ?? [], { ruleSet, words, lang, locale, direction });
    }

    /* One step is no list. Safari takes the list from one without markers, unless its role says so. */
    get listRole(): 'list' | 'presentation' {
        return this.steps.length > 1 ? 'list' : 'presentation';
    }

    get itemRole(): 'presentation' | undefined {
        return this.steps.length > 1 ? undefined : 'presentation';
    }

    get listClass(): string {
        return this.steps.length > 1 ? 'steps steps-ordered' : 'steps';
    }

    get nothing(): string {
        return this.steps.length ? '' : notRecorded;
    }

    /* Only of words that the kit made: what a prescriber wrote isn’t translated. */
    get unreviewed(): string {
        const isTranslated = !/^en(?:-|$)/.test(lang) && !this.givenReview;
        const isSaid = this.steps.some(({ directions }) =>
            directions.some(({ lines }) => lines.length),
        );
        return isTranslated && isSaid ? unreviewed : '';
    }

    protected clear(): void {
        this.given = undefined;
    }

    /* Once all properties are there: which forms are error-prone depends on the rules. */
    private checkTexts(): void {
        if (this.isConnected) problemsOfTexts(this.given ?? [], this.ruleSet).forEach(report);
    }
}

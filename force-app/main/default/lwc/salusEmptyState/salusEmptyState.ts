import { api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import type { IconName } from 'c/salusIcon';

/**
 * What stands where there is nothing: what isn't there, why, and what a person can do.
 *
 * @slot default - What a person can do: a button or a link.
 * @status trial
 */
export default class SalusEmptyState extends SalusDisplay {
    /** What isn't there: “No open times”. Left out, the words of `state`. */
    @api
    get heading(): string {
        return this.givenHeading;
    }
    set heading(heading: string) {
        this.givenHeading = asText(heading).trim();
    }

    /** Why, and what to do. */
    @api
    get text(): string {
        return this.givenText;
    }
    set text(text: string) {
        this.givenText = asText(text).trim();
    }

    /** A drawing of what would be there. */
    @api iconName?: IconName;

    private givenHeading = '';
    private givenText = '';

    connectedCallback(): void {
        super.connectedCallback();
        if (this.shownHeading || this.isLoading) return;
        const help = 'say what is not there';
        report(new SalusProblem('missing-label', 'c-salus-empty-state', 'heading', help));
    }

    get shownHeading(): string {
        return this.isReady ? this.givenHeading : this.stateWords;
    }

    get shownText(): string {
        return this.isReady ? this.givenText : '';
    }

    protected clear(): void {
        this.givenHeading = '';
        this.givenText = '';
    }

    /* The page author's own words, unless it is said how private they are. */
    protected get holdsValue(): boolean {
        return this.declaredSensitivity !== undefined;
    }
}

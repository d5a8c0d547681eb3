import { LightningElement, api } from 'lwc';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { report } from 'c/salusHostProblems';
import type { IconName } from 'c/salusIcon';

/**
 * What stands where there is nothing: what isn't there, why, and what a person can do.
 *
 * @slot default - What a person can do: a button or a link.
 * @status trial
 */
export default class SalusEmptyState extends LightningElement {
    /** What isn't there: “No open times”. */
    @api heading = '';
    /** Why, and what to do. */
    @api text = '';
    /** A drawing of what would be there. */
    @api iconName?: IconName;

    connectedCallback(): void {
        if (asText(this.heading).trim()) return;
        const help = 'say what is not there';
        report(new SalusProblem('missing-label', 'c-salus-empty-state', 'heading', help));
    }
}

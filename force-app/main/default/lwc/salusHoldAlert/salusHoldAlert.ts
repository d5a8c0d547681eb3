import { LightningElement, api } from 'lwc';
import type { HeadingLevel } from 'c/salusCoreHeading';
import holdEndsText from '@salesforce/label/c.Salus_Book_HoldEndsText';
import holdEndsTitle from '@salesforce/label/c.Salus_Book_HoldEndsTitle';
import keepTime from '@salesforce/label/c.Salus_Book_KeepTime';

/**
 * Says that the time that is held for a person will soon be offered to others (WCAG 2.2.1), with a
 * button that keeps it longer.
 *
 * @fires keep - The person asks to keep the time. It does not bubble.
 * @status trial
 */
export default class SalusHoldAlert extends LightningElement {
    /** Whether the server is being asked: the button says so, and nothing is asked twice. */
    @api busy = false;
    /** The level of its heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    readonly labels = { holdEndsText, holdEndsTitle, keepTime };

    handleKeep(): void {
        this.dispatchEvent(new CustomEvent('keep'));
    }
}

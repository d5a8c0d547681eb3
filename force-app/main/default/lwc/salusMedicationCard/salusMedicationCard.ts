import { api } from 'lwc';
import type { RuleSet } from 'c/salusCoreDose';
import type { MedicationView } from 'c/salusCoreFhirMedication';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import { openListed } from 'c/salusCoreRecordLists';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import imprecise from '@salesforce/label/c.Salus_Record_Imprecise';
import { cardOf, type Card } from './card';

/**
 * One medicine: its name, what its record is (a prescription, a plan, what somebody reported, a supply), how it is
 * taken, and everything else that was recorded. What must not be taken says so before its name.
 *
 * @fires open - With `can-open`: the name was pressed. `detail.id` is the medicine's id.
 * @status trial
 */
export default class SalusMedicationCard extends SalusDisplay {
    /** The medicine, as `readMedications` of `c/salusCoreFhirMedication` reads it. */
    @api
    get medication(): MedicationView | undefined {
        return this.given;
    }
    set medication(given: MedicationView | undefined) {
        const list = given === undefined || given === null ? [] : [given];
        const { views, problems } = openListed<MedicationView>(
            list,
            'c-salus-medication-card',
            'medication',
        );
        [this.given] = views;
        problems.forEach(report);
    }

    /**
     * By whose rules doses are written: `us` (ISMP and The Joint Commission) or `uk` (NHS and BNF).
     *
     * @default 'us'
     */
    @api ruleSet: RuleSet = 'us';
    /** The day on which a clinician signed off the words of the page’s language, as `YYYY-MM-DD`. */
    @api translationReviewed?: string;
    /** The person's own IANA zone, in which instants are said. */
    @api zone = '';
    /** Whether its name is a button, because the app has a page of this medicine. */
    @api canOpen = false;

    /** Moves the focus to its heading. */
    @api
    focus(): void {
        this.template?.querySelector<HTMLElement>('.name')?.focus();
    }

    readonly imprecise = imprecise;
    private given?: MedicationView;

    get cards(): readonly Card[] {
        return this.isReady && this.given ? [cardOf(this.given)] : [];
    }

    get doseLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    handleOpen(): void {
        if (!this.given) return;
        const { id } = this.given;
        this.dispatchEvent(new CustomEvent('open', { detail: { id } }));
    }

    protected clear(): void {
        this.given = undefined;
    }
}

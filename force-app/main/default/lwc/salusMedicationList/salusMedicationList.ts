import { api } from 'lwc';
import type { RuleSet } from 'c/salusCoreDose';
import type { MedicationView } from 'c/salusCoreFhirMedication';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import { openListed, PAGE_SIZE, pageSizeOf } from 'c/salusCoreRecordLists';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import more from '@salesforce/label/c.Salus_Records_ShowMore';
import { partsOf, type Part } from './parts';

/**
 * Somebody's medicines: what is taken now, what must not be taken, what is on hold, what isn't clear, what was
 * supplied, and what is over. Each is where the codes of its record put it, and nowhere by a guess.
 *
 * @fires open - With `can-open`: the name of a medicine was pressed. `detail.id` is its id.
 * @status trial
 */
export default class SalusMedicationList extends SalusDisplay {
    /** The medicines, as `readMedications` of `c/salusCoreFhirMedication` reads them, in any order. */
    @api
    get medications(): readonly MedicationView[] {
        return this.given;
    }
    set medications(given: readonly MedicationView[]) {
        const { views, problems } = openListed<MedicationView>(
            given,
            'c-salus-medication-list',
            'medications',
        );
        this.given = views;
        problems.forEach(report);
    }

    /** How many of each part are shown at first, and with each “Show more”: 1 to 100. */
    @api
    get pageSize(): number {
        return this.givenSize;
    }
    set pageSize(size: number) {
        const given = pageSizeOf(size);
        if (given === undefined) this.reportBad('pageSize', 'give a whole number from 1 to 100');
        this.givenSize = given ?? PAGE_SIZE;
    }

    /**
     * By whose rules doses are written: `us` (ISMP and The Joint Commission) or `uk` (NHS and BNF).
     *
     * @default 'us'
     */
    @api ruleSet: RuleSet = 'us';
    /** The day on which a clinician signed off the words of the page’s language, as `YYYY-MM-DD`. */
    @api translationReviewed = '';
    /** The person's own IANA zone, in which instants are said. */
    @api zone = '';
    /** Whether the name of each is a button, because the app has a page of each medicine. */
    @api canOpen = false;

    readonly more = more;
    private given: readonly MedicationView[] = [];
    private givenSize = PAGE_SIZE;
    /* How many of each part are shown, where it is not as at first. */
    private most: Readonly<Record<string, number>> = {};
    /* The part whose card at this index takes the focus. */
    private wanted?: { readonly name: string; readonly index: number };

    renderedCallback(): void {
        super.renderedCallback();
        const { wanted } = this;
        this.wanted = undefined;
        if (!wanted) return;
        const selector = `[data-part="${wanted.name}"] c-salus-medication-card`;
        this.template?.querySelectorAll<HTMLElement>(selector)[wanted.index]?.focus();
    }

    get cardLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    get parts(): readonly Part[] {
        return this.isReady ? partsOf(this.given, (name) => this.mostOf(name)) : [];
    }

    handleOpen({ detail: { id } }: CustomEvent<{ id: string }>): void {
        this.dispatchEvent(new CustomEvent('open', { detail: { id } }));
    }

    handleMore(event: Event): void {
        const name = this.nameAt(event);
        this.show(name, this.mostOf(name) + this.givenSize);
    }

    handleAll(event: Event): void {
        this.show(this.nameAt(event), Infinity);
    }

    protected clear(): void {
        this.given = [];
        this.most = {};
        this.wanted = undefined;
    }

    private mostOf(name: string): number {
        return this.most[name] ?? this.givenSize;
    }

    private nameAt({ currentTarget }: Event): string {
        return (currentTarget as HTMLElement).dataset.of ?? '';
    }

    /* The first of those that come takes the focus: the button may be gone. */
    private show(name: string, most: number): void {
        this.wanted = { name, index: this.mostOf(name) };
        this.most = { ...this.most, [name]: most };
    }
}

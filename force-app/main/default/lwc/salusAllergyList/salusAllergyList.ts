import { api } from 'lwc';
import type { AllergyView } from 'c/salusCoreFhirAllergies';
import { openListed, PAGE_SIZE, pageSizeOf, type ListPart } from 'c/salusCoreRecordLists';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import { partsOf } from './parts';

/**
 * Somebody's allergies and intolerances: to what, how it shows, how bad it could become, and how sure it is.
 * That none are known is an entry of its own, and not the same as that nothing is recorded.
 *
 * @status trial
 */
export default class SalusAllergyList extends SalusDisplay {
    /** The allergies, as `readAllergies` of `c/salusCoreFhirAllergies` reads them, in any order. */
    @api
    get allergies(): readonly AllergyView[] {
        return this.given;
    }
    set allergies(given: readonly AllergyView[]) {
        const { views, problems } = openListed<AllergyView>(
            given,
            'c-salus-allergy-list',
            'allergies',
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

    /** The person's own IANA zone, in which instants are said. */
    @api zone = '';

    private given: readonly AllergyView[] = [];
    private givenSize = PAGE_SIZE;

    get parts(): readonly ListPart[] {
        return partsOf(this.given);
    }

    protected clear(): void {
        this.given = [];
    }
}

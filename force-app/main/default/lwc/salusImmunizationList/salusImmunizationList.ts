import { api } from 'lwc';
import type { ImmunizationView } from 'c/salusCoreFhirImmunizations';
import { openListed, PAGE_SIZE, pageSizeOf, type ListPart } from 'c/salusCoreRecordLists';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import { partsOf } from './parts';

/**
 * Somebody's vaccinations: which vaccine, when, which dose of how many, and what was not given, and why.
 *
 * @status trial
 */
export default class SalusImmunizationList extends SalusDisplay {
    /** The vaccinations, as `readImmunizations` of `c/salusCoreFhirImmunizations` reads them, in any order. */
    @api
    get immunizations(): readonly ImmunizationView[] {
        return this.given;
    }
    set immunizations(given: readonly ImmunizationView[]) {
        const { views, problems } = openListed<ImmunizationView>(
            given,
            'c-salus-immunization-list',
            'immunizations',
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

    private given: readonly ImmunizationView[] = [];
    private givenSize = PAGE_SIZE;

    get parts(): readonly ListPart[] {
        return partsOf(this.given);
    }

    protected clear(): void {
        this.given = [];
    }
}

import { api } from 'lwc';
import type { ConditionView } from 'c/salusCoreFhirConditions';
import { openListed, PAGE_SIZE, pageSizeOf, type ListPart } from 'c/salusCoreRecordLists';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import { partsOf } from './parts';

/**
 * Somebody's conditions: those that they have, and those that are over, with how sure it is in words.
 *
 * @status trial
 */
export default class SalusConditionList extends SalusDisplay {
    /** The conditions, as `readConditions` of `c/salusCoreFhirConditions` reads them, in any order. */
    @api
    get conditions(): readonly ConditionView[] {
        return this.given;
    }
    set conditions(given: readonly ConditionView[]) {
        const { views, problems } = openListed<ConditionView>(
            given,
            'c-salus-condition-list',
            'conditions',
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

    private given: readonly ConditionView[] = [];
    private givenSize = PAGE_SIZE;

    get parts(): readonly ListPart[] {
        return partsOf(this.given);
    }

    protected clear(): void {
        this.given = [];
    }
}

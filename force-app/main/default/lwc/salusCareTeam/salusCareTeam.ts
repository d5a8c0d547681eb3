import { api } from 'lwc';
import type { CareTeamView } from 'c/salusCoreFhirCareTeam';
import { parseDate } from 'c/salusCoreDates';
import { openListed, PAGE_SIZE, pageSizeOf, type ListPart } from 'c/salusCoreRecordLists';
import { asText } from 'c/salusCoreWords';
import { dayOf, isZone } from 'c/salusCoreZones';
import SalusDisplay from 'c/salusDisplay';
import { clock } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import none from '@salesforce/label/c.Salus_CareTeam_None';
import { partsOf } from './parts';

/**
 * Who looks after a person: each team with its members, what they do, how they are reached, and who is no
 * longer part of it.
 *
 * @status trial
 */
export default class SalusCareTeam extends SalusDisplay {
    /** The care teams, as `readCareTeams` of `c/salusCoreFhirCareTeam` reads them, in any order. */
    @api
    get teams(): readonly CareTeamView[] {
        return this.given;
    }
    set teams(given: readonly CareTeamView[]) {
        const { views, problems } = openListed<CareTeamView>(given, 'c-salus-care-team', 'teams');
        this.given = views.filter(({ members }) => members);
        problems.forEach(report);
    }

    /** How many members of each team are shown at first, and with each “Show more”: 1 to 100. */
    @api
    get pageSize(): number {
        return this.givenSize;
    }
    set pageSize(size: number) {
        const given = pageSizeOf(size);
        if (given === undefined) this.reportBad('pageSize', 'give a whole number from 1 to 100');
        this.givenSize = given ?? PAGE_SIZE;
    }

    /** Today, as `YYYY-MM-DD`: who left before it is a past member. Left out, it is today in `zone`. */
    @api
    get today(): string {
        return this.givenDay;
    }
    set today(day: string) {
        this.givenDay = asText(day).trim();
        if (this.givenDay && !parseDate(this.givenDay)) this.reportBad('today', 'give YYYY-MM-DD');
    }

    /** The person's own IANA zone, in which instants are said and in which it is today. */
    @api zone = '';

    readonly none = none;
    private given: readonly CareTeamView[] = [];
    private givenSize = PAGE_SIZE;
    private givenDay = '';

    get parts(): readonly ListPart[] {
        return partsOf(this.given, this.day);
    }

    get isEmpty(): boolean {
        return this.isReady && !this.given.length;
    }

    protected clear(): void {
        this.given = [];
    }

    private get day(): string | undefined {
        if (parseDate(this.givenDay)) return this.givenDay;
        const zone = asText(this.zone).trim();
        return isZone(zone) ? dayOf(new Date(clock().now()).toISOString(), zone) : undefined;
    }
}

import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { openResources, readRecord, type Read } from 'c/salusCoreFhirRecord';
import { textOf, type RecordRow, type Source } from 'c/salusCoreFhirValues';
import type { EntryContact, ListedRecord } from 'c/salusCoreRecordLists';
import { contactRows, contactsOf } from './contact';
import { memberOf, participantsOf, type MemberView } from './member';
import { CARE_TEAM_PLAN } from './plan';

/** How a care team counts now. A status that isn't FHIR's counts as current, and is shown as received. */
export type TeamStanding = 'current' | 'planned' | 'past' | 'mistake';

/** Who looks after a person, in no language. */
export interface CareTeamView extends ListedRecord {
    readonly standing: TeamStanding;
    readonly isSuspended: boolean;
    /** In the order of the record. */
    readonly members: readonly MemberView[];
    readonly contacts: readonly EntryContact[];
    readonly start?: string;
    readonly end?: string;
}

const STANDINGS: Readonly<Record<string, TeamStanding>> = Object.freeze({
    proposed: 'planned',
    inactive: 'past',
    'entered-in-error': 'mistake',
});

/* What is no object there is shown as received, as is what else is said of a contact. */
function rowsBeside(rows: readonly RecordRow[], json: Json, source: Source): readonly RecordRow[] {
    const participants = entriesOf(json.participant) ?? [json.participant];
    const isRead = participants.every((one) => isJson(one) || one === undefined || one === null);
    return [
        ...rows.filter(
            ({ element }) => element !== 'telecom' && (element !== 'participant' || !isRead),
        ),
        ...contactRows(json, source, ''),
    ];
}

/**
 * Reads the care teams among FHIR R4 resources. Members are resolved among what was given: contained, in a
 * Bundle, or named where they are referred to. It never throws.
 */
export function readCareTeams(given: unknown): Read<CareTeamView> {
    const resources = openResources(given);
    const views = resources.all
        .filter(({ type }) => type === 'CareTeam')
        .map((resource): CareTeamView => {
            const { json } = resource;
            const source: Source = {
                lang: textOf(json.language),
                nameOf: (reference) => resources.nameOf(reference, json),
            };
            const view = readRecord(resource, CARE_TEAM_PLAN, resources);
            const status = textOf(json.status) ?? '';
            const { start, end } = isJson(json.period) ? json.period : {};
            const [from, until] = [textOf(start), textOf(end)];
            return {
                ...view,
                standing: (Object.hasOwn(STANDINGS, status) && STANDINGS[status]) || 'current',
                isSuspended: status === 'suspended',
                members: participantsOf(json).map((one, index) =>
                    memberOf(one, json, source, resources, `participant[${index}]`),
                ),
                contacts: contactsOf(json, source),
                ...(from && { start: from }),
                ...(until && { end: until }),
                rows: rowsBeside(view.rows, json, source),
            };
        });
    return { views, problems: resources.problems.all() };
}

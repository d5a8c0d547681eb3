import {
    isOver,
    type CareTeamView,
    type MemberView,
    type TeamStanding,
} from 'c/salusCoreFhirCareTeam';
import { langOf, nameOf, saying, type ListEntry, type ListPart } from 'c/salusCoreRecordLists';
import { sayRecordedDate } from 'c/salusCoreRecordedDates';
import { fill, isolate } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import ended from '@salesforce/label/c.Salus_CareTeam_Ended';
import heading from '@salesforce/label/c.Salus_CareTeam_Heading';
import mistake from '@salesforce/label/c.Salus_Records_Mistake';
import mistakePrefix from '@salesforce/label/c.Salus_Records_MistakePrefix';
import noMembers from '@salesforce/label/c.Salus_CareTeam_NoMembers';
import order from '@salesforce/label/c.Salus_CareTeam_Order';
import pastMember from '@salesforce/label/c.Salus_CareTeam_PastMember';
import pastPrefix from '@salesforce/label/c.Salus_CareTeam_PastPrefix';
import planned from '@salesforce/label/c.Salus_CareTeam_Planned';
import suspended from '@salesforce/label/c.Salus_CareTeam_Suspended';
import uninterpreted from '@salesforce/label/c.Salus_Records_Uninterpreted';
import unnamed from '@salesforce/label/c.Salus_CareTeam_Unnamed';

const ORDER: readonly TeamStanding[] = ['current', 'planned', 'past', 'mistake'];
const FACTS = ['role', 'specialty', 'qualification', 'relationship', 'organization', 'onBehalfOf'];

const sayDate = (text: string): string => isolate(sayRecordedDate(text, { locale }), direction);

/* A heading is read alone by who goes from one to the next: it says that the team doesn’t count. */
const PREFIXES: Readonly<Record<TeamStanding, string>> = Object.freeze({
    ...{ current: '', planned: '', past: pastPrefix, mistake: mistakePrefix },
});

function memberEntry(member: MemberView, id: string, day: string | undefined): ListEntry {
    const { name = '', lang, roles, contacts, end = '', rows } = member;
    const isPast = isOver(end, day);
    return {
        ...{ id, name, lang, contacts, marks: [] },
        prefix: isPast ? pastPrefix : '',
        line: roles.map((role) => isolate(role, direction)).join(' · '),
        sentences: [
            ...saying('against', isPast ? fill(pastMember, sayDate(end)) : ''),
            ...saying('unsure', name ? '' : unnamed),
        ],
        look: isPast ? 'off' : 'plain',
        facts: rows.filter(({ element }) => FACTS.includes(element)),
        rest: rows.filter(({ element }) => !FACTS.includes(element)),
    };
}

/* What a person has to know of the team before they read who is in it. */
function noteOf(view: CareTeamView, isPast: boolean): string {
    return [
        view.standing === 'mistake' ? mistake : '',
        view.standing === 'planned' ? planned : '',
        view.isSuspended ? suspended : '',
        isPast && view.end ? fill(ended, sayDate(view.end)) : '',
        view.isUninterpreted ? uninterpreted : '',
    ]
        .filter(Boolean)
        .join(' ');
}

function partOf(view: CareTeamView, index: number, day: string | undefined): ListPart {
    const { members, marks, contacts, rows } = view;
    const isPast = view.standing === 'past' || isOver(view.end, day);
    const standing = view.standing === 'current' && isPast ? 'past' : view.standing;
    const [prefix, own] = [PREFIXES[standing], nameOf(view)];
    const entries = members.map((one, at) => memberEntry(one, String(at), day));
    return {
        name: `team-${index}`,
        heading: [prefix, own ? isolate(own, direction) : heading].filter(Boolean).join(' '),
        lang: prefix ? undefined : langOf(view),
        ...{ marks, contacts, rows },
        order: entries.some(({ look }) => look === 'off') ? order : '',
        none: noMembers,
        note: noteOf(view, isPast) || undefined,
        // Who is no longer in it comes after those who are.
        entries: [
            ...entries.filter(({ look }) => look !== 'off'),
            ...entries.filter(({ look }) => look === 'off'),
        ],
    };
}

/** A part for each care team, those that count first, with an entry for each member. */
export const partsOf = (
    views: readonly CareTeamView[],
    day: string | undefined,
): readonly ListPart[] =>
    views
        .map((view, index) => ({ view, index }))
        .sort((a, b) => ORDER.indexOf(a.view.standing) - ORDER.indexOf(b.view.standing))
        .map(({ view, index }) => partOf(view, index, day));

import { sayDate } from 'c/salusCoreDates';
import {
    cliniciansAt,
    pagesOf,
    visitOf,
    whenWords,
    zoneOf,
    type SchedulingTask,
} from 'c/salusCoreScheduling';
import { locale } from 'c/salusPlatformLocale';
import { wordsOfVisit } from './questions';
import { words } from './words';

/** A row of the review: its key is the page or the field that changes it. */
export interface ReviewRow {
    readonly key: string;
    readonly label: string;
    readonly value: string;
}

const named = (list: readonly { id: string; name: string }[], id: string | undefined): string =>
    list.find((one) => one.id === id)?.name ?? '';

/** What was chosen: shown before booking, and where the clinic books it itself. */
export function chosenRows(task: SchedulingTask): readonly ReviewRow[] {
    const { choices, answers, choice } = task;
    if (!choices) return [];
    const visit = visitOf(choices, answers);
    const onlyReason = choices.reasons.length === 1 ? choices.reasons[0]?.id : undefined;
    const clinician = answers.clinician || choice?.slot.clinicianId;
    const isAsked = cliniciansAt(choices, visit?.location.id).length > 0;
    return [
        {
            key: 'reason',
            label: words.stepReason,
            value: named(choices.reasons, answers.reason || onlyReason),
        },
        { key: 'visit', label: words.visitLabel, value: visit ? wordsOfVisit(visit, choices) : '' },
        {
            key: 'clinician',
            label: words.clinicianLabel,
            value: named(choices.clinicians, clinician) || (isAsked ? words.noPreference : ''),
        },
        {
            key: 'time',
            label: words.when,
            value: choice ? whenWords(choice, zoneOf(task), locale) : '',
        },
    ].filter(({ value }) => value);
}

/** An answer of the details page, as that page says it. */
export interface Detail {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly words: string;
}

/** Everything that is to be checked, what was typed in the order in which it was asked. */
export function reviewRows(task: SchedulingTask, summary: readonly Detail[]) {
    const { pages } = pagesOf(task);
    const typed = summary.map(({ name, label, value, words: said }) => ({
        key: name,
        label,
        value: name === 'birthDate' && value ? sayDate(value, locale) : said,
        changeable: true,
    }));
    const isPage = (key: string): boolean => pages.some((page) => page === key);
    const chosen = chosenRows(task).map((row) => ({ ...row, changeable: isPage(row.key) }));
    return [...chosen, ...typed];
}

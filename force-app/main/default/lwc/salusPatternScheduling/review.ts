import { sayDate } from 'c/salusCoreDates';
import { cliniciansAt, locationOf, visitsOf, type Flow } from 'c/salusCoreScheduling';
import type { SlotChoice } from 'c/salusCoreSlots';
import { dayOf, isInstant, isZone, sayDay, sayTime, sayZone } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import { visitWords } from './questions';
import { words } from './words';

/** A row of the review: its key is the step or the field that changes it. */
export interface ReviewRow {
    readonly key: string;
    readonly label: string;
    readonly value: string;
}

/** The zone in which the chosen time is read; '' where the server gave none that is one. */
export const zoneOf = ({ choices, answers }: Flow): string => {
    const id = choices && locationOf(choices, answers);
    const zone = choices?.locations.find((place) => place.id === id)?.zone;
    return zone !== undefined && isZone(zone) ? zone : '';
};

/** “Sunday, March 14, 2021, 9:30 AM, Eastern Time”. */
export function whenWords({ start, end, kind }: SlotChoice, zone: string): string {
    const time = sayTime(start, zone, locale);
    const until = kind === 'window' ? ` – ${sayTime(end, zone, locale)}` : '';
    const day = sayDay(dayOf(start, zone), locale);
    return `${day}, ${time}${until}, ${sayZone(zone, start, locale)}`;
}

/** What was chosen: shown before booking, and again when it is done. */
export function chosenRows(flow: Flow): readonly ReviewRow[] {
    const { choices, answers, choice, booking } = flow;
    if (!choices) return [];
    const zone = zoneOf(flow);
    const named = (list: readonly { id: string; name: string }[], id: string | undefined): string =>
        list.find((one) => one.id === id)?.name ?? '';
    const visits = visitsOf(choices);
    const onlyVisit = visits.length === 1 ? visits[0] : undefined;
    const visit = visits.find(({ key }) => key === answers.visit) ?? onlyVisit;
    const onlyReason = choices.reasons.length === 1 ? choices.reasons[0]?.name : undefined;
    const clinician = answers.clinician || choice?.slot.clinicianId;
    const isAsked = cliniciansAt(choices, visit?.place.id).length > 0;
    // What the server booked counts, whatever was asked for.
    const start = isInstant(booking?.start) ? booking.start : choice?.start;
    const time = choice && start && { ...choice, start };
    return [
        {
            key: 'reason',
            label: words.stepReason,
            value: named(choices.reasons, answers.reason) || (onlyReason ?? ''),
        },
        { key: 'visit', label: words.visitLabel, value: visit ? visitWords(visit) : '' },
        {
            key: 'clinician',
            label: words.clinicianLabel,
            value: named(choices.clinicians, clinician) || (isAsked ? words.noPreference : ''),
        },
        { key: 'time', label: words.when, value: time && zone ? whenWords(time, zone) : '' },
    ].filter(({ value }) => value);
}

/** An answer of the details step, as that step says it. */
export interface Detail {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly words: string;
}

/** What was typed, in the order in which it was asked. */
export const typedRows = (details: readonly Detail[]): readonly ReviewRow[] =>
    details.map(({ name, label, value, words: said }) => ({
        key: name,
        label,
        value: name === 'birthDate' && value ? sayDate(value, locale) : said,
    }));

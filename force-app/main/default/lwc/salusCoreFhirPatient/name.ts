import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { nameText, textOf } from 'c/salusCoreFhirValues';

/** One of the names that a person has or had. */
export interface NameView {
    /** As it was written, or its parts in their usual order. */
    readonly text: string;
    readonly lang?: string;
    /** The family name, where it is a part of the text. */
    readonly family?: string;
    /** `official`, `usual`, `nickname`, `maiden`, `old`, …; left out where it isn’t said. */
    readonly use?: string;
    /** From when and until when it is theirs, as written. */
    readonly start?: string;
    readonly end?: string;
}

function nameOf(json: Json, lang: string | undefined): NameView | undefined {
    const text = nameText(json);
    if (!text.trim()) return undefined;
    const [family, use] = [textOf(json.family), textOf(json.use)];
    const { start, end } = isJson(json.period) ? json.period : {};
    const [from, until] = [textOf(start), textOf(end)];
    return {
        text,
        ...(lang && { lang }),
        ...(family && text.includes(family) && { family }),
        ...(use && { use }),
        ...(from && { start: from }),
        ...(until && { end: until }),
    };
}

/** The names of a person, in the order in which they were written. */
export const namesOf = (json: Json): readonly NameView[] =>
    (entriesOf(json.name) ?? [json.name])
        .filter(isJson)
        .flatMap((one) => nameOf(one, textOf(json.language)) ?? []);

/* The name on papers comes first, and one that is no longer theirs last. Source: FHIR R4, NameUse. */
const OFFICIAL = ['official', '', 'usual', 'temp', 'nickname', 'anonymous', 'maiden', 'old'];
const PREFERRED = ['usual', 'nickname'];
const NO_LONGER = ['maiden', 'old'];

/* Dates are compared as far as both are known: in 2020 a name counts that is theirs until May 2020. */
const isBefore = (a: string, b: string): boolean => {
    const length = Math.min(a.length, b.length, 'YYYY-MM-DD'.length);
    return a.slice(0, length) < b.slice(0, length);
};

/**
 * Whether a name is theirs on a day. Without a day, a name with an end is taken for a past one: nobody
 * writes down when a name will end.
 */
function isTheirs({ use = '', start, end }: NameView, day: string | undefined): boolean {
    if (NO_LONGER.includes(use)) return false;
    if (!day) return end === undefined;
    return !(start && isBefore(day, start)) && !(end && isBefore(end, day));
}

const rankOf = ({ use = '' }: NameView): number => {
    const rank = OFFICIAL.indexOf(use);
    return rank < 0 ? OFFICIAL.indexOf('temp') : rank;
};

/**
 * The name by which a person is identified on a day (`YYYY-MM-DD`): the official one, or else the next that
 * is theirs. Where none is, the best of those that were: a person is never without the name that is recorded.
 */
export const officialName = (names: readonly NameView[], day?: string): NameView | undefined =>
    [...names].sort(
        (a, b) => Number(isTheirs(b, day)) - Number(isTheirs(a, day)) || rankOf(a) - rankOf(b),
    )[0];

/** What a person is called, where that is another name than the official one. */
export function preferredName(names: readonly NameView[], day?: string): NameView | undefined {
    const official = officialName(names, day);
    const theirs = names.filter((one) => isTheirs(one, day) && one.text !== official?.text);
    return PREFERRED.flatMap((use) => theirs.filter((one) => one.use === use))[0];
}

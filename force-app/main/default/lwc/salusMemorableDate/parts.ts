import { partsInOrder, type DatePart, type Precision } from 'c/salusCoreDates';
import { locale } from 'c/salusPlatformLocale';
import { partLabel } from './words';

/** The parts in the order of the person's language. */
export const ORDER = partsInOrder(locale);

/** One of the three inputs, as the template shows it. What is typed into it is never among this. */
export interface ShownPart {
    readonly key: string;
    readonly name: DatePart;
    readonly label: string;
    readonly token: string;
    readonly look: string;
    readonly isInvalid: 'true' | 'false';
    readonly describedBy: string | undefined;
}

interface PartRules {
    /** The parts that are wrong. */
    readonly wrong: readonly DatePart[];
    readonly token: string;
    /** The ids of what describes the date: on the part that `focus()` goes to, and nowhere else. */
    readonly describedBy: string;
    /** What has to be known. */
    readonly least: Precision;
    /** Another number after each purge, so that each input is a new element. */
    readonly generation: number;
}

/** The browser fills a birthday in part by part: `bday` is `bday-day`, `bday-month`, `bday-year`. */
const tokenOf = (part: DatePart, token: string): string =>
    token.endsWith('bday') ? `${token}-${part}` : 'off';

/** The part that takes the focus: the first one that is wrong, or the first. */
export const entryPart = (wrong: readonly DatePart[]): DatePart =>
    ORDER.find((part) => wrong.includes(part)) ?? ORDER[0]!;

/** The three inputs. */
export const shownParts = (rules: PartRules): readonly ShownPart[] =>
    ORDER.map((name) => ({
        key: `${name}-${rules.generation}`,
        name,
        label: partLabel(name, rules.least, locale),
        token: tokenOf(name, rules.token),
        look: `control part-${name}`,
        isInvalid: rules.wrong.includes(name) ? 'true' : 'false',
        describedBy: name === entryPart(rules.wrong) ? rules.describedBy : undefined,
    }));

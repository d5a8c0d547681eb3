import { partsInOrder, type DatePart, type TypedDate } from 'c/salusCoreDates';
import { locale } from 'c/salusPlatformLocale';
import { partName } from './words';

/** The parts in the order of the person's language. */
export const ORDER = partsInOrder(locale);

/** One of the three inputs, as the template shows it. */
export interface ShownPart {
    readonly name: DatePart;
    readonly label: string;
    readonly text: string;
    readonly token: string;
    readonly look: string;
    readonly isInvalid: 'true' | undefined;
}

/** The browser fills a birthday in part by part: `bday` is `bday-day`, `bday-month`, `bday-year`. */
const tokenOf = (part: DatePart, token: string): string =>
    token.endsWith('bday') ? `${token}-${part}` : 'off';

/** The three inputs for what was typed. */
export const shownParts = (
    typed: TypedDate,
    wrong: readonly DatePart[],
    token: string,
): readonly ShownPart[] =>
    ORDER.map((name) => ({
        name,
        label: partName(name, locale),
        text: typed[name],
        token: tokenOf(name, token),
        look: `control part-${name}`,
        isInvalid: wrong.includes(name) ? 'true' : undefined,
    }));

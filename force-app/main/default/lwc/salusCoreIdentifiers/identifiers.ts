import { asciiDigits } from 'c/salusCoreWords';

/** How an identifier is written: how many characters each group has, and what stands between them. */
export interface IdFormat {
    readonly groups: readonly number[];
    readonly between: readonly string[];
}

/* Longer ones are refused by the field before they are taken apart. */
const MOST_CHARACTERS = 1000;
const MOST_GROUPS = 10;
const FORMAT = /^\d{1,2}(?:[^\p{L}\p{N}]{1,3}\d{1,2})*$/u;

/**
 * Reads a format such as `3-2-4`: the numbers are lengths of groups, and what is between them is
 * shown between them.
 *
 * @returns undefined where it is none
 */
export const readFormat = (given: string): IdFormat | undefined => {
    if (given.length > 4 * MOST_GROUPS || !FORMAT.test(given)) return undefined;
    const groups = given.split(/\D+/).map(Number);
    if (groups.length > MOST_GROUPS || groups.includes(0)) return undefined;
    return { groups, between: given.split(/\d+/).slice(1, -1) };
};

/** How many characters an identifier of this format has. */
export const lengthOf = ({ groups }: IdFormat): number =>
    groups.reduce((sum, group) => sum + group, 0);

/* What people put between groups: spaces, dashes, dots and invisible marks. */
const SEPARATORS = /[\s.\p{Pd}\p{Cf}]+/gu;

/** An identifier without what is between its groups, and with the digits 0 to 9. */
export const identifierOf = (text: string): string =>
    text.length > MOST_CHARACTERS ? text : asciiDigits(text.replace(SEPARATORS, ''));

/** An identifier in groups, without what is between them. What is over its format is in the last. */
const groupsOf = (identifier: string, format: IdFormat | undefined): readonly string[] => {
    const characters = [...identifier];
    const lengths = format?.groups.slice(0, -1) ?? [];
    const groups = lengths.map((length) => characters.splice(0, length).join(''));
    return [...groups, characters.join('')].filter(Boolean);
};

/** An identifier as it is written: 123-45-6789. */
export const writeIdentifier = (identifier: string, format: IdFormat | undefined): string => {
    if (!format || identifier.length > MOST_CHARACTERS) return identifier;
    return groupsOf(identifier, format)
        .map((group, index) => (index ? format.between[index - 1]! : '') + group)
        .join('');
};

const DOT = '•';
/* Where there are more, nobody counts them. */
const MOST_DOTS = 12;

/** The last characters of an identifier: as many as asked for, and never more than half of it. */
export const endOf = (identifier: string, visible: number): string => {
    const characters = [...identifier.slice(-2 * MOST_CHARACTERS)];
    const shown = Math.min(visible, Math.floor(characters.length / 2));
    return shown > 0 ? characters.slice(-shown).join('') : '';
};

/** An identifier with all but its end as dots: •••-••-6789. */
export const maskIdentifier = (
    identifier: string,
    visible: number,
    format: IdFormat | undefined,
): string => {
    const end = endOf(identifier, visible);
    const hidden = [...identifier.slice(0, MOST_CHARACTERS)].length - [...end].length;
    const dots = format ? hidden : Math.min(hidden, MOST_DOTS);
    const isWhole = identifier.length <= MOST_CHARACTERS;
    return isWhole ? writeIdentifier(DOT.repeat(dots) + end, format) : DOT.repeat(MOST_DOTS) + end;
};

/** An identifier digit by digit, with a pause after each group: “1 2 3, 4 5, 6 7 8 9”. */
export const spellIdentifier = (identifier: string, format?: IdFormat): string =>
    identifier.length > MOST_CHARACTERS
        ? identifier
        : groupsOf(identifier, format)
              .map((group) => [...group].join(' '))
              .join(', ');

import { personName, type NamePart, type PersonName } from './personName';

/* The languages that name the family first. Source: CLDR 46, personNames, nameOrderLocales. */
const FAMILY_FIRST = ['hu', 'ja', 'ko', 'vi', 'yue', 'zh'];
const GIVEN_ORDER: readonly NamePart[] = ['prefix', 'given', 'middle', 'family', 'suffix'];
const FAMILY_ORDER: readonly NamePart[] = ['prefix', 'family', 'given', 'middle', 'suffix'];

/** The parts of a name in the order of a language. */
export const partsInNameOrder = (locale: string): readonly NamePart[] =>
    FAMILY_FIRST.includes(locale.split('-')[0]!) ? FAMILY_ORDER : GIVEN_ORDER;

/** A name in one line. The title and the suffix are no part of what a person is called. */
export const nameLine = (name: PersonName, locale: string): string =>
    name.text ||
    partsInNameOrder(locale)
        .filter((part) => part !== 'prefix' && part !== 'suffix')
        .map((part) => name[part])
        .filter(Boolean)
        .join(' ');

/** The same name as one name: what was typed into several parts stays, in one line. */
export const asOneName = (name: PersonName, locale: string): PersonName => ({
    ...personName(undefined),
    text: nameLine(name, locale),
});

/** The same name in parts: what was typed into one line stays, as the first name. */
export const asParts = (name: PersonName): PersonName => ({
    ...name,
    given: name.given || name.text,
    text: '',
});

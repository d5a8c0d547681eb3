import { ARABIC } from './arabic';
import { ENGLISH } from './english';
import type { UnitLanguage } from './language';
import { SPANISH } from './spanish';

const LANGUAGES: Readonly<Record<string, UnitLanguage>> = Object.freeze({
    en: ENGLISH,
    es: SPANISH,
    ar: ARABIC,
});

/** The words of a locale; undefined for a language that the kit has no words in. */
export const languageOf = (locale: string): UnitLanguage | undefined => {
    const language = locale.split('-')[0]!;
    return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
};

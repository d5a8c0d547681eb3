import { asText, fill } from 'c/salusCoreWords';
import { lang } from 'c/salusPlatformLocale';
import otherLanguage from '@salesforce/label/c.Salus_ConsentOtherLanguage';

/* Longer than any tag: a longer one is not taken apart. */
const MOST_CHARACTERS = 100;

const localeOf = (tag: unknown): Intl.Locale | undefined => {
    const text = asText(tag);
    if (!text || text.length > MOST_CHARACTERS) return undefined;
    try {
        return new Intl.Locale(text);
    } catch {
        return undefined; // It is no BCP 47 tag.
    }
};

/** Whether a text is a language tag. */
export const isLanguage = (tag: unknown): boolean => localeOf(tag) !== undefined;

/** That a text is in another language than the page, with its name in the page's; '' where it isn't. */
export const languageNote = (tag: unknown): string => {
    const of = localeOf(tag);
    if (!of || of.language === new Intl.Locale(lang).language) return '';
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(of.language);
    return fill(otherLanguage, name ?? of.language);
};

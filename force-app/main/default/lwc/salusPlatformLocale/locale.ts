import userDirection from '@salesforce/i18n/dir';
import userLang from '@salesforce/i18n/lang';
import userLocale from '@salesforce/i18n/locale';
import userZone from '@salesforce/i18n/timeZone';

/** The language of the words: `en-US`, `es`, `ar`. */
export const lang: string = userLang;

/** How the person writes dates and numbers: `en-US`, `es-MX`. It may differ from the language. */
export const locale: string = userLocale;

/** The direction of reading. Whatever isn't right to left is left to right. */
export const direction: 'ltr' | 'rtl' = userDirection === 'rtl' ? 'rtl' : 'ltr';

/** The person's own time zone, by its IANA name: never a clinic's. */
export const zone: string = userZone;

import userDirection from '@salesforce/i18n/dir';
import userLang from '@salesforce/i18n/lang';
import userLocale from '@salesforce/i18n/locale';
import userZone from '@salesforce/i18n/timeZone';
import isGuest from '@salesforce/user/isGuest';

/** The language of labels: `en-US`, `es`, `ar`. */
export const lang: string = userLang;

/** The locale for dates and numbers: `en-US`, `es-MX`. It may differ from the language. */
export const locale: string = userLocale;

/** The reading direction: `ltr` unless the platform says `rtl`. */
export const direction: 'ltr' | 'rtl' = userDirection === 'rtl' ? 'rtl' : 'ltr';

/** The signed-in user's time zone, as an IANA name; '' for a guest, whose page has the site guest user's. */
export const zone: string = isGuest ? '' : userZone;

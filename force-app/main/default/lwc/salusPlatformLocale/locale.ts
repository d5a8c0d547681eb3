import platformLocale from '@salesforce/i18n/locale';
import platformZone from '@salesforce/i18n/timeZone';

/** The person's locale, as Intl takes it: `en-US`. It says how dates, times and digits are written. */
export const locale: string = platformLocale;

/**
 * The zone in the person's settings: `America/New_York`. Where they set it, they may not be; and a
 * guest has the site's. So it is shown beside the clinic's zone and never takes its place.
 */
export const zone: string = platformZone;

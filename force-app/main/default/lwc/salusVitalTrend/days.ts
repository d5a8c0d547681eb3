import { sayRecordedDate } from 'c/salusCoreRecordedDates';
import type { TextContext } from 'c/salusCoreRecordText';
import { isolate } from 'c/salusCoreWords';
import { dayOf, isInstant, isZone } from 'c/salusCoreZones';

/** The day on the person's clock; of a date that was written without a time, what was written. */
export function sayDay(when: string, { locale, zone = '', direction }: TextContext): string {
    const day = isInstant(when) && isZone(zone) ? dayOf(when, zone) : when;
    return isolate(sayRecordedDate(day, { locale }), direction);
}

import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import queueNumber from '@salesforce/label/c.Salus_Call_QueueNumber';
import wait from '@salesforce/label/c.Salus_Call_Wait';
import waitUnknown from '@salesforce/label/c.Salus_Call_WaitUnknown';
import youAreNext from '@salesforce/label/c.Salus_Call_YouAreNext';

/** A whole number from 0, or undefined for anything else. */
export const countIn = (given: unknown): number | undefined =>
    typeof given === 'number' && Number.isInteger(given) && given >= 0 ? given : undefined;

const sayMinutes = (minutes: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
        Math.max(1, minutes),
    );

const sayPosition = (position: number): string =>
    position <= 1 ? youAreNext : fill(queueNumber, sayCount(position, locale));

/** How the queue stands, in words. */
export function sayQueue(position: number | undefined, minutes: number | undefined): string {
    const parts = [
        ...(position === undefined ? [] : [sayPosition(position)]),
        ...(minutes === undefined ? [] : [fill(wait, sayMinutes(minutes))]),
    ];
    return parts.join(' ') || waitUnknown;
}

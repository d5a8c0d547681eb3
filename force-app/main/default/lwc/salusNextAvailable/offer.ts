import { visitPhrase } from 'c/salusCoreAppointments';
import type { SlotChoice } from 'c/salusCoreSlots';
import { fill, isolate } from 'c/salusCoreWords';
import { isZone, sayTime, sayWhen, zonesDiffer } from 'c/salusCoreZones';
import { direction, locale } from 'c/salusPlatformLocale';
import anyTime from '@salesforce/label/c.Salus_AnyTimeFromTo';
import inPersonAt from '@salesforce/label/c.Salus_Book_InPerson';
import inPerson from '@salesforce/label/c.Salus_Appointment_InPerson';
import pair from '@salesforce/label/c.Salus_Book_VisitAt';
import phone from '@salesforce/label/c.Salus_Book_Phone';
import timeUnknown from '@salesforce/label/c.Salus_Appointment_TimeUnknown';
import unknown from '@salesforce/label/c.Salus_Appointment_WhereUnknown';
import video from '@salesforce/label/c.Salus_Book_Video';
import when from '@salesforce/label/c.Salus_When';

const WORDS = Object.freeze({ inPersonAt, inPerson, video, phone, pair, unknown });

/** The next open time, as it is shown. */
export interface Offer {
    /** Another time is another key, with elements of its own: nobody presses a time unseen. */
    readonly key: string;
    readonly heading: string;
    /** Which time the button is for, after its visible words; LWC keeps no space before it. */
    readonly forWhich: string;
    /** That one may come at any time of a window; '' for a time. */
    readonly window: string;
    readonly where: string;
    readonly clinician: string;
    readonly start: string;
    readonly hasZoneNote: boolean;
    /** Without a zone no time is shown, so none can be chosen. */
    readonly canChoose: boolean;
}

/** What an author gave beside the slots. */
interface OfferContext {
    readonly zone: string;
    readonly patientZone: string;
    readonly locationName: string;
    readonly clinicianName: string;
}

function whenOf({ kind, start, end }: SlotChoice, zone: string): string {
    if (kind === 'time') return fill(when, ...sayWhen(start, zone, locale));
    const [day, from, name] = sayWhen(start, zone, locale);
    return fill(when, day, `${from} – ${sayWhen(end, zone, locale)[1]}`, name);
}

const windowOf = ({ kind, start, end }: SlotChoice, zone: string): string =>
    kind === 'window'
        ? fill(anyTime, sayTime(start, zone, locale), sayTime(end, zone, locale))
        : '';

/* Days are in small letters in Spanish, but no heading begins so. */
const capital = (text: string): string =>
    text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale));

/** The next open time in words. */
export function offerOf(next: SlotChoice, context: OfferContext): Offer {
    const { zone, patientZone, locationName, clinicianName } = context;
    const hasZone = isZone(zone);
    const differs = hasZone && isZone(patientZone) && zonesDiffer(zone, patientZone, next.start);
    const heading = hasZone ? capital(whenOf(next, zone)) : timeUnknown;
    return {
        ...{ key: next.key, heading, forWhich: ` ${heading}` },
        window: hasZone ? windowOf(next, zone) : '',
        where: visitPhrase(next.slot.modality, isolate(locationName, direction), WORDS),
        clinician: clinicianName,
        start: next.start,
        hasZoneNote: differs || !hasZone,
        canChoose: hasZone,
    };
}

import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';
import { asText, fill } from 'c/salusCoreWords';
import { isInstant, isZone, sayDuration, sayZone, wallTime, zonesDiffer } from 'c/salusCoreZones';
import timesInZone from '@salesforce/label/c.Salus_TimesInZone';
import timesInZoneOfLocation from '@salesforce/label/c.Salus_TimesInZoneOfLocation';
import yourZoneEarlier from '@salesforce/label/c.Salus_YourZoneEarlier';
import yourZoneLater from '@salesforce/label/c.Salus_YourZoneLater';
import zoneUnknown from '@salesforce/label/c.Salus_ZoneUnknown';

/** What an author gave: each may be anything, or not there. */
export interface Given {
    readonly zone: unknown;
    readonly patientZone: unknown;
    readonly instant: unknown;
    readonly locationName: unknown;
}

/** What the note says, and what an author should know of. */
export interface Note {
    readonly text: string;
    /** The second sentence; '' where both clocks show the same. */
    readonly difference: string;
    readonly isKnown: boolean;
    readonly problem?: SalusProblem;
}

const problem = (code: ProblemCode, property: string, help: string): SalusProblem =>
    new SalusProblem(code, 'c-salus-zone-note', property, help);

const IANA = 'give the IANA name of the zone, such as America/New_York; it is never guessed';
const INSTANT = 'give the first of the times as ISO 8601 with Z or an offset';

const differenceOf = (zone: string, own: string, instant: string, locale: string): string => {
    if (!zonesDiffer(zone, own, instant)) return '';
    const [there, here] = [wallTime(instant, zone), wallTime(instant, own)];
    const minutes = here.offsetMinutes - there.offsetMinutes;
    const length = sayDuration(Math.abs(minutes), locale);
    return fill(
        minutes > 0 ? yourZoneLater : yourZoneEarlier,
        sayZone(own, instant, locale),
        length,
    );
};

/** The note for what was given. `now` names the zone where no instant does; it compares nothing. */
export const noteOf = (given: Given, locale: string, now: string): Note => {
    const zone = asText(given.zone).trim();
    if (!isZone(zone)) {
        const code = zone ? 'unknown-zone' : 'missing-zone';
        return {
            text: zoneUnknown,
            difference: '',
            isKnown: false,
            problem: problem(code, 'zone', IANA),
        };
    }
    const { instant } = given;
    const location = asText(given.locationName).trim();
    const name = sayZone(zone, isInstant(instant) ? instant : now, locale);
    const text = location ? fill(timesInZoneOfLocation, name, location) : fill(timesInZone, name);
    const own = asText(given.patientZone).trim();
    const alone = { text, difference: '', isKnown: true };
    if (!own) return alone;
    if (!isZone(own)) return { ...alone, problem: problem('unknown-zone', 'patientZone', IANA) };
    if (!isInstant(instant))
        return { ...alone, problem: problem('bad-instant', 'instant', INSTANT) };
    return { ...alone, difference: differenceOf(zone, own, instant, locale) };
};

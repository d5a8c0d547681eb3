import { epochOf } from 'c/salusCoreZones';
import type { Part } from './part';

/** An instant as it is written, and as milliseconds since 1970. */
export interface Moment {
    readonly text: string;
    readonly epoch: number;
}

/* The guide of SMART Scheduling Links itself writes offsets as hours alone, `-05`, which ISO 8601
   allows and FHIR doesn't: those get their minutes. */
const HOURS_ALONE = /(T[\d:.,]+[+-]\d\d)$/;

/** The instant at a key; undefined, with a problem, when it is missing or none. */
export function momentAt(part: Part, key: string): Moment | undefined {
    const text = (part.text(key) ?? '').replace(HOURS_ALONE, '$1:00');
    try {
        return { text, epoch: epochOf(text) };
    } catch {
        part.complain('bad-instant', key, 'it has to be a real date and time with Z or an offset');
        return undefined;
    }
}

import type { FhirElement } from 'c/salusCoreFhirJson';
import { momentOf } from 'c/salusCoreZones';

/** FHIR's instant as text, and in milliseconds since 1970. */
export interface Instant {
    readonly text: string;
    readonly epoch: number;
}

/* SMART Scheduling Links' guide writes offsets as hours alone (`-05`), which ISO 8601 allows and FHIR
   doesn't. They get their minutes. */
const HOURS_ALONE = /(T[\d:.,]+[+-]\d\d)$/;

/** The instant at a key; undefined, with a problem, when it is missing or no instant. */
export function readInstant(element: FhirElement, key: string): Instant | undefined {
    const text = (element.string(key) ?? '').replace(HOURS_ALONE, '$1:00');
    const epoch = momentOf(text);
    if (!Number.isNaN(epoch)) return { text, epoch };
    element.report('bad-instant', key, 'it has to be a real date and time with Z or an offset');
    return undefined;
}

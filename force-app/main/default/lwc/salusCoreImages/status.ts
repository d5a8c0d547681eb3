/* Nothing has to be said of an image that is there and final. Sources: FHIR R4, Media.status,
   ImagingStudy.status, DocumentReference.status and docStatus. */
const PLAIN = new Set(['', 'available', 'completed', 'current', 'final', 'registered']);

/** A status that a patient has to be told of, because it changes what the image means. */
export type TellingStatus =
    | 'amended'
    | 'cancelled'
    | 'entered-in-error'
    | 'in-progress'
    | 'not-done'
    | 'preliminary'
    | 'stopped'
    | 'superseded'
    | 'unknown';

const TELLING: Readonly<Record<string, TellingStatus>> = Object.freeze({
    ...{ amended: 'amended', corrected: 'amended', appended: 'amended', cancelled: 'cancelled' },
    'entered-in-error': 'entered-in-error',
    ...{ 'in-progress': 'in-progress', preparation: 'in-progress', 'on-hold': 'in-progress' },
    'not-done': 'not-done',
    ...{ stopped: 'stopped', preliminary: 'preliminary' },
    ...{ superseded: 'superseded', unknown: 'unknown' },
} as const);

/** What is said of a status: nothing (`''`), one of the kit's words, or, as `received`, the text itself. */
export function statusMeaning(
    status: string | undefined,
): '' | TellingStatus | { readonly received: string } {
    const code = status?.trim() ?? '';
    if (PLAIN.has(code)) return '';
    return Object.hasOwn(TELLING, code) ? TELLING[code]! : { received: code };
}

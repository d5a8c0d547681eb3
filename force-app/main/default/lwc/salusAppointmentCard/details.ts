import { visitPhrase, type AppointmentView } from 'c/salusCoreAppointments';
import { fill, isolate } from 'c/salusCoreWords';
import { isZone, momentOf, sayDuration, sayWhen } from 'c/salusCoreZones';
import { direction, locale } from 'c/salusPlatformLocale';
import anyTime from '@salesforce/label/c.Salus_AnyTimeFromTo';
import arrival from '@salesforce/label/c.Salus_Appointment_Arrival';
import inPersonAt from '@salesforce/label/c.Salus_Book_InPerson';
import inPerson from '@salesforce/label/c.Salus_Appointment_InPerson';
import length from '@salesforce/label/c.Salus_Appointment_Length';
import phone from '@salesforce/label/c.Salus_Book_Phone';
import phoneHint from '@salesforce/label/c.Salus_Book_PhoneHint';
import pair from '@salesforce/label/c.Salus_Book_VisitAt';
import video from '@salesforce/label/c.Salus_Book_Video';
import videoHint from '@salesforce/label/c.Salus_Book_VideoHint';
import whereHow from '@salesforce/label/c.Salus_Appointment_WhereHow';
import whereUnknown from '@salesforce/label/c.Salus_Appointment_WhereUnknown';
import withWhom from '@salesforce/label/c.Salus_Appointment_With';
import { windowEnd } from './time';

/** A row of the card: what it is, and its lines. The first line is the answer, others explain it. */
export interface DetailRow {
    readonly key: string;
    readonly label: string;
    readonly lines: readonly DetailLine[];
}

interface DetailLine {
    readonly index: number;
    readonly text: string;
    readonly look: string;
}

const MINUTE = 60_000;

const rowOf = (
    key: string,
    label: string,
    lines: readonly string[],
    hints: readonly string[] = [],
): DetailRow => ({
    key,
    label,
    lines: [
        ...lines.map((text) => ({ text, look: 'line' })),
        ...hints.map((text) => ({ text, look: 'line hint' })),
    ].map((line, index) => ({ ...line, index })),
});

const WORDS = Object.freeze({ inPersonAt, inPerson, video, phone, pair, unknown: whereUnknown });

function hintsOf({ modality, address = [] }: AppointmentView, location: string): readonly string[] {
    if (modality === 'video') return location ? [fill(videoHint, location)] : [];
    if (modality === 'phone') return location ? [fill(phoneHint, location)] : [];
    return address;
}

/* When one may come, of a window: it is not how long the visit takes. */
function arrivalOf(view: AppointmentView): readonly string[] {
    const { start, zone } = view;
    const end = windowEnd(view);
    if (!start || !end || !zone || !isZone(zone)) return [];
    const [from, until] = [start, end].map((one) => sayWhen(one, zone, locale)[1]);
    return [fill(anyTime, from!, until!)];
}

/* From a minute to a day: a visit of no length has none, and a longer one is no visit. */
function lengthOf({ start, end, isWindow }: AppointmentView): readonly string[] {
    if (isWindow) return [];
    const minutes = Math.round((momentOf(end) - momentOf(start)) / MINUTE);
    return minutes >= 1 && minutes <= 24 * 60 ? [sayDuration(minutes, locale)] : [];
}

/** Whom the person sees, where and how, and how long it takes. A row without an answer is left out. */
export function detailRows(view: AppointmentView): readonly DetailRow[] {
    const location = isolate(view.locationName ?? '', direction);
    const people = (view.clinicians ?? []).map(({ name, role }) =>
        role ? fill(pair, isolate(name, direction), isolate(role, direction)) : name,
    );
    return [
        rowOf('arrival', arrival, arrivalOf(view)),
        rowOf('with', withWhom, people),
        rowOf(
            'where',
            whereHow,
            [visitPhrase(view.modality, location, WORDS)],
            hintsOf(view, location),
        ),
        rowOf('length', length, lengthOf(view)),
    ].filter(({ lines }) => lines.length > 0);
}

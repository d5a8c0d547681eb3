import type { SalusProblem } from 'c/salusCoreProblems';
import { modalities, type Modality } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import type { AppointmentView } from './appointment';
import { readAppointmentView } from './readAppointmentView';

/** Which other times would do for an appointment: what `findSlots` is asked for them. */
export interface OtherTimes {
    readonly locationId: string;
    readonly modality: Modality;
    readonly reasonId?: string;
    readonly clinicianId?: string;
}

/** One appointment of the person, as it is now. The reason is an id and is never shown. */
export interface FoundAppointment {
    readonly appointment: AppointmentView;
    /** Left out where nobody can tell: then it can't be moved on a page. */
    readonly otherTimes?: OtherTimes;
}

const readOtherTimes = (given: unknown): OtherTimes | undefined => {
    const { locationId, modality, reasonId, clinicianId } = Object(given) as Partial<OtherTimes>;
    const known = modalities.find((one) => one === modality);
    const location = asText(locationId).trim();
    if (!location || !known) return undefined;
    return {
        ...{ locationId: location, modality: known },
        reasonId: asText(reasonId) || undefined,
        clinicianId: asText(clinicianId) || undefined,
    };
};

/** Reads whatever `findAppointment` answered, and what was wrong with it; nothing where it found none. */
export function readFoundAppointment(
    given: unknown,
    where: string,
): { readonly found?: FoundAppointment; readonly problems: readonly SalusProblem[] } {
    const { appointment, otherTimes } = Object(given) as Partial<FoundAppointment>;
    if (given === undefined || given === null) return { problems: [] };
    const { view, problems } = readAppointmentView(appointment, where);
    if (!view) return { problems };
    return { found: { appointment: view, otherTimes: readOtherTimes(otherTimes) }, problems };
}

/** Whether an answer to `findAppointment` makes sense: an appointment that can be shown, or none. */
export const isFoundAppointment = (value: unknown): boolean =>
    value === undefined || value === null || Boolean(readFoundAppointment(value, '').found);

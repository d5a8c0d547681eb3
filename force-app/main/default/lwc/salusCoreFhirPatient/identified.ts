import { parseDate } from 'c/salusCoreDates';
import { officialName } from './name';
import type { PatientView } from './patients';

/**
 * Whether a view says enough to tell whose record it is: a name, and a whole date of birth or a number. A
 * year alone is true of many people, and a room number or a bed is none of a person's.
 * Source: The Joint Commission, NPSG.01.01.01, at least two patient identifiers.
 */
export const isIdentified = ({
    names,
    birthDate,
    identifiers,
}: Pick<PatientView, 'names' | 'birthDate' | 'identifiers'>): boolean =>
    officialName(names) !== undefined &&
    (parseDate(birthDate) !== undefined || identifiers.length > 0);

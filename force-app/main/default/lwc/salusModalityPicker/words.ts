import { visitWords, type Visit } from 'c/salusCoreBooking';
import type { Choice } from 'c/salusCoreChoices';
import { fill } from 'c/salusCoreWords';
import phoneHint from '@salesforce/label/c.Salus_Book_PhoneHint';
import videoHint from '@salesforce/label/c.Salus_Book_VideoHint';
import byPhone from '@salesforce/label/c.Salus_VisitByPhone';
import byVideo from '@salesforce/label/c.Salus_VisitByVideo';
import inPerson from '@salesforce/label/c.Salus_VisitInPerson';
import withClinic from '@salesforce/label/c.Salus_VisitWithClinic';

const WORDS = Object.freeze({ inPerson, byVideo, byPhone, withClinic });

const hintOf = ({ modality, location }: Visit): Pick<Choice, 'hint'> =>
    modality === 'in-person'
        ? {}
        : { hint: fill(modality === 'video' ? videoHint : phoneHint, location.name) };

/** The kinds of visit as choices, of which no two read alike unless two clinics have one name. */
export const visitChoices = (visits: readonly Visit[]): readonly Choice[] =>
    visits.map((visit) => {
        const label = visitWords(visit, visits, WORDS);
        return { value: visit.key, label, ...hintOf(visit) };
    });

import type { Visit } from 'c/salusCoreBooking';
import type { Choice } from 'c/salusCoreChoices';
import { fill } from 'c/salusCoreWords';
import phoneHint from '@salesforce/label/c.Salus_Book_PhoneHint';
import videoHint from '@salesforce/label/c.Salus_Book_VideoHint';
import byPhone from '@salesforce/label/c.Salus_VisitByPhone';
import byVideo from '@salesforce/label/c.Salus_VisitByVideo';
import inPerson from '@salesforce/label/c.Salus_VisitInPerson';
import withClinic from '@salesforce/label/c.Salus_VisitWithClinic';

/* At home the clinic is named where several offer it, because their times and people differ. */
const awayWords = ({ modality, location }: Visit, isOneOfSeveral: boolean): Choice['label'] => {
    const words = modality === 'video' ? byVideo : byPhone;
    return isOneOfSeveral ? fill(withClinic, words, location.name) : words;
};

/** A kind of visit as a choice: how and where in one label, “In person, Invented Clinic, 12 Invented Street”. */
const choiceOf = (visit: Visit, isOneOfSeveral: boolean): Choice => {
    const { key: value, modality, location } = visit;
    const { name, address } = location;
    if (modality === 'in-person')
        return { value, label: fill(inPerson, [name, ...address].join(', ')) };
    const hint = fill(modality === 'video' ? videoHint : phoneHint, name);
    return { value, label: awayWords(visit, isOneOfSeveral), hint };
};

/** The kinds of visit as choices, of which no two read alike unless two clinics have one name. */
export const visitChoices = (visits: readonly Visit[]): readonly Choice[] =>
    visits.map((visit) => {
        const alike = visits.filter(({ modality }) => modality === visit.modality);
        return choiceOf(visit, alike.length > 1);
    });

import { fill } from 'c/salusCoreWords';
import type { Visit } from './visits';

/** The words of a kind of visit, as labels of the component that shows it. */
export interface VisitWords {
    /** “In person, {0}”: the clinic and its address. */
    readonly inPerson: string;
    /** “By video, at home”. */
    readonly byVideo: string;
    readonly byPhone: string;
    /** “{0}, with {1}”: how, and the clinic. */
    readonly withClinic: string;
}

/**
 * How and where a visit takes place, in one label: “video” alone doesn't say where the person will be.
 * At home the clinic is named where several of `visits` offer it, because their times and people differ.
 */
export function visitWords(visit: Visit, visits: readonly Visit[], words: VisitWords): string {
    const { modality, location } = visit;
    const { name, address } = location;
    if (modality === 'in-person') return fill(words.inPerson, [name, ...address].join(', '));
    const how = modality === 'video' ? words.byVideo : words.byPhone;
    const alike = visits.filter((one) => one.modality === modality);
    return alike.length > 1 ? fill(words.withClinic, how, name) : how;
}

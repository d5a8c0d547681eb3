import { precisionOf, type Precision } from 'c/salusCoreDates';
import { asText } from 'c/salusCoreWords';

/** A date of which perhaps not all is known. */
export interface PartialDate {
    /** What is known of it, as FHIR writes it: `2021-03-04`, `2021-03`, `2021`; '' if nothing is. */
    readonly date: string;
    /** How much of it is known; `unknown` where the person doesn't know it, '' without an answer. */
    readonly precision: Precision | 'unknown' | '';
    /** `about`: near that date. `before`: on an earlier one. '' : on that date. */
    readonly qualifier: 'about' | 'before' | '';
}

/** How sure a person is, as they choose it. */
export type Certainty = 'exact' | 'about' | 'before' | 'unknown';

/** The answer of what was typed and how sure the person is. */
export const partialDate = (date: unknown, certainty: unknown): PartialDate => {
    const isQualified = certainty === 'about' || certainty === 'before';
    if (certainty === 'unknown') return { date: '', precision: 'unknown', qualifier: '' };
    const precision = precisionOf(date) ?? '';
    return {
        date: precision && asText(date),
        precision,
        qualifier: isQualified ? certainty : '',
    };
};

/** What a page gave, as an answer. Its precision is what its date says. */
export const asPartialDate = (given: unknown): PartialDate => {
    const { date, precision, qualifier } = Object(given) as Record<string, unknown>;
    return partialDate(date, precision === 'unknown' ? 'unknown' : qualifier);
};

/** How sure an answer is; '' where there is none. */
export const certaintyOf = ({ date, precision, qualifier }: PartialDate): Certainty | '' => {
    if (precision === 'unknown') return 'unknown';
    return qualifier || (date && 'exact');
};

import birthDate from '@salesforce/label/c.Salus_Book_BirthLabel';
import interpreter from '@salesforce/label/c.Salus_Book_InterpreterLabel';
import language from '@salesforce/label/c.Salus_Book_LanguageLabel';
import needs from '@salesforce/label/c.Salus_Book_NeedsLabel';
import note from '@salesforce/label/c.Salus_Book_NoteLabel';
import phone from '@salesforce/label/c.Salus_Book_PhonePlain';
import { askedDetails, needsIn, type DetailName, type VisitDetails } from 'c/salusCoreBooking';
import type { Choice } from 'c/salusCoreChoices';
import type { Modality } from 'c/salusCoreSlots';
import { sayList } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import { interpreters, needsFor } from './options';

const LABELS: Readonly<Record<DetailName, string>> = {
    phone,
    birthDate,
    interpreter,
    language,
    needs,
    note,
};

/** An answer and its question, in the words that the person read. */
export interface Detail {
    readonly name: string;
    readonly label: string;
    /** The answer itself, where it is a text. */
    readonly value: string;
    readonly words: string;
}

const labelsOf = (choices: readonly Choice[], values: readonly string[]): readonly string[] =>
    choices.filter(({ value }) => values.includes(value)).map(({ label }) => label);

/** The questions that this kind of visit asks, each with its answer in words. */
export const summaryOf = (details: VisitDetails, modality: Modality): readonly Detail[] =>
    askedDetails(details).map((name) => {
        const answer = details[name];
        const value = typeof answer === 'string' ? answer : '';
        const words = {
            interpreter: () => labelsOf(interpreters, [value])[0] ?? value,
            needs: () => sayList(labelsOf(needsFor(modality), needsIn(details, modality)), locale),
        };
        const said = name === 'interpreter' || name === 'needs' ? words[name]() : value;
        return { name, label: LABELS[name], value, words: said };
    });

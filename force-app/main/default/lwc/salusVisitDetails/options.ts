import access from '@salesforce/label/c.Salus_Book_AccessLabel';
import birthDate from '@salesforce/label/c.Salus_Book_BirthLabel';
import bothAccess from '@salesforce/label/c.Salus_Book_BothAccess';
import captions from '@salesforce/label/c.Salus_Book_Captions';
import hearing from '@salesforce/label/c.Salus_Book_HearingLabel';
import interpreter from '@salesforce/label/c.Salus_Book_InterpreterLabel';
import language from '@salesforce/label/c.Salus_Book_LanguageLabel';
import no from '@salesforce/label/c.Salus_Book_No';
import note from '@salesforce/label/c.Salus_Book_NoteLabel';
import nothing from '@salesforce/label/c.Salus_Book_Nothing';
import phone from '@salesforce/label/c.Salus_Book_PhonePlain';
import quietRoom from '@salesforce/label/c.Salus_Book_QuietRoom';
import relay from '@salesforce/label/c.Salus_Book_Relay';
import sign from '@salesforce/label/c.Salus_Book_Sign';
import spoken from '@salesforce/label/c.Salus_Book_Spoken';
import stepFree from '@salesforce/label/c.Salus_Book_StepFree';
import support from '@salesforce/label/c.Salus_Book_SupportLabel';
import yes from '@salesforce/label/c.Salus_Book_Yes';
import type { Modality } from 'c/salusCoreSlots';

/** A choice as radios show it. */
export interface Option {
    readonly value: string;
    readonly label: string;
}

const none = { value: 'no', label: no };

/** The choices of each question that has some, by the name of its field. */
export const options: Readonly<Record<string, readonly Option[]>> = {
    interpreter: [none, { value: 'spoken', label: spoken }, { value: 'sign', label: sign }],
    hearing: [none, { value: 'captions', label: captions }, { value: 'relay', label: relay }],
    access: [
        { value: 'none', label: nothing },
        { value: 'step-free', label: stepFree },
        { value: 'quiet-room', label: quietRoom },
        { value: 'both', label: bothAccess },
    ],
    support: [none, { value: 'yes', label: yes }],
};

const LABELS: readonly (readonly [name: string, label: string])[] = [
    ['phone', phone],
    ['birthDate', birthDate],
    ['interpreter', interpreter],
    ['language', language],
    ['hearing', hearing],
    ['access', access],
    ['support', support],
    ['note', note],
];

/** Whether somebody interprets, so that the language has to be known. */
export const needsLanguage = (answers: Readonly<Record<string, string>>): boolean =>
    answers.interpreter === 'spoken' || answers.interpreter === 'sign';

const isAsked = (name: string, answers: Readonly<Record<string, string>>, modality: Modality) => {
    if (name === 'language') return needsLanguage(answers);
    if (name === 'hearing') return modality !== 'in-person';
    return (name !== 'access' && name !== 'support') || modality === 'in-person';
};

/** An answer and its question, in the words that the person read. */
export interface Detail {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly words: string;
}

/** The questions that this kind of visit asks, and no other. */
export const askedDetails = (
    answers: Readonly<Record<string, string>>,
    modality: Modality,
): readonly Detail[] =>
    LABELS.filter(([name]) => isAsked(name, answers, modality)).map(([name, label]) => {
        const value = answers[name] ?? '';
        const chosen = options[name]?.find((option) => option.value === value);
        return { name, label, value, words: chosen?.label ?? value };
    });

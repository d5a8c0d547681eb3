import { api } from 'lwc';
import SalusDisplay from 'c/salusDisplay';
import type { Modality } from 'c/salusCoreSlots';
import accessLabel from '@salesforce/label/c.Salus_Book_AccessLabel';
import birthLabel from '@salesforce/label/c.Salus_Book_BirthLabel';
import birthMissing from '@salesforce/label/c.Salus_Book_BirthMissing';
import hearingLabel from '@salesforce/label/c.Salus_Book_HearingLabel';
import interpreterLabel from '@salesforce/label/c.Salus_Book_InterpreterLabel';
import languageLabel from '@salesforce/label/c.Salus_Book_LanguageLabel';
import languageMissing from '@salesforce/label/c.Salus_Book_LanguageMissing';
import noteLabel from '@salesforce/label/c.Salus_Book_NoteLabel';
import phoneClinicHint from '@salesforce/label/c.Salus_Book_PhoneClinicHint';
import phoneHint from '@salesforce/label/c.Salus_Book_PhoneNumberHint';
import phoneLabel from '@salesforce/label/c.Salus_Book_PhoneLabel';
import phoneMissing from '@salesforce/label/c.Salus_Book_PhoneMissing';
import phoneWrong from '@salesforce/label/c.Salus_Book_PhoneWrong';
import supportLabel from '@salesforce/label/c.Salus_Book_SupportLabel';
import { askedDetails, needsLanguage, options, type Detail, type Option } from './options';

type Field = HTMLElement & { value: string };
type Answers = Readonly<Record<string, string>>;

const NO_ANSWERS: Answers = Object.freeze({});

/* Loose on purpose: seven digits or more, with whatever people put between them. */
const PHONE = '[^0-9]*([0-9][^0-9]*){7,}';

/**
 * What a clinic has to know before a visit: how to call, who it is, and what the person needs:
 * an interpreter, captions, a relay service, step-free access, a quiet room, somebody with them.
 *
 * @fires answer - An answer changed. `detail` is its `name` and `value`; it does not bubble.
 * @fires submit - The answers are right and the person goes on.
 * @status trial
 */
export default class SalusVisitDetails extends SalusDisplay {
    /** The answers so far, by name. They belong to the owner, who gives them again after a purge. */
    @api
    get answers(): Answers {
        return this.given;
    }
    set answers(answers: Answers) {
        this.given = answers ?? NO_ANSWERS;
    }

    /** How the visit takes place: a clinic's stairs matter only to who goes there. */
    @api modality: Modality = 'in-person';
    /** Whose visit it is: for `other` the browser offers no answers. */
    @api subject: 'self' | 'other' = 'self';
    /** The last date that a birthday can have, as `YYYY-MM-DD`. */
    @api today = '';

    /** The questions that were asked and their answers in words, in their order, for a review. */
    @api
    get summary(): readonly Detail[] {
        return askedDetails(this.given, this.modality);
    }

    /** Moves the focus to one field, by its name. */
    @api
    focusField(name: string): void {
        this.fields.find((field) => field.dataset.field === name)?.focus();
    }

    readonly labels = {
        accessLabel,
        birthLabel,
        birthMissing,
        hearingLabel,
        interpreterLabel,
        languageLabel,
        languageMissing,
        noteLabel,
        phoneLabel,
        phoneMissing,
        phoneWrong,
        supportLabel,
    };
    readonly options: Readonly<Record<string, readonly Option[]>> = options;
    readonly phonePattern = PHONE;
    private given = NO_ANSWERS;

    /* By script: LWC (9.4.3) keeps what a template bound, in the virtual nodes of a removed component,
       for as long as the browser keeps one of its inputs. Only what differs: an empty answer would clear
       a date that is half typed. */
    renderedCallback(): void {
        super.renderedCallback();
        for (const field of this.fields) {
            const answer = this.given[field.dataset.field!] ?? '';
            if (field.value !== answer) field.value = answer;
        }
    }

    get needsLanguage(): boolean {
        return needsLanguage(this.given);
    }

    get phoneHint(): string {
        return this.isRemote ? phoneHint : phoneClinicHint;
    }

    get isRemote(): boolean {
        return this.modality !== 'in-person';
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        const { name } = event.currentTarget as unknown as { name: string };
        const detail = { name, value: event.detail.value };
        this.dispatchEvent(new CustomEvent('answer', { detail }));
    }

    handleSubmit(): void {
        this.dispatchEvent(new CustomEvent('submit'));
    }

    /* What is in the fields they drop themselves. */
    protected clear(): void {
        this.given = NO_ANSWERS;
    }

    private get fields(): readonly Field[] {
        return [...(this.template?.querySelectorAll<Field>('[data-field]') ?? [])];
    }
}

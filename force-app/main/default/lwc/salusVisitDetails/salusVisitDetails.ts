import { api } from 'lwc';
import { interpreterIn, type VisitDetails } from 'c/salusCoreBooking';
import type { Choice } from 'c/salusCoreChoices';
import { sameValue } from 'c/salusCoreField';
import type { Modality } from 'c/salusCoreSlots';
import SalusDisplay from 'c/salusDisplay';
import birthLabel from '@salesforce/label/c.Salus_Book_BirthLabel';
import birthMissing from '@salesforce/label/c.Salus_Book_BirthMissing';
import interpreterLabel from '@salesforce/label/c.Salus_Book_InterpreterLabel';
import languageLabel from '@salesforce/label/c.Salus_Book_LanguageLabel';
import languageMissing from '@salesforce/label/c.Salus_Book_LanguageMissing';
import needsHint from '@salesforce/label/c.Salus_Book_NeedsHint';
import needsLabel from '@salesforce/label/c.Salus_Book_NeedsLabel';
import noteLabel from '@salesforce/label/c.Salus_Book_NoteLabel';
import phoneClinicHint from '@salesforce/label/c.Salus_Book_PhoneClinicHint';
import phoneHint from '@salesforce/label/c.Salus_Book_PhoneNumberHint';
import phoneLabel from '@salesforce/label/c.Salus_Book_PhoneLabel';
import phoneMissing from '@salesforce/label/c.Salus_Book_PhoneMissing';
import phoneWrong from '@salesforce/label/c.Salus_Book_PhoneWrong';
import signLanguageLabel from '@salesforce/label/c.Salus_Book_SignLanguageLabel';
import { interpreters, needsFor } from './options';
import { summaryOf, type Detail } from './summary';

type Answer = VisitDetails[string];
type Field = HTMLElement & { value: Answer };

const NO_ANSWERS: VisitDetails = Object.freeze({});

/* What a field has that nobody has answered. */
const noAnswer = ({ value }: Field): Answer => (Array.isArray(value) ? [] : '');

/* Loose on purpose: seven digits or more, with whatever people put between them. */
const PHONE = '[^0-9]*([0-9][^0-9]*){7,}';

/**
 * What a clinic has to know before a visit: how to call, who it is, and what the person needs:
 * an interpreter, captions, a relay service, a support person, step-free access, a quiet room.
 *
 * @fires answer - An answer changed. `detail` is its `name` and `value`; it does not bubble.
 * @fires submit - The answers are right and the person goes on.
 * @status trial
 */
export default class SalusVisitDetails extends SalusDisplay {
    /** The answers so far, by name. They belong to the owner, who gives them again after a purge. */
    @api
    get answers(): VisitDetails {
        return this.given;
    }
    set answers(answers: VisitDetails) {
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
        return summaryOf(this.given, this.modality);
    }

    /** Moves the focus to one field, by its name. */
    @api
    focusField(name: string): void {
        this.fields.find((field) => field.dataset.field === name)?.focus();
    }

    readonly labels = {
        birthLabel,
        birthMissing,
        interpreterLabel,
        languageMissing,
        needsHint,
        needsLabel,
        noteLabel,
        phoneLabel,
        phoneMissing,
        phoneWrong,
    };
    readonly interpreters = interpreters;
    readonly phonePattern = PHONE;
    private given = NO_ANSWERS;

    /* By script: LWC (9.4.3) keeps what a template bound, in the virtual nodes of a removed component,
       for as long as the browser keeps one of its inputs. Only what differs: an empty answer would clear
       a date that is half typed. */
    renderedCallback(): void {
        super.renderedCallback();
        for (const field of this.fields) {
            const answer = this.given[field.dataset.field!] ?? noAnswer(field);
            if (!sameValue(field.value, answer)) field.value = answer;
        }
    }

    get languageLabel(): string {
        const interpreter = interpreterIn(this.given);
        if (!interpreter) return '';
        return interpreter.kind === 'sign' ? signLanguageLabel : languageLabel;
    }

    get needs(): readonly Choice[] {
        return needsFor(this.modality);
    }

    get phoneHint(): string {
        return this.modality === 'in-person' ? phoneClinicHint : phoneHint;
    }

    handleChange(event: CustomEvent<{ value: Answer }>): void {
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

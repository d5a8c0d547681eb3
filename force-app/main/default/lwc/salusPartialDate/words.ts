import type { Choice } from 'c/salusCoreChoices';
import about from '@salesforce/label/c.Salus_DateAbout';
import aboutWhen from '@salesforce/label/c.Salus_DateAboutWhen';
import before from '@salesforce/label/c.Salus_DateBefore';
import beforeWhen from '@salesforce/label/c.Salus_DateBeforeWhen';
import exact from '@salesforce/label/c.Salus_DateExact';
import exactWhen from '@salesforce/label/c.Salus_DateExactWhen';
import sure from '@salesforce/label/c.Salus_DateHowSure';
import unknown from '@salesforce/label/c.Salus_DateUnknown';

export const howSure = sure;

export const CHOICES: readonly Choice[] = [
    { value: 'exact', label: exact },
    { value: 'about', label: about },
    { value: 'before', label: before },
    { value: 'unknown', label: unknown },
];

/** What the date is called, by how sure the person is. */
export const DATE_LABELS: Readonly<Record<string, string>> = {
    exact: exactWhen,
    about: aboutWhen,
    before: beforeWhen,
};

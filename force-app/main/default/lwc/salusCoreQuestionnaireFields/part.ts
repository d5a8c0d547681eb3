import type { EntryKind } from 'c/salusCoreEntries';
import type { FieldValue } from 'c/salusCoreField';
import type { QuestionItem } from 'c/salusCoreQuestionnaire';

/** Which field of the kit asks a part of a question; `list` is a group of answers that come several times. */
export type Control = EntryKind | 'checkbox' | 'checkboxes' | 'combo-box' | 'files' | 'list';

/** A question is asked with one field, or with two: a day and a time, a number and its unit, a choice and
 *  an answer in one's own words. */
export type PartName = 'answer' | 'time' | 'unit' | 'other';

/** The values of the fields of one question. */
export type PartValues = Readonly<Partial<Record<PartName, FieldValue>>>;

export interface Part {
    readonly part: PartName;
    readonly control: Control;
    /** The properties of the field, without its name and its value. */
    readonly properties: Readonly<Record<string, unknown>>;
}

/** The choice of an answer in one's own words. No option has this key, which are all JSON. */
export const OTHER = 'other';

/** The question with its number: “2a. Do you smoke?”. */
export const labelOf = ({ label, prefix }: Pick<QuestionItem, 'label' | 'prefix'>): string =>
    [prefix, label.text].filter(Boolean).join(' ');

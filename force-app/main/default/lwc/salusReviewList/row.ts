import { sensitivityOf, type Sensitivity } from 'c/salusCoreSensitivity';
import { asText, fill } from 'c/salusCoreWords';
import change from '@salesforce/label/c.Salus_Change';
import changeAnswer from '@salesforce/label/c.Salus_ChangeAnswer';
import keptPrivate from '@salesforce/label/c.Salus_KeptPrivate';
import notAnswered from '@salesforce/label/c.Salus_NotAnswered';

/** One answer, as an author gives it. */
export interface ReviewItem {
    /** What the answer is called in `edit`. It is no answer itself. */
    readonly key: string;
    /** The question, in a few words. */
    readonly label: string;
    /** The answer as the person would say it. Left out or empty, it was not answered. */
    readonly value?: string | number | null;
    readonly sensitivity?: Sensitivity;
    /** Whether the person can go back and change it. */
    readonly changeable?: boolean;
}

/** One answer, as it is shown. */
export interface ReviewRow {
    readonly index: number;
    readonly label: string;
    readonly shown: string;
    readonly valueClass: string;
    readonly sensitivity: Sensitivity;
    readonly change?: string;
    readonly changeName: string;
}

/** How one answer is shown. A secret is never shown to be checked, only that there is one. */
export const rowOf = (item: ReviewItem, index: number, inherited: Sensitivity): ReviewRow => {
    const label = asText(item.label).trim();
    const value = asText(item.value).trim();
    const sensitivity = sensitivityOf(item.sensitivity, inherited);
    const isSecret = sensitivity === 'secret' && value !== '';
    return {
        index,
        label,
        shown: isSecret ? keptPrivate : value || notAnswered,
        valueClass: value && !isSecret ? 'value' : 'value missing',
        sensitivity,
        change: item.changeable ? change : undefined,
        changeName: fill(changeAnswer, label),
    };
};

import type { QuestionItem } from 'c/salusCoreQuestionnaire';
import type { Control } from './part';

const RADIOS = ['yes-no', 'radios'];

/** Whether it is asked with yes and no: a consent that has to be answered can also be answered with no. */
export const isYesNo = ({ kind, constraints }: QuestionItem): boolean =>
    kind === 'yes-no' ||
    (kind === 'checkbox' && (constraints.required || constraints.maxOccurs > 1));

/** The field that asks for an answer, or for the first part of it. */
export function controlOf(item: QuestionItem): Control {
    const { kind } = item;
    if (isYesNo(item) || RADIOS.includes(kind)) return 'radios';
    if (kind === 'number' || kind === 'quantity') return 'number';
    if (kind === 'date' || kind === 'date-time') return 'date';
    if (kind === 'files' || kind === 'combo-box') return kind;
    if (kind === 'time' || kind === 'text-area' || kind === 'select') return kind;
    return kind === 'checkboxes' || kind === 'checkbox' ? kind : 'text';
}

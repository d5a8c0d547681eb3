import type { ItemType, QuestionKind } from './model';
import type { ValueType } from './value';

/** The data type of a question's answers. Source: FHIR R4, Questionnaire item type. */
export const VALUE_TYPES: Readonly<Partial<Record<ItemType, ValueType>>> = {
    boolean: 'boolean',
    decimal: 'decimal',
    integer: 'integer',
    date: 'date',
    dateTime: 'dateTime',
    time: 'time',
    string: 'string',
    text: 'string',
    url: 'uri',
    choice: 'Coding',
    'open-choice': 'Coding',
    attachment: 'Attachment',
    reference: 'Reference',
    quantity: 'Quantity',
};

const KINDS: Readonly<Partial<Record<ItemType, QuestionKind>>> = {
    boolean: 'yes-no',
    decimal: 'number',
    integer: 'number',
    date: 'date',
    dateTime: 'date-time',
    time: 'time',
    string: 'text',
    text: 'text-area',
    url: 'url',
    attachment: 'files',
    quantity: 'quantity',
};

/* As many as a person can look over at once; and as many as a list to scroll through may have. */
const MOST_RADIOS = 10;
const MOST_IN_LIST = 30;

/** What a question's kind depends on. */
export interface Asked {
    readonly type: ItemType;
    readonly control?: string;
    readonly optionCount: number;
    readonly repeats: boolean;
    readonly isOpen: boolean;
}

/* The author's wish for a control counts where the number of options allows it. */
function choiceKind({ control, optionCount, repeats, isOpen }: Asked): QuestionKind {
    const isLong = optionCount > MOST_IN_LIST || control === 'autocomplete';
    if (isLong) return 'combo-box';
    if (repeats) return 'checkboxes';
    const isList =
        control === 'drop-down' || (optionCount > MOST_RADIOS && control !== 'radio-button');
    if (!isList) return 'radios';
    return isOpen ? 'combo-box' : 'select';
}

/** The field that asks a question; undefined where the kit has none for it. */
export function kindOf(asked: Asked): QuestionKind | undefined {
    const { type, control, optionCount } = asked;
    if (optionCount > 0) return choiceKind(asked);
    if (type === 'boolean' && control === 'check-box') return 'checkbox';
    if (type === 'open-choice') return 'text';
    return KINDS[type];
}

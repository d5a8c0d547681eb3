import type { ItemType } from 'c/salusCoreQuestionnaire';
import { options, type Json } from './forms';

/** A row of docs/questionnaire.md: an item type, a fixture of it, and what it is read as. */
export const TYPE_ROWS: Readonly<Record<ItemType, { readonly item: Json; readonly kind: string }>> =
    {
        group: { item: { item: [{ linkId: 'in', type: 'string', text: 'Name' }] }, kind: 'group' },
        display: { item: {}, kind: 'display' },
        boolean: { item: { initial: [{ valueBoolean: true }] }, kind: 'yes-no' },
        decimal: { item: { initial: [{ valueDecimal: 1.5 }] }, kind: 'number' },
        integer: { item: { initial: [{ valueInteger: 3 }] }, kind: 'number' },
        date: { item: { initial: [{ valueDate: '2021-03' }] }, kind: 'date' },
        dateTime: {
            item: { initial: [{ valueDateTime: '2021-03-04T10:00:00Z' }] },
            kind: 'date-time',
        },
        time: { item: { initial: [{ valueTime: '10:30:00' }] }, kind: 'time' },
        string: { item: { initial: [{ valueString: 'Ada' }] }, kind: 'text' },
        text: { item: { initial: [{ valueString: 'Ada' }] }, kind: 'text-area' },
        url: { item: { initial: [{ valueUri: 'https://x.example.org' }] }, kind: 'url' },
        choice: { item: { answerOption: options('a', 'b') }, kind: 'radios' },
        'open-choice': { item: { answerOption: options('a', 'b') }, kind: 'radios' },
        attachment: { item: {}, kind: 'files' },
        reference: { item: {}, kind: 'unsupported' },
        quantity: {
            item: { initial: [{ valueQuantity: { value: 5, unit: 'mg' } }] },
            kind: 'quantity',
        },
    };

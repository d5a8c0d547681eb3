import type { QuestionItem } from 'c/salusCoreQuestionnaire';
import type { Asking } from './asking';
import { controlOf } from './controlOf';
import { labelOf, OTHER, type Part, type PartValues } from './part';

/** The second field of a question: the time of a day, the unit of a number, the answer in one's own words. */
export function secondPart(
    item: QuestionItem,
    values: PartValues,
    asking: Asking,
): Part | undefined {
    const { words, zone } = asking;
    const { kind, units, isOpen, openLabel, isReadOnly: readOnly } = item;
    const label = (word: string): string => `${word}: ${labelOf(item)}`;
    const shared = { readOnly };
    if (kind === 'date-time' && zone)
        return {
            part: 'time',
            control: 'time',
            properties: { ...shared, label: label(words.time) },
        };
    if (kind === 'quantity' && units.length !== 1) {
        const properties = {
            ...shared,
            label: label(words.unit),
            required: Boolean(values.answer),
        };
        if (!units.length) return { part: 'unit', control: 'text', properties };
        const options = units.map((unit, index) => ({
            value: String(index),
            label: unit.display ?? unit.code ?? '',
        }));
        return { part: 'unit', control: 'select', properties: { ...properties, options } };
    }
    const asksOther = isOpen && item.options.length > 0 && controlOf(item) !== 'combo-box';
    if (!asksOther || values.answer !== OTHER) return undefined;
    const own = label(openLabel?.text ?? words.other);
    return {
        part: 'other',
        control: 'text',
        properties: { ...shared, label: own, required: true },
    };
}

import type { EntryKind } from 'c/salusCoreEntries';
import type { QuestionItem } from 'c/salusCoreQuestionnaire';
import type { Asking } from './asking';
import { controlOf } from './controlOf';
import { hintOf, unitOf } from './hintOf';
import { labelOf, type Control, type Part, type PartValues } from './part';
import { ownProperties } from './properties';
import { secondPart } from './secondPart';

/* A combo box takes own words in its line: what the form calls them is part of its hint. */
const ownWordsHint = (item: QuestionItem): string =>
    controlOf(item) === 'combo-box' && item.isOpen ? (item.openLabel?.text ?? '') : '';

/** The fields that ask for one answer, as far as they are answered. */
export function singleParts(
    item: QuestionItem,
    values: PartValues,
    asking: Asking,
): readonly Part[] {
    const control = controlOf(item);
    const second = secondPart(item, values, asking);
    const isUnitShown = control === 'number' && Boolean(unitOf(item));
    const properties = {
        label: labelOf(item),
        hint: [hintOf(item.hint, asking, isUnitShown), ownWordsHint(item)]
            .filter(Boolean)
            .join(' '),
        required: item.constraints.required || Boolean(second && values[second.part]),
        readOnly: item.isReadOnly,
        ...ownProperties(item, control, asking),
        ...(second?.part === 'time' && Boolean(values.time) && { least: 'day' }),
    };
    return [{ part: 'answer', control, properties }, ...(second ? [second] : [])];
}

/** Whether the answers of a question are a list, each with fields of its own. */
export const isList = ({ kind, constraints, options }: QuestionItem): boolean =>
    constraints.maxOccurs > 1 && !options.length && kind !== 'none' && kind !== 'files';

const NO_ENTRY: readonly Control[] = ['checkbox', 'checkboxes', 'combo-box', 'files', 'list'];
const isEntryKind = (control: Control): control is EntryKind => !NO_ENTRY.includes(control);

/* The fields of each answer: what they need of each other isn't known before they are answered. */
function listPart(item: QuestionItem, asking: Asking): Part {
    const { constraints, hint } = item;
    const { minOccurs, maxOccurs, required } = constraints;
    const fields = singleParts(item, {}, asking).flatMap(({ part, control, properties }) => {
        const { hint: _, readOnly: __, ...own } = properties;
        const isRequired = part === 'answer' || part === 'unit';
        const kind = isEntryKind(control) ? control : 'text';
        return [{ kind, name: part, ...own, required: isRequired }];
    });
    const properties = {
        label: labelOf(item),
        hint: hintOf(hint, asking, Boolean(unitOf(item))),
        required,
        readOnly: item.isReadOnly,
        fields,
        entryLabel: asking.words.answer,
        addLabel: asking.words.addAnswer,
        minimum: Math.max(1, minOccurs),
        ...(Number.isFinite(maxOccurs) && { maximum: maxOccurs }),
    };
    return { part: 'answer', control: 'list', properties };
}

/* Several answers in one's own words, beside those that are chosen. */
function ownAnswers(item: QuestionItem, { words }: Asking): Part {
    const label = item.openLabel?.text ?? words.other;
    return {
        part: 'other',
        control: 'list',
        properties: {
            label: `${label}: ${labelOf(item)}`,
            readOnly: item.isReadOnly,
            fields: [{ kind: 'text', name: 'answer', label, required: true }],
            entryLabel: words.answer,
            addLabel: words.addAnswer,
        },
    };
}

/** The fields that ask a question, given what is in them. */
export function partsOf(item: QuestionItem, values: PartValues, asking: Asking): readonly Part[] {
    if (isList(item)) return [listPart(item, asking)];
    const parts = singleParts(item, values, asking);
    const isOwn = controlOf(item) === 'checkboxes' && item.isOpen;
    return isOwn ? [...parts, ownAnswers(item, asking)] : parts;
}

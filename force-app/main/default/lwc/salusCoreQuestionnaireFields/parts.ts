import type { EntryKind } from 'c/salusCoreEntries';
import type { FieldValue } from 'c/salusCoreField';
import type { Constraints, Option, QuestionItem, Value } from 'c/salusCoreQuestionnaire';
import { asTime } from 'c/salusCoreTimes';
import { parseDate } from 'c/salusCoreDates';
import type { Asking } from './asking';
import { hintOf, unitOf } from './hintOf';
import { plainDecimal } from './numbers';

/** Which field of the kit asks a part of a question; `list` is a group of answers that come several times. */
export type Control = EntryKind | 'checkbox' | 'checkboxes' | 'files' | 'list';

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

type Properties = Record<string, unknown>;

const RADIOS = ['yes-no', 'radios'];

/* A consent that has to be answered can also be answered with no. */
const isYesNo = ({ kind, constraints }: QuestionItem): boolean =>
    kind === 'yes-no' ||
    (kind === 'checkbox' && (constraints.required || constraints.maxOccurs > 1));

function controlOf(item: QuestionItem): Control {
    const { kind, constraints } = item;
    if (isYesNo(item) || RADIOS.includes(kind)) return 'radios';
    if (kind === 'number' || kind === 'quantity') return 'number';
    if (kind === 'date' || kind === 'date-time') return 'date';
    if (kind === 'files') return kind;
    if (kind === 'combo-box') return constraints.maxOccurs > 1 ? 'checkboxes' : 'select';
    if (kind === 'time' || kind === 'text-area' || kind === 'select') return kind;
    return kind === 'checkboxes' || kind === 'checkbox' ? kind : 'text';
}

const choiceOf = ({ key, label, prefix, isExclusive }: Option) => ({
    value: key,
    label: [prefix, label.text].filter(Boolean).join(' '),
    ...(isExclusive && { exclusive: true }),
});

function choices(item: QuestionItem, { words }: Asking): Properties {
    const { options, isOpen, openLabel, orientation } = item;
    if (isYesNo(item)) {
        const both = [
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
        ];
        return { options: both, layout: 'horizontal' };
    }
    const own = { value: OTHER, label: openLabel?.text ?? words.other };
    const isOne = item.constraints.maxOccurs === 1;
    return {
        options: [...options.map(choiceOf), ...(isOpen && isOne ? [own] : [])],
        ...(orientation === 'horizontal' && { layout: orientation }),
    };
}

const numberOf = (bound: Value | undefined): string =>
    bound && 'value' in bound && typeof bound.value === 'string' ? plainDecimal(bound.value) : '';
const dayOf = (bound: Value | undefined): string =>
    bound?.type === 'date' && parseDate(bound.value) ? bound.value : '';
const timeOf = (bound: Value | undefined): string =>
    bound?.type === 'time' ? asTime(bound.value) : '';

const within = ({ min, max }: Constraints, read: (bound: Value | undefined) => string) => ({
    ...(read(min) && { min: read(min) }),
    ...(read(max) && { max: read(max) }),
});

const MODES: Readonly<Record<string, Properties>> = {
    phone: { type: 'tel' },
    email: { type: 'email' },
    number: { inputMode: 'numeric' },
    url: { inputMode: 'url' },
};

const MEGABYTE = 1_000_000;

const files = ({ maxOccurs, maxSize, mimeTypes }: Constraints): Properties => ({
    multiple: maxOccurs > 1,
    ...(Number.isFinite(maxOccurs) && { max: maxOccurs }),
    ...(maxSize && { maxMegabytes: maxSize / MEGABYTE }),
    ...(mimeTypes.length && { acceptedTypes: mimeTypes.join(', ') }),
});

/* What one kind of field has beside label and hint. The rules that it can't keep are checked beside it. */
function ownProperties(item: QuestionItem, control: Control, asking: Asking): Properties {
    const { constraints, kind, keyboard, step, type } = item;
    const { minLength, maxLength } = constraints;
    const lengths = { ...(minLength && { minLength }), ...(maxLength && { maxLength }) };
    switch (control) {
        case 'radios':
        case 'select':
        case 'checkboxes':
            return choices(item, asking);
        case 'number': {
            const every = type === 'integer' ? '1' : 'any';
            return {
                ...within(constraints, numberOf),
                step: step ?? every,
                ...(unitOf(item) && { unit: unitOf(item) }),
            };
        }
        case 'date':
            return { least: 'year', ...within(constraints, dayOf) };
        case 'time':
            return within(constraints, timeOf);
        case 'text':
            if (kind === 'url') return { inputMode: 'url', ...lengths };
            return { ...lengths, ...(keyboard ? MODES[keyboard] : {}) };
        case 'text-area':
            return lengths;
        case 'files':
            return files(constraints);
        default:
            return {};
    }
}

/** The question with its number: “2a. Do you smoke?”. */
export const labelOf = ({ label, prefix }: Pick<QuestionItem, 'label' | 'prefix'>): string =>
    [prefix, label.text].filter(Boolean).join(' ');

const isGiven = (value: FieldValue | undefined): boolean => Boolean(value);

function secondPart(item: QuestionItem, values: PartValues, asking: Asking): Part | undefined {
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
            required: isGiven(values.answer),
        };
        if (!units.length) return { part: 'unit', control: 'text', properties };
        const options = units.map((unit, index) => ({
            value: String(index),
            label: unit.display ?? unit.code ?? '',
        }));
        return { part: 'unit', control: 'select', properties: { ...properties, options } };
    }
    if (!isOpen || !item.options.length || values.answer !== OTHER) return undefined;
    const own = label(openLabel?.text ?? words.other);
    return {
        part: 'other',
        control: 'text',
        properties: { ...shared, label: own, required: true },
    };
}

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
        hint: hintOf(item.hint, asking, isUnitShown),
        required: item.constraints.required || Boolean(second && isGiven(values[second.part])),
        readOnly: item.isReadOnly,
        ...ownProperties(item, control, asking),
        ...(second?.part === 'time' && isGiven(values.time) && { least: 'day' }),
    };
    return [{ part: 'answer', control, properties }, ...(second ? [second] : [])];
}

/** Whether the answers of a question are a list, each with fields of its own. */
export const isList = ({ kind, constraints, options }: QuestionItem): boolean =>
    constraints.maxOccurs > 1 && !options.length && kind !== 'none' && kind !== 'files';

const NO_ENTRY: readonly Control[] = ['checkbox', 'checkboxes', 'files', 'list'];
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
    const isOwn = item.isOpen && item.options.length > 0 && item.constraints.maxOccurs > 1;
    return isOwn ? [...parts, ownAnswers(item, asking)] : parts;
}

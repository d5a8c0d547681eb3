import { answersIn, isFreeText, type ComboAnswer } from 'c/salusCoreComboBox';
import type { Entry } from 'c/salusCoreEntries';
import type { FieldValue } from 'c/salusCoreField';
import type { UploadedFile } from 'c/salusCoreFiles';
import { keyOf, type QuestionItem, type Value } from 'c/salusCoreQuestionnaire';
import { asText } from 'c/salusCoreWords';
import { asTime } from 'c/salusCoreTimes';
import type { Asking } from './asking';
import { controlOf } from './controlOf';
import { dateTimeOf, wallParts } from './moments';
import { plainDecimal } from './numbers';
import { OTHER, type PartValues } from './part';
import { isList } from './parts';

const textOf = (value: Value): string =>
    'value' in value && typeof value.value === 'string' ? value.value : '';

/* The words of an answer that is none of the options. */
function ownWords(value: Value): string {
    if (value.type === 'Coding') return value.display ?? value.code ?? '';
    if (value.type === 'Reference') return value.display ?? value.reference ?? '';
    return value.type === 'Attachment' ? (value.title ?? value.url) : textOf(value);
}

const isOption = (value: Value, { options }: QuestionItem): boolean =>
    options.some(({ key }) => key === keyOf(value));

const comboAnswer = (value: Value, item: QuestionItem): ComboAnswer =>
    isOption(value, item) ? keyOf(value) : { text: ownWords(value) };

function singleValues(value: Value, item: QuestionItem, { zone }: Asking): PartValues {
    if (item.options.length)
        return isOption(value, item)
            ? { answer: keyOf(value) }
            : { answer: OTHER, other: ownWords(value) };
    switch (value.type) {
        case 'boolean':
            return { answer: item.kind === 'checkbox' ? value.value : String(value.value) };
        case 'decimal':
        case 'integer':
            return { answer: plainDecimal(value.value) };
        case 'time':
            return { answer: value.value.slice(0, 5) };
        case 'dateTime': {
            const { date, time } = wallParts(value.value, zone);
            return { answer: date, time };
        }
        case 'Quantity': {
            const index = item.units.findIndex(({ code, display }) =>
                value.code ? code === value.code : display === value.unit,
            );
            const written = value.unit ?? value.code ?? '';
            const unit = item.units.length ? String(index < 0 ? '' : index) : written;
            return { answer: plainDecimal(value.value), unit };
        }
        default:
            return { answer: ownWords(value) };
    }
}

const asEntry = (values: PartValues): Entry =>
    Object.fromEntries(Object.entries(values).map(([part, value]) => [part, String(value)]));

/* A file that the app has stored: its address is what the app calls it. */
const fileOf = (value: Value) =>
    value.type === 'Attachment' ? [{ id: value.url, name: value.title ?? value.url }] : [];

const attachments = (value: FieldValue | undefined, before: readonly Value[]): readonly Value[] =>
    (Array.isArray(value) ? (value as readonly UploadedFile[]) : []).map(
        ({ id, name }) =>
            before.find((one) => one.type === 'Attachment' && one.url === id) ?? {
                ...{ type: 'Attachment', url: id },
                ...(name && { title: name }),
            },
    );

/** What the fields of a question show for its answers. */
export function valuesOf(values: readonly Value[], item: QuestionItem, asking: Asking): PartValues {
    if (item.kind === 'files') return { answer: values.flatMap(fileOf) };
    if (isList(item))
        return {
            answer: values.map((value) => asEntry(singleValues(value, item, asking))),
        };
    if (controlOf(item) === 'combo-box') {
        const answers = values.map((value) => comboAnswer(value, item));
        return { answer: item.constraints.maxOccurs > 1 ? answers : (answers[0] ?? '') };
    }
    if (item.options.length && item.constraints.maxOccurs > 1) {
        const own = values.filter((value) => !isOption(value, item));
        return {
            answer: values.filter((value) => isOption(value, item)).map(keyOf),
            ...(item.isOpen && { other: own.map((value) => ({ answer: ownWords(value) })) }),
        };
    }
    const [only] = values;
    const single = only ? singleValues(only, item, asking) : {};
    // A box that was required is asked with yes and no.
    const isYesNo = item.kind === 'checkbox' && item.constraints.required;
    return isYesNo && only ? { ...single, answer: String(single.answer) } : single;
}

function unitFor(item: QuestionItem, unit: string) {
    const chosen = item.units.length === 1 ? item.units[0] : item.units[Number(unit || NaN)];
    if (!chosen) return unit && !item.units.length ? { unit: unit.trim() } : {};
    const { system, code, display } = chosen;
    const words = display ?? code;
    return { ...(words && { unit: words }), ...(system && { system }), ...(code && { code }) };
}

function readText(text: string, item: QuestionItem): readonly Value[] {
    if (!text.trim()) return [];
    return [{ type: item.valueType, value: text } as Value];
}

/* One answer from its fields; none while they give none. */
function singleAnswer(values: PartValues, item: QuestionItem, asking: Asking): readonly Value[] {
    const answer = values.answer ?? '';
    const text = asText(answer);
    const [time, unit] = [asText(values.time), asText(values.unit)];
    if (item.options.length) {
        const option = item.options.find(({ key }) => key === answer);
        if (option) return [option.value];
        const own = asText(values.other);
        return answer === OTHER && own.trim() ? [{ type: 'string', value: own }] : [];
    }
    switch (item.valueType) {
        case 'boolean': {
            const isAnswered = typeof answer === 'boolean' || text !== '';
            const value = answer === true || text === 'true';
            return isAnswered ? [{ type: 'boolean', value }] : [];
        }
        case 'time':
            return asTime(text) ? [{ type: 'time', value: `${text}:00` }] : [];
        case 'dateTime': {
            const value = dateTimeOf(text, time, asking.zone);
            return value ? [{ type: 'dateTime', value }] : [];
        }
        case 'Quantity':
            return text ? [{ type: 'Quantity', value: text, ...unitFor(item, unit) }] : [];
        default:
            return readText(text, item);
    }
}

const entriesIn = (value: FieldValue | undefined): readonly PartValues[] =>
    Array.isArray(value) ? (value as readonly PartValues[]) : [];

/* An answer in one's own words stays the code that it was, while its words are the same. */
const asBefore = (values: readonly Value[], before: readonly Value[]): readonly Value[] =>
    values.map(
        (value) =>
            before.find(
                (one) =>
                    value.type === 'string' &&
                    one.type === 'Coding' &&
                    ownWords(one) === value.value,
            ) ?? value,
    );

function valueOfCombo(answer: ComboAnswer, { options }: QuestionItem): readonly Value[] {
    if (isFreeText(answer)) return [{ type: 'string', value: answer.text }];
    return options.filter(({ key }) => key === answer).map(({ value }) => value);
}

/** The answers that the fields of a question give. */
export function answersFrom(
    values: PartValues,
    item: QuestionItem,
    before: readonly Value[],
    asking: Asking,
): readonly Value[] {
    if (item.kind === 'files') return attachments(values.answer, before);
    if (isList(item))
        return entriesIn(values.answer).flatMap((entry) => singleAnswer(entry, item, asking));
    if (controlOf(item) === 'combo-box') {
        const given = answersIn(values.answer).flatMap((answer) => valueOfCombo(answer, item));
        return asBefore(given, before);
    }
    if (item.options.length && item.constraints.maxOccurs > 1) {
        const keys = Array.isArray(values.answer) ? (values.answer as readonly string[]) : [];
        const chosen = item.options.filter(({ key }) => keys.includes(key));
        const own = entriesIn(values.other).flatMap((entry) => {
            const value = asText(entry.answer);
            return value.trim() ? [{ type: 'string' as const, value }] : [];
        });
        return [...chosen.map(({ value }) => value), ...asBefore(own, before)];
    }
    return asBefore(singleAnswer(values, item, asking), before);
}

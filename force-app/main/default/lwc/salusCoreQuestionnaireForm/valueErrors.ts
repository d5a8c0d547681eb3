import { isDecimal } from 'c/salusCoreFhirJson';
import type { Constraint } from 'c/salusCoreField';
import {
    asAnswer,
    isDate,
    isDateTime,
    isTime,
    type QuestionItem,
    type Value,
} from 'c/salusCoreQuestionnaire';
import { compareValues } from './compare';
import { fractionDigits } from './decimals';

/** What can be wrong with an answer: the flags of `ValidityState`, and what only a form has. */
export type AnswerConstraint = Constraint | 'tooFew' | 'tooMany' | 'notAlone' | 'tooManyDigits';

const INTEGER = /^-?(?:0|[1-9]\d{0,9})$/;

const FORMATS: Readonly<Partial<Record<Value['type'], (text: string) => boolean>>> = {
    decimal: isDecimal,
    integer: (text) => INTEGER.test(text) && Number(text) === (Number(text) | 0),
    date: isDate,
    dateTime: isDateTime,
    time: isTime,
    string: (text) => text.trim() !== '',
    uri: (text) => /^\S+$/.test(text),
};

const textOf = (value: Value): string | undefined =>
    'value' in value && typeof value.value === 'string' ? value.value : undefined;

/* A bound that is a bare number is one of a quantity's number, whatever its unit. */
function order(value: Value, bound: Value): number | undefined {
    const isBare = value.type === 'Quantity' && bound.type !== 'Quantity';
    return compareValues(isBare ? { type: 'decimal', value: value.value } : value, bound);
}

function outOfRange(value: Value, { min, max }: QuestionItem['constraints']) {
    const [low, high] = [min && order(value, min), max && order(value, max)];
    if ((min && low === undefined) || (max && high === undefined)) return 'typeMismatch';
    if (low !== undefined && low < 0) return 'rangeUnderflow';
    return high !== undefined && high > 0 ? 'rangeOverflow' : undefined;
}

function wrongText(text: string, constraints: QuestionItem['constraints']) {
    const { minLength = 0, maxLength = Infinity, pattern } = constraints;
    const length = [...text].length;
    if (length > maxLength) return 'tooLong';
    if (length < minLength) return 'tooShort';
    return pattern && !pattern.matches(text) ? 'patternMismatch' : undefined;
}

function wrongFile(value: Value, { mimeTypes, maxSize }: QuestionItem['constraints']) {
    if (value.type !== 'Attachment') return undefined;
    const { contentType, size = 0 } = value;
    // One whose type isn't known was looked at when it was chosen, and the server looks again.
    const isKnown = contentType !== undefined && mimeTypes.length > 0;
    if (isKnown && !mimeTypes.includes(contentType)) return 'typeMismatch';
    return maxSize !== undefined && size > maxSize ? 'tooLong' : undefined;
}

/** The first constraint that one value fails; undefined for a value that may be sent. */
export function valueError(value: Value, item: QuestionItem): AnswerConstraint | undefined {
    const { constraints } = item;
    if (!asAnswer(value, item)) return 'typeMismatch';
    const text = textOf(value);
    const format = FORMATS[value.type === 'Quantity' ? 'decimal' : value.type];
    if (text !== undefined && format && !format(text)) return 'badInput';
    const { maxFractionDigits = Infinity } = constraints;
    const isNumber = value.type === 'decimal' || value.type === 'Quantity';
    if (isNumber && fractionDigits(text ?? '') > maxFractionDigits) return 'tooManyDigits';
    return (
        (text === undefined ? undefined : wrongText(text, constraints)) ??
        outOfRange(value, constraints) ??
        wrongFile(value, constraints)
    );
}

import type { Operator, Value } from 'c/salusCoreQuestionnaire';
import type { Json } from './forms';

const coding = (code: string, system = 's') => ({ system, code });
const quantity = (value: number, code: string) => ({
    value,
    system: 'http://unitsofmeasure.org',
    code,
});
const coded = (code: string, system = 's'): Value => ({ type: 'Coding', system, code });
const measured = (value: string, code: string): Value => ({
    ...{ type: 'Quantity', value, system: 'http://unitsofmeasure.org', code },
});
const texts = <T extends 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string'>(
    type: T,
    ...values: readonly string[]
): readonly Value[] => values.map((value) => ({ type, value }));

interface Row {
    readonly type: string;
    readonly item?: Json;
    readonly answer: Json;
    readonly holdsFor: readonly Value[];
    readonly notFor: readonly Value[];
    readonly withoutAnswer?: true;
}

const choice = { answerOption: ['a', 'b'].map((code) => ({ valueCoding: coding(code) })) };

/** The rows of docs/questionnaire.md: each operator with the types that it compares. */
export const OPERATOR_ROWS: Readonly<Record<Operator, readonly Row[]>> = {
    exists: [
        {
            type: 'string',
            answer: { answerBoolean: true },
            holdsFor: texts('string', 'x'),
            notFor: [],
        },
        {
            type: 'string',
            answer: { answerBoolean: false },
            holdsFor: [],
            notFor: texts('string', 'x'),
            withoutAnswer: true,
        },
    ],
    '=': [
        {
            type: 'boolean',
            answer: { answerBoolean: false },
            holdsFor: [{ type: 'boolean', value: false }],
            notFor: [{ type: 'boolean', value: true }],
        },
        {
            type: 'decimal',
            answer: { answerDecimal: 1.5 },
            holdsFor: texts('decimal', '1.50', '15e-1'),
            notFor: texts('decimal', '1.51'),
        },
        {
            type: 'integer',
            answer: { answerDecimal: 2 },
            holdsFor: texts('integer', '2'),
            notFor: texts('integer', '3'),
        },
        {
            type: 'date',
            answer: { answerDate: '2021-03' },
            holdsFor: texts('date', '2021-03'),
            notFor: texts('date', '2021-03-04', '2021', '2021-04'),
        },
        {
            type: 'dateTime',
            answer: { answerDateTime: '2021-03-04T10:00:00Z' },
            holdsFor: texts('dateTime', '2021-03-04T11:00:00+01:00'),
            notFor: texts('dateTime', '2021-03-04', '2021-03-04T10:00:01Z'),
        },
        {
            type: 'time',
            answer: { answerTime: '10:00:00' },
            holdsFor: texts('time', '10:00:00.0'),
            notFor: texts('time', '10:00:01'),
        },
        {
            type: 'string',
            answer: { answerString: 'a' },
            holdsFor: texts('string', 'a'),
            notFor: texts('string', 'A', 'a '),
        },
        {
            type: 'choice',
            item: choice,
            answer: { answerCoding: coding('a') },
            holdsFor: [coded('a')],
            notFor: [coded('b')],
        },
        {
            type: 'open-choice',
            item: choice,
            answer: { answerCoding: { code: 'a' } },
            holdsFor: [coded('a')],
            notFor: [coded('b'), ...texts('string', 'a')],
        },
        {
            type: 'quantity',
            answer: { answerQuantity: quantity(5, 'mg') },
            holdsFor: [measured('5.0', 'mg')],
            notFor: [measured('5', 'g'), measured('6', 'mg')],
        },
    ],
    '!=': [
        {
            type: 'integer',
            answer: { answerInteger: 5 },
            holdsFor: texts('integer', '6'),
            notFor: texts('integer', '5'),
            withoutAnswer: true,
        },
        {
            type: 'choice',
            item: choice,
            answer: { answerCoding: coding('a') },
            holdsFor: [coded('b')],
            notFor: [coded('a')],
            withoutAnswer: true,
        },
    ],
    '>': [
        {
            type: 'integer',
            answer: { answerInteger: 9 },
            holdsFor: texts('integer', '10'),
            notFor: texts('integer', '9', '-10'),
        },
        {
            type: 'decimal',
            answer: { answerDecimal: 0.1 },
            holdsFor: texts('decimal', '0.10000000000000000001'),
            notFor: texts('decimal', '0.1', '0.09'),
        },
        {
            type: 'date',
            answer: { answerDate: '2021-03-04' },
            holdsFor: texts('date', '2021-03-05', '2022'),
            notFor: texts('date', '2021-03-04', '2021', '2021-03'),
        },
        {
            type: 'dateTime',
            answer: { answerDate: '2021-03-04' },
            holdsFor: texts('dateTime', '2021-03-05T00:00:00Z'),
            notFor: texts('dateTime', '2021-03-04T10:00:00Z'),
        },
        {
            type: 'quantity',
            answer: { answerQuantity: quantity(5, 'mg') },
            holdsFor: [measured('6', 'mg')],
            notFor: [measured('6', 'g'), measured('5', 'mg')],
        },
        {
            type: 'string',
            answer: { answerString: 'b' },
            holdsFor: texts('string', 'c'),
            notFor: texts('string', 'a', 'b'),
        },
    ],
    '<': [
        {
            type: 'decimal',
            answer: { answerDecimal: 1 },
            holdsFor: texts('decimal', '0.999', '-5'),
            notFor: texts('decimal', '1.0'),
        },
        {
            type: 'time',
            answer: { answerTime: '10:00:00' },
            holdsFor: texts('time', '09:59:59.9'),
            notFor: texts('time', '10:00:00'),
        },
    ],
    '>=': [
        {
            type: 'integer',
            answer: { answerInteger: 5 },
            holdsFor: texts('integer', '5', '6'),
            notFor: texts('integer', '4'),
        },
        {
            type: 'dateTime',
            answer: { answerDateTime: '2021-03-04T10:00:00Z' },
            holdsFor: texts('dateTime', '2021-03-04T10:00:00Z', '2021-03-05'),
            notFor: texts('dateTime', '2021-03-04T09:59:59Z', '2021-03-04'),
        },
    ],
    '<=': [
        {
            type: 'integer',
            answer: { answerInteger: 5 },
            holdsFor: texts('integer', '5', '4'),
            notFor: texts('integer', '6'),
        },
        {
            type: 'date',
            answer: { answerDate: '2021-03-04' },
            holdsFor: texts('date', '2021-03-04', '2020'),
            notFor: texts('date', '2021-03-05', '2021'),
        },
    ],
};

import type { Value } from 'c/salusCoreQuestionnaire';
import { withValues } from 'c/salusCoreQuestionnaireForm';
import {
    answersIn,
    fieldErrors,
    fieldName,
    fieldValuesOf,
    nodeOfField,
    sectionsOf,
    type QuestionNode,
    type Row,
} from 'c/salusCoreQuestionnaireFields';
import { asking, choice, extension, form, nodeOf, nodesOf, question, type Json } from './forms';

type Field = Extract<Row, { kind: 'field' }>;

const fieldsOf = (changes: Json, typed: Json = {}): Field[] => {
    const names = Object.fromEntries(
        Object.entries(typed).map(([part, value]) => [fieldName('q', part as 'answer'), value]),
    ) as Record<string, string>;
    const rows = sectionsOf(nodesOf(form([question('q', changes)])), names, asking);
    return rows.flatMap(({ rows: own }) => own.filter((row): row is Field => row.kind === 'field'));
};
const controls = (changes: Json, typed?: Json): readonly string[] =>
    fieldsOf(changes, typed).map(({ control }) => control);

/* The answers after this was put into the fields. */
const given = (changes: Json, typed: Json): readonly Value[] => {
    const names = Object.entries(typed).map(([part, value]) => [
        fieldName('q', part as 'answer'),
        value,
    ]);
    return answersIn(nodeOf(changes), Object.fromEntries(names), asking);
};

/* What the fields show for these answers, and the answers that they give again. */
function roundTrip(changes: Json, values: readonly Value[]) {
    const one = form([question('q', changes)]);
    const [node] = nodesOf(one);
    const nodes = nodesOf(one, withValues({}, node!, values));
    const typed = fieldValuesOf(nodes, {}, asking);
    return { typed, again: answersIn(nodes[0] as QuestionNode, typed, asking) };
}

const TWO_UNITS = [
    extension('questionnaire-unitOption', {
        valueCoding: { system: 'u', code: 'kg', display: 'kilograms' },
    }),
    extension('questionnaire-unitOption', { valueCoding: { system: 'u', code: 'lb' } }),
];
const coded = (code: string): Value => ({
    ...{ type: 'Coding', system: 's', code, display: `Words of ${code}` },
});
const options = choice('q', ['a', 'b']).answerOption;

const MANY = Array.from({ length: 31 }, (_, index) => `c${index}`);
const many = choice('q', MANY).answerOption;
const ownText: Value = { type: 'string', value: 'CANARY' };

describe('a choice of many', () => {
    const [first, second] = ['c1', 'c2'].map((code) => coded(code)) as [Value, Value];

    it('is a combo box, with all that the form has for it', () => {
        const [field, ...others] = fieldsOf({ type: 'choice', answerOption: many });
        expect(others).toEqual([]);
        expect(field).toMatchObject({
            control: 'combo-box',
            properties: { multiple: false, freeText: false },
        });
        expect(field?.properties.options).toHaveLength(31);
    });

    it.each<[string, Json, readonly Value[]]>([
        ['one', { type: 'choice' }, [first]],
        ['several', { type: 'choice', repeats: true }, [second, first]],
        ['one in own words', { type: 'open-choice' }, [ownText]],
        ['several, one in own words', { type: 'open-choice', repeats: true }, [first, ownText]],
        ['none', { type: 'choice' }, []],
    ])('gives back the answer that it shows: %s', (_, changes, values) => {
        const { again } = roundTrip({ ...changes, answerOption: many }, values);
        expect(again).toEqual(values);
    });

    it('takes own words in its line, and says in its hint what the form calls them', () => {
        const label = extension('questionnaire-sdc-openLabel', { valueString: 'Another one' });
        const sdc = {
            ...label,
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel',
        };
        const fields = fieldsOf({ type: 'open-choice', answerOption: many, extension: [sdc] });
        expect(fields).toHaveLength(1);
        expect(fields[0]?.properties).toMatchObject({ freeText: true, hint: 'Another one' });
    });
});

describe('the field of a question', () => {
    it.each<[string, Json, readonly string[]]>([
        ['a text', {}, ['text']],
        ['a longer text', { type: 'text' }, ['text-area']],
        ['an address', { type: 'url' }, ['text']],
        ['a yes or no', { type: 'boolean' }, ['radios']],
        ['a whole number', { type: 'integer' }, ['number']],
        ['a date', { type: 'date' }, ['date']],
        ['a time', { type: 'time' }, ['time']],
        ['a day with a time', { type: 'dateTime' }, ['date', 'time']],
        ['a choice', { type: 'choice', answerOption: options }, ['radios']],
        [
            'several choices',
            { type: 'choice', repeats: true, answerOption: options },
            ['checkboxes'],
        ],
        ['an amount', { type: 'quantity' }, ['number', 'text']],
        ['an amount with units', { type: 'quantity', extension: TWO_UNITS }, ['number', 'select']],
        ['several texts', { repeats: true }, ['list']],
        ['a file', { type: 'attachment' }, ['files']],
        ['several files', { type: 'attachment', repeats: true }, ['files']],
        [
            'several choices or own words',
            { type: 'open-choice', repeats: true, answerOption: options },
            ['checkboxes', 'list'],
        ],
    ])('asks for %s', (_, changes, expected) => {
        expect(controls(changes)).toEqual(expected);
    });

    it('asks for own words once they are chosen', () => {
        const open = { type: 'open-choice', answerOption: options };
        expect(controls(open)).toEqual(['radios']);
        expect(controls(open, { answer: 'other' })).toEqual(['radios', 'text']);
    });

    it('asks with a box only where no answer is needed', () => {
        const control = extension('questionnaire-itemControl', {
            valueCodeableConcept: { coding: [{ code: 'check-box' }] },
        });
        const box = { type: 'boolean', extension: [control] };
        expect(controls(box)).toEqual(['checkbox']);
        expect(controls({ ...box, required: true })).toEqual(['radios']);
    });

    it('has the rules that it can keep, and the words of the description', () => {
        const [number] = fieldsOf({
            type: 'integer',
            prefix: '2a.',
            required: true,
            extension: [
                extension('minValue', { valueInteger: 1 }),
                extension('questionnaire-unit', { valueCoding: { code: 'mg' } }),
                extension('entryFormat', { valueString: 'whole' }),
            ],
            item: [question('h', { type: 'display', text: 'Instructions.' })],
        });
        expect(number!.properties).toMatchObject({
            ...{ label: '2a. Text of q', hint: 'Instructions. whole', required: true },
            ...{ min: '1', step: '1', unit: 'mg' },
        });
    });

    it('names the question in a second field', () => {
        const [, time] = fieldsOf({ type: 'dateTime' });
        expect(time!.properties).toMatchObject({ label: 'time: Text of q' });
    });

    it('needs the number once the unit is given, and the unit once the number is', () => {
        const amount = { type: 'quantity' };
        const needs = (typed: Json) =>
            fieldsOf(amount, typed).map(({ properties }) => Boolean(properties.required));
        expect(needs({})).toEqual([false, false]);
        expect(needs({ unit: 'mg' })).toEqual([true, false]);
        expect(needs({ answer: '5' })).toEqual([false, true]);
    });
});

describe('an answer', () => {
    it.each<[string, Json, readonly Value[]]>([
        ['decimal', { type: 'decimal' }, [{ type: 'decimal', value: '1.50' }]],
        ['boolean', { type: 'boolean' }, [{ type: 'boolean', value: false }]],
        ['month', { type: 'date' }, [{ type: 'date', value: '2021-03' }]],
        ['time', { type: 'time' }, [{ type: 'time', value: '10:30:00' }]],
        [
            'date-time',
            { type: 'dateTime' },
            [{ type: 'dateTime', value: '2021-03-04T10:30:00-05:00' }],
        ],
        ['day', { type: 'dateTime' }, [{ type: 'dateTime', value: '2021-03-04' }]],
        ['code', { type: 'choice', answerOption: options }, [coded('b')]],
        [
            'own words',
            { type: 'open-choice', answerOption: options },
            [{ type: 'string', value: 'Ada' }],
        ],
        [
            'code that is none of the options',
            { type: 'open-choice', answerOption: options },
            [{ type: 'Coding', system: 't', code: 'x', display: 'X' }],
        ],
        [
            'several',
            { type: 'open-choice', repeats: true, answerOption: options },
            [coded('a'), { type: 'string', value: 'Ada' }],
        ],
        [
            'list',
            { type: 'integer', repeats: true },
            [
                { type: 'integer', value: '1' },
                { type: 'integer', value: '2' },
            ],
        ],
        [
            'amount',
            { type: 'quantity', extension: TWO_UNITS },
            [{ type: 'Quantity', value: '5.0', unit: 'kilograms', system: 'u', code: 'kg' }],
        ],
        [
            'file',
            { type: 'attachment', extension: [extension('mimeType', { valueCode: 'image/png' })] },
            [{ type: 'Attachment', url: 'Binary/1', title: 'Letter', contentType: 'image/png' }],
        ],
        [
            'list of amounts',
            { type: 'quantity', repeats: true },
            [{ type: 'Quantity', value: '5', unit: 'mg' }],
        ],
    ])('%s is shown in the fields, which give the same', (_, changes, values) => {
        expect(roundTrip(changes, values).again).toEqual(values);
    });

    it('with an exponent is shown as a plain number', () => {
        const shown = (value: string) =>
            roundTrip({ type: 'decimal' }, [{ type: 'decimal', value }]).typed;
        expect(Object.values(shown('1.5e2'))).toEqual(['150']);
        expect(Object.values(shown('15E-3'))).toEqual(['0.015']);
        expect(Object.values(shown('1e99'))).toEqual(['1e99']);
    });

    it('is none where nothing, or only space, is in the field', () => {
        expect(given({}, { answer: '  ' })).toEqual([]);
        expect(given({ type: 'boolean' }, { answer: '' })).toEqual([]);
        expect(given({ type: 'open-choice', answerOption: options }, { answer: 'other' })).toEqual(
            [],
        );
    });

    it('is none where the clock skips the time, which is said', () => {
        const typed = { answer: '2021-03-14', time: '02:30' };
        expect(given({ type: 'dateTime' }, typed)).toEqual([]);
        const names = {
            [fieldName('q', 'answer')]: '2021-03-14',
            [fieldName('q', 'time')]: '02:30',
        };
        const nodes = nodesOf(form([question('q', { type: 'dateTime' })]));
        expect(fieldErrors(nodes, names, asking)).toEqual({ [fieldName('q', 'time')]: 'check' });
    });

    it('is the first of a time that the clock shows twice', () => {
        expect(given({ type: 'dateTime' }, { answer: '2021-11-07', time: '01:30' })).toEqual([
            { type: 'dateTime', value: '2021-11-07T01:30:00-04:00' },
        ]);
    });

    it('belongs to the question by the name of its field', () => {
        const nodes = nodesOf(form([question('a.b/c'), question('a')]));
        expect(nodeOfField(nodes, fieldName('a.b/c', 'answer'))?.item.linkId).toBe('a.b/c');
        expect(nodeOfField(nodes, 'other')).toBeUndefined();
        expect(fieldName('a.b/c', 'answer')).not.toMatch(/[./]/);
    });
});

describe('what a field can’t find out', () => {
    const errorsFor = (changes: Json, values: readonly Value[]) => {
        const one = form([question('q', changes)]);
        const [node] = nodesOf(one);
        return Object.values(fieldErrors(nodesOf(one, withValues({}, node!, values)), {}, asking));
    };
    const text = (value: string): Value => ({ type: 'string', value });

    it.each<[string, Json, readonly Value[], readonly string[]]>([
        [
            'a pattern',
            { extension: [extension('regex', { valueString: '[0-9]+' })] },
            [text('x')],
            ['check'],
        ],
        [
            'a pattern with a format',
            {
                extension: [
                    extension('regex', { valueString: '[0-9]+' }),
                    extension('entryFormat', { valueString: 'nnn' }),
                ],
            },
            [text('x')],
            ['format nnn'],
        ],
        [
            'digits',
            { type: 'decimal', extension: [extension('maxDecimalPlaces', { valueInteger: 1 })] },
            [{ type: 'decimal', value: '1.25' }],
            ['digits 1'],
        ],
        [
            'the number of answers',
            {
                repeats: true,
                extension: [extension('questionnaire-minOccurs', { valueInteger: 2 })],
            },
            [text('x')],
            ['at least 2'],
        ],
        [
            'a rule of one of several',
            { repeats: true, maxLength: 1 },
            [text('x'), text('xx')],
            ['answer 2: too long 1'],
        ],
        [
            'a bound that the field doesn’t take',
            { type: 'date', extension: [extension('minValue', { valueDate: '2021-03' })] },
            [{ type: 'date', value: '2020-01-01' }],
            ['too small March 2021'],
        ],
        ['nothing of what it checks itself', { maxLength: 1 }, [text('xx')], []],
        ['nothing of what is missing', { required: true }, [], []],
    ])('is said: %s', (_, changes, values, expected) => {
        expect(errorsFor(changes, values)).toEqual(expected);
    });
});

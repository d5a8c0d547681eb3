import type { QuestionItem } from 'c/salusCoreQuestionnaire';
import { coding, control, extension, HL7, options, read, SDC, type Json } from './forms';

/** Any item, for a row that looks for one of its members. */
export type AnyItem = Omit<QuestionItem, 'kind'> & { readonly kind: string };

/** A rendered row of docs/questionnaire.md: an item with the extension, and where it is in the model. */
export interface RenderedRow {
    readonly item: Json;
    readonly shown: (item: AnyItem) => unknown;
    readonly is: unknown;
    /** The extension stands on the form. */
    readonly isOnForm?: true;
}

const on = (name: string, value: Json, base = HL7, item: Json = {}): Json => ({
    ...item,
    extension: [extension(name, value, base)],
});
const sdc = (name: string, value: Json, item: Json = {}) =>
    on(`sdc-questionnaire-${name}`, value, SDC, item);
const translation = (lang: string, content: string): Json =>
    extension('translation', {
        extension: [
            { url: 'lang', valueCode: lang },
            { url: 'content', valueString: content },
        ],
    });
const choice = (option: Json): Json => ({
    type: 'choice',
    answerOption: [option, ...options('b')],
});
const unitCoding = { system: 'http://unitsofmeasure.org', code: 'mg', display: 'milligrams' };

export const RENDERED_ROWS: Readonly<Record<string, RenderedRow>> = {
    itemControl: {
        item: {
            type: 'choice',
            answerOption: options('a', 'b'),
            extension: [control('drop-down')],
        },
        shown: ({ kind }) => kind,
        is: 'select',
    },
    displayCategory: {
        item: {
            type: 'display',
            ...on('questionnaire-displayCategory', {
                valueCodeableConcept: { coding: [{ code: 'security' }] },
            }),
        },
        shown: (item) => (item as unknown as { category: string }).category,
        is: 'security',
    },
    entryFormat: {
        item: on('entryFormat', { valueString: 'nn-nnn' }),
        shown: ({ hint }) => hint.entryFormat?.text,
        is: 'nn-nnn',
    },
    unit: {
        item: { type: 'decimal', ...on('questionnaire-unit', { valueCoding: unitCoding }) },
        shown: ({ hint }) => hint.unit?.text,
        is: 'milligrams',
    },
    unitOption: {
        item: { type: 'quantity', ...on('questionnaire-unitOption', { valueCoding: unitCoding }) },
        shown: ({ units }) => units.map(({ code }) => code),
        is: ['mg'],
    },
    unitValueSet: {
        item: {
            type: 'quantity',
            ...on('questionnaire-unitValueSet', { valueCanonical: '#units' }),
        },
        shown: ({ units }) => units.map(({ code }) => code),
        is: ['kg', 'lb'],
    },
    minValue: {
        item: { type: 'integer', ...on('minValue', { valueInteger: 2 }) },
        shown: ({ constraints }) => constraints.min,
        is: { type: 'integer', value: '2' },
    },
    maxValue: {
        item: { type: 'date', ...on('maxValue', { valueDate: '2021-03-04' }) },
        shown: ({ constraints }) => constraints.max,
        is: { type: 'date', value: '2021-03-04' },
    },
    minQuantity: {
        item: {
            type: 'quantity',
            ...sdc('minQuantity', { valueQuantity: { value: 1, code: 'mg' } }),
        },
        shown: ({ constraints }) => constraints.min,
        is: { type: 'Quantity', value: '1', code: 'mg' },
    },
    maxQuantity: {
        item: {
            type: 'quantity',
            ...sdc('maxQuantity', { valueQuantity: { value: 9, code: 'mg' } }),
        },
        shown: ({ constraints }) => constraints.max,
        is: { type: 'Quantity', value: '9', code: 'mg' },
    },
    minLength: {
        item: on('minLength', { valueInteger: 3 }),
        shown: ({ constraints }) => constraints.minLength,
        is: 3,
    },
    regex: {
        item: on('regex', { valueString: '[0-9]{5}' }),
        shown: ({ constraints }) => constraints.pattern?.matches('02114'),
        is: true,
    },
    maxDecimalPlaces: {
        item: { type: 'decimal', ...on('maxDecimalPlaces', { valueInteger: 1 }) },
        shown: ({ constraints }) => constraints.maxFractionDigits,
        is: 1,
    },
    minOccurs: {
        item: { repeats: true, ...on('questionnaire-minOccurs', { valueInteger: 2 }) },
        shown: ({ constraints }) => [constraints.minOccurs, constraints.required],
        is: [2, true],
    },
    maxOccurs: {
        item: { repeats: true, ...on('questionnaire-maxOccurs', { valueInteger: 3 }) },
        shown: ({ constraints }) => constraints.maxOccurs,
        is: 3,
    },
    hidden: {
        item: on('questionnaire-hidden', { valueBoolean: true }),
        shown: ({ isHidden }) => isHidden,
        is: true,
    },
    optionExclusive: {
        item: choice({
            valueCoding: coding('none'),
            ...on('questionnaire-optionExclusive', { valueBoolean: true }),
        }),
        shown: (item) => item.options.map(({ isExclusive }) => isExclusive),
        is: [true, false],
    },
    optionPrefix: {
        item: choice({
            valueCoding: coding('a'),
            ...on('questionnaire-optionPrefix', { valueString: 'A)' }),
        }),
        shown: (item) => item.options[0]?.prefix,
        is: 'A)',
    },
    choiceOrientation: {
        item: {
            ...choice({ valueCoding: coding('a') }),
            ...on('questionnaire-choiceOrientation', { valueCode: 'horizontal' }),
        },
        shown: ({ orientation }) => orientation,
        is: 'horizontal',
    },
    shortText: {
        item: sdc('shortText', { valueString: 'Name' }),
        shown: ({ shortText }) => shortText?.text,
        is: 'Name',
    },
    openLabel: {
        item: sdc('openLabel', { valueString: 'Other, please say' }, { type: 'open-choice' }),
        shown: ({ openLabel }) => openLabel?.text,
        is: 'Other, please say',
    },
    translation: {
        item: { text: 'Name', _text: { extension: [translation('es', 'Apellido')] } },
        shown: ({ label }) => label,
        is: { text: 'Apellido', lang: 'es' },
    },
    usageMode: {
        item: on('questionnaire-usageMode', { valueCode: 'display' }),
        shown: ({ isAsked, isRead }) => [isAsked, isRead],
        is: [false, true],
    },
    keyboard: {
        item: sdc('keyboard', { valueCode: 'phone' }),
        shown: ({ keyboard }) => keyboard,
        is: 'phone',
    },
    maxSize: {
        item: { type: 'attachment', ...on('maxSize', { valueDecimal: 1000 }) },
        shown: ({ constraints }) => constraints.maxSize,
        is: 1000,
    },
    mimeType: {
        item: { type: 'attachment', ...on('mimeType', { valueCode: 'image/png' }) },
        shown: ({ constraints }) => constraints.mimeTypes,
        is: ['image/png'],
    },
    supportLink: {
        item: on('questionnaire-supportLink', { valueUri: 'https://help.example.org' }),
        shown: ({ hint }) => hint.links,
        is: ['https://help.example.org'],
    },
    sliderStepValue: {
        item: { type: 'integer', ...on('questionnaire-sliderStepValue', { valueInteger: 5 }) },
        shown: ({ step }) => step,
        is: '5',
    },
    entryMode: {
        item: sdc('entryMode', { valueCode: 'random' }),
        isOnForm: true,
        shown: ({ label }) => label.text,
        is: 'What is your name?',
    },
};

/** The value sets that rows refer to. */
export const CONTAINED = [
    {
        resourceType: 'ValueSet',
        id: 'units',
        compose: {
            include: [
                { system: 'http://unitsofmeasure.org', concept: [{ code: 'kg' }, { code: 'lb' }] },
            ],
        },
    },
];

export const firstOf = (form: ReturnType<typeof read>) => form.items[0] as AnyItem;

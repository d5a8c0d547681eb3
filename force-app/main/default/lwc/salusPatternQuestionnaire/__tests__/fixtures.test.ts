import { EXTENSIONS, ITEM_TYPES, OPERATORS } from 'c/salusCoreQuestionnaire';
import { formNodes, withValues } from 'c/salusCoreQuestionnaireForm';
import { writeResponse } from 'c/salusCoreQuestionnaireResponse';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';
import { CONTAINED, RENDERED_ROWS } from '../../salusCoreQuestionnaire/__tests__/extensionRows';
import {
    extension,
    formOf,
    question,
    read,
    SDC,
    type Json,
} from '../../salusCoreQuestionnaire/__tests__/forms';
import { TYPE_ROWS } from '../../salusCoreQuestionnaire/__tests__/typeRows';
import { OPERATOR_ROWS } from '../../salusCoreQuestionnaireForm/__tests__/operatorRows';
import { showForm, type Any, type ShownForm } from './shownForm';

jest.mock('c/salusHostAnnouncer');

const LABEL = 'What is your name?';
let form: ShownForm;
const show = async (json: Json, more?: Parameters<typeof showForm>[1]): Promise<ShownForm> => {
    form = await showForm(JSON.stringify(json), more);
    return form;
};
const named = (treatment: string) =>
    [...EXTENSIONS].flatMap(([name, each]) => (each === treatment ? [name] : []));

afterEach(() => form.close());

/* The field that asks each type; a group is a page, a display is words, and the others are said. */
const SHOWN: Readonly<Record<(typeof ITEM_TYPES)[number], string | undefined>> = {
    group: 'c-salus-text-field',
    display: undefined,
    boolean: 'c-salus-radios',
    decimal: 'c-salus-number-field',
    integer: 'c-salus-number-field',
    date: 'c-salus-memorable-date',
    dateTime: 'c-salus-memorable-date',
    time: 'c-salus-time-field',
    string: 'c-salus-text-field',
    text: 'c-salus-text-area',
    url: 'c-salus-text-field',
    choice: 'c-salus-radios',
    'open-choice': 'c-salus-radios',
    attachment: 'c-salus-file-upload',
    reference: undefined,
    quantity: 'c-salus-number-field',
};
const BLOCKED: readonly string[] = ['reference'];

describe('item types', () => {
    it.each(ITEM_TYPES)('%s is asked, or said and blocked', async (type) => {
        await show(formOf([question({ type, ...TYPE_ROWS[type].item })]));
        const [field] = form.fields();
        expect(field?.localName).toBe(SHOWN[type]);
        expect(form.isBlocked()).toBe(BLOCKED.includes(type));
        if (type !== 'group' && field) expect(field.label).toBe(LABEL);
        if (type === 'group') expect(form.heading()).toBe(LABEL);
        if (!field) expect(form.words()).toContain(LABEL);
        const { initial } = TYPE_ROWS[type].item;
        if (initial && field) expect(field.value).not.toBe('');
    });
});

describe('extensions that are rendered', () => {
    /* What the page shows of each. */
    const OF_FIELD: Readonly<Record<string, (field: Any) => unknown>> = {
        itemControl: ({ localName }) => localName === 'c-salus-select-field',
        displayCategory: () => form.words().includes(LABEL),
        entryFormat: ({ hint }) => hint === 'nn-nnn',
        unit: ({ unit }) => unit === 'milligrams',
        unitOption: ({ unit }) => unit === 'milligrams',
        unitValueSet: () => form.fields()[1]!.options.length === 2,
        minValue: ({ min }) => min === '2',
        maxValue: ({ max }) => max === '2021-03-04',
        minQuantity: ({ localName }) => localName === 'c-salus-number-field',
        maxQuantity: ({ localName }) => localName === 'c-salus-number-field',
        minLength: ({ minLength }) => minLength === 3,
        regex: ({ localName }) => localName === 'c-salus-text-field',
        maxDecimalPlaces: ({ localName }) => localName === 'c-salus-number-field',
        minOccurs: ({ minimum, required }) => minimum === 2 && required,
        maxOccurs: ({ maximum }) => maximum === 3,
        hidden: () => form.fields().length === 0,
        optionExclusive: ({ options }) => options[0].exclusive === true,
        optionPrefix: ({ options }) => options[0].label === 'A) A',
        choiceOrientation: ({ layout }) => layout === 'horizontal',
        shortText: ({ label }) => label === LABEL,
        openLabel: ({ label }) => label === LABEL,
        translation: ({ label }) => label === 'Name',
        usageMode: () => form.fields().length === 0,
        keyboard: ({ type }) => type === 'tel',
        maxSize: ({ maxMegabytes }) => maxMegabytes === 0.001,
        mimeType: ({ acceptedTypes }) => acceptedTypes === 'image/png',
        supportLink: () => form.words().includes('Help with'),
        sliderStepValue: ({ step }) => step === '5',
        entryMode: ({ label }) => label === LABEL,
    };

    it.each(Object.entries(RENDERED_ROWS))('%s is on the page', async (name, row) => {
        const { extension: own, ...rest } = row.item;
        await show(
            row.isOnForm
                ? formOf([question(rest)], { extension: own })
                : formOf([question(row.item)], { contained: CONTAINED }),
        );
        expect(OF_FIELD[name]!(form.fields()[0]!)).toBe(true);
    });
});

describe('extensions that are blocked', () => {
    it.each(named('blocked'))('%s is said, and nothing is asked', async (name) => {
        const blocking = [extension(`sdc-questionnaire-${name.replace('*', 'x')}`, {}, SDC)];
        await show(formOf([question({ extension: blocking })]));
        expect(form.isBlocked()).toBe(true);
        expect(form.words()).toContain(LABEL);
    });
});

describe('extensions that are ignored', () => {
    it('leave the question as it is', async () => {
        const ignored = named('ignored').map((name) =>
            extension(name.replace('*', 'x'), { valueString: 'x' }),
        );
        await show(formOf([question({ extension: ignored })]));
        expect(form.fields().map(({ label }) => label)).toEqual([LABEL]);
    });
});

describe.each(OPERATORS)('the operator %s', (operator) => {
    it.each(OPERATOR_ROWS[operator])('of $type: $answer', async (row) => {
        const { type, item, answer, holdsFor, notFor, withoutAnswer } = row;
        const condition = { question: 'q', operator, ...answer };
        const json = formOf([
            question({ type, ...item }),
            question({ linkId: 'b', text: 'And?', enableWhen: [condition] }),
        ]);
        const isAsked = async (value?: (typeof holdsFor)[number]): Promise<boolean> => {
            form?.close();
            const model = read(json);
            const [node] = formNodes(model, {});
            const answers = value ? withValues({}, node!, [value]) : {};
            const context = { status: 'in-progress', authored: '2021-03-04T10:00:00Z' } as const;
            const written = writeResponse(model, answers, context);
            const response = written.ok ? written.value.json : '';
            const key = { task: 'questionnaire', subject: 'p', version: 1 };
            const draftStore = inMemoryDrafts({ ...key, page: '0', answers: { response } });
            await show(json, { draftStore, draftSubject: 'p' });
            return form.fields().some(({ label }) => label === 'And?');
        };
        for (const value of holdsFor) expect([value, await isAsked(value)]).toEqual([value, true]);
        for (const value of notFor) expect([value, await isAsked(value)]).toEqual([value, false]);
        expect(await isAsked()).toBe(withoutAnswer ?? false);
    });
});

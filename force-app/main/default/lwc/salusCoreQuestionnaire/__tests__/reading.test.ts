import { readQuestionnaire, type GroupItem, type QuestionItem } from 'c/salusCoreQuestionnaire';
import {
    coding,
    control,
    extension,
    formOf,
    options,
    question,
    read,
    readOne,
    SDC,
    unsupportedIn,
    type Json,
} from './forms';

const asQuestion = (changes: Json, given?: Parameters<typeof readOne>[1]) =>
    readOne(changes, given) as QuestionItem;
const valueSet = (id: string, changes: Json) => ({ resourceType: 'ValueSet', id, ...changes });
const concepts = (...codes: readonly string[]) => codes.map((code) => ({ code, display: code }));

const HIDDEN = extension('questionnaire-hidden', { valueBoolean: true });
const READ = extension('sdc-questionnaire-usageMode', { valueCode: 'display' }, SDC);

describe('a form', () => {
    it('has its address with its version, its words and its items', () => {
        const form = read(
            formOf([question()], { title: 'Intake', language: 'en', subjectType: ['Patient'] }),
        );
        expect(form).toMatchObject({
            canonical: 'https://clinic.example.org/Questionnaire/intake|2',
            title: { text: 'Intake', lang: 'en' },
            subjectTypes: ['Patient'],
            unsupported: [],
        });
    });

    it('without an address is named by its id, and without an id can’t be sent', () => {
        const bare = formOf([question()], { url: undefined });
        expect(read(bare).canonical).toBe('Questionnaire/intake');
        expect(unsupportedIn({ ...bare, id: undefined })).toEqual([['element', undefined, 'url']]);
    });

    it('given as a text keeps every digit of its decimals', () => {
        const text = JSON.stringify(
            formOf([question({ type: 'decimal', initial: [{ valueDecimal: 0 }] })]),
        ).replace('"valueDecimal":0', '"valueDecimal":1.50');
        expect((read(text).items[0] as QuestionItem).initial).toEqual([
            { type: 'decimal', value: '1.50' },
        ]);
    });

    it('is frozen, all of it', () => {
        const form = read(
            formOf([{ ...question({ type: 'group' }), item: [question({ linkId: 'r' })] }]),
        );
        const open: unknown[] = [];
        const visit = (value: unknown): void => {
            if (typeof value !== 'object' || value === null) return;
            if (!Object.isFrozen(value)) open.push(value);
            Object.values(value).forEach(visit);
        };
        visit({ ...form, problems: undefined }.items);
        expect(open).toEqual([]);
        expect(Object.isFrozen(readQuestionnaire(formOf([])).questionnaire)).toBe(true);
    });

    it.each([
        ['a text that is no JSON', '{', 'bad-resource'],
        ['no object', [], 'bad-resource'],
        ['nothing', undefined, 'bad-resource'],
        ['another resource', { resourceType: 'Patient' }, 'foreign-resource'],
    ])('is not read from %s', (_, source, code) => {
        const { questionnaire, problems } = readQuestionnaire(source);
        expect(questionnaire).toBeUndefined();
        expect(problems.map((each) => each.code)).toEqual([code]);
    });

    it('that may only be answered in order can’t be sent', () => {
        const sequential = extension(
            'sdc-questionnaire-entryMode',
            { valueCode: 'sequential' },
            SDC,
        );
        expect(unsupportedIn(formOf([question()], { extension: [sequential] }))).toEqual([
            ['constraint', undefined, 'entryMode'],
        ]);
    });

    it.each([
        ['modifierExtension', [{ url: 'https://x.example.org', valueBoolean: true }]],
        ['implicitRules', 'https://x.example.org'],
    ])('with %s can’t be sent, wherever it stands', (key, value) => {
        expect(unsupportedIn(formOf([question()], { [key]: value }))).toEqual([
            ['modifier', undefined, key],
        ]);
        const inOption = { valueCoding: coding('a'), [key]: value };
        expect(
            unsupportedIn(formOf([question({ type: 'choice', answerOption: [inOption] })])),
        ).toEqual([['modifier', 'q', key]]);
    });
});

describe('an item', () => {
    it('with an element that R4 doesn’t have can’t be honoured', () => {
        expect(unsupportedIn(formOf([question({ answerConstraint: 'optionsOnly' })]))).toEqual([
            ['element', 'q', 'answerConstraint'],
        ]);
    });

    it('without an id, or with one that another has, can’t be honoured', () => {
        expect(unsupportedIn(formOf([question({ linkId: undefined })]))).toEqual([
            ['link-id', undefined, 'linkId'],
        ]);
        const group = question({ type: 'group', linkId: 'g', item: [question()] });
        expect(unsupportedIn(formOf([question(), group]))).toEqual([
            ['link-id', undefined, 'linkId'],
        ]);
    });

    it('takes its words from its code where it has no text, and can’t be asked without any', () => {
        expect(asQuestion({ text: undefined, code: [coding('a', 'Weight')] }).label.text).toBe(
            'Weight',
        );
        expect(unsupportedIn(formOf([question({ text: undefined })]))).toEqual([
            ['element', 'q', 'text'],
        ]);
    });

    it.each([
        ['maxLength', { maxLength: 'CANARY' }],
        ['maxLength', { maxLength: -1 }],
        ['required', { required: 'true' }],
        ['minLength', { extension: [extension('minLength', { valueString: '3' })] }],
        ['regex', { extension: [extension('regex', { valueString: '(?=a)b' })] }],
        [
            'minValue',
            { type: 'integer', extension: [extension('minValue', { valueDate: '2021' })] },
        ],
        ['maxValue', { extension: [extension('maxValue', { valueInteger: 2 })] }],
        [
            'maxOccurs',
            {
                repeats: true,
                extension: [
                    extension('questionnaire-minOccurs', { valueInteger: 3 }),
                    extension('questionnaire-maxOccurs', { valueInteger: 2 }),
                ],
            },
        ],
    ])('with a %s that can’t be read can’t be honoured', (name, changes) => {
        expect(unsupportedIn(formOf([question(changes)]))).toEqual([['constraint', 'q', name]]);
    });

    it('that may not be answered at all is put to nobody', () => {
        const never = { extension: [extension('questionnaire-maxOccurs', { valueInteger: 0 })] };
        for (const type of ['string', 'group', 'reference']) {
            const { questionnaire } = readQuestionnaire(formOf([question({ type, ...never })]));
            expect(questionnaire?.unsupported).toEqual([]);
            expect(questionnaire?.items.map(({ isHidden }) => isHidden)).toEqual([true]);
        }
    });

    it('with more first answers than it may have can’t be honoured', () => {
        const initial = ['a', 'b', 'c'].map((valueString) => ({ valueString }));
        const most = (valueInteger: number) => ({
            repeats: true,
            extension: [extension('questionnaire-maxOccurs', { valueInteger })],
        });
        expect(unsupportedIn(formOf([question({ initial, ...most(3) })]))).toEqual([]);
        for (const rule of [{}, most(2), most(0)])
            expect(unsupportedIn(formOf([question({ initial, ...rule })]))).toEqual([
                ['initial', 'q', 'initial'],
            ]);
    });

    it.each([
        ['a hidden question', question({ required: true, extension: [HIDDEN] })],
        ['a question that is only read', question({ required: true, extension: [READ] })],
        ['a question that can’t be changed', question({ required: true, readOnly: true })],
        ['a hidden group', question({ type: 'group', required: true, extension: [HIDDEN] })],
        ['a group without a question', question({ type: 'group', required: true })],
    ])('that needs an answer for %s can’t be honoured', (_what, item) => {
        expect(unsupportedIn(formOf([item]))).toEqual([['constraint', 'q', 'required']]);
        const group = question({ linkId: 'g', type: 'group', item: [item] });
        expect(unsupportedIn(formOf([group]))).toEqual([['constraint', 'q', 'required']]);
    });

    it('that needs an answer within a hidden group has to have a first one', () => {
        const form = (changes: Json) => {
            const item = [question({ required: true, ...changes })];
            return formOf([question({ linkId: 'g', type: 'group', extension: [HIDDEN], item })]);
        };
        expect(unsupportedIn(form({}))).toEqual([['constraint', 'q', 'required']]);
        expect(unsupportedIn(form({ initial: [{ valueString: 'a' }] }))).toEqual([]);
    });

    it('says its instructions, unit and help in its description, and not as items', () => {
        const say = (linkId: string, text: string, extensions: readonly Json[] = []) => ({
            ...{ linkId, type: 'display', text, extension: extensions },
        });
        const item = asQuestion({
            type: 'integer',
            item: [
                say('i', 'Without shoes.'),
                say('u', 'cm', [control('unit')]),
                say('h', 'Why we ask', [control('help')]),
                say('l', 'low', [control('lower')]),
                say('t', 'high', [control('upper')]),
                {
                    ...say('w', 'Only when tall'),
                    enableWhen: [{ question: 'q', operator: '>', answerInteger: 200 }],
                },
            ],
        });
        expect(item.hint).toMatchObject({
            instructions: [{ text: 'Without shoes.' }],
            unit: { text: 'cm' },
            help: [{ text: 'Why we ask' }],
            lower: { text: 'low' },
            upper: { text: 'high' },
        });
        expect(item.items.map(({ linkId }) => linkId)).toEqual(['w']);
    });

    it('of a group keeps words that stand alone, and says its help', () => {
        const group = readOne({
            type: 'group',
            item: [
                { linkId: 'd', type: 'display', text: 'Please read this.' },
                { linkId: 'h', type: 'display', text: 'Help', extension: [control('help')] },
            ],
        }) as GroupItem;
        expect(group.items.map(({ linkId }) => linkId)).toEqual(['d']);
        expect(group.hint.help.map(({ text }) => text)).toEqual(['Help']);
    });

    it('may be a page', () => {
        expect(readOne({ type: 'group', extension: [control('page')] })).toMatchObject({
            isPage: true,
        });
    });
});

describe('a choice', () => {
    const choice = (changes: Json) => question({ type: 'choice', ...changes });
    const many = (count: number) => Array.from({ length: count }, (_, n) => `c${n}`);

    it.each([
        ['radios', 10, {}],
        ['select', 11, {}],
        ['radios', 12, { extension: [control('radio-button')] }],
        ['select', 3, { extension: [control('drop-down')] }],
        ['combo-box', 3, { extension: [control('autocomplete')] }],
        ['combo-box', 31, {}],
        ['checkboxes', 30, { repeats: true }],
        ['combo-box', 31, { repeats: true }],
        ['combo-box', 11, { type: 'open-choice' }],
    ])('is asked by %s where it has %d options', (kind, count, changes) => {
        expect(
            asQuestion({ type: 'choice', answerOption: options(...many(count)), ...changes }).kind,
        ).toBe(kind);
    });

    it('has each option once, of each type that R4 has', () => {
        const item = asQuestion({
            type: 'choice',
            answerOption: [
                ...[{ valueInteger: 3 }, { valueDate: '2021-03-04' }, { valueTime: '10:00:00' }],
                ...[
                    { valueString: 'x' },
                    { valueReference: { reference: 'Patient/1', display: 'Ada' } },
                ],
                ...[...options('a'), ...options('a')],
            ],
        });
        expect(item.options.map(({ label }) => label.text)).toEqual([
            ...['3', '2021-03-04', '10:00:00', 'x', 'Ada', 'A'],
        ]);
    });

    it('takes its options from a value set of the form: expanded or enumerated', () => {
        const expansion = {
            contains: [
                { abstract: true, display: 'Heading', contains: concepts('a', 'b') },
                { ...concepts('old')[0], inactive: true },
            ],
        };
        const compose = {
            include: [{ system: 's', concept: concepts('a', 'b', 'c') }],
            exclude: [{ system: 's', concept: concepts('b') }],
        };
        const codes = (set: Json) =>
            (
                read(
                    formOf([choice({ answerValueSet: '#v' })], { contained: [valueSet('v', set)] }),
                ).items[0] as QuestionItem
            ).options.map(({ label }) => label.text);
        expect(codes({ expansion })).toEqual(['a', 'b']);
        expect(codes({ compose })).toEqual(['a', 'c']);
    });

    it.each([
        ['is not in the form', {}],
        ['is a whole code system', { compose: { include: [{ system: 's' }] } }],
        ['has a filter', { compose: { include: [{ concept: concepts('a'), filter: [{}] }] } }],
        ['is one page of many', { expansion: { total: 5, offset: 0, contains: concepts('a') } }],
        ['has none', { compose: { include: [] } }],
    ])('can’t be asked when its value set %s', (_, set) => {
        const contained = Object.keys(set).length ? [valueSet('v', set)] : [];
        expect(unsupportedIn(formOf([choice({ answerValueSet: '#v' })], { contained }))).toEqual([
            ['options', 'q', 'answerValueSet'],
        ]);
    });

    it('takes a value set that the app gives, by its address', () => {
        const given = valueSet('x', {
            ...{ url: 'https://v.example.org/set', version: '1' },
            compose: { include: [{ system: 's', concept: concepts('a') }] },
        });
        for (const answerValueSet of ['https://v.example.org/set', 'https://v.example.org/set|1'])
            expect(
                asQuestion({ type: 'choice', answerValueSet }, { valueSets: [given] }).options,
            ).toHaveLength(1);
        const other = formOf([choice({ answerValueSet: 'https://v.example.org/set|2' })]);
        expect(unsupportedIn(other, { valueSets: [given] })).toHaveLength(1);
    });

    it('takes a whole code system that is there as a whole, and words in the person’s language', () => {
        const system = {
            ...{ resourceType: 'CodeSystem', url: 's', content: 'complete' },
            concept: [
                {
                    ...{ code: 'a', display: 'One' },
                    designation: [{ language: 'es', value: 'Dos' }],
                    concept: [{ code: 'b', display: 'Two' }],
                },
                { code: 'c', property: [{ code: 'notSelectable', valueBoolean: true }] },
            ],
        };
        const set = valueSet('v', { compose: { include: [{ system: 's' }] } });
        const labels = (content: string) =>
            asQuestion(
                { type: 'choice', answerValueSet: 'https://v.example.org/s' },
                {
                    languages: ['es'],
                    valueSets: [
                        { ...set, url: 'https://v.example.org/s' },
                        { ...system, content },
                    ],
                },
            )?.options?.map(({ label }) => label.text);
        expect(labels('complete')).toEqual(['Dos', 'Two']);
        expect(labels('fragment')).toBeUndefined();
    });

    it('reads a value set of the app’s that breaks as none', () => {
        const circle: Json = valueSet('v', { url: 'https://v.example.org/s' });
        circle.expansion = { contains: [circle] };
        const form = formOf([choice({ answerValueSet: 'https://v.example.org/s' })]);
        expect(unsupportedIn(form, { valueSets: [circle, null, 7] })).toHaveLength(1);
    });

    it('without options, or with one that can’t be read, can’t be asked', () => {
        expect(unsupportedIn(formOf([choice({})]))).toEqual([['options', 'q', 'answerOption']]);
        const broken = choice({ answerOption: [...options('a'), { valueBoolean: {} }] });
        expect(unsupportedIn(formOf([broken]))).toEqual([['options', 'q', 'answerOption[1]']]);
    });

    it('begins with what is selected at first', () => {
        const answerOption = [{ ...options('a')[0], initialSelected: true }, ...options('b')];
        expect(asQuestion({ type: 'choice', answerOption }).initial).toEqual([
            { type: 'Coding', ...coding('a') },
        ]);
    });

    it('whose first answer is none of its options can’t be honoured', () => {
        const initial = [{ valueCoding: coding('c') }];
        expect(unsupportedIn(formOf([choice({ answerOption: options('a'), initial })]))).toEqual([
            ['initial', 'q', 'initial'],
        ]);
        const open = choice({ type: 'open-choice', answerOption: options('a'), initial });
        expect(unsupportedIn(formOf([open]))).toEqual([]);
    });
});

describe('languages', () => {
    const translated = (lang: string, content: string) =>
        extension('translation', {
            extension: [
                { url: 'lang', valueCode: lang },
                { url: 'content', valueString: content },
            ],
        });
    const form = formOf(
        [question({ text: 'Name', _text: { extension: [translated('es', 'Apellido')] } })],
        { language: 'en-US' },
    );
    const label = (...languages: readonly string[]) => read(form, { languages }).items[0]?.label;

    it('are looked through in the person’s order', () => {
        expect(label('es-MX', 'en')).toEqual({ text: 'Apellido', lang: 'es' });
        expect(label('en-GB', 'es')).toEqual({ text: 'Name', lang: 'en-US' });
    });

    it('that the form doesn’t have leave the words as they were written', () => {
        expect(label('ar')).toEqual({ text: 'Name', lang: 'en-US' });
    });
});

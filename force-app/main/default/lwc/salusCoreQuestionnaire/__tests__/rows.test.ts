import { EXTENSIONS, ITEM_TYPES } from 'c/salusCoreQuestionnaire';
import { CONTAINED, firstOf, RENDERED_ROWS } from './extensionRows';
import { extension, formOf, HL7, question, read, SDC, unsupportedIn } from './forms';
import { TYPE_ROWS } from './typeRows';

const named = (treatment: string) =>
    [...EXTENSIONS].flatMap(([name, each]) => (each === treatment ? [name] : []));
const addresses = (name: string) => {
    const bare = name.replace('*', 'x');
    return [
        ...[`${HL7}/${bare}`, `${HL7}/questionnaire-${bare}`, `${SDC}/sdc-questionnaire-${bare}`],
        `http://hl7.org/fhir/us/sdc/StructureDefinition/sdc-questionnaire-${bare}`,
    ];
};

describe('item types', () => {
    it.each(ITEM_TYPES)('%s is read as its row says', (type) => {
        const { item, kind } = TYPE_ROWS[type];
        const form = read(formOf([question({ type, ...item })]));
        expect(form.items[0]?.kind).toBe(kind);
        const blocked = kind === 'unsupported' ? [['item-type', 'q', type]] : [];
        expect(unsupportedIn(formOf([question({ type, ...item })]))).toEqual(blocked);
    });

    it.each(['question', 'coding', 'toString', undefined, 7])('R4 has no type %s', (type) => {
        expect(unsupportedIn(formOf([question({ type })]))).toEqual([['item-type', 'q', 'type']]);
    });
});

describe('extensions', () => {
    it('that are rendered all have a row', () => {
        expect(Object.keys(RENDERED_ROWS).sort()).toEqual(named('rendered').sort());
    });

    it.each(Object.entries(RENDERED_ROWS))(
        '%s is in the model',
        (_, { item, shown, is, isOnForm }) => {
            const { extension: own, ...rest } = item;
            const form = isOnForm
                ? formOf([question(rest)], { extension: own })
                : formOf([question(item)], { contained: CONTAINED });
            const model = read(form, { languages: ['es'] });
            expect(model.unsupported).toEqual([]);
            expect(model.problems).toEqual([]);
            expect(shown(firstOf(model))).toEqual(is);
        },
    );

    it.each(named('blocked'))('%s can’t be honoured, wherever it stands', (name) => {
        for (const url of addresses(name)) {
            const blocking = [{ url, valueString: 'CANARY' }];
            const forms = [
                formOf([question({ extension: blocking })]),
                formOf([question({ _text: { extension: blocking } })]),
                formOf([question()], { extension: blocking }),
                formOf([question()], { title: 'T', _title: { extension: blocking } }),
            ];
            for (const form of forms) {
                const { unsupported, problems } = read(form);
                expect(unsupported.map((each) => each.name)).toEqual([name]);
                expect(problems.map(({ code }) => code)).toEqual(['not-supported']);
                expect(problems[0]?.message).not.toContain('CANARY');
            }
        }
    });

    it.each(named('ignored'))('%s changes nothing', (name) => {
        for (const url of addresses(name)) {
            const ignored = [{ url, valueExpression: { language: 'text/fhirpath' } }];
            const form = formOf([question({ extension: ignored })], { extension: ignored });
            expect(read(form).problems).toEqual([]);
            expect(read(form).items).toEqual(read(formOf([question()])).items);
        }
    });

    it('of HL7’s that aren’t listed may be rules', () => {
        const unknown = [extension('questionnaire-newRule', { valueBoolean: true })];
        expect(unsupportedIn(formOf([question({ extension: unknown })]))).toEqual([
            ['extension', 'q', 'newRule'],
        ]);
        const crossVersion = [
            {
                url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item.answerConstraint',
                valueCode: 'optionsOnly',
            },
        ];
        expect(unsupportedIn(formOf([question({ extension: crossVersion })]))).toHaveLength(1);
    });

    it('of somebody else’s are ignored and reported, unless they hold an expression', () => {
        const colour = { url: 'https://x.example.org/colour', valueString: 'CANARY' };
        const form = read(formOf([question({ extension: [colour] })]));
        expect(form.unsupported).toEqual([]);
        expect(form.problems.map(({ property }) => property)).toEqual(['item[0].extension[0]']);
        const rule = {
            url: 'https://x.example.org/rule',
            extension: [{ url: 'when', valueExpression: { expression: 'CANARY' } }],
        };
        expect(unsupportedIn(formOf([question({ extension: [rule] })]))).toEqual([
            ['expression', 'q', expect.stringContaining('extension')],
        ]);
    });
});

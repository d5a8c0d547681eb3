import fc from 'fast-check';
import { doseRules, lintDose, sayDosages, type RuleSet } from 'c/salusCoreDose';
import { readDosages } from 'c/salusCoreFhirDosage';
import { words } from '../../../force-app/main/default/lwc/salusDoseText/words';
import { doseInput } from '../doseInputs';
import { readDoseLines } from '../doseReader';
import { inputs, TIME_LIMIT } from '../random';

/* In lines: of each dosage its sentence, then each maximum. */
function linesOf(json: string, ruleSet: RuleSet): readonly string[] {
    const { dosages, problems } = readDosages(json);
    expect(problems).toEqual([]);
    const context = { ruleSet, words, lang: 'en', locale: 'en-US', direction: 'ltr' } as const;
    const statements = sayDosages(dosages, context).flat();
    expect(statements.flatMap(({ pairs }) => pairs)).toEqual([]);
    return statements.flatMap(({ sentences }) => sentences);
}

describe.each(['us', 'uk'] as const)('dose sentences by the rules of %s', (ruleSet) => {
    it(
        'hold no banned form, and say what was coded when another reader reads them back',
        () => {
            fc.assert(
                fc.property(doseInput, ({ json, expected }) => {
                    const lines = linesOf(json, ruleSet);
                    const found = lines.flatMap((line) => lintDose(line, ruleSet));
                    expect(found.map(({ rule, found: form }) => [rule.id, form])).toEqual([]);
                    expect(readDoseLines(lines)).toEqual(expected);
                }),
                inputs(1_000, 50_000),
            );
        },
        TIME_LIMIT,
    );
});

describe('the other reader', () => {
    const context = {
        ruleSet: 'us',
        words,
        lang: 'en',
        locale: 'en-US',
        direction: 'ltr',
    } as const;
    /* Whether it finds a change of one label: a wrong word may not be read as the right one. */
    const finds = (planted: Partial<typeof words>): boolean =>
        fc.check(
            fc.property(doseInput, ({ json, expected }) => {
                const { dosages } = readDosages(json);
                const said = sayDosages(dosages, { ...context, words: { ...words, ...planted } });
                const lines = said.flat().flatMap(({ sentences }) => sentences);
                expect(readDoseLines(lines)).toEqual(expected);
            }),
            inputs(300, 300),
        ).failed;

    it.each([
        ['a lost amount', { methods: { ...words.methods, take: 'Take' } }],
        ['a wrong period', { per: { ...words.per, d: words.per.wk } }],
        ['a lost reason', { asNeededFor: words.asNeeded }],
        ['a wrong unit', { units: { ...words.units, mg: 'mL' } }],
        ['a lost maximum', { maxIn: 'No more than {0} at one time' }],
        ['a wrong order', { then: words.also }],
        ['a wrong end', { until: words.from }],
    ])('finds %s that was planted', (_what, planted) => {
        expect(finds(planted)).toBe(true);
    });

    it('finds nothing where nothing was planted', () => {
        expect(finds({})).toBe(false);
    });
});

it('the rules are those of both rule sets', () => {
    expect(new Set(doseRules.flatMap(({ ruleSets }) => ruleSets))).toEqual(new Set(['us', 'uk']));
});

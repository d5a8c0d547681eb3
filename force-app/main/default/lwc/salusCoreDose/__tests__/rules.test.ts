import { doseRules, lintDose, type RuleSet } from 'c/salusCoreDose';

const idsIn = (text: string, ruleSet: RuleSet): readonly string[] =>
    lintDose(text, ruleSet).map(({ rule }) => rule.id);

/* The published lists’ own examples of what not to write, and of what to write instead. */
const US: readonly (readonly [string, string, string])[] = [
    ['trailing-zero', '1.0 mg', '1 mg'],
    ['leading-zero', '.5 mg', '0.5 mg'],
    ['number-and-unit-together', '10mg', '10 mg'],
    ['number-and-unit-together', '100mL', '100 mL'],
    ['thousands', '100000 units', '100,000 units'],
    ['thousands', '1000000 units', '1,000,000 units'],
    ['name-and-dose-together', 'Inderal40 mg', 'Inderal 40 mg'],
    ['name-and-dose-together', 'Tegretol300 mg', 'Tegretol 300 mg'],
    ['fraction', '1/2 tablet', 'half tablet'],
    ['roman-numeral', 'V tablets', '5 tablets'],
    ['letter-for-thousand-or-million', '5 K units', '5 thousand units'],
    ['letter-for-thousand-or-million', '3 MM units', '3 million units'],
    ['letter-for-thousand-or-million', '1 M units', '1 million units'],
    ['unit-with-period', '5 mg.', '5 mg'],
    ['unit-with-period', 'take 5 mL. daily', 'take 5 mL daily'],
    ['u-for-unit', '4U', '4 units'],
    ['u-for-unit', '4 u', '4 units'],
    ['iu', '10 IU', '10 units'],
    ['microgram-sign', '50 \u00b5g', '50 mcg'],
    ['nanogram-abbreviated', '5 ng', '5 nanograms'],
    ['cc', '3 cc', '3 mL'],
    ['small-l', '5 ml', '5 mL'],
    ['qd', 'q.d.', 'daily'],
    ['qd', 'QD', 'daily'],
    ['qd', 'q1d', 'daily'],
    ['qd', 'o.d.', 'daily'],
    ['qod', 'Q.O.D.', 'every other day'],
    ['qod', 'qod', 'every other day'],
    ['bedtime', 'hs', 'at bedtime'],
    ['bedtime', 'qhs', 'at bedtime'],
    ['times-a-week', 'TIW', '3 times weekly'],
    ['at-an-hour', 'q6PM', 'daily at 6 PM'],
    ['as-directed', 'UD', 'as directed'],
    ['per-os', 'Per os', 'by mouth'],
    ['subcutaneous', 'SC', 'subcutaneously'],
    ['subcutaneous', 'SQ', 'subcutaneously'],
    ['subcutaneous', 'sub q', 'subcut'],
    ['eye-or-ear', 'OS', 'left eye'],
    ['eye-or-ear', 'AU', 'each ear'],
    ['sliding-scale', 'SSI', 'sliding scale (insulin)'],
    ['discontinue', 'D/C', 'discontinue'],
    ['for-days', 'x3d', 'for 3 days'],
    ['morphine-or-magnesium', 'MS', 'morphine sulfate'],
    ['morphine-or-magnesium', 'MgSO4', 'magnesium sulfate'],
    ['greater-or-less', '> 10 mg', 'greater than 10 mg'],
    ['at-sign', '2 mg @ noon', '2 mg at noon'],
    ['ampersand', 'morning & evening', 'morning and evening'],
    ['plus', 'morning + evening', 'morning and evening'],
    ['slash', '25 units/10 units', '25 units per 10 units'],
    ['degree', 'every 2\u00b0', 'every 2 hours'],
    ['arrow', '\u2191 dose', 'increase dose'],
    ['latin', '2 tablets b.i.d.', '2 tablets 2 times a day'],
    ['latin', 'PRN', 'as needed'],
];
const UK: readonly (readonly [string, string, string])[] = [
    ['trailing-zero', '0.50 mL', '0.5 mL'],
    ['trailing-zero', '3.0 mg', '3 mg'],
    ['leading-zero', '.5 mL', '0.5 mL'],
    ['thousands', '5000 units', '5,000 units'],
    ['number-and-unit-together', '5000units', '5,000 units'],
    ['unit-with-period', '5 mg.', '5 mg'],
    ['u-for-unit', '12 U', '12 units'],
    ['microgram-abbreviated', '100 mcg', '100 micrograms'],
    ['microgram-abbreviated', '100 \u03bcg', '100 micrograms'],
    ['nanogram-abbreviated', '100 ng', '100 nanograms'],
    ['cc', '5 c.c', '5 mL'],
    ['slash', '100 units/mL', '100 units per mL'],
    ['qd', 'o.d.', 'every day'],
    ['latin', 'b.d.', 'twice daily'],
    ['latin', 'tds', '3 times daily'],
];

describe.each([
    ['us', US],
    ['uk', UK],
] as const)('the rules of %s', (ruleSet, examples) => {
    it.each(examples)('find by %s the form “%s”, and nothing in “%s”', (id, wrong, right) => {
        expect(idsIn(wrong, ruleSet)).toContain(id);
        expect(idsIn(right, ruleSet)).toEqual([]);
    });

    it('each have an example', () => {
        const own = doseRules.filter((rule) => rule.ruleSets.includes(ruleSet));
        const known = new Set([...US, ...UK].map(([id]) => id));
        expect(own.filter(({ id }) => !known.has(id))).toEqual([]);
    });
});

describe('a rule', () => {
    it('has an id of its own, a source for each of its rule sets, and what to write instead', () => {
        expect(new Set(doseRules.map(({ id }) => id)).size).toBe(doseRules.length);
        const american = /^(?:ISMP|TJC|USP)/;
        const british = /^(?:MEDi|BNF)/;
        for (const { ruleSets, sources, instead } of doseRules) {
            expect(instead).not.toBe('');
            expect(sources.some((one) => american.test(one))).toBe(ruleSets.includes('us'));
            expect(sources.some((one) => british.test(one))).toBe(ruleSets.includes('uk'));
        }
    });

    it.each([
        'Take 1 tablet and/or 2 capsules as needed, at 10:30, until March 4, 2021',
        'TAKE 1 TABLET BY MOUTH AS NEEDED IN THE MORNING',
        'Take 1.5 mg or 10.05 mg, 2 to 4 times, no more than 1,250.5 mL',
        'From 2021-03-04 until 03/05/2021, as I was told, USP 5 mg',
    ])('finds nothing in “%s”', (text) => {
        expect(idsIn(text, 'us')).toEqual([]);
    });

    it('says what it found', () => {
        const [finding] = lintDose('Take 5.0 mg', 'us');
        expect(finding).toMatchObject({ found: '5.0', rule: { id: 'trailing-zero' } });
    });

    it('is quick for a very long text', () => {
        const start = Date.now();
        lintDose('a1 '.repeat(1_000_000), 'us');
        lintDose(`${'1'.repeat(5_000)}mg`, 'uk');
        expect(Date.now() - start).toBeLessThan(2_000);
    });
});

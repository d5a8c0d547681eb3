import fc from 'fast-check';
import {
    disagrees,
    sayDosage,
    sayDosages,
    stepsOf,
    type DoseContext,
    type DoseWords,
} from 'c/salusCoreDose';
import { readDosages, type DosageView } from 'c/salusCoreFhirDosage';

/* Words of no language: each is its own name, with its gaps. The real ones are labels of a component. */
const TWO_GAPS = /^(?:range|perUnit|rateEvery|timesEvery|offset|fromUntil|joined)$/;
const NOUNS = /^(?:times|microgramAsOnLabel)$/;
const NO_GAPS = /^(?:once|asNeeded|.*Below)$/;
const byName = (of: (name: string) => string): object =>
    new Proxy(Object.create(null) as object, {
        get: (_, name) => of(String(name)),
        getOwnPropertyDescriptor: (_, name) =>
            /^(?:x-|toString)/.test(String(name))
                ? undefined
                : { value: of(String(name)), configurable: true },
    });
const noun = (name: string): string => `${name} | ${name}s`;
const wordOf = (name: string): string => {
    if (TWO_GAPS.test(name)) return name === 'joined' ? '{0}, {1}' : `${name}<{0} {1}>`;
    if (name === 'moment') return 'moment<{0} {1} {2}>';
    if (NOUNS.test(name)) return noun(name);
    return NO_GAPS.test(name) ? name : `${name}<{0}>`;
};
const GROUPS: Readonly<Record<string, object>> = {
    units: byName(noun),
    routes: byName((name) => `route-${name}`),
    methods: byName((name) => `method-${name} {0}`),
    reasons: byName((name) => `reason-${name}`),
    when: byName((name) => (name.startsWith('x-') ? '' : `when-${name}`)),
    per: byName((name) => `{0} a-${name}`),
};
const words = new Proxy(Object.create(null) as object, {
    get: (_, name) => GROUPS[String(name)] ?? wordOf(String(name)),
}) as DoseWords;
const context: DoseContext = {
    ...{ ruleSet: 'us', words, lang: 'en', locale: 'en-US', direction: 'ltr' },
};

const viewOf = (dosage: unknown): DosageView => readDosages(dosage).dosages[0]!;
const say = (dosage: unknown, more: Partial<DoseContext> = {}) => {
    const { sentences, pairs } = sayDosage(viewOf(dosage), { ...context, ...more });
    return {
        sentences: sentences.map((one) => one.replaceAll('\u00a0', ' ')),
        pairs: pairs.map(({ name, text }) => [name, text.replaceAll('\u00a0', ' ')]),
    };
};
const dose = (quantity: object) => ({ doseAndRate: [{ doseQuantity: quantity }] });
const doseOf = (value: string) =>
    `{"doseAndRate":[{"doseQuantity":{"value":${value},"unit":"mg"}}]}`;

describe('a number', () => {
    it.each([
        ['5', '5 mgs'],
        ['1', '1 mg'],
        ['5.0', '5 mgs'],
        ['0.50', '0.5 mgs'],
        ['1e-7', '0.0000001 mgs'],
        ['1.25e3', '1,250 mgs'],
        ['1500', '1,500 mgs'],
        ['1234567.50', '1,234,567.5 mgs'],
        ['0', '0 mgs'],
        ['12345678901234567890.123', '12,345,678,901,234,567,890.123 mgs'],
    ])('written %s is said “%s”', (value, said) => {
        expect(say(doseOf(value))).toEqual({ sentences: [said], pairs: [] });
    });

    it.each(['-1', '1e99', '1'.repeat(31)])('written %s is shown as it came', (value) => {
        const { sentences, pairs } = say(doseOf(value));
        expect(sentences).toEqual(['AmountBelow']);
        expect(pairs).toEqual([['amount', `${value} mg`]]);
    });

    it('is in the signs of the sentence’s language, and always grouped', () => {
        const in_ = (lang: string, locale: string) =>
            say(doseOf('1500.5'), { lang, locale }).sentences;
        expect(in_('en', 'de-DE')).toEqual(['1,500.5 mgs']);
        expect(in_('es', 'es-ES')).toEqual(['1.500,5 mgs']);
        expect(in_('es', 'es-MX')).toEqual(['1,500.5 mgs']);
        expect(in_('en', 'en-IN')).toEqual(['1,500.5 mgs']);
        expect(say(doseOf('1234567'), { locale: 'en-IN' }).sentences).toEqual(['12,34,567 mgs']);
    });

    it('never breaks from its unit, and is kept in order in a right-to-left page', () => {
        const { sentences } = sayDosage(viewOf(doseOf('5')), { ...context, direction: 'rtl' });
        expect(sentences).toEqual(['\u20685\u00a0mgs\u2069']);
    });
});

describe('a unit', () => {
    it.each([
        [{ unit: 'mcg' }, 'us', '2 microgramAsOnLabels'],
        [{ unit: 'mcg' }, 'uk', '2 micrograms'],
        [{ unit: 'IU' }, 'us', '2 units'],
        [{ system: 'http://unitsofmeasure.org', code: '[iU]' }, 'uk', '2 units'],
        [{ system: 'http://unitsofmeasure.org', code: '{tbl}' }, 'us', '2 tablets'],
        [{ system: 'http://unitsofmeasure.org', code: '1', unit: 'Tablet(s)' }, 'us', '2 tablets'],
        [{ system: 'x', code: 'TAB', unit: 'TAB' }, 'us', '2 tablets'],
        [{ unit: 'mg/kg/day' }, 'us', '2 perUnit<perUnit<mgs kg> d>'],
    ] as const)('of %p by the rules of %s is said “%s”', (unit, ruleSet, said) => {
        expect(say(dose({ value: 2, ...unit }), { ruleSet }).sentences).toEqual([said]);
    });

    it.each([
        [{ unit: 'klick' }, '2 klick'],
        [{ unit: 'mg', system: 'http://unitsofmeasure.org', code: 'g' }, '2 mg (g)'],
        [{ unit: 'mg/klick' }, '2 mg/klick'],
        [{}, '2'],
        [{ unit: 'mg', comparator: '~' }, '~ 2 mg'],
        [{ unit: 'mg', comparator: 'toString' }, 'toString 2 mg'],
    ])('of %p is shown as it came, and never guessed', (unit, shown) => {
        expect(say(dose({ value: 2, ...unit }))).toEqual({
            sentences: ['AmountBelow'],
            pairs: [['amount', shown]],
        });
    });
});

describe('an amount', () => {
    const range = (low: unknown, high: unknown) => ({
        doseAndRate: [{ doseRange: { low, high } }],
    });
    const mg = (value: number) => ({ value, unit: 'mg' });

    it('of a range is said from the lowest to the highest', () => {
        expect(say(range(mg(1), mg(2))).sentences).toEqual(['Range<1 2 mgs>']);
        expect(say(range(mg(500), { value: 1, unit: 'g' })).sentences).toEqual([
            'Range<500 mgs 1 g>',
        ]);
        expect(say(range(undefined, mg(2))).sentences).toEqual(['UpTo<2 mgs>']);
    });

    it('without a highest, or upside down, is shown as it came', () => {
        expect(say(range(mg(1), undefined)).pairs).toEqual([['lowest', '1 mg']]);
        expect(say(range(mg(3), mg(2)))).toEqual({
            sentences: ['AmountBelow'],
            pairs: [
                ['lowest', '3 mg'],
                ['amount', '2 mg'],
            ],
        });
    });

    it('of several is none of them: all are shown as they came', () => {
        const both = {
            doseAndRate: [
                { type: { text: 'ordered' }, doseQuantity: mg(1) },
                { type: { text: 'calculated' }, doseQuantity: mg(2) },
            ],
        };
        expect(say(both)).toEqual({
            sentences: ['AmountBelow, moreBelow'],
            pairs: [
                ['kind', 'ordered'],
                ['amount', '1 mg'],
                ['kind', 'calculated'],
                ['amount', '2 mg'],
            ],
        });
    });
});

describe('a concept', () => {
    const SNOMED = 'http://snomed.info/sct';
    const oral = { system: SNOMED, code: '26643006', display: 'Oral route' };
    const routeOf = (route: object) => say({ ...dose({ value: 2, unit: 'mg' }), route });

    it('is said where each of its codes and texts says the same', () => {
        const local = { system: 'urn:x', code: '15', display: 'Oral' };
        const said = { sentences: ['2 mgs route-oral'], pairs: [] };
        expect(routeOf({ coding: [oral, local], text: 'By mouth' })).toEqual(said);
        const imperative = 'Swallow - dosing instruction imperative (qualifier value)';
        const method = { coding: [{ system: SNOMED, code: '421521009', display: imperative }] };
        expect(say({ method, ...dose({ value: 1, unit: 'mg' }) }).sentences).toEqual([
            'Method-swallow 1 mg',
        ]);
    });

    it.each([
        [{ coding: [oral], text: 'Rectal' }, 'Rectal, Oral route'],
        [{ coding: [oral], text: 'through a straw' }, 'through a straw, Oral route'],
        [{ coding: [{ system: SNOMED, code: '1' }] }, '1'],
        [{ text: 'boca' }, 'boca'],
    ])('%p is shown as it came, and the sentence says that there is more', (route, shown) => {
        expect(routeOf(route)).toEqual({
            sentences: ['2 mgs, moreBelow'],
            pairs: [['route', shown]],
        });
    });

    it('of what it is needed for is a word, or the sentence says where it is', () => {
        const needed = (text: string) => say({ asNeededCodeableConcept: { text } });
        expect(needed('pain').sentences).toEqual(['AsNeededFor<reason-pain>']);
        expect(needed('restless legs')).toEqual({
            sentences: ['ReasonBelow'],
            pairs: [['reason', 'restless legs']],
        });
        expect(say({ asNeededCodeableConcept: {} }).sentences).toEqual(['AsNeeded']);
    });
});

describe('a timing', () => {
    const at = (repeat: object, more: object = {}) => say({ timing: { repeat, ...more } });
    const GTS = 'http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation';
    const bid = { code: { coding: [{ system: GTS, code: 'BID' }] } };
    const daily = { frequency: 2, period: 1, periodUnit: 'd' };

    it.each([
        [{ frequency: 2, period: 1 }, [['howOften', '2 1']]],
        [{ frequency: 1.5, period: 1, periodUnit: 'd' }, [['howOften', '1.5 1 d']]],
        [{ periodMax: 6, periodUnit: 'h' }, [['howOften', '–6 h']]],
        [{ frequency: 3, frequencyMax: 2 }, [['howOften', '3–2']]],
        [{ period: 1, periodUnit: 'fortnight' }, [['howOften', '1 fortnight']]],
        [{ duration: 5 }, [['over', '5']]],
        [{ when: ['HS', 'x-moon'] }, [['when', 'HS, x-moon']]],
        [{ when: ['MORN'], offset: 30 }, [['when', 'MORN (30 min)']]],
        [{ offset: 30 }, [['when', '30 min']]],
        [{ dayOfWeek: ['mon', 'sol'] }, [['when', 'mon, sol']]],
        [{ timeOfDay: ['25:00:00'] }, [['when', '25:00:00']]],
        [{ timeOfDay: ['08:00:00.5'] }, [['when', '08:00:00.5']]],
        [{ count: 1.5 }, [['count', '1.5']]],
        [{ boundsDuration: { value: 3, unit: 'mg' } }, [['howLong', '3 mg']]],
        [
            { boundsPeriod: { start: '2021-03-04', end: '2021-02-01' } },
            [['howLong', '2021-03-04 – 2021-02-01']],
        ],
        [{ boundsPeriod: { start: 'soon' } }, [['howLong', 'soon –']]],
    ])('of %p is shown as it came', (repeat, pairs) => {
        const { pairs: found, sentences } = at(repeat);
        expect(found.map(([name, text]) => [name, text!.trim()])).toEqual(pairs);
        expect(sentences).toEqual([]);
    });

    it('by a code is said as the code is defined', () => {
        expect(at({}, bid)).toEqual({ sentences: ['2 timess a-d'], pairs: [] });
        expect(at(daily, bid)).toEqual({ sentences: ['2 timess a-d'], pairs: [] });
    });

    it('that is another than its code, or has an unknown one, shows the code as it came', () => {
        const often = { ...daily, frequency: 3 };
        expect(at(often, bid)).toEqual({
            sentences: ['3 timess a-d, moreBelow'],
            pairs: [['howOften', 'BID']],
        });
        expect(at({}, { code: { text: 'with the full moon' } }).pairs).toEqual([
            ['howOften', 'with the full moon'],
        ]);
    });

    it('keeps a date and a time in their own zone, and says which', () => {
        const { sentences } = at({}, { event: ['2021-03-04T10:00:00-05:00', '2021-03'] });
        expect(sentences[0]!.replaceAll('\u202f', ' ')).toBe(
            'OnDates<moment<March 4, 2021 10:00 AM UTC-05:00> and March 2021>',
        );
    });
});

describe('a maximum', () => {
    it('is a sentence of its own, or shown as it came', () => {
        const numerator = { value: 4, unit: 'g' };
        const per = (denominator: object) => say({ maxDosePerPeriod: { numerator, denominator } });
        expect(per({ value: 24, unit: 'h' }).sentences).toEqual(['maxIn<4 gs>']);
        expect(per({ value: 1, unit: 'moon' })).toEqual({
            sentences: [],
            pairs: [['maximum', '4 g : 1 moon']],
        });
        expect(say({ maxDosePerLifetime: { ...numerator, comparator: '<' } }).pairs).toEqual([
            ['maximum', '< 4 g'],
        ]);
    });
});

describe('a dosage', () => {
    it('that isn’t interpreted has no sentence, and all of it is shown as it came', () => {
        const dosage = { modifierExtension: [{ url: 'u', valueString: 'not' }], sequence: 7 };
        expect(say(dosage)).toEqual({
            sentences: [],
            pairs: [
                ['other', 'not'],
                ['other', '7'],
            ],
        });
    });

    /* Texts that no table has. */
    const text = fc.nat(999_999).map((one) => `text${one}text`);
    const some = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
        fc.record(model, { requiredKeys: [] });
    const concept = some({ text, coding: fc.array(some({ display: text }), { maxLength: 2 }) });
    const quantity = some({ value: fc.nat(99), unit: text, comparator: text });
    const range = some({ low: quantity, high: quantity });
    const texts = fc.array(text, { maxLength: 2 });
    const dosage = some({
        additionalInstruction: fc.array(concept, { maxLength: 2 }),
        patientInstruction: text,
        asNeededCodeableConcept: concept,
        site: concept,
        route: concept,
        method: concept,
        doseAndRate: fc.array(
            some({
                type: concept,
                doseRange: range,
                rateRatio: some({ numerator: quantity, denominator: quantity }),
            }),
            { maxLength: 2 },
        ),
        timing: some({
            event: texts,
            code: concept,
            repeat: some({
                ...{ boundsRange: range, periodUnit: text, durationUnit: text },
                ...{
                    dayOfWeek: texts,
                    timeOfDay: texts,
                    when: texts.map((all) => all.map((one) => `x-${one}`)),
                },
                ...{ period: fc.nat(9), foo: text },
            }),
        }),
        maxDosePerPeriod: some({ numerator: quantity, denominator: quantity }),
        maxDosePerAdministration: quantity,
        maxDosePerLifetime: quantity,
    });

    it('drops no text from outside, and has none in a sentence', () => {
        fc.assert(
            fc.property(dosage, (one) => {
                const { sentences, pairs } = say(one);
                const written = JSON.stringify(one).match(/text\d+text/g) ?? [];
                const shown = pairs.map(([, received]) => received).join(' ');
                expect(written.filter((marker) => !shown.includes(marker))).toEqual([]);
                expect(sentences.join(' ')).not.toMatch(/text\d/);
            }),
            { numRuns: 400 },
        );
    });
});

describe('dosages', () => {
    const one = (sequence: number | undefined, value: number) => ({
        sequence,
        ...dose({ value, unit: 'mg' }),
    });

    it('are said in the order of their numbers; those of one number together', () => {
        const { dosages } = readDosages([one(2, 2), one(1, 4), one(2, 3)]);
        const said = sayDosages(dosages, context);
        expect(said.map((step) => step.map(({ sentences }) => sentences.join()))).toEqual([
            ['first<4\u00a0mgs>'],
            ['then<2\u00a0mgs>', 'also<3\u00a0mgs>'],
        ]);
    });

    it('without numbers are one step', () => {
        const { dosages } = readDosages([one(undefined, 2), one(undefined, 4)]);
        expect(stepsOf(dosages)).toHaveLength(1);
        expect(sayDosages(dosages, context).flat()[0]!.sentences).toEqual(['2\u00a0mgs']);
    });
});

describe('what was written and what was coded', () => {
    const daily = { repeat: { frequency: 2, period: 1, periodUnit: 'd' } };
    const compare = (text: string, value: number, unit: string, timing: object = daily): boolean =>
        disagrees(viewOf({ text, timing, ...dose({ value, unit }) }));

    it.each([
        ['Take 5 mg twice daily', 10, 'mg'],
        ['10 mL bid', 5, 'mL'],
        ['0.5 mg', 5, 'mg'],
        ['.5 mg', 5, 'mg'],
        ['10 mL three times a day', 10, 'mL'],
        ['10 mL qid', 10, 'mL'],
        ['1-2 tablets', 3, 'tablet'],
    ])('disagree: “%s” and %s %s, 2 times a day', (text, value, unit) => {
        expect(compare(text, value, unit)).toBe(true);
    });

    it.each([
        ['Take 10.0 mg twice daily', 10, 'mg'],
        ['1,000 mg', 1000, 'mg'],
        ['1 tablet (5 mg)', 5, 'mg'],
        ['2 tablets', 10, 'mg'],
        ['1 to 2 tablets', 2, 'tablet'],
        ['as told', 10, 'mg'],
        ['for 7 days', 10, 'mg'],
        ['once a day, then twice daily', 10, 'mg'],
    ])('don’t: “%s” and %s %s, 2 times a day', (text, value, unit) => {
        expect(compare(text, value, unit)).toBe(false);
    });

    it('don’t where nothing was written, or it goes another way by the day', () => {
        expect(disagrees(viewOf(dose({ value: 1, unit: 'mg' })))).toBe(false);
        const weekly = { repeat: { frequency: 2, period: 1, periodUnit: 'wk' } };
        expect(compare('once a day', 1, 'mg', weekly)).toBe(false);
    });
});

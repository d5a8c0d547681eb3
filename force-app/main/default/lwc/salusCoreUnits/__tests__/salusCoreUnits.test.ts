// cspell:disable
import fc from 'fast-check';
import {
    DOSE_UNIT_RULES,
    isSameUnit,
    readUnit,
    sayUnit,
    unitOf,
    type DoseRules,
} from 'c/salusCoreUnits';

const short = (code: string, locale = 'en-US', count?: string): string =>
    sayUnit(readUnit(code), { locale, form: 'short', count });
const spoken = (code: string, locale = 'en-US', count?: string): string =>
    sayUnit(readUnit(code), { locale, form: 'spoken', count });
const dosed = (code: string, dose: DoseRules, locale = 'en-US', count?: string): string =>
    sayUnit(readUnit(code), { locale, form: 'short', dose, count });

describe('a unit for the eye', () => {
    it.each([
        ['mm[Hg]', 'mm Hg'],
        ['cm[H2O]', 'cm H₂O'],
        ['10*6/uL', '×10⁶/µL'],
        ['10*9/L', '×10⁹/L'],
        ['10^3/uL', '×10³/µL'],
        ['10*-3', '×10⁻³'],
        ['10*6.[CFU]/L', '×10⁶ CFU/L'],
        ['10*3{cells}/uL', '×10³ cells/µL'],
        ['Cel', '°C'],
        ['[degF]', '°F'],
        ['1', ''],
        ['{score}', 'points'],
        ['{pack-years}', 'pack-years'],
        ['{titer}', 'titer'],
        ['ug', 'µg'],
        ['[IU]/L', 'IU/L'],
        ['m[IU]/L', 'mIU/L'],
        ['[in_i]', 'in'],
        ['[lb_av]', 'lb'],
        ['/min', '/min'],
        ['1/min', '/min'],
        ['{beats}/min', 'beats/min'],
        ['mmol/L', 'mmol/L'],
        ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
        ['%', '%'],
        ['[ppb]', 'ppb'],
        ['kg/m2', 'kg/m²'],
        ['meq/L', 'mEq/L'],
        ['mosm/kg', 'mOsm/kg'],
        ['[pH]', 'pH'],
        ['g/(24.h)', 'g/24 h'],
        ['mg/g{creat}', 'mg/g creat'],
        ['/100{WBCs}', '/100 white blood cells'],
        ['{#}/[HPF]', '/HPF'],
        ['mol.kg-1.s-1', 'mol/kg/s'],
        ['dyn.s/cm5', 'dyn·s/cm⁵'],
        ['m/s.g', 'm·g/s'],
        ['mg/kg/d', 'mg/kg/day'],
        ['{spermatozoa}/mL', 'spermatozoa/mL'],
        ['[gr]', 'grains'],
    ])('of %s is %s', (code, expected) => {
        expect(readUnit(code).isKnown).toBe(true);
        expect(short(code)).toBe(expected);
    });

    it('has a capital L for the liter, in both cases of the code', () => {
        expect([short('ml'), short('mg/dl'), dosed('ml', 'us')]).toEqual(['mL', 'mg/dL', 'mL']);
    });

    it('has a word for what has no symbol in people’s language', () => {
        const words = ['en-US', 'es', 'ar', 'fr'].map((locale) => short('d', locale, '5'));
        expect(words).toEqual(['days', 'días', 'أيام', 'd']);
        expect(short('mL/min/{1.73_m2}', 'es')).toBe('mL/min/1,73 m²');
    });

    it('never has Arabic words and Latin symbols in one unit', () => {
        expect(short('mg/kg/d', 'ar')).toBe('مليغرام لكل كيلوغرام لكل يوم');
        expect(short('mg/kg', 'ar')).toBe('mg/kg');
        expect(short('mg{spermatozoa}/d', 'ar')).toBe('mg spermatozoa/d');
    });
});

describe('a unit in words', () => {
    it.each([
        ['mm[Hg]', 'millimeters of mercury', 'millimetres of mercury', 'milímetros de mercurio'],
        ['mL', 'milliliters', 'millilitres', 'mililitros'],
        ['km', 'kilometers', 'kilometres', 'kilómetros'],
        ['m2', 'square meters', 'square metres', 'metros cuadrados'],
        ['[in_i]2', 'square inches', 'square inches', 'pulgadas cuadradas'],
        ['cm3', 'cubic centimeters', 'cubic centimetres', 'centímetros cúbicos'],
        ['%', 'percent', 'per cent', 'por ciento'],
        ['{titer}', 'titer', 'titre', 'título'],
        ['[diop]', 'diopters', 'dioptres', 'dioptrías'],
        ['/min', 'per minute', 'per minute', 'por minuto'],
        ['10*6/uL', 'million per microliter', 'million per microlitre', 'millones por microlitro'],
        [
            '10*6.[CFU]/mL',
            'million colony-forming units per milliliter',
            'million colony-forming units per millilitre',
            'millones de unidades formadoras de colonias por mililitro',
        ],
        [
            '10*9/L',
            'times 10 to the power of 9 per liter',
            'times 10 to the power of 9 per litre',
            'por 10 a la potencia de 9 por litro',
        ],
        [
            'mL/min/{1.73_m2}',
            'milliliters per minute per 1.73 square meters',
            'millilitres per minute per 1.73 square metres',
            'mililitros por minuto por 1,73 metros cuadrados',
        ],
        [
            'kg/m2',
            'kilograms per square meter',
            'kilograms per square metre',
            'kilogramos por metro cuadrado',
        ],
        [
            'm/s2',
            'meters per second squared',
            'metres per second squared',
            'metros por segundo al cuadrado',
        ],
        ['g/(24.h)', 'grams per 24 hours', 'grams per 24 hours', 'gramos por 24 horas'],
        [
            'm[IU]/L',
            'milli-international units per liter',
            'milli-international units per litre',
            'mili unidades internacionales por litro',
        ],
        [
            'ug.h/mL',
            'microgram hours per milliliter',
            'microgram hours per millilitre',
            'microgramos hora por mililitro',
        ],
        [
            'mg/mmol{creat}',
            'milligrams per millimole of creatinine',
            'milligrams per millimole of creatinine',
            'miligramos por milimol de creatinina',
        ],
        ['[foz_us]', 'fluid ounces', 'US fluid ounces', 'onzas líquidas'],
    ])('of %s is “%s”, “%s”, “%s”', (code, american, british, spanish) => {
        expect([spoken(code, 'en-US'), spoken(code, 'en-GB'), spoken(code, 'es')]).toEqual([
            american,
            british,
            spanish,
        ]);
    });

    it.each([
        ['mm[Hg]', 'مليمتر زئبق'],
        ['mL/min/{1.73_m2}', 'مليلتر لكل دقيقة لكل 1.73 متر مربع'],
        ['kg/m2', 'كيلوغرام لكل متر مربع'],
        ['10*6/uL', 'مليون لكل ميكرولتر'],
        ['Cel', 'درجة مئوية'],
        ['[in_i]2', 'بوصة مربعة'],
    ])('of %s is “%s” in Arabic', (code, arabic) => {
        expect(spoken(code, 'ar')).toBe(arabic);
    });

    it.each([
        ['mg', 'en-US', ['milligram', 'milligrams', 'milligrams', 'milligrams']],
        ['mg', 'es', ['miligramo', 'miligramo', 'miligramos', 'miligramos']],
        ['d', 'ar', ['يوم', 'يوم', 'أيام', 'يومًا']],
        [
            '10*6.[CFU]',
            'es',
            [
                'millón de unidades formadoras de colonias',
                'millón de unidades formadoras de colonias',
                'millones de unidades formadoras de colonias',
                'millones de unidades formadoras de colonias',
            ],
        ],
        [
            '[iU]/mL',
            'en-US',
            [
                'international unit per milliliter',
                'international units per milliliter',
                'international units per milliliter',
                'international units per milliliter',
            ],
        ],
    ])('of %s in %s takes the number of 1, 1.0, 5 and 11', (code, locale, expected) => {
        const counts = ['1', '1.0', '5', '11'];
        expect(counts.map((count) => spoken(code, locale, count))).toEqual(expected);
    });

    it('spells as the region does', () => {
        const british = ['en-GB', 'en-AU', 'en-IE', 'en-IN', 'en-CA', 'en-001'];
        expect(british.map((locale) => spoken('L', locale))).toEqual(british.map(() => 'litres'));
        const american = ['en', 'en-US', 'en-PH', 'en-PR'];
        expect(american.map((locale) => spoken('L', locale))).toEqual(american.map(() => 'liters'));
    });

    it('is nothing in a language without words, and never a mixture', () => {
        const codes = ['mg', 'mm[Hg]', '10*6/uL', '{score}', 'd'];
        for (const locale of ['fr', 'de', 'toString', 'zh-Hans', 'eng', 'arz'])
            expect(codes.map((code) => spoken(code, locale))).toEqual(codes.map(() => ''));
    });

    it('is nothing where an annotation has no words: it would be left out', () => {
        expect([spoken('{spermatozoa}/mL'), spoken('mg{cells}'), spoken('{creat}')]).toEqual([
            '',
            '',
            '',
        ]);
    });
});

/* CLDR's own units, by another implementation: the nouns of what Intl can say. */
describe('the nouns are those of CLDR', () => {
    const units = [
        ...([
            ['g', 'gram'],
            ['kg', 'kilogram'],
            ['L', 'liter'],
            ['mL', 'milliliter'],
        ] as const),
        ...([
            ['m', 'meter'],
            ['cm', 'centimeter'],
            ['mm', 'millimeter'],
            ['[in_i]', 'inch'],
        ] as const),
        ...([
            ['[ft_i]', 'foot'],
            ['[lb_av]', 'pound'],
            ['[oz_av]', 'ounce'],
            ['a', 'year'],
        ] as const),
        ...([
            ['d', 'day'],
            ['h', 'hour'],
            ['min', 'minute'],
            ['s', 'second'],
        ] as const),
        ...([
            ['wk', 'week'],
            ['mo', 'month'],
            ['Cel', 'celsius'],
            ['[degF]', 'fahrenheit'],
        ] as const),
        ...([
            ['deg', 'degree'],
            ['[yd_i]', 'yard'],
            ['[mi_i]', 'mile'],
            ['ms', 'millisecond'],
        ] as const),
        ...([
            ['[foz_us]', 'fluid-ounce'],
            ['[gal_us]', 'gallon'],
            ['[stone_av]', 'stone'],
        ] as const),
    ];
    const locales = ['en-US', 'en-GB', 'es', 'ar-u-nu-latn'];
    const counts = [1, 3, 5, 10, 11, 20, 99, 100, 1.5, 7.25];
    it.each(
        units.flatMap(([code, unit]) => locales.map((locale) => [code, locale, unit] as const)),
    )('of %s in %s', (code, locale, unit) => {
        const intl = new Intl.NumberFormat(locale, {
            style: 'unit',
            unit,
            unitDisplay: 'long',
            maximumFractionDigits: 2,
        });
        for (const count of counts) {
            const parts = intl.formatToParts(count).filter(({ type }) => type === 'unit');
            const said = parts
                .map(({ value }) => value)
                .join('')
                .trim();
            expect(spoken(code, locale, String(count))).toBe(said);
        }
    });
});

describe('the unit of a dose', () => {
    it.each([
        ['ug', 'us', 'mcg'],
        ['ng', 'us', 'nanograms'],
        ['U', 'us', 'units'],
        ['[iU]', 'us', 'international units'],
        ['k[IU]', 'us', 'kilo-international units'],
        ["[USP'U]", 'us', 'United States Pharmacopeia units'],
        ['U/kg/h', 'us', 'units per kg per h'],
        ['mg/kg/d', 'us', 'mg per kg per day'],
        ['mg', 'us', 'mg'],
        ['ug', 'uk', 'micrograms'],
        ['ng', 'uk', 'nanograms'],
        ['[iU]', 'uk', 'international units'],
        ['U', 'uk', 'units'],
        ['ug/kg/min', 'uk', 'micrograms/kg/min'],
    ] as const)('%s by the rules %s is “%s”', (code, rules, expected) => {
        expect(dosed(code, rules)).toBe(expected);
    });

    it('takes the number', () => {
        expect([dosed('U', 'us', 'en-US', '1'), dosed('ug', 'uk', 'es', '1')]).toEqual([
            'unit',
            'microgramo',
        ]);
    });

    it('comes as received in a language that has no words for it: a symbol would be a banned one', () => {
        expect([dosed('U', 'us', 'fr'), dosed('ug', 'uk', 'de')]).toEqual(['U', 'ug']);
    });

    it('never is a banned one, whatever stands with it', () => {
        const codes = fc.constantFrom(
            'ug',
            'U',
            'ng',
            '[iU]',
            'm[IU]',
            'mg',
            'mL',
            "[arb'U]",
            '[drp]',
        );
        const over = fc.constantFrom('', '/kg', '/min', '/kg/min', '/mL', '/(24.h)', '/d');
        const rules = fc.constantFrom<DoseRules>('us', 'uk');
        const locales = fc.constantFrom('en-US', 'en-GB', 'es', 'ar');
        fc.assert(
            fc.property(codes, over, rules, locales, (code, per, dose, locale) => {
                const said = dosed(code + per, dose, locale);
                expect(said).not.toMatch(/[µμ]g|\bng\b|\bIU|\bU\b/);
                if (dose === 'us') expect(said).not.toContain('/');
            }),
        );
    });

    it('has rules with an id and a source', () => {
        const ids = DOSE_UNIT_RULES.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(DOSE_UNIT_RULES.every(({ source }) => source.length > 20)).toBe(true);
    });
});

describe('a unit that is not known', () => {
    it.each([
        ...[
            'MG/DL',
            'mmHg',
            'mcg',
            'lb',
            'u',
            'F',
            'C',
            'ft',
            'pH',
            'cc',
            'foo',
            'mg//L',
            'mg/',
            '.mg',
        ],
        ...[
            '(mg',
            'mg)',
            '2mg',
            'g/24h',
            '%%',
            'm[',
            'mg{',
            'mg}',
            '{a b}',
            'mé',
            'mmin',
            'K/uL',
            'uug',
            'Cel/min',
        ],
        ...[
            'Cel2',
            'm0',
            '0',
            '{x}{y}',
            'mg{x}2',
            'mL/min/1.73.m2',
            'µg',
            '',
            'toString',
            '__proto__',
        ],
    ])('comes as received: %p', (code) => {
        const unit = readUnit(code);
        expect(unit).toMatchObject({ received: code, isKnown: false, parts: [] });
        expect([short(code), short(code, 'ar'), dosed(code, 'us')]).toEqual([code, code, code]);
        expect(spoken(code)).toBe('');
    });

    it.each([undefined, null, {}, [], Symbol('x'), 7n])('is nothing for %p', (given) => {
        expect(readUnit(given)).toMatchObject({ received: '', isKnown: false });
    });

    it('never throws, whatever the text is', () => {
        const signs = fc.string({ unit: fc.constantFrom(...'mgdLuU10*^[]{}()/.-+ ') });
        const texts = fc.oneof(fc.string({ unit: 'binary' }), signs);
        fc.assert(
            fc.property(texts, fc.constantFrom('en-US', 'es', 'ar', 'fr'), (code, locale) => {
                const unit = readUnit(code);
                expect(unit.received).toBe(code.trim());
                if (!unit.isKnown) expect(short(code, locale)).toBe(code.trim());
                expect(typeof spoken(code, locale)).toBe('string');
                expect(isSameUnit(unit, unit)).toBe(true);
            }),
            { numRuns: 2000 },
        );
    });

    it('is not taken apart where it is very long', () => {
        const start = performance.now();
        for (const text of ['(', 'm.', '[', '{', '1', 'm[', '/', 'aaaa'])
            expect(readUnit(text.repeat(1_000_000)).isKnown).toBe(false);
        for (const text of ['(', '((m', '[', '{', '1', '-', 'm1', '/m('])
            expect(readUnit(text.repeat(100).slice(0, 99)).isKnown).toBe(false);
        expect(performance.now() - start).toBeLessThan(1000);
    });
});

describe('two units', () => {
    const same = (one: string, other: string): boolean =>
        isSameUnit(readUnit(one), readUnit(other));
    it.each([
        ['mg/dL', 'mg/dl'],
        ['[IU]', '[iU]'],
        ['10*3/uL', '10^3/uL'],
        ['10*3/uL', '10*9/L'],
        ['mg/L', 'ug/mL'],
        ['mol.kg-1', 'mol/kg'],
        ['m/s2', 'm/s/s'],
        ['g/(24.h)', 'g/24/h'],
        ['/min', '{beats}/min'],
        ['kg.m', 'm.kg'],
        ['TAB', 'TAB'],
    ])('are the same: %s and %s', (one, other) => {
        expect([same(one, other), same(other, one)]).toEqual([true, true]);
    });

    it.each([
        ['mg', 'Mg'],
        ['mg/dL', 'g/dL'],
        ['mg/dL', 'MG/DL'],
        ['mmol/L', 'mg/dL'],
        ['mmol/mol', 'mg/g'],
        ['{score}', '{ratio}'],
        ['{score}', '%'],
        ['g/(24.h)', 'g/h'],
        ['Cel', '[degF]'],
        ['m2', 'm'],
        ['/L', 'L'],
        ['U', '[iU]'],
        ['[lb_av]', 'lb'],
        ['', '1'],
    ])('are not the same: %s and %s', (one, other) => {
        expect([same(one, other), same(other, one)]).toEqual([false, false]);
    });
});

describe('the unit of a quantity', () => {
    const shown = (unit: string | undefined, ucum: string | undefined, locale = 'en-US') =>
        (['short', 'spoken'] as const).map((form) =>
            sayUnit(unitOf({ unit, ucum }), { locale, form }),
        );

    it.each([
        ['mmHg', 'mm[Hg]', 'mm Hg', 'millimeters of mercury'],
        ['mm[Hg]', 'mm[Hg]', 'mm Hg', 'millimeters of mercury'],
        [undefined, 'Cel', '°C', 'degrees Celsius'],
        ['score', '{score}', 'points', 'points'],
        ['mcg/dL', 'ug/dL', 'mcg/dL', 'micrograms per deciliter'],
        ['μg/dL', 'ug/dL', 'μg/dL', 'micrograms per deciliter'],
        ['°C', 'Cel', '°C', 'degrees Celsius'],
        ['mEq/L', 'meq/L', 'mEq/L', 'milliequivalents per liter'],
        ['uIU/mL', 'u[IU]/mL', 'µIU/mL', 'micro-international units per milliliter'],
        ['ml', 'mL', 'ml', 'milliliters'],
        ['mg/dL', undefined, 'mg/dL', 'milligrams per deciliter'],
        ['mmol/L', '', 'mmol/L', 'millimoles per liter'],
        // What the code doesn't say is what the sender wrote.
        ['T-Score', '1', 'T-Score', ''],
        ['beats/min', '/min', 'beats/min', ''],
        ['%O2', '%', '%O2', ''],
        ['# per day', '/d', '# per day', ''],
        ['tablet', 'TAB', 'tablet', ''],
        ['widgets', undefined, 'widgets', ''],
        // Nobody says that these are UCUM.
        ['a', undefined, 'a', ''],
        ['d', undefined, 'd', ''],
        ['score', undefined, 'score', ''],
        [undefined, undefined, '', ''],
        // Two units: both are shown, and nothing is said.
        ['mcg', 'mg', 'mcg (mg)', ''],
        ['mg/dL', 'mmol/L', 'mg/dL (mmol/L)', ''],
    ])('%p with the code %p is “%s”, “%s”', (unit, ucum, short_, spoken_) => {
        expect(shown(unit, ucum)).toEqual([short_, spoken_]);
    });

    it('of a dose is written by its rules, from the code', () => {
        const dose = (unit: string, ucum: string): string =>
            sayUnit(unitOf({ unit, ucum }), { locale: 'en-US', form: 'short', dose: 'us' });
        expect([dose('µg', 'ug'), dose('IU', '[IU]'), dose('tablet', '{tbl}')]).toEqual([
            'mcg',
            'international units',
            'tablet',
        ]);
    });

    it('may be compared by the text where the code is missing', () => {
        expect(
            isSameUnit(unitOf({ unit: 'mg/dL' }), unitOf({ unit: 'mg/dL', ucum: 'mg/dL' })),
        ).toBe(true);
        expect(isSameUnit(unitOf({ unit: 'mcg', ucum: 'mg' }), unitOf({ ucum: 'mg' }))).toBe(false);
        expect(
            isSameUnit(
                unitOf({ unit: 'T-Score', ucum: '1' }),
                unitOf({ unit: 'Z-Score', ucum: '1' }),
            ),
        ).toBe(false);
    });
});

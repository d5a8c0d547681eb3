import type { RuleSet } from './words';

/** One rule of how doses are written, and a pattern of the forms that it forbids. */
export interface DoseRule {
    /** Its name in a problem. */
    readonly id: string;
    readonly ruleSets: readonly RuleSet[];
    /** Who published it, and under which number or name. */
    readonly sources: readonly string[];
    /** What to write instead. */
    readonly instead: string;
    readonly pattern: RegExp;
}

/*
 * ISMP: Institute for Safe Medication Practices, List of Error-Prone Abbreviations, Symbols, and Dose
 *   Designations, 2021.
 * TJC: The Joint Commission, official “Do Not Use” list (IM.02.02.01); “TJC, possible”: its list of what
 *   may be included in future.
 * USP: General Chapter <17>, Prescription Container Labeling.
 * MEDi: NHS Common User Interface, Medication Line, Quick Implementation Guide, edition 1, 2010.
 * BNF: British National Formulary, Prescription writing; BNF, Latin abbreviations.
 */
const [US, UK]: readonly [RuleSet, RuleSet] = ['us', 'uk'];
const BOTH: readonly RuleSet[] = [US, UK];

/* Units that stand after a number. */
const SHORT = 'mg|mcg|kg|mL|ml|mEq|mmol|ng|g|L';
const LONG =
    'units?|tablets?|capsules?|puffs?|drops?|patch(?:es)?|micrograms?|milligrams?|grams?|doses?';
const ANY = `(?:${SHORT}|${LONG}|\\u00b5g|\\u03bcg|[uU]|IU)`;
const END = '(?![\\p{L}\\d])';
/* Before a word or a number; not kept. */
const START = '(?:^|[^\\p{L}\\d.])';

const regex = (source: string, flags = ''): RegExp => new RegExp(source, `gu${flags}`);
const word = (words: string, flags = ''): RegExp => regex(`${START}(${words})${END}`, flags);
/* Letters with a point after each, or without: “q.d.”, “QD”. */
const dotted = (words: string): RegExp =>
    word(
        words
            .split('|')
            .map((one) => [...one].join('\\.?') + '\\.?')
            .join('|'),
        'i',
    );

const rule = (
    id: string,
    ruleSets: readonly RuleSet[],
    sources: readonly string[],
    instead: string,
    pattern: RegExp,
): DoseRule => Object.freeze({ id, ruleSets, sources, instead, pattern });

const NUMBERS: readonly DoseRule[] = [
    rule(
        'trailing-zero',
        BOTH,
        ['ISMP: trailing zero', 'TJC: trailing zero', 'MEDi-015', 'MEDi-042', 'BNF'],
        '1 mg, 0.5 mg',
        regex(`(\\d\\.(?:0+(?![\\d.])|\\d*0\\s?${ANY}${END}))`),
    ),
    rule(
        'leading-zero',
        BOTH,
        ['ISMP: lack of leading zero', 'TJC: lack of leading zero', 'MEDi-016', 'MEDi-043', 'BNF'],
        '0.5 mg',
        regex('(?:^|[^\\p{L}\\d.,])(\\.\\d+)'),
    ),
    rule(
        'thousands',
        BOTH,
        ['ISMP: large doses without properly placed commas', 'MEDi-017', 'MEDi-044'],
        '1,000 units',
        regex(`(?:^|[^\\d.,])(\\d{4,}(?:\\.\\d+)?\\s?${ANY})${END}`),
    ),
    rule(
        'number-and-unit-together',
        BOTH,
        ['ISMP: numerical dose and unit of measure run together', 'MEDi-041'],
        '10 mg',
        regex(`(\\d${ANY})${END}`),
    ),
    rule(
        'name-and-dose-together',
        [US],
        ['ISMP: drug name and dose run together'],
        'Inderal 40 mg',
        regex(`(\\p{L}{3,}\\d+(?:\\.\\d+)?\\s?${ANY})${END}`),
    ),
    rule(
        'fraction',
        [US],
        ['ISMP: 1/2 tablet'],
        'half tablet',
        regex('(?:^|[^\\d/])(\\d\\/\\d)(?![\\d/])'),
    ),
    rule(
        'roman-numeral',
        [US],
        ['ISMP: doses expressed as Roman numerals'],
        '5 tablets',
        regex(`${START}([IVX]+\\s(?:${LONG}))${END}`),
    ),
    rule(
        'letter-for-thousand-or-million',
        [US],
        ['ISMP: M or K, MM or M'],
        'thousand, million',
        regex(`(\\d\\s?(?:MM?|K))${END}`),
    ),
];

const UNITS: readonly DoseRule[] = [
    rule(
        'unit-with-period',
        BOTH,
        ['ISMP: period following abbreviations', 'MEDi-024'],
        'mg, mL',
        regex(`(\\d\\s?(?:${SHORT})\\.)(?!\\d)`),
    ),
    rule(
        'u-for-unit',
        BOTH,
        ['ISMP: U or u', 'TJC: U, u', 'BNF'],
        'units',
        regex(`(\\d\\s?[uU])(?![\\p{L}\\d]|\\.?\\s?S\\.?P)`),
    ),
    rule('iu', BOTH, ['ISMP: IU', 'TJC: IU', 'BNF'], 'units', word('I\\.?U\\.?')),
    rule(
        'microgram-sign',
        [US],
        ['ISMP: \u00b5g', 'TJC, possible: \u00b5g'],
        'mcg',
        regex(`([\\u00b5\\u03bc]g)${END}`),
    ),
    rule(
        'microgram-abbreviated',
        [UK],
        ['BNF'],
        'micrograms',
        regex(`((?:mcg|[\\u00b5\\u03bcu]g))${END}`),
    ),
    rule(
        'nanogram-abbreviated',
        BOTH,
        ['ISMP: Ng or ng', 'BNF'],
        'nanograms',
        regex(`(\\d\\s?[Nn]g)${END}`),
    ),
    rule(
        'cc',
        BOTH,
        ['ISMP: cc', 'TJC, possible: cc', 'BNF'],
        'mL',
        regex(`(\\d\\s?c\\.?c)${END}`),
    ),
    rule('small-l', [US], ['ISMP: l'], 'L, mL', regex(`(\\d\\s?m?l)${END}`)),
];

const WORDS: readonly DoseRule[] = [
    rule(
        'qd',
        BOTH,
        ['ISMP: q.d., q1d, o.d.', 'TJC: Q.D.', 'BNF, Latin abbreviations'],
        'daily',
        dotted('qd|od|q1d'),
    ),
    rule(
        'qod',
        BOTH,
        ['ISMP: q.o.d.', 'TJC: Q.O.D.', 'BNF, Latin abbreviations'],
        'every other day',
        dotted('qod'),
    ),
    rule(
        'latin',
        BOTH,
        ['USP <17>: no Latin terms', 'BNF, Latin abbreviations: English without abbreviation'],
        '2 times a day',
        dotted('bid|tid|qid|bd|tds|qds|prn|stat'),
    ),
    rule('bedtime', [US], ['ISMP: HS, qhs, qn'], 'at bedtime', dotted('qhs|hs|qn')),
    rule('times-a-week', [US], ['ISMP: TIW, BIW'], '3 times weekly', dotted('tiw|biw')),
    rule('at-an-hour', [US], ['ISMP: q6PM'], 'daily at 6 PM', word('q\\d+\\s?[ap]m', 'i')),
    rule('as-directed', [US], ['ISMP: UD'], 'as directed', word('UD')),
    rule('per-os', [US], ['ISMP: per os'], 'by mouth', word('per os', 'i')),
    rule(
        'subcutaneous',
        [US],
        ['ISMP: SC, SQ, sub q'],
        'subcutaneously',
        word('SC|SQ|sq|sub[- ]?q'),
    ),
    rule('eye-or-ear', [US], ['ISMP: OS, OU, AU'], 'left eye', word('O[SU]|AU')),
    rule('sliding-scale', [US], ['ISMP: SSRI, SSI'], 'sliding scale (insulin)', word('SSR?I')),
    rule('discontinue', [US], ['ISMP: D/C'], 'stop', word('D/C', 'i')),
    rule('for-days', [US], ['ISMP: x3d'], 'for 3 days', word('x\\s?\\d+\\s?d', 'i')),
    rule(
        'morphine-or-magnesium',
        [US],
        ['TJC: MS, MSO4 and MgSO4'],
        'morphine sulfate',
        word('MS|MSO4|MgSO4'),
    ),
];

const MEDI_SYMBOLS = 'MEDi: symbols that may be confused with numbers';

const SYMBOLS: readonly DoseRule[] = [
    rule(
        'greater-or-less',
        BOTH,
        ['ISMP: > and <', 'TJC, possible: > <', MEDI_SYMBOLS],
        'more than, less than',
        regex('([<>\u2264\u2265])'),
    ),
    rule('at-sign', BOTH, ['ISMP: @', 'TJC, possible: @', MEDI_SYMBOLS], 'at', regex('(@)')),
    rule('ampersand', BOTH, ['ISMP: &', MEDI_SYMBOLS], 'and', regex('(&)')),
    rule('plus', BOTH, ['ISMP: +', 'MEDi: symbols, plus'], 'and', regex('(\\+)(?!\\d\\d:\\d\\d)')),
    rule(
        'slash',
        BOTH,
        ['ISMP: / (slash mark)', 'MEDi-045', 'MEDi-046'],
        'per',
        regex('(\\p{L}\\s?\\/\\s?(?!or(?!\\p{L}))[\\p{L}\\d])'),
    ),
    rule('degree', [US], ['ISMP: \u00b0'], 'hour', regex('(\\d\\s?\u00b0)(?!\\s?[CF])')),
    rule(
        'arrow',
        [US],
        ['ISMP: \u2191 and \u2193'],
        'increase, decrease',
        regex('([\u2191\u2193])'),
    ),
];

/** Every rule. A generated sentence holds none of the forms that its rule set forbids. */
export const doseRules: readonly DoseRule[] = Object.freeze([
    ...NUMBERS,
    ...UNITS,
    ...WORDS,
    ...SYMBOLS,
]);

import type { Quantity } from 'c/salusCoreFhirDosage';

/** The units of time of FHIR’s UnitsOfTime, by their UCUM codes. */
export type TimeUnit = 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a';

/** The units that a dose can be said in. */
export type UnitKey =
    | TimeUnit
    | 'kg'
    | 'g'
    | 'mg'
    | 'microgram'
    | 'nanogram'
    | 'L'
    | 'mL'
    | 'mmol'
    | 'mEq'
    | 'unit'
    | 'm2'
    | 'tablet'
    | 'capsule'
    | 'puff'
    | 'drop'
    | 'patch'
    | 'spray'
    | 'suppository'
    | 'lozenge'
    | 'packet'
    | 'application'
    | 'dose';

/* For each unit: UCUM codes; codes of HL7’s orderableDrugForm; and what people write, in lower case.
   Sources: UCUM 2.1; HL7 v3 orderableDrugForm. */
const UNITS: Readonly<Record<UnitKey, readonly [string, string, string]>> = Object.freeze({
    s: ['s', '', 's|sec|second|seconds'],
    min: ['min', '', 'min|mins|minute|minutes'],
    h: ['h', '', 'h|hr|hrs|hour|hours'],
    d: ['d', '', 'd|day|days'],
    wk: ['wk', '', 'wk|week|weeks'],
    mo: ['mo', '', 'mo|month|months'],
    a: ['a', '', 'a|yr|year|years'],
    kg: ['kg', '', 'kg|kilogram|kilograms'],
    g: ['g', '', 'g|gm|gram|grams'],
    mg: ['mg', '', 'mg|milligram|milligrams'],
    microgram: ['ug', '', 'mcg|\u00b5g|\u03bcg|ug|microgram|micrograms'],
    nanogram: ['ng', '', 'ng|nanogram|nanograms'],
    L: ['L|l', '', 'l|liter|liters|litre|litres'],
    mL: ['mL|ml', '', 'ml|milliliter|milliliters|millilitre|millilitres'],
    mmol: ['mmol', '', 'mmol|millimole|millimoles'],
    mEq: ['meq', '', 'meq|milliequivalent|milliequivalents'],
    unit: [
        "U|[iU]|[IU]|[arb'U]",
        '',
        'u|iu|unit|units|unit(s)|international unit|international units',
    ],
    m2: ['m2', '', 'm2|m\u00b2|square meter|square meters|square metre|square metres'],
    tablet: ['', 'TAB', 'tab|tabs|tbl|tablet|tablets|tablet(s)'],
    capsule: ['', 'CAP', 'cap|caps|capsule|capsules|capsule(s)'],
    puff: ['', 'PUFF', 'puff|puffs|puff(s)'],
    drop: ['[drp]', 'DROP', 'drop|drops|drop(s)'],
    patch: ['', 'PATCH', 'patch|patches|patch(es)'],
    spray: ['', 'SPRY', 'spray|sprays|spray(s)'],
    suppository: ['', 'SUPP', 'suppository|suppositories'],
    lozenge: ['', '', 'lozenge|lozenges'],
    packet: ['', '', 'packet|packets|sachet|sachets'],
    application: ['', '', 'application|applications'],
    dose: ['', '', 'dose|doses'],
});

type By = (code: string) => UnitKey | undefined;

const indexed = (column: 0 | 1 | 2): By => {
    const index = new Map(
        Object.entries(UNITS).flatMap(([key, columns]) =>
            columns[column].split('|').map((code) => [code, key as UnitKey] as const),
        ),
    );
    index.delete('');
    return (code) => index.get(code);
};
const byUcum = indexed(0);
const byForm = indexed(1);
const byText = indexed(2);

const fromText: By = (text) => byText(text.trim().toLowerCase());
/* An annotation, as in `{tablet}`, is free text of UCUM. */
const fromUcum: By = (code) => byUcum(code) ?? byText(/^\{(.+)\}$/.exec(code)?.[1] ?? '');
const fromForm: By = (code) => byForm(code) ?? byUcum(code);

/** The unit that people write so. */
export const unitNamed: By = fromText;

/** A unit, and what it is per, such as a kilogram and a minute. */
export interface DoseUnit {
    readonly unit: UnitKey;
    readonly per: readonly UnitKey[];
}

function readParts(text: string, by: By): DoseUnit | undefined {
    const [unit, ...per] = text.split('/').map((part) => by(part));
    if (!unit || per.includes(undefined)) return undefined;
    return { unit, per: per as readonly UnitKey[] };
}

const isSame = (one: DoseUnit, other: DoseUnit): boolean =>
    [one.unit, ...one.per].join() === [other.unit, ...other.per].join();

/**
 * The unit of a quantity. Its code and its text have to say the same, and each has to be known: a unit
 * is never guessed.
 */
export function unitOf({ ucum, code, unit }: Quantity): DoseUnit | undefined {
    const found = [
        // UCUM’s “1” says that the text has the unit.
        ...(ucum && ucum !== '1' ? [readParts(ucum, fromUcum)] : []),
        ...(code ? [readParts(code, fromForm)] : []),
        // The code of a form of medicine is often written as its text, too.
        ...(unit ? [readParts(unit, (text) => fromText(text) ?? byForm(text))] : []),
    ];
    const [first] = found;
    const isKnown = first && found.every((one) => one && isSame(one, first));
    return isKnown ? first : undefined;
}

const TIME: readonly string[] = ['s', 'min', 'h', 'd', 'wk', 'mo', 'a'];

export const isTimeUnit = (unit: string | undefined): unit is TimeUnit =>
    unit !== undefined && TIME.includes(unit);

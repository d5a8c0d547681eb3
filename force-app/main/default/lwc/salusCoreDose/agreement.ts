import type { Amount, DosageView, Quantity } from 'c/salusCoreFhirDosage';
import { plainNumber } from './number';
import { unitNamed, unitOf, isTimeUnit, type UnitKey } from './units';

type Numbers = ReadonlyMap<UnitKey, ReadonlySet<string>>;

const AMOUNT =
    /(\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s?(?:-|\u2013|to|or)\s?(\d[\d,]*(?:\.\d+)?))?\s?(\p{L}+)/giu;

/* “.5” and “1,000.0” as numbers that can be compared. */
const comparable = (written: string | undefined): string | undefined =>
    written === undefined ? undefined : plainNumber(written.replace(/,/g, '').replace(/^\./, '0.'));

/* The numbers of each unit that a text has. */
function numbersIn(text: string): Numbers {
    const found = new Map<UnitKey, Set<string>>();
    for (const [, low, high, name = ''] of text.matchAll(AMOUNT)) {
        const unit = unitNamed(name);
        if (!unit || isTimeUnit(unit)) continue;
        const numbers = found.get(unit) ?? new Set();
        [comparable(low), comparable(high)].forEach((one) => one && numbers.add(one));
        found.set(unit, numbers);
    }
    return found;
}

const quantitiesOf = (amount: Amount | undefined): readonly Quantity[] => {
    if (!amount) return [];
    const { kind } = amount;
    return kind === 'quantity' ? [amount.quantity] : [amount.low ?? [], amount.high ?? []].flat();
};

/* A number of the text’s own unit that isn’t in the text. */
const isOther = (quantity: Quantity, numbers: Numbers): boolean => {
    const [unit, plain] = [unitOf(quantity), plainNumber(quantity.value)];
    const written = unit && !unit.per.length ? numbers.get(unit.unit) : undefined;
    return written !== undefined && plain !== undefined && !written.has(plain);
};

/* How many times a day a text says, in words or in the abbreviations that prescribers write. */
const A_DAY: readonly (readonly [string, RegExp])[] = [
    [
        '1',
        /\bonce (?:daily|a day|per day|each day|every day)\b|\bq\.?d\b|\b1 time (?:daily|a day)\b/i,
    ],
    ['2', /\b(?:twice|two times|2 times|2x) (?:daily|a day|per day|each day)\b|\bb\.?i\.?d\b/i],
    ['3', /\b(?:three times|3 times|3x) (?:daily|a day|per day|each day)\b|\bt\.?i\.?d\b|\btds\b/i],
    ['4', /\b(?:four times|4 times|4x) (?:daily|a day|per day|each day)\b|\bq\.?i\.?d\b|\bqds\b/i],
];

function isOtherOften({ timing }: DosageView, text: string): boolean {
    const said = A_DAY.filter(([, words]) => words.test(text)).map(([times]) => times);
    const isDaily = timing?.periodUnit === 'd' && plainNumber(timing.period) === '1';
    const { frequency = '1', frequencyMax } = timing ?? {};
    if (said.length !== 1 || !isDaily || frequencyMax !== undefined) return false;
    return plainNumber(frequency) !== said[0];
}

/**
 * Whether what was written and what was coded can’t both be right: another number of the same unit, or
 * of times a day. That nothing was found doesn’t mean that they agree.
 */
export function disagrees(view: DosageView): boolean {
    const text = view.text?.text;
    if (text === undefined) return false;
    const numbers = numbersIn(text);
    const quantities = view.doses.flatMap(({ dose }) => quantitiesOf(dose));
    return quantities.some((one) => isOther(one, numbers)) || isOtherOften(view, text);
}

import type { Amount, DosageView, DoseAndRate, Quantity, Rate, Ratio } from 'c/salusCoreFhirDosage';
import { fill } from 'c/salusCoreWords';
import { nounAfter, receivedQuantity, sayAmount, sayQuantity, sayRange } from './amount';
import { plainNumber } from './number';
import {
    NOTHING,
    received,
    saidOr,
    together,
    type DosePair,
    type PairName,
    type Said,
} from './pair';
import { receivedConcept } from './terms';
import { isTimeUnit, unitOf } from './units';
import type { DoseContext } from './words';

const receivedRatio = ({ numerator, denominator }: Ratio): string =>
    [numerator, denominator].map((one) => (one ? receivedQuantity(one) : '')).join(' : ');

/* Both ends of a range are named: a “–” between them could be lost. */
function receivedAmount(amount: Amount, name: PairName): Said {
    if (amount.kind === 'quantity') return received(name, receivedQuantity(amount.quantity));
    const { low, high } = amount;
    const lowest = low ? received('lowest', receivedQuantity(low)) : NOTHING;
    return together(lowest, high ? received(name, receivedQuantity(high)) : NOTHING);
}

const timeUnitOf = (quantity: Quantity | undefined) => {
    const unit = quantity && unitOf(quantity);
    return unit && !unit.per.length && isTimeUnit(unit.unit) ? unit.unit : undefined;
};

/* “at 100 mL per hour”, “at 100 mL every 2 hours”. */
function sayRatio({ numerator, denominator }: Ratio, context: DoseContext): string | undefined {
    const { words, lang } = context;
    const [amount, unit] = [sayQuantity(numerator, context), timeUnitOf(denominator)];
    if (!amount || !unit || denominator?.comparator) return undefined;
    if (plainNumber(denominator?.value ?? '1') !== '1') {
        const time = sayQuantity(denominator, context);
        return time && fill(words.rateEvery, amount, time);
    }
    const per = fill(words.perUnit, amount, nounAfter(words.units[unit], undefined, lang));
    return fill(words.rate, per);
}

function rateSaid(rate: Rate | undefined, context: DoseContext): Said {
    if (!rate) return NOTHING;
    if (rate.kind === 'ratio') return saidOr(sayRatio(rate, context), 'rate', receivedRatio(rate));
    const said = rate.kind === 'range' ? sayRange(rate, context) : sayAmount(rate, context);
    return said === undefined
        ? receivedAmount(rate, 'rate')
        : { clauses: [fill(context.words.rate, said)], pairs: [] };
}

/* That it is as it was ordered goes without saying; that it was calculated doesn’t. */
const kindSaid = ({ type }: DoseAndRate): Said => {
    const text = type ? receivedConcept(type) : '';
    return /^ordered$/i.test(text) ? NOTHING : received('kind', text);
};

/** The amount of a dose, apart from the rest of what was said of it. */
export interface DoseSaid extends Said {
    readonly amount?: string;
}

function oneSaid(one: DoseAndRate, context: DoseContext): DoseSaid {
    const said = one.dose && sayAmount(one.dose, context);
    const rest = together(kindSaid(one), rateSaid(one.rate, context));
    if (!one.dose || said !== undefined) return { ...rest, amount: said };
    const pairs: readonly DosePair[] = receivedAmount(one.dose, 'amount').pairs;
    return { ...together({ clauses: [], pairs }, rest), amount: context.words.amountBelow };
}

const receivedDose = (one: DoseAndRate): Said =>
    together(
        one.type ? received('kind', receivedConcept(one.type)) : NOTHING,
        one.dose ? receivedAmount(one.dose, 'amount') : NOTHING,
        one.rate?.kind === 'ratio' ? received('rate', receivedRatio(one.rate)) : NOTHING,
        one.rate && one.rate.kind !== 'ratio' ? receivedAmount(one.rate, 'rate') : NOTHING,
    );

/** How much. Of several amounts none is chosen: all are shown as they came. */
export function doseSaid({ doses }: DosageView, context: DoseContext): DoseSaid {
    const [only, ...others] = doses;
    if (!only) return NOTHING;
    if (!others.length) return oneSaid(only, context);
    return { ...together(...doses.map(receivedDose)), amount: context.words.amountBelow };
}

/** What may be taken at most, each in a sentence of its own. */
export function maximumSaid(view: DosageView, context: DoseContext): Said {
    const { words } = context;
    const { maxPerPeriod: ratio, maxPerAdministration, maxPerLifetime } = view;
    const single = (quantity: Quantity | undefined, sentence: string): Said => {
        if (!quantity) return NOTHING;
        const said = quantity.comparator ? undefined : sayQuantity(quantity, context);
        return saidOr(said && fill(sentence, said), 'maximum', receivedQuantity(quantity));
    };
    const sayPeriod = (): string | undefined => {
        const isWhole = !ratio?.numerator?.comparator && !ratio?.denominator?.comparator;
        const amount = sayQuantity(ratio?.numerator, context);
        const time = timeUnitOf(ratio?.denominator) && sayQuantity(ratio?.denominator, context);
        return isWhole && amount && time ? fill(words.maxIn, amount, time) : undefined;
    };
    return together(
        ratio ? saidOr(sayPeriod(), 'maximum', receivedRatio(ratio)) : NOTHING,
        single(maxPerAdministration, words.maxAtOnce),
        single(maxPerLifetime, words.maxInLife),
    );
}

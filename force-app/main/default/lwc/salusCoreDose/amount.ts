import { isLess } from 'c/salusCoreDecimal';
import type { Amount, Quantity } from 'c/salusCoreFhirDosage';
import { fill, isolate } from 'c/salusCoreWords';
import { plainNumber, sayNumber } from './number';
import { unitOf, type DoseUnit, type UnitKey } from './units';
import { localeOf, type DoseContext, type DoseWords } from './words';

const NO_BREAK = '\u00a0';

/* Characters that fit on a line of 320 px in large text: a longer amount breaks after its unit’s name or
   between the ends of its range, or a letter of its unit would stand alone. */
const SHORT = 20;

/* A number and the name of its unit. */
const unbroken = (text: string): string =>
    text.length > SHORT ? text.replace(' ', NO_BREAK) : text.replaceAll(' ', NO_BREAK);
const unbrokenRange = (text: string): string =>
    text.length > SHORT ? text : text.replaceAll(' ', NO_BREAK);

/* The forms of a noun after its first two, which every language has. */
const MORE_FORMS = ['two', 'few', 'many'];

const made = new Map<string, Intl.PluralRules>();

function rulesOf(lang: string): Intl.PluralRules {
    const rules = made.get(lang) ?? new Intl.PluralRules(lang);
    made.set(lang, rules);
    return rules;
}

/** A noun in the form that it has after a number; without a number, in its first. */
export function nounAfter(forms: string, plain: string | undefined, lang: string): string {
    const [one = '', other = one, ...more] = forms.split('|').map((form) => form.trim());
    if (plain === undefined) return one;
    // Only grammar depends on this number: its digits are never shown.
    const category = rulesOf(lang).select(Number(plain));
    return category === 'one' ? one : (more[MORE_FORMS.indexOf(category)] ?? other);
}

const formsOf = (unit: UnitKey, { words, ruleSet }: DoseContext): string =>
    unit === 'microgram' && ruleSet === 'us' ? words.microgramAsOnLabel : words.units[unit];

/** A unit after a number, with what it is per: “micrograms (mcg) per kg”. */
function sayUnit({ unit, per }: DoseUnit, plain: string, context: DoseContext): string {
    const { words, lang } = context;
    const noun = (key: UnitKey, number?: string): string =>
        nounAfter(formsOf(key, context), number, lang);
    return per.reduce((said, key) => fill(words.perUnit, said, noun(key)), noun(unit, plain));
}

const isolated = (text: string, { direction }: DoseContext): string => isolate(text, direction);

/* In FHIR R4 these are all. */
const COMPARED: Readonly<Record<string, 'lessThan' | 'atMost' | 'atLeast' | 'moreThan'>> = {
    '<': 'lessThan',
    '<=': 'atMost',
    '>=': 'atLeast',
    '>': 'moreThan',
};

/** An amount in words, and nothing where any of it isn’t understood. */
type Said = string | undefined;

const compared = (said: string, comparator: string | undefined, words: DoseWords): Said => {
    if (comparator === undefined) return said;
    const word = Object.hasOwn(COMPARED, comparator) ? COMPARED[comparator] : undefined;
    return word && fill(words[word], said);
};

/** A number and its unit: “1,500 mg”. They never break apart. */
export function sayQuantity(quantity: Quantity | undefined, context: DoseContext): Said {
    const plain = plainNumber(quantity?.value);
    const unit = quantity && unitOf(quantity);
    if (!quantity || !unit || plain === undefined) return undefined;
    const said = unbroken(
        `${sayNumber(plain, localeOf(context))} ${sayUnit(unit, plain, context)}`,
    );
    return compared(isolated(said, context), quantity.comparator, context.words);
}

const isSameUnit = (one: Quantity, other: Quantity): boolean =>
    JSON.stringify(unitOf(one)) === JSON.stringify(unitOf(other));

function sayBoth(low: Quantity, high: Quantity, context: DoseContext): Said {
    const [from, to] = [sayQuantity(low, context), sayQuantity(high, context)];
    if (!from || !to || low.comparator || high.comparator) return undefined;
    if (!isSameUnit(low, high)) return unbrokenRange(fill(context.words.range, from, to));
    const [lowest, highest] = [plainNumber(low.value)!, plainNumber(high.value)!];
    if (isLess(highest, lowest)) return undefined;
    const number = isolated(sayNumber(lowest, localeOf(context)), context);
    return unbrokenRange(fill(context.words.range, number, to));
}

/** A range: “1 to 2 tablets”, “up to 2 tablets”, “at least 2 days”. One that is upside down isn’t said. */
export function sayRange(
    { low, high }: { readonly low?: Quantity; readonly high?: Quantity },
    context: DoseContext,
): Said {
    if (low && high) return sayBoth(low, high, context);
    const said = sayQuantity(low ?? high, context);
    if (!said || (low ?? high)?.comparator) return undefined;
    return fill(low ? context.words.atLeast : context.words.upTo, said);
}

/**
 * A dose. A range with a lowest amount only is not put into words: nobody has said how much is too much.
 * Source: NHS England, Dose to Text Translation, `doseRange`.
 */
export function sayAmount(amount: Amount, context: DoseContext): Said {
    if (amount.kind === 'quantity') return sayQuantity(amount.quantity, context);
    return amount.high ? sayRange(amount, context) : undefined;
}

/** Numbers without a unit of their own, of a noun: “2 to 3 times”. */
export function sayCounted(
    forms: string,
    [low, high]: readonly [string | undefined, string | undefined],
    context: DoseContext,
): Said {
    const { words, lang } = context;
    const [from, to] = [plainNumber(low), plainNumber(high)];
    const last = to ?? from;
    const isRead = (written: string | undefined, plain: Said): boolean =>
        written === undefined || plain !== undefined;
    if (last === undefined || !isRead(low, from) || !isRead(high, to)) return undefined;
    const number = (plain: string): string => sayNumber(plain, localeOf(context));
    const counted = unbroken(`${number(last)} ${nounAfter(forms, last, lang)}`);
    const said = isolated(counted, context);
    if (from === undefined) return fill(words.upTo, said);
    if (isLess(last, from)) return undefined;
    return to === undefined ? said : unbrokenRange(fill(words.range, number(from), said));
}

/** A quantity as it was received. Where its code isn’t its unit, both are shown. */
export function receivedQuantity({ comparator, value, unit, ucum, code }: Quantity): string {
    const coded = ucum ?? code;
    const both = unit && coded && coded !== unit ? `${unit} (${coded})` : (unit ?? coded);
    return [comparator, value, both].filter(Boolean).join(NO_BREAK);
}

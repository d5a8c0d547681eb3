import { sayDecimal } from 'c/salusCoreDecimal';
import { annotationOf, kindOf } from './annotations';
import { atom } from './atoms';
import { doseRuleFor, type DoseRules } from './doseRules';
import type { UnitLanguage } from './language';
import { partNoun } from './nouns';
import { PREFIXES } from './prefixes';
import { sidesOf, type Divisor } from './sides';
import type { Unit, UnitPart } from './unit';

/** For whom a short form is written. Without a language it has symbols only. */
interface ShortRules {
    readonly locale: string;
    readonly language: UnitLanguage | undefined;
    readonly count: string | undefined;
    readonly dose: DoseRules | undefined;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (exponent: number): string =>
    String(exponent)
        .replace('-', '⁻')
        .replace(/\d/g, (digit) => RAISED[Number(digit)]!);

/* What is in braces, after the symbol: “g creat”. */
function annotated(symbol: string, { annotation, atom: code }: UnitPart, word: string): string {
    const known = annotationOf(annotation);
    if (!annotation || (known && kindOf(known) === 'nothing')) return symbol;
    const text = (code === '' || code === '10*') && word ? word : annotation.replace(/_/g, ' ');
    return symbol ? `${symbol} ${text}` : text;
}

/* The symbol of one part. '' is a symbol, too: of `{#}`, a plain count. */
function symbolOf(part: UnitPart, rules: ShortRules, form: number): string | undefined {
    const { prefix, atom: code, exponent, annotation } = part;
    const word = (one: UnitPart): string | undefined =>
        rules.language && partNoun(one, rules.language, rules.locale)?.[form];
    if (!code) return annotated('', part, (annotationOf(annotation) && word(part)) || '');
    if (code === '10*') {
        const thing = annotationOf(annotation) ? word({ ...part, atom: '', exponent: 1 }) : '';
        return annotated(`10${raised(exponent)}`, part, thing ?? '');
    }
    const rule = doseRuleFor(part, rules.dose);
    const isWord = rule?.write === '' || (!rule && atom(code).isSpelled);
    const spelled = isWord ? word({ ...part, annotation: '' }) : undefined;
    if (rule?.write === '' && !spelled) return undefined;
    const symbol = (prefix && PREFIXES[prefix].short) + atom(code).short;
    const plain = spelled ?? (rule?.write || symbol) + (exponent === 1 ? '' : raised(exponent));
    return annotated(plain, part, '');
}

const numberOf = (factor: string, { language, locale }: ShortRules): string =>
    language ? sayDecimal(factor, locale) : factor;

/*
 * Rule SALUS-times: a power of ten has a multiplication sign, “×10⁶/µL”, because it follows the value:
 * in “4.58 10⁶/µL” two numbers stand beside each other, and “4.5810⁶” is one slip away. It keeps the sign
 * in a table's heading, as laboratories print it.
 */
function measuredIn(parts: readonly UnitPart[], rules: ShortRules): string | undefined {
    const { language, count } = rules;
    const at = language && parts.length === 1 ? language.formAfter(count) : 0;
    let text = '';
    for (const [index, part] of parts.entries()) {
        const isNumber = part.factor !== '' || part.atom === '10*';
        const plural = index && language ? language.formAfter(undefined) : at;
        const symbol = part.factor
            ? annotated(numberOf(part.factor, rules), part, '')
            : symbolOf(part, rules, plural);
        if (symbol === undefined) return undefined;
        const before = parts[index - 1];
        const isAfterNumber = before?.factor || before?.atom === '10*';
        const between = text && symbol && (isAfterNumber ? ' ' : '·');
        text += between + (isNumber ? '×' : '') + symbol;
    }
    return text;
}

function divisorIn({ factor, part }: Divisor, rules: ShortRules): string | undefined {
    const number = factor && numberOf(factor, rules);
    const form = factor && rules.language ? rules.language.formAfter(factor) : 0;
    const symbol = part ? symbolOf(part, rules, form) : '';
    return symbol === undefined ? undefined : [number, symbol].filter(Boolean).join(' ');
}

/* Rule ISMP-slash: in a dose, “/” is mistaken for the number 1. */
const slashOf = ({ dose, language }: ShortRules): string =>
    dose === 'us' && language ? ` ${language.per} ` : '/';

/** A known unit for the eye; undefined where it needs a word that the language hasn't. */
export function shortOf({ parts }: Unit, rules: ShortRules): string | undefined {
    const { measured, divisors } = sidesOf(parts);
    const all = [measuredIn(measured, rules), ...divisors.map((one) => divisorIn(one, rules))];
    if (all.some((one) => one === undefined)) return undefined;
    return all
        .filter((text, at) => at === 0 || text !== '')
        .join(slashOf(rules))
        .trim();
}

/** A known unit in the symbols that belong to no language. */
export const symbolsOf = (unit: Unit): string =>
    shortOf(unit, { locale: 'en', language: undefined, count: undefined, dose: undefined }) ?? '';

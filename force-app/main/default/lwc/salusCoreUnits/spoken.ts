import { sayDecimal } from 'c/salusCoreDecimal';
import type { UnitLanguage } from './language';
import { partNoun } from './nouns';
import { sidesOf, type Divisor } from './sides';
import type { Unit, UnitPart } from './unit';

/** In which words, and after which number. */
interface SpokenRules {
    readonly language: UnitLanguage;
    readonly locale: string;
    readonly count: string | undefined;
}

/* “million”, “times 10 to the power of 9”. */
function tenWords(exponent: number, form: number, { language, locale }: SpokenRules): string {
    const word = language.tens[String(exponent)];
    if (word !== undefined) {
        const forms = language.formsOf(word);
        return forms[form] ?? forms[0];
    }
    return language.power(sayDecimal('10', locale), sayDecimal(String(exponent), locale));
}

/* The numbers that multiply, before the nouns, and the form that the nouns take after them. */
function leading(parts: readonly UnitPart[], rules: SpokenRules) {
    const { language, locale } = rules;
    let form = language.formAfter(rules.count);
    const words: string[] = [];
    for (const { factor, exponent } of parts) {
        const isWord = !factor && language.tens[String(exponent)] !== undefined;
        const number = factor ? sayDecimal(factor, locale) : tenWords(exponent, form, rules);
        words.push(isWord ? number : `${language.times} ${number}`);
        form = language.formAfter(factor || undefined);
    }
    return { words, form };
}

const isNumber = ({ factor, atom }: UnitPart): boolean => factor !== '' || atom === '10*';
const asThing = (part: UnitPart): UnitPart => ({ ...part, atom: '', factor: '', exponent: 1 });

function measuredWords(parts: readonly UnitPart[], rules: SpokenRules): string | undefined {
    const { language, locale } = rules;
    const numbers = parts.filter(isNumber);
    // What is counted in thousands or by a number: “million cells”.
    const counted = numbers.filter(({ annotation }) => annotation).map(asThing);
    const nouns = [...counted, ...parts.filter((part) => !isNumber(part))];
    const { words, form } = leading(numbers, rules);
    const inflectedAt = language.inflected === 'first' ? 0 : nouns.length - 1;
    const said: string[] = [];
    for (const [at, part] of nouns.entries()) {
        const noun = partNoun(part, language, locale);
        if (!noun) return undefined;
        said.push(noun[at === inflectedAt ? form : 0] ?? '');
    }
    const last = numbers.at(-1);
    const link = (said.join('') && last && language.afterTens[String(last.exponent)]) || '';
    return [...words, link + said.filter(Boolean).join(' ')].filter(Boolean).join(' ');
}

function divisorWords({ factor, part }: Divisor, rules: SpokenRules): string | undefined {
    const { language, locale } = rules;
    const number = factor && sayDecimal(factor, locale);
    const form = factor ? language.formAfter(factor) : 0;
    const noun = part ? partNoun(part, language, locale) : [''];
    if (!noun) return undefined;
    const ten = part?.atom === '10*' ? tenWords(part.exponent, 0, rules) : '';
    return [number, ten, noun[ten ? language.formAfter(undefined) : form]]
        .filter(Boolean)
        .join(' ');
}

/** A known unit in words; '' where the kit has no words for one of its parts. */
export function spokenOf({ parts }: Unit, rules: SpokenRules): string {
    const { measured, divisors } = sidesOf(parts);
    const of = measuredWords(measured, rules);
    const by = divisors.map((one) => divisorWords(one, rules));
    if (of === undefined || by.some((one) => one === undefined)) return '';
    const per = by.filter(Boolean).map((one) => `${rules.language.per} ${one}`);
    return [of, ...per].filter(Boolean).join(' ');
}

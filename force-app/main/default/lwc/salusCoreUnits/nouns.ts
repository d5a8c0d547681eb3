import { sayDecimal } from 'c/salusCoreDecimal';
import { annotationOf, kindOf } from './annotations';
import type { AtomCode } from './atoms';
import { eachForm, type Forms, type UnitLanguage } from './language';
import type { UnitPart } from './unit';

const LENGTHS: ReadonlySet<AtomCode> = new Set<AtomCode>([
    ...(['m', '[in_i]', '[ft_i]', '[yd_i]', '[mi_i]'] as const),
]);

const NOTHING: Forms = [''];

/* A thing that is counted, such as cells; nothing of a plain count; undefined of anything else. */
function thingNoun(annotation: string, language: UnitLanguage): Forms | undefined {
    const known = annotationOf(annotation);
    const kind = known && kindOf(known);
    if (annotation === '' || kind === 'nothing') return NOTHING;
    return known && kind === 'thing' ? language.formsOf(language.annotations[known]) : undefined;
}

/* “gram of creatinine”. A thing can't be counted in grams: “gram cells” isn't said. */
function withSubstance(noun: Forms, annotation: string, language: UnitLanguage): Forms | undefined {
    const known = annotationOf(annotation);
    const kind = known && kindOf(known);
    if (annotation === '' || kind === 'nothing') return noun;
    if (!known || kind !== 'of') return undefined;
    return eachForm(noun, (one) => `${one} ${language.annotations[known]}`);
}

/* All forms, so that an index always finds one: a noun of one form is the same after every number. */
const complete = ([one, few = one, many = few]: Forms): Forms => [one, few, many];

/** The forms of one part of a unit; undefined where the kit has no words for its annotation. */
export function partNoun(
    { prefix, atom, exponent, annotation }: UnitPart,
    language: UnitLanguage,
    locale: string,
): Forms | undefined {
    if (!atom || atom === '10*') {
        const thing = thingNoun(annotation, language);
        return thing && eachForm(complete(thing), (one) => language.spell(one, locale));
    }
    const plain = language.formsOf(language.atoms[atom]);
    const prefixed = prefix ? language.join(language.prefixes[prefix], plain, atom) : plain;
    const power = sayDecimal(String(exponent), locale);
    const noun = exponent === 1 ? prefixed : language.raise(prefixed, power, LENGTHS.has(atom));
    const whole = withSubstance(complete(noun), annotation, language);
    return whole && eachForm(whole, (one) => language.spell(one, locale));
}

import type { DoseRules } from './doseRules';
import { languageOf } from './languages';
import { shortOf, symbolsOf } from './short';
import { spokenOf } from './spoken';
import type { Unit } from './unit';

/** `short`: for the eye, “mm Hg”. `spoken`: for a screen reader, “millimeters of mercury”. */
export type UnitForm = 'short' | 'spoken';

/** How a unit is said. */
export interface SayUnitRules {
    readonly locale: string;
    readonly form: UnitForm;
    /** The number before it, as decimal text: “1” gives the singular. Left out, the plural. */
    readonly count?: string;
    /** Whose rules it obeys, where it is the unit of a dose. Left out, it is one of a result. */
    readonly dose?: DoseRules;
}

/* Rule SALUS-one-script: symbols and Arabic words don't stand in one unit, because their order on the line
   would say another unit: such a unit is in words wholly. */
const isMixed = (short: string): boolean =>
    /\p{Script=Arabic}/u.test(short) && /\p{Script=Latin}/u.test(short);

/* In signs, and in words where they are needed; undefined where the language has no words for it. */
function composed(unit: Unit, { locale, count, dose }: SayUnitRules): string | undefined {
    const language = languageOf(locale);
    const short = shortOf(unit, { locale, count, dose, language });
    if (!language || short === undefined || !isMixed(short)) return short;
    const words = spokenOf(unit, { language, locale, count });
    return words || (dose ? undefined : symbolsOf(unit));
}

/* A dose is written by its rules where its code says as much as the sender's text. */
function shortUnit(unit: Unit, rules: SayUnitRules): string {
    if (unit.textSays === 'other') return `${unit.text} (${unit.received})`;
    const isTextShown = unit.text && (unit.textSays === 'more' || !rules.dose);
    if (isTextShown) return unit.text;
    return (unit.isKnown ? composed(unit, rules) : undefined) ?? unit.received;
}

/**
 * A unit in words or signs. `short` is always what can be shown: a unit that isn't known, or needs a word
 * in a language without words, comes as received. It is '' only where there is nothing to show, as of `1`.
 * `spoken` is in English, Spanish or Arabic, wholly, or ''; then `short` is what there is to read. It is ''
 * as well where the sender's text says more than the code, because that text is what is shown.
 */
export const sayUnit = (unit: Unit, rules: SayUnitRules): string => {
    if (rules.form === 'short') return shortUnit(unit, rules);
    const { locale, count } = rules;
    const language = languageOf(locale);
    const isSaid = unit.isKnown && unit.textSays === 'same' && language;
    return isSaid ? spokenOf(unit, { language, locale, count }) : '';
};

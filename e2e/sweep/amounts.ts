import { ATOMS } from '../../force-app/main/default/lwc/salusCoreUnits/atoms';
import { PREFIXES } from '../../force-app/main/default/lwc/salusCoreUnits/prefixes';

/* Symbols of units are the same in every language; those that the kit writes as a word are none. */
const prefixes = Object.values(PREFIXES).map(({ short }) => short);
const SYMBOLS: ReadonlySet<string> = new Set(
    Object.values(ATOMS).flatMap(({ short, ...atom }) => {
        if ('isSpelled' in atom) return [];
        return [short, ...('isMetric' in atom ? prefixes.map((prefix) => prefix + short) : [])];
    }),
);

/* How large a file is. Spanish has “byte” of Intl, too. */
const BYTES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
const sizesIn = (language: string): readonly string[] =>
    BYTES.flatMap((unit) =>
        (['short', 'long'] as const).map((unitDisplay) => {
            const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
            return format.formatToParts(1).find(({ type }) => type === 'unit')!.value;
        }),
    );

const AMOUNT = /^[<>≤≥]?\s*\p{Nd}[\p{Nd}.,٫٬/\s]*(?:×\s*10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?(.*)$/su;
const isSymbol = (text: string): boolean => SYMBOLS.has(text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+$/, ''));

/**
 * Whether a text is a number with the symbol of a unit, which is the same in English and in a language, or with
 * a unit that came in these words; or two of them with a colon between.
 */
export function isAmount(
    text: string,
    language: string,
    isReceived: (unit: string) => boolean,
): boolean {
    const sides = text.split(' : ');
    if (sides.length > 1) return sides.every((side) => isAmount(side, language, isReceived));
    const unit = AMOUNT.exec(text)?.[1]?.trim();
    if (unit === undefined) return false;
    if (isReceived(unit)) return true;
    if (sizesIn('en').includes(unit) && sizesIn(language).includes(unit)) return true;
    return unit
        .split(/[/·]/)
        .filter(Boolean)
        .every((part) => isSymbol(part.trim()));
}

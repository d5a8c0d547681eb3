import { asText } from 'c/salusCoreWords';
import { atom } from './atoms';
import { isSameUnit } from './sameUnit';
import { symbolsOf } from './short';
import { readUnit, unknownUnit, withText, type Unit } from './unit';

/** The unit of a FHIR Quantity: the text for people, and the code where its system is UCUM. */
export interface ReceivedUnit {
    readonly unit?: string;
    readonly ucum?: string;
}

/* What senders write for people, as UCUM: signs that UCUM hasn't, and names that can mean nothing else. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
    [/[µμ]/g, 'u'],
    [/²/g, '2'],
    [/³/g, '3'],
    [/\bmcg\b/g, 'ug'],
    [/\bmEq\b/g, 'meq'],
    [/\bmOsm\b/g, 'mosm'],
    [/\b([mu]?)IU\b/g, '$1[IU]'],
    [/\bmm ?Hg\b/g, 'mm[Hg]'],
    [/° ?C\b/g, 'Cel'],
    [/° ?F\b/g, '[degF]'],
];

const asCode = (text: string): string =>
    WRITTEN.reduce((code, [sign, ucum]) => code.replace(sign, ucum), text.slice(0, 100));

/* A text that is the code, sign for sign, says nothing more. */
const isOnlyTheCode = (text: string, code: string): boolean =>
    text === '' || text === code || text === code.replace(/[[\]{}]/g, '');

/* Rule SALUS-text-as-unit: a text without a code is read as UCUM only where its symbols are the text
   itself: `mg/dL`. `a` may be anything, and isn't shown as “years”. */
function fromText(text: string): Unit {
    const unit = readUnit(asCode(text));
    const isSpelled = unit.parts.some((part) => part.atom !== '' && atom(part.atom).isSpelled);
    const isPlain = unit.isKnown && !isSpelled && [text, asCode(text)].includes(symbolsOf(unit));
    return isPlain ? withText(unit, text, 'same') : unknownUnit(text);
}

/**
 * The unit of a quantity. FHIR's `unit` is what the sender wrote for people, and may say what the code
 * can't: “T-score” beside the code `1`. It is kept, and shown. Where it is another unit than the code, such
 * as “mcg” beside `mg`, it is kept as well, so that both are shown. Source: FHIR R4, datatypes, Quantity.
 */
export const unitOf = ({ unit, ucum }: ReceivedUnit): Unit => {
    const [text, code] = [asText(unit).trim(), asText(ucum).trim()];
    if (!code) return fromText(text);
    const byCode = readUnit(code);
    if (isOnlyTheCode(text, code)) return byCode;
    const byText = readUnit(asCode(text));
    if (!byText.isKnown || !byCode.isKnown) return withText(byCode, text, 'more');
    if (isSameUnit(byText, byCode)) return withText(byCode, text, 'same');
    const isMeasured = byCode.parts.some((part) => part.atom !== '');
    return withText(byCode, text, isMeasured ? 'other' : 'more');
};

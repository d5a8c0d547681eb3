import { asciiDigits } from 'c/salusCoreWords';
import { ruleOf, ruleOfDigits, type PhoneRule } from './phoneRules';

/** A telephone number. */
export interface Phone {
    /** The two letters of its country (ISO 3166), or '' where the calling code is not known. */
    readonly country: string;
    /** Its digits, without the calling code and without what comes before it at home. Where the country
     *  is not known it begins with + and the code. */
    readonly number: string;
    /** The digits of an extension, or ''. */
    readonly extension: string;
}

/* Longer texts are refused by the field before they are taken apart. */
const MOST_CHARACTERS = 1000;
const INTERNATIONAL = /^[\s\p{Cf}(]*(?:[+＋]|00)/u;

/* “0” before a number is for calls inside its country, and no part of it. Where numbers may begin with
   the same digit, such as 8 in Russia, the length tells. */
function withoutTrunk(digits: string, { trunk, leads, lengths }: PhoneRule): string {
    let rest = digits;
    if (!trunk) return digits;
    if (!leads.includes(Number(trunk[0]))) {
        while (rest.startsWith(trunk)) rest = rest.slice(trunk.length);
        return rest;
    }
    rest = digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
    return lengths.includes(rest.length) && !lengths.includes(digits.length) ? rest : digits;
}

/**
 * Reads a number as people type or paste it: with or without +, 00 or (0), in any grouping. Digits
 * that begin with a calling code bring their country along.
 *
 * @param country - the two letters of the country that is chosen beside it
 */
export function readNumber(text: string, country: string): Omit<Phone, 'extension'> {
    if (text.length > MOST_CHARACTERS) return { country, number: text };
    const plain = asciiDigits(text);
    const digits = plain.replace(/\D+/g, '');
    if (!INTERNATIONAL.test(plain)) {
        const rule = ruleOf(country);
        return rule
            ? { country, number: withoutTrunk(digits, rule) }
            : { country: '', number: digits };
    }
    const whole = plain.replace('(0)', '').replace(/\D+/g, '').replace(/^0+/, '');
    const rule = ruleOfDigits(whole);
    if (!rule) return { country: '', number: whole && `+${whole}` };
    const isShared = rule.countries.includes(country);
    return {
        country: isShared ? country : rule.countries[0]!,
        number: withoutTrunk(whole.slice(rule.code.length), rule),
    };
}

/* ITU-T E.164: at most 15 digits, none of them a zero at the beginning; the shortest numbers have 7. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** What is wrong with a number: how long it is, or how it begins. */
export type PhoneError = 'length' | 'lead';

/** What is wrong with a number, if anything is. For a country without a rule only E.164 holds. */
export function phoneError({ country, number }: Omit<Phone, 'extension'>): PhoneError | undefined {
    const rule = ruleOf(country);
    if (!rule) return E164.test(number) ? undefined : 'length';
    if (!rule.lengths.includes(number.length)) return 'length';
    return rule.leads.includes(Number(number[0])) ? undefined : 'lead';
}

/** A number in the form of E.164, such as +12125550100, which the whole world can call; '' where
 *  something is wrong with it. It has no extension. */
export function e164(phone: Omit<Phone, 'extension'>): string {
    if (phoneError(phone)) return '';
    const rule = ruleOf(phone.country);
    return rule ? `+${rule.code}${phone.number}` : phone.number;
}

import { partsOf } from './decimal';
import { signsOf } from './signs';

/** A decimal as people of a language write it, with every digit that it has: “1,234.50”. '' for a
 *  text that is no decimal. */
export const sayDecimal = (decimal: string, locale: string): string => {
    const parts = partsOf(decimal);
    if (!parts) return '';
    const { minus, digits, decimal: point, write } = signsOf(locale);
    const fraction = parts.fraction.replace(/\d/g, (digit) => digits[Number(digit)]!);
    const number = write(parts.whole) + (fraction && point + fraction);
    return parts.sign ? minus + number : number;
};

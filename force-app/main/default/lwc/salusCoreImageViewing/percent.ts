/** A part of one in whole percent, as a language writes it: “150%”, “150 %”, “١٥٠٪”. */
export const sayPercent = (part: number, locale: string): string =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A length of a file in words, rounded up: “2.4 MB”. Decimal, as limits are counted. */
export function sayBytes(bytes: number, locale: string): string {
    const thousands = bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3);
    const power = Math.min(thousands, UNITS.length - 1);
    const amount = Math.ceil((bytes / 1000 ** power) * 10) / 10;
    const unit = UNITS[power]!;
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(
        amount,
    );
}

/** How much of a file is sent: “40%”. */
export const sayPart = (part: number, locale: string): string =>
    new Intl.NumberFormat(locale, { style: 'percent' }).format(part);

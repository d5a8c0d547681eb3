/* Letters as people type them: without accents, capitals or the point of a short form. */
const folded = (name: string): string =>
    name
        .normalize('NFD')
        .replace(/[\p{M}.\s]/gu, '')
        .toLowerCase();

const made = new Map<string, readonly (readonly string[])[]>();

const namesOf = (locale: string): readonly (readonly string[])[] => {
    let names = made.get(locale);
    if (!names) {
        const forms = (['long', 'short'] as const).map(
            (month) =>
                new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', month }),
        );
        names = Array.from({ length: 12 }, (_, month) =>
            forms.map((form) => folded(form.format(Date.UTC(2021, month)))),
        );
        made.set(locale, names);
    }
    return names;
};

/**
 * The month that was typed as a word: “March”, “mar.”, “septiembre”. Its beginning will do if it
 * has three letters and fits one month only. `undefined` where it fits none.
 */
export const monthNamed = (text: string, locale: string): number | undefined => {
    const typed = folded(text);
    const names = namesOf(locale);
    const whole = names.findIndex((forms) => forms.includes(typed));
    if (whole >= 0) return whole + 1;
    const begun = names.flatMap((forms, month) =>
        typed.length >= 3 && forms.some((form) => form.startsWith(typed)) ? [month + 1] : [],
    );
    return begun.length === 1 ? begun[0] : undefined;
};

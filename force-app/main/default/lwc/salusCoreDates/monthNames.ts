/** Letters as people type them: without accents, capitals or the point of a short form. The vowels of
 *  Bengali or Hindi are marks, too, and stay: “জুন” and “জানু” are two months. */
export const foldedName = (name: string): string =>
    name
        .normalize('NFD')
        .replace(/[\p{Script=Inherited}.\s]/gu, '')
        .toLowerCase();

const made = new Map<string, readonly (readonly string[])[]>();

/* A month has another name within a date than alone in some languages: “czerwiec”, “4 czerwca”. */
const formats = (locale: string): readonly Intl.DateTimeFormat[] =>
    (['long', 'short'] as const).flatMap((month) =>
        [undefined, 'numeric' as const].map(
            (day) =>
                new Intl.DateTimeFormat(locale, {
                    calendar: 'gregory',
                    timeZone: 'UTC',
                    month,
                    day,
                }),
        ),
    );

const namesOf = (locale: string): readonly (readonly string[])[] => {
    let names = made.get(locale);
    if (!names) {
        const forms = formats(locale);
        // With what is joined to it, as “ב” in Hebrew.
        const namesIn = (form: Intl.DateTimeFormat, month: number): readonly string[] => {
            const date = Date.UTC(2021, month);
            const { value } = form.formatToParts(date).find(({ type }) => type === 'month')!;
            const words = form.format(date).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
            return [value, ...words.filter((word) => word.includes(value))].map(foldedName);
        };
        names = Array.from({ length: 12 }, (_, month) => [
            ...new Set(forms.flatMap((form) => namesIn(form, month))),
        ]);
        made.set(locale, names);
    }
    return names;
};

/**
 * The month that was typed as a word: “March”, “mar.”, “septiembre”. Its beginning will do if it
 * has three letters and fits one month only. `undefined` where it fits none.
 */
export const monthNamed = (text: string, locale: string): number | undefined => {
    const typed = foldedName(text);
    const names = namesOf(locale);
    const whole = names.findIndex((forms) => forms.includes(typed));
    if (whole >= 0) return whole + 1;
    const begun = names.flatMap((forms, month) =>
        typed.length >= 3 && forms.some((form) => form.startsWith(typed)) ? [month + 1] : [],
    );
    return begun.length === 1 ? begun[0] : undefined;
};

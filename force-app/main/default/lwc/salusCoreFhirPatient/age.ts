import { daysIn, parseDate, utcOf, type PlainDate } from 'c/salusCoreDates';

/** How old somebody is, in the units in which people say it: 5 years and 2 months. */
export type Age = readonly {
    readonly unit: 'day' | 'week' | 'month' | 'year';
    readonly count: number;
}[];

const DAY = 86_400_000;

/* Whole months, as people count them: who was born on the 31st is a month older on the last day of a shorter one. */
function monthsAndDays(birth: PlainDate, day: PlainDate): readonly [number, number] {
    const whole = (day.year - birth.year) * 12 + (day.month - birth.month);
    const dayOfMonth = Math.min(birth.day, daysIn(day.year, day.month));
    const months = day.day < dayOfMonth ? whole - 1 : whole;
    const total = birth.year * 12 + (birth.month - 1) + months;
    const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
    const since = { year, month, day: Math.min(birth.day, daysIn(year, month)) };
    return [months, Math.round((utcOf(day) - utcOf(since)) / DAY)];
}

const parts = (...given: Age): Age => given.filter(({ count }, index) => index === 0 || count > 0);

/**
 * How old somebody born on a day is on another, both `YYYY-MM-DD`; undefined where one of them is no whole day,
 * or is before the birth. In days to four weeks, in weeks to a year, in months to two years, in years and
 * months to 18, then in years. Source: NHS CUI, Patient Banner 4.0, the display of age.
 */
export function ageOn(born: string, day: string): Age | undefined {
    const [from, to] = [parseDate(born), parseDate(day)];
    if (!from || !to || utcOf(to) < utcOf(from)) return undefined;
    const days = Math.round((utcOf(to) - utcOf(from)) / DAY);
    const [months, rest] = monthsAndDays(from, to);
    if (days < 28) return [{ unit: 'day', count: days }];
    if (months < 12)
        return parts(
            { unit: 'week', count: Math.floor(days / 7) },
            { unit: 'day', count: days % 7 },
        );
    if (months < 24) return parts({ unit: 'month', count: months }, { unit: 'day', count: rest });
    const years = { unit: 'year', count: Math.floor(months / 12) } as const;
    return years.count < 18 ? parts(years, { unit: 'month', count: months % 12 }) : [years];
}

/** An age in words: “5 years, 2 months”. */
export const sayAge = (age: Age, locale: string): string =>
    new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(
        age.map(({ unit, count }) =>
            new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
                count,
            ),
        ),
    );

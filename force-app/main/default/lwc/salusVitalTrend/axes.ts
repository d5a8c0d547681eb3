import { sayRecorded } from 'c/salusCoreDecimal';
import type { TimeForm, TimeTick, ValueTick } from 'c/salusCoreTrend';

/** The words at a line of an axis. */
export interface AxisWords {
    readonly key: number;
    readonly text: string;
    /** A second line. */
    readonly more?: string;
}

type Form = Intl.DateTimeFormatOptions;

/* In two lines, so that four of them have room on a telephone. */
const FORMS: Readonly<Record<TimeForm, readonly [Form, Form?]>> = Object.freeze({
    hour: [{ hour: 'numeric' }, { day: 'numeric', month: 'short' }],
    day: [{ day: 'numeric', month: 'short' }, { year: 'numeric' }],
    month: [{ month: 'short' }, { year: 'numeric' }],
    year: [{ year: 'numeric' }],
} as const);

const say = (wall: number, form: Form, locale: string): string =>
    new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' }).format(wall);

/** The times of an axis in words. */
export const sayTimes = (times: readonly TimeTick[], locale: string): readonly AxisWords[] =>
    times.map(({ wall, form }, key) => {
        const [first, second] = FORMS[form];
        return {
            ...{ key, text: say(wall, first, locale) },
            ...(second && { more: say(wall, second, locale) }),
        };
    });

/** The numbers of an axis, exactly, as people of a language write them. */
export const sayTicks = (ticks: readonly ValueTick[], locale: string): readonly AxisWords[] =>
    ticks.map(({ text }, key) => ({ key, text: sayRecorded(text, locale) || text }));

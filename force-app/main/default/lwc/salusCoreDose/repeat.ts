import type { Quantity, TimingView } from 'c/salusCoreFhirDosage';
import { fill, sayList } from 'c/salusCoreWords';
import { receivedQuantity, sayCounted, sayQuantity, sayRange } from './amount';
import { sayClock, sayDay, sayMoment } from './moment';
import { plainNumber } from './number';
import { NOTHING, received, saidOr, type PairName, type Said } from './pair';
import { isTimeUnit, type TimeUnit } from './units';
import { takesOffset, type WhenCode } from './when';
import { localeOf, type DoseContext } from './words';

const WHOLE = /^\d+$/;

/* FHIR counts in whole numbers. “1.0” is one. */
const isCount = (written: string | undefined): boolean =>
    written === undefined || WHOLE.test(plainNumber(written) ?? '');

const timeOf = (value: string | undefined, ucum: TimeUnit): Quantity | undefined =>
    value === undefined ? undefined : { value, ucum };

/* “8 hours”, “4 to 6 hours”; nothing without the first number. */
function sayTimes(
    [low, high]: readonly [string | undefined, string | undefined],
    unit: TimeUnit,
    context: DoseContext,
): string | undefined {
    const [from, to] = [timeOf(low, unit), timeOf(high, unit)];
    if (!from) return undefined;
    return to ? sayRange({ low: from, high: to }, context) : sayQuantity(from, context);
}

function sayOften(timing: TimingView, context: DoseContext): string | undefined {
    const { frequency, frequencyMax, period, periodMax, periodUnit } = timing;
    const { words } = context;
    if (!isCount(frequency) || !isCount(frequencyMax)) return undefined;
    const isOnce = plainNumber(frequency ?? '1') === '1' && frequencyMax === undefined;
    const times = isOnce ? words.once : sayCounted(words.times, [frequency, frequencyMax], context);
    if (period === undefined && periodUnit === undefined && periodMax === undefined) return times;
    if (!isTimeUnit(periodUnit)) return undefined;
    if (plainNumber(period) === '1' && periodMax === undefined)
        return times && fill(words.per[periodUnit], times);
    const long = sayTimes([period, periodMax], periodUnit, context);
    if (!long || !times) return undefined;
    return isOnce ? fill(words.every, long) : fill(words.timesEvery, times, long);
}

/** How often: “2 times a day”, “every 4 to 6 hours”. */
export function oftenSaid(timing: TimingView, context: DoseContext): Said {
    const { frequency, frequencyMax, period, periodMax, periodUnit } = timing;
    const written = [frequency, frequencyMax, period, periodMax, periodUnit];
    if (written.every((one) => one === undefined)) return NOTHING;
    const range = (low?: string, high?: string): string | undefined =>
        high === undefined ? low : `${low ?? ''}–${high}`;
    const texts = [range(frequency, frequencyMax), range(period, periodMax), periodUnit];
    return saidOr(sayOften(timing, context), 'howOften', ...texts);
}

/** How long each time takes: “over 30 minutes”. */
export function overSaid(timing: TimingView, context: DoseContext): Said {
    const { duration, durationMax, durationUnit } = timing;
    if ([duration, durationMax, durationUnit].every((one) => one === undefined)) return NOTHING;
    const long =
        isTimeUnit(durationUnit) && sayTimes([duration, durationMax], durationUnit, context);
    const clause = long ? fill(context.words.over, long) : undefined;
    const most = durationMax === undefined ? duration : `${duration ?? ''}–${durationMax}`;
    return saidOr(clause, 'over', most, durationUnit);
}

/* All of a list in words, or nothing: a part of it would be another instruction. */
function sayAll(
    texts: readonly string[],
    say: (text: string) => string | undefined,
    context: DoseContext,
): string | undefined {
    const said = texts.flatMap((text) => say(text) ?? []);
    return said.length === texts.length ? sayList(said, localeOf(context)) : undefined;
}

function listSaid(
    texts: readonly string[],
    [name, clause]: readonly [PairName, string],
    say: (text: string) => string | undefined,
    context: DoseContext,
): Said {
    if (!texts.length) return NOTHING;
    const all = sayAll(texts, say, context);
    return saidOr(all && fill(clause, all), name, texts.join(', '));
}

const sayEvent =
    (offset: string | undefined, context: DoseContext) =>
    (code: string): string | undefined => {
        const { words } = context;
        if (!Object.hasOwn(words.when, code)) return undefined;
        const event = words.when[code as WhenCode];
        if (offset === undefined || plainNumber(offset) === '0') return event;
        const minutes = isCount(offset) ? sayQuantity(timeOf(offset, 'min'), context) : undefined;
        const isSaid = minutes && takesOffset(code as WhenCode);
        return isSaid ? fill(words.offset, minutes, event) : undefined;
    };

/** At which events of a day: “30 minutes before breakfast and before going to sleep”. */
export function eventsSaid({ when, offset }: TimingView, context: DoseContext): Said {
    if (!when.length)
        return received('when', offset && receivedQuantity({ value: offset, ucum: 'min' }));
    const all = sayAll(when, sayEvent(offset, context), context);
    return saidOr(all, 'when', when.join(', '), offset && `(${offset} min)`);
}

/** On which days and at which times. */
export const daysSaid = ({ daysOfWeek }: TimingView, context: DoseContext): Said =>
    listSaid(daysOfWeek, ['when', context.words.onDays], (one) => sayDay(one, context), context);

export const clockSaid = ({ timesOfDay }: TimingView, context: DoseContext): Said =>
    listSaid(timesOfDay, ['when', context.words.atTimes], (one) => sayClock(one, context), context);

export const datesSaid = ({ events }: TimingView, context: DoseContext): Said =>
    listSaid(events, ['when', context.words.onDates], (one) => sayMoment(one, context), context);

/** How many times in all: “10 times in total”. */
export function countSaid({ count, countMax }: TimingView, context: DoseContext): Said {
    if (count === undefined && countMax === undefined) return NOTHING;
    const isRead = isCount(count) && isCount(countMax);
    const times = isRead ? sayCounted(context.words.times, [count, countMax], context) : undefined;
    const written = countMax === undefined ? count : `${count ?? ''}–${countMax}`;
    return saidOr(times && fill(context.words.inTotal, times), 'count', written);
}

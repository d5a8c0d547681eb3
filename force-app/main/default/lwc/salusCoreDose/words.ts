import type { MethodKey, ReasonKey, RouteKey } from './terms';
import type { TimeUnit, UnitKey } from './units';
import type { WhenCode } from './when';

/**
 * The words of a dose sentence, in one language. Each is a label, and `{0}` in it a gap. A noun has its
 * forms, divided by “|”: after one, after any other number, and, where the language has them, after two,
 * few and many, as Unicode names these: `tablet | tablets`.
 */
export interface DoseWords {
    readonly units: Readonly<Record<UnitKey, string>>;
    /** A microgram with the abbreviation that the label on the box has: `microgram (mcg) | …`. */
    readonly microgramAsOnLabel: string;
    readonly times: string;
    readonly routes: Readonly<Record<RouteKey, string>>;
    /** With a gap for the amount: `Take {0}`. */
    readonly methods: Readonly<Record<MethodKey, string>>;
    readonly reasons: Readonly<Record<ReasonKey, string>>;
    readonly when: Readonly<Record<WhenCode, string>>;
    /** With a gap for how often: `{0} a day`. */
    readonly per: Readonly<Record<TimeUnit, string>>;

    readonly range: string;
    readonly upTo: string;
    readonly atLeast: string;
    readonly lessThan: string;
    readonly atMost: string;
    readonly moreThan: string;
    readonly perUnit: string;
    readonly rate: string;
    readonly rateEvery: string;

    readonly once: string;
    readonly every: string;
    readonly timesEvery: string;
    readonly over: string;
    readonly offset: string;
    readonly onDays: string;
    readonly atTimes: string;
    readonly onDates: string;
    readonly inTotal: string;
    readonly forDuration: string;
    readonly from: string;
    readonly until: string;
    readonly fromUntil: string;
    /** A date, a time, and the zone of that time. */
    readonly moment: string;

    readonly asNeeded: string;
    readonly asNeededFor: string;
    readonly maxIn: string;
    readonly maxAtOnce: string;
    readonly maxInLife: string;

    /** What can’t be put into words is shown below the sentence. */
    readonly amountBelow: string;
    readonly reasonBelow: string;
    readonly moreBelow: string;

    /** Between the parts of a sentence. */
    readonly joined: string;
    readonly first: string;
    readonly then: string;
    readonly also: string;
}

/** The rules of the United States or of the United Kingdom. */
export type RuleSet = 'us' | 'uk';

/** By which rules, in whose words, and how numbers and dates are written. */
export interface DoseContext {
    readonly ruleSet: RuleSet;
    readonly words: DoseWords;
    /** The language of the words. */
    readonly lang: string;
    /** For numbers, dates and times, where it is of the same language. */
    readonly locale: string;
    readonly direction: 'ltr' | 'rtl';
}

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Numbers and dates are of the sentence’s language: in English words, “1.000” would be read as 1. */
export const localeOf = ({ lang, locale }: DoseContext): string =>
    languageOf(lang) === languageOf(locale) ? locale : lang;

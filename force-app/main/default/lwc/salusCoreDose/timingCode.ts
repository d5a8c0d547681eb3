import type { TimingView } from 'c/salusCoreFhirDosage';
import { plainNumber } from './number';

type Pattern = Pick<TimingView, 'frequency' | 'period' | 'periodUnit' | 'when'>;

const often = (
    frequency: string,
    period: string,
    periodUnit: string,
    ...when: string[]
): Pattern => ({
    ...{ frequency, period, periodUnit, when },
});

/* Source: FHIR R4, ValueSet timing-abbreviation; HL7 v3 GTSAbbreviation. */
const CODES: Readonly<Record<string, Pattern>> = Object.freeze({
    BID: often('2', '1', 'd'),
    TID: often('3', '1', 'd'),
    QID: often('4', '1', 'd'),
    AM: often('1', '1', 'd', 'MORN'),
    PM: often('1', '1', 'd', 'AFT'),
    QD: often('1', '1', 'd'),
    QOD: often('1', '2', 'd'),
    Q1H: often('1', '1', 'h'),
    Q2H: often('1', '2', 'h'),
    Q3H: often('1', '3', 'h'),
    Q4H: often('1', '4', 'h'),
    Q6H: often('1', '6', 'h'),
    Q8H: often('1', '8', 'h'),
    BED: often('1', '1', 'd', 'HS'),
    WK: often('1', '1', 'wk'),
    MO: often('1', '1', 'mo'),
});

const SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation';

/* A code’s display and the concept’s text are often the code, or what its definition begins with. */
const isName = (text: string, code: string): boolean => {
    const plain = text.trim().toUpperCase();
    return plain === code || plain === CODED_NAMES[code];
};
const CODED_NAMES: Readonly<Record<string, string>> = Object.freeze({
    Q1H: 'EVERY HOUR',
    Q2H: 'EVERY 2 HOURS',
    Q3H: 'EVERY 3 HOURS',
    Q8H: 'EVERY 8 HOURS',
    BED: 'AT BEDTIME',
    WK: 'WEEKLY',
    MO: 'MONTHLY',
});

/** What a timing’s code stands for; nothing for another code, or where a text of it says more. */
export function patternOf({ code }: TimingView): Pattern | undefined {
    const [coding, ...others] = code?.codings ?? [];
    const known = coding?.system === SYSTEM && coding.code ? coding.code : '';
    if (others.length || !Object.hasOwn(CODES, known)) return undefined;
    const texts = [coding?.display, code?.text].flatMap((text) => text ?? []);
    return texts.every((text) => isName(text, known)) ? CODES[known] : undefined;
}

const EMPTY = [
    'frequency',
    'frequencyMax',
    'period',
    'periodMax',
    'periodUnit',
    'count',
    'countMax',
    'duration',
    'durationMax',
    'offset',
] as const;

/** Whether a timing has nothing but its code and how long it goes on. */
export const isOnlyCode = (timing: TimingView): boolean =>
    EMPTY.every((name) => timing[name] === undefined) &&
    ![...timing.events, ...timing.when, ...timing.daysOfWeek, ...timing.timesOfDay].length;

/** Whether a timing says the same as its code does. */
export const saysSame = (timing: TimingView, pattern: Pattern): boolean =>
    plainNumber(timing.frequency ?? '1') === pattern.frequency &&
    plainNumber(timing.period) === pattern.period &&
    timing.periodUnit === pattern.periodUnit &&
    timing.frequencyMax === undefined &&
    timing.periodMax === undefined &&
    (!pattern.when.length || timing.when.join() === pattern.when.join());

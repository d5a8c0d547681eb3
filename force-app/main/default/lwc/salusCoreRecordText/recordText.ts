import { sayRecorded } from 'c/salusCoreDecimal';
import type { Quantity, RecordValue } from 'c/salusCoreFhirValues';
import { sayQuantity as sayAmount } from 'c/salusCoreLab';
import { sayRecordedDate, type DateContext } from 'c/salusCoreRecordedDates';
import { sayUnit, unitOf } from 'c/salusCoreUnits';
import { fill, isolate } from 'c/salusCoreWords';
import type { RecordWords } from './words';

/** In whose words a value is said. */
export interface TextContext extends DateContext {
    readonly direction: 'ltr' | 'rtl';
    readonly words: RecordWords;
}

/** A value as it is shown. */
export interface Said {
    readonly text: string;
    /** What a screen reader says for it, where signs and symbols would be read badly or not at all. */
    readonly spoken?: string;
    /** The language of a text that came with the record. */
    readonly lang?: string;
    /** Whether the words came with the record, so that their direction is their own. */
    readonly isReceived: boolean;
    /** Whether it is a number with its unit, which never breaks. */
    readonly isNumber: boolean;
    /** A code for which `c-salus-record-code` has words. */
    readonly code?: string;
}

const ours = (text: string): Said => ({ text, isReceived: false, isNumber: false });

/* What is no number is said as it came. */
const sayNumber = (decimal: string, locale: string): string =>
    sayRecorded(decimal, locale) || decimal;

/* Within an amount nothing breaks. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** “< 4.0 mg/dL”: every digit as it was recorded, with its comparator and its unit. */
export function sayQuantity(
    quantity: Quantity | undefined,
    { locale }: Pick<TextContext, 'locale'>,
): string {
    return unbroken(sayAmount(quantity ?? {}, locale).text);
}

/** “less than 4.0 milligrams per deciliter”: an amount as it is heard; '' where that is what is shown. */
function hearQuantity(quantity: Quantity | undefined, { locale, words }: TextContext): string {
    const { value = '', comparator = '', unit, ucum } = quantity ?? {};
    const spoken = sayUnit(unitOf({ unit, ucum }), { locale, form: 'spoken', count: value });
    const shown = sayUnit(unitOf({ unit, ucum }), { locale, form: 'short', count: value });
    const sentence = Object.hasOwn(words.comparators, comparator)
        ? words.comparators[comparator]!
        : '';
    if (!spoken && !sentence) return '';
    const amount = [value && sayNumber(value, locale), spoken || shown].filter(Boolean).join(' ');
    return fill(sentence || '{0}', amount);
}

/* Both amounts as they are heard; '' where neither is heard in another way than it is shown. */
function hearBoth(
    sentence: string,
    both: readonly (Quantity | undefined)[],
    context: TextContext,
): string {
    const heard = both.map((one) => hearQuantity(one, context));
    if (!heard.some(Boolean)) return '';
    const [first, second] = both.map((one, index) => heard[index] || sayQuantity(one, context));
    return fill(sentence, first ?? '', second ?? '');
}

const numeric = (text: string, spoken: string, { direction }: TextContext): Said => ({
    ...ours(isolate(text, direction)),
    isNumber: true,
    ...(spoken && spoken !== text && { spoken }),
});

function sayRange({ low, high }: RecordValue & { kind: 'range' }, context: TextContext): Said {
    const { words, direction } = context;
    const [from, to] = [low, high].map((one) => isolate(sayQuantity(one, context), direction));
    const one = from ? words.atLeast : words.atMost;
    const text = from && to ? fill(words.range, from, to) : fill(one, from || (to ?? ''));
    const spoken =
        from && to
            ? hearBoth(words.range, [low, high], context)
            : hearBoth(one, [low ?? high], context);
    return { ...ours(text), ...(spoken && { spoken }) };
}

function sayPeriod({ start, end }: RecordValue & { kind: 'period' }, context: TextContext): Said {
    const { words, direction } = context;
    const [from, to] = [start, end].map((one) =>
        isolate(one === undefined ? '' : sayRecordedDate(one, context), direction),
    );
    if (from && to) return ours(from === to ? from : fill(words.period, from, to));
    return ours(from ? fill(words.since, from) : fill(words.until, to ?? ''));
}

function sayFile(
    { title, contentType }: RecordValue & { kind: 'file' },
    { words, direction }: TextContext,
): Said {
    const kind = words.fileKinds[contentType ?? ''] ?? contentType ?? words.file;
    return title ? ours(fill(words.fileTitle, isolate(title, direction), kind)) : ours(kind);
}

/** One value in words. What isn't understood is said as it came. */
export function sayValue(value: RecordValue, context: TextContext): Said {
    const { words, direction, locale } = context;
    switch (value.kind) {
        case 'text':
            return {
                ...ours(value.text),
                isReceived: true,
                ...(value.lang && { lang: value.lang }),
            };
        case 'concept':
            return {
                ...ours(value.text),
                isReceived: true,
                ...(value.lang && { lang: value.lang }),
                ...(value.code && { code: value.code }),
            };
        case 'code':
            return { ...ours(''), code: value.code };
        case 'quantity':
            return numeric(
                sayQuantity(value.quantity, context),
                hearQuantity(value.quantity, context),
                context,
            );
        case 'range':
            return sayRange(value, context);
        case 'ratio': {
            const both = [value.numerator, value.denominator];
            const shown = both.map((one) => sayQuantity(one, context)).join('\u2009:\u2009');
            const parts = both.map(
                (one) => hearQuantity(one, context) || sayQuantity(one, context),
            );
            return numeric(shown, fill(words.ratio, parts[0] ?? '', parts[1] ?? ''), context);
        }
        case 'number':
            return numeric(sayNumber(value.decimal, locale), '', context);
        case 'boolean':
            return ours(value.value ? words.yes : words.no);
        case 'date':
            return ours(isolate(sayRecordedDate(value.text, context), direction));
        case 'period':
            return sayPeriod(value, context);
        case 'absent':
            return ours(
                words.absent[value.reason] ??
                    fill(words.absentAs, isolate(value.reason, direction)),
            );
        case 'file':
            return sayFile(value, context);
        case 'unnamed':
            return ours(words.unnamed);
    }
}

import { sayDecimal } from 'c/salusCoreDecimal';
import type { Quantity, RecordValue } from 'c/salusCoreFhirValues';
import { sayRecordedDate, type DateContext } from 'c/salusCoreRecordedDates';
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

/* What can't be written in the digits of the language, such as `1e-7`, is said as it came. */
const sayNumber = (decimal: string, locale: string): string =>
    sayDecimal(decimal, locale) || decimal;

/** “< 4.0 mg/dL”: every digit as it was recorded, with its comparator and its unit. */
export function sayQuantity(
    quantity: Quantity | undefined,
    { locale }: Pick<TextContext, 'locale'>,
): string {
    const { value, comparator, unit, ucum, code } = quantity ?? {};
    const number = value === undefined ? '' : sayNumber(value, locale);
    const named = unit ?? (ucum === '1' ? '' : ucum) ?? code ?? '';
    return [comparator, number, named].filter(Boolean).join('\u00a0');
}

const numeric = (text: string, direction: 'ltr' | 'rtl'): Said => ({
    text: isolate(text, direction),
    isReceived: false,
    isNumber: true,
});

function sayRange({ low, high }: RecordValue & { kind: 'range' }, context: TextContext): Said {
    const { words, direction } = context;
    const [from, to] = [low, high].map((one) => isolate(sayQuantity(one, context), direction));
    if (from && to) return { ...numeric(fill(words.range, from, to), 'ltr'), isNumber: false };
    return ours(from ? fill(words.atLeast, from) : fill(words.atMost, to ?? ''));
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
            return numeric(sayQuantity(value.quantity, context), direction);
        case 'range':
            return sayRange(value, context);
        case 'ratio': {
            const parts = [value.numerator, value.denominator].map((one) =>
                sayQuantity(one, context),
            );
            return numeric(parts.join('\u2009:\u2009'), direction);
        }
        case 'number':
            return numeric(sayNumber(value.decimal, locale), direction);
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

import type { RecordValue } from 'c/salusCoreFhirValues';
import { sayRecordedDate, type DateContext } from 'c/salusCoreRecordedDates';
import { fill, isolate } from 'c/salusCoreWords';
import none from '@salesforce/label/c.Salus_Vital_NoDate';
import period from '@salesforce/label/c.Salus_Record_Period';
import since from '@salesforce/label/c.Salus_Record_Since';
import until from '@salesforce/label/c.Salus_Record_Until';

interface Context extends DateContext {
    readonly direction: 'ltr' | 'rtl';
}

/** When it was measured, no more exact than it was written, or that nobody recorded it. */
export function sayDate(effective: RecordValue | undefined, context: Context): string {
    const say = (text: string | undefined): string =>
        text === undefined ? '' : isolate(sayRecordedDate(text, context), context.direction);
    if (effective?.kind === 'date') return say(effective.text);
    if (effective?.kind !== 'period') return none;
    const [from, to] = [say(effective.start), say(effective.end)];
    if (from && to) return from === to ? from : fill(period, from, to);
    return from ? fill(since, from) : to ? fill(until, to) : none;
}

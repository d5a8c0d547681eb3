import { sayTime, timeWords, type TimeErrorCode } from 'c/salusCoreTimes';
import type { Constraint } from 'c/salusCoreField';
import { fill } from 'c/salusCoreWords';
import enterTime from '@salesforce/label/c.Salus_EnterTime';
import tooEarly from '@salesforce/label/c.Salus_TimeTooEarly';
import tooLate from '@salesforce/label/c.Salus_TimeTooLate';
import unreadable from '@salesforce/label/c.Salus_TimeUnreadable';
import withoutHalf from '@salesforce/label/c.Salus_TimeWithoutHalf';

const EXAMPLE = '14:30';

interface Limits {
    readonly min: string;
    readonly max: string;
}

function unreadWords(code: TimeErrorCode | undefined, locale: string): string {
    const example = sayTime(EXAMPLE, locale);
    if (code !== 'without-half') return fill(unreadable, example);
    const { am, pm } = timeWords(locale);
    return fill(withoutHalf, am, pm, example);
}

/** What is wrong with a time and what to do, never what was typed. */
export function errorWords(
    failed: Constraint,
    code: TimeErrorCode | undefined,
    { min, max }: Limits,
    locale: string,
): string | undefined {
    if (failed === 'valueMissing') return enterTime;
    if (failed === 'badInput') return unreadWords(code, locale);
    if (failed === 'rangeUnderflow') return fill(tooEarly, sayTime(min, locale));
    return failed === 'rangeOverflow' ? fill(tooLate, sayTime(max, locale)) : undefined;
}

import { parsePartialDate, utcOf } from 'c/salusCoreDates';
import { writtenAt, stateOf, type MessageView } from 'c/salusCoreMessages';
import { fill, isolate } from 'c/salusCoreWords';
import { isInstant, isZone, sayWhen } from 'c/salusCoreZones';
import { direction, locale, zone as ownZone } from 'c/salusPlatformLocale';
import asReceived from '@salesforce/label/c.Salus_Message_TimeAsReceived';
import noTime from '@salesforce/label/c.Salus_Message_NoTime';
import receivedAt from '@salesforce/label/c.Salus_Message_ReceivedAt';
import sentAt from '@salesforce/label/c.Salus_Message_SentAt';
import when from '@salesforce/label/c.Salus_When';

/* UTC is always right, and it is named. */
const zoneFor = ({ zone }: MessageView): string =>
    [zone, ownZone].find((one) => isZone(one)) ?? 'UTC';

/* A date that is known in part: “March 2021”. */
function sayPartly(date: string): string {
    const { year, month, day } = parsePartialDate(date)!;
    const form = {
        year: 'numeric',
        month: month ? 'long' : undefined,
        day: day ? 'numeric' : undefined,
        calendar: 'gregory',
        timeZone: 'UTC',
    } as const;
    return new Intl.DateTimeFormat(locale, form).format(
        utcOf({ year, month: month ?? 1, day: day ?? 1 }),
    );
}

function sayTime(time: string, view: MessageView): string {
    if (isInstant(time)) return fill(when, ...sayWhen(time, zoneFor(view), locale));
    if (!Number.isNaN(writtenAt(time))) return sayPartly(time);
    return fill(asReceived, isolate(time, direction));
}

/* Of a message that was not sent the time is when it was to be. */
const saySent = (sent: string, view: MessageView, isUnsent: boolean): string =>
    isUnsent ? sayTime(sent, view) : fill(sentAt, sayTime(sent, view));

/** When a message was sent, and when it arrived where that is another time. */
export function timesOf(view: MessageView): readonly string[] {
    const { sent, received } = view;
    const isUnsent = ['sending', 'draft', 'held', 'not-sent'].includes(stateOf(view));
    if (!sent && !received) return isUnsent ? [] : [noTime];
    const lines = [
        sent ? saySent(sent, view, isUnsent) : '',
        received && received !== sent ? fill(receivedAt, sayTime(received, view)) : '',
    ];
    return lines.filter(Boolean);
}

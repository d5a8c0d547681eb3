import { plainCopy } from 'c/salusCorePlain';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { isZone } from 'c/salusCoreZones';
import { writtenAt } from './byTime';
import type { MessageAttachment, MessageOrigin, MessageView } from './message';
import { isContentHidden } from './state';

/** A message as it can be shown, and what was wrong with what was given. */
export interface ReadMessageView {
    /** Left out where there is none: it is no object, or has no id. */
    readonly view?: MessageView;
    readonly problems: readonly SalusProblem[];
}

type Given = Readonly<Record<string, unknown>>;
type Report = (code: SalusProblem['code'], property: string, help: string) => void;

const ORIGINS: readonly MessageOrigin[] = ['self', 'other', 'system'];
/* Of a language tag, BCP 47 allows letters, digits and hyphens. */
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,8}$/;

const wordsOf = (given: unknown): string | undefined => asText(given).trim() || undefined;
const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/* A getter or a proxy of an app may throw: then there is no message. */
function copyOf(given: unknown): Given {
    try {
        return Object(plainCopy(given)) as Given;
    } catch {
        return {};
    }
}

function attachmentOf(given: unknown): MessageAttachment {
    const { id, name, type, bytes } = Object(given) as Given;
    const isLength = typeof bytes === 'number' && bytes >= 0 && Number.isFinite(bytes);
    return {
        id: wordsOf(id),
        name: wordsOf(name),
        type: wordsOf(type),
        bytes: isLength ? bytes : undefined,
    };
}

function timesOf(given: Given, report: Report): Pick<MessageView, 'sent' | 'received' | 'zone'> {
    const [sent, received, zone] = [given.sent, given.received, given.zone].map(wordsOf);
    for (const [name, time] of Object.entries({ sent, received }))
        if (time && Number.isNaN(writtenAt(time)))
            report(
                'bad-instant',
                name,
                'give ISO 8601 with Z or an offset; it is shown as it came',
            );
    if (zone && !isZone(zone))
        report('unknown-zone', 'zone', 'give an IANA name, such as America/New_York');
    return { sent, received, zone: isZone(zone) ? zone : undefined };
}

function contentOf(given: Given): Partial<MessageView> {
    const { text, lang, attachments } = given;
    const language = asText(lang).trim();
    return {
        subject: wordsOf(given.subject),
        text: asText(text).trim() ? asText(text) : undefined,
        lang: LANGUAGE.test(language) ? language : undefined,
        attachments: listOf(attachments).map(attachmentOf),
        priority: wordsOf(given.priority),
        reason: wordsOf(given.reason),
    };
}

/**
 * Reads whatever an app gives as a message. What can't be read is left out, with a problem that names the
 * property and never its value. `where` is the component that was given it. Never throws.
 */
export function readMessageView(given: unknown, where: string): ReadMessageView {
    const problems: SalusProblem[] = [];
    const report: Report = (code, property, help) =>
        void problems.push(new SalusProblem(code, where, property, help));
    const copy = copyOf(given);
    const id = wordsOf(copy.id);
    if (!id) {
        report('bad-property', 'message', 'give an object with an id');
        return { problems };
    }
    const head = {
        ...{ id, status: wordsOf(copy.status) ?? '' },
        origin: ORIGINS.find((one) => one === copy.origin) ?? 'other',
        senderName: wordsOf(copy.senderName),
        senderRole: wordsOf(copy.senderRole),
        recipients: listOf(copy.recipients).flatMap((one) => wordsOf(one) ?? []),
        ...timesOf(copy, report),
        isUnread: typeof copy.isUnread === 'boolean' ? copy.isUnread : undefined,
        isUninterpreted: copy.isUninterpreted === true,
        canRetry: copy.canRetry === true,
    } satisfies MessageView;
    // What was withdrawn may be of somebody else.
    return { view: isContentHidden(head) ? head : { ...head, ...contentOf(copy) }, problems };
}

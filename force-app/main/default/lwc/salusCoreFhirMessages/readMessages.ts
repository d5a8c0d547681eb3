import { conceptWords, hasUnknownModifier, type FhirElement } from 'c/salusCoreFhirJson';
import { isMessageStatus, writtenAt, type MessageView } from 'c/salusCoreMessages';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { reportForeign } from './elements';
import { readGiven, type Given } from './given';
import { hasModifiedPayload, payloadOf } from './payload';
import { isRead, isSelf, reportUnnamed, senderOf, whoIs } from './sender';

/** What the app gives, because FHIR R4 has no element for it. */
export interface ReadMessagesContext {
    /** Who reads: the references of the person who is signed in, such as `Patient/1`. */
    readonly self?: readonly string[];
    /** The IANA zone in which times are said. */
    readonly zone?: string;
    /** What the portal says of one: whether it was read, and whether it can be sent again. */
    readonly stateOf?: (view: MessageView) => Pick<MessageView, 'isUnread' | 'canRetry'>;
}

/** What was read, and what was wrong with it. */
export interface ReadMessages {
    readonly messages: readonly MessageView[];
    readonly problems: readonly SalusProblem[];
}

function timesOf(element: FhirElement): Pick<MessageView, 'sent' | 'received'> {
    const times = ['sent', 'received'].map((key) => [key, element.string(key)] as const);
    for (const [key, time] of times)
        if (time && Number.isNaN(writtenAt(time)))
            element.report('bad-instant', key, 'it is no FHIR dateTime: it is shown as it came');
    return Object.fromEntries(times.filter(([, time]) => time));
}

/* Why it was not sent, and what was noted on it. */
function reasonOf(element: FhirElement): string | undefined {
    const reason = element.element('statusReason');
    const notes = element.elements('note').map((note) => note.string('text'));
    return [reason && conceptWords(reason), ...notes].filter(Boolean).join('\n') || undefined;
}

function contentOf(element: FhirElement): Partial<MessageView> {
    const topic = element.element('topic');
    const read = {
        subject: topic && conceptWords(topic),
        lang: element.string('language'),
        priority: element.string('priority'),
        reason: reasonOf(element),
    };
    return {
        ...Object.fromEntries(Object.entries(read).filter(([, one]) => one)),
        ...payloadOf(element),
    };
}

/* To whom else it went: nobody has to be told that they got it themselves. */
const recipientsOf = (
    element: FhirElement,
    given: Given,
    self: readonly string[],
): readonly string[] =>
    element
        .elements('recipient')
        .filter((one) => !isSelf(one, self))
        .flatMap((one) => {
            const { name } = whoIs(one, element, given);
            if (!name) reportUnnamed(one);
            return name ?? [];
        });

function readOne(
    element: FhirElement,
    given: Given,
    { self = [], zone }: ReadMessagesContext,
): readonly MessageView[] {
    const [id, status] = ['id', 'status'].map((key) => element.string(key));
    if (!id) {
        element.report('bad-resource', 'id', 'it is missing');
        return [];
    }
    reportForeign(element);
    if (!isMessageStatus(status ?? ''))
        element.report('bad-resource', 'status', 'it is none of FHIR R4: it is shown as it came');
    // Each is asked, so that each is reported.
    const isUninterpreted = [hasUnknownModifier(element), hasModifiedPayload(element)].some(
        Boolean,
    );
    const head = {
        ...{ id, status: status ?? '' },
        ...senderOf(element, given, self),
        recipients: recipientsOf(element, given, self),
        ...timesOf(element),
        ...(zone && { zone }),
    };
    const isHidden = isUninterpreted || status === 'entered-in-error';
    return [
        {
            ...head,
            ...(isUninterpreted && { isUninterpreted }),
            ...(!isHidden && contentOf(element)),
        },
    ];
}

/* A resource of another type may be here because a message names it. */
function isMessage(element: FhirElement): boolean {
    const type = element.string('resourceType') ?? '';
    if (type !== 'Communication' && !isRead(type))
        element.report('foreign-resource', 'resourceType', 'only Communications are read');
    return type === 'Communication';
}

/**
 * Reads the Communications among FHIR R4 resources and Bundles, given as JSON text or as objects, with the
 * people whom they name. It never throws for what a resource holds: each Communication gives a message or a
 * problem. What of it a person is not shown is in `LEFT_OUT`, with the reason.
 */
export function readMessages(
    resources: readonly unknown[],
    context: ReadMessagesContext = {},
): ReadMessages {
    const problems = new Problems('bad-resource', 'resources');
    const given = readGiven(resources, problems);
    const messages = given.resources
        .filter(isMessage)
        .flatMap((element) => readOne(element, given, context))
        .map((view) => ({ ...view, ...context.stateOf?.(view) }));
    return { messages, problems: problems.all() };
}

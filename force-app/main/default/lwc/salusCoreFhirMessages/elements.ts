import type { FhirElement } from 'c/salusCoreFhirJson';

/* What a message is shown of. */
const SHOWN: readonly string[] = [
    ...['resourceType', 'id', 'language', 'status', 'statusReason', 'priority', 'topic'],
    ...['recipient', 'sender', 'sent', 'received', 'payload', 'note'],
];

/* Read for what it says of others, or refused. */
const USED: readonly string[] = ['contained', 'implicitRules', 'modifierExtension'];

/** What of a Communication a person is not shown, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = Object.freeze({
    meta: 'it is about the record, not the message',
    text: 'the narrative repeats the elements',
    extension: 'what may be ignored without changing the meaning',
    identifier: 'a number of the sender’s system',
    instantiatesCanonical: 'the address of a guideline',
    instantiatesUri: 'the address of a guideline',
    basedOn: 'the order behind it, which is a record of its own',
    partOf: 'the event that it belongs to, which is a record of its own',
    inResponseTo: 'the message that it answers, which stands above it',
    category: 'how the sender’s system files it',
    medium: 'how it travelled; here it is a secure message',
    subject: 'the person whose messages these are',
    about: 'records that it refers to; the text names what matters',
    encounter: 'the visit that it belongs to, which is a record of its own',
    reasonCode: 'a code for why it was sent, which the topic and the text say in words',
    reasonReference: 'the record because of which it was sent',
});

/* JSON has what belongs to a primitive, such as its id, beside it under a name with an underscore. */
const elementOf = (key: string): string => key.replace(/^_/, '');

/** Reports every element that is none of a Communication's: it is not shown, and somebody has to learn so. */
export function reportForeign(communication: FhirElement): void {
    const known = (key: string): boolean =>
        SHOWN.includes(key) || USED.includes(key) || Object.hasOwn(LEFT_OUT, key);
    for (const key of Object.keys(communication.json).filter((one) => !known(elementOf(one))))
        communication.report('bad-resource', key, 'FHIR R4 has no such element: it is not shown');
}

import { hasUnknownModifier, type FhirElement } from 'c/salusCoreFhirJson';
import type { MessageAttachment, MessageView } from 'c/salusCoreMessages';

/* Base64 has four characters for three bytes, and one or two signs at its end that stand for none. */
function bytesOf(attachment: FhirElement): number | undefined {
    const size = attachment.integer('size');
    if (size !== undefined) return size;
    const data = attachment.string('data')?.replace(/\s/g, '');
    if (!data) return undefined;
    return Math.floor((data.length * 3) / 4) - (/=*$/.exec(data)?.[0].length ?? 0);
}

function attachmentOf(id: string, attachment: FhirElement): MessageAttachment {
    const [name, type] = [attachment.string('title'), attachment.string('contentType')];
    const bytes = bytesOf(attachment);
    return {
        id,
        ...(name && { name }),
        ...(type && { type }),
        ...(bytes !== undefined && { bytes }),
    };
}

function referenceOf(id: string, reference: FhirElement): MessageAttachment {
    const name = reference.string('display');
    return name ? { id, name } : { id };
}

/* The content of a payload is one of three types. Source: FHIR R4, Communication.payload.content[x]. */
function contentOf(
    payload: FhirElement,
    index: number,
): { text?: string; file?: MessageAttachment } {
    const id = String(index);
    const text = payload.string('contentString');
    const [attachment, reference] = ['contentAttachment', 'contentReference'].map((key) =>
        payload.element(key),
    );
    if (text !== undefined) return { text };
    if (attachment) return { file: attachmentOf(id, attachment) };
    if (reference) return { file: referenceOf(id, reference) };
    payload.report('bad-resource', 'content', 'it has no content that FHIR R4 has');
    return {};
}

/** Whether something in a payload may change what it means. */
export const hasModifiedPayload = (owner: FhirElement): boolean =>
    owner.elements('payload').map(hasUnknownModifier).includes(true);

/**
 * What is in a message: texts, with an empty line between two, and attachments. The id of an attachment is the
 * index of its payload.
 */
export function payloadOf(owner: FhirElement): Pick<MessageView, 'text' | 'attachments'> {
    const contents = owner.elements('payload').map(contentOf);
    const texts = contents.flatMap(({ text }) => text ?? []);
    const attachments = contents.flatMap(({ file }) => file ?? []);
    return { ...(texts.length && { text: texts.join('\n\n') }), attachments };
}

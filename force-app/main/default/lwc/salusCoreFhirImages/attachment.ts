import { hasUnknownModifier, type FhirElement } from 'c/salusCoreFhirJson';
import { statusMeaning, type ImageView } from 'c/salusCoreImages';
import type { FoundImage, ImageLocation, ReadImagesContext } from './found';
import { concept, conceptWords, dayIn, known, title } from './words';

const isImage = (attachment: FhirElement): boolean =>
    /^image\//i.test(attachment.string('contentType') ?? 'image/');

/* A video, a sound or a document: another display shows it. */
const refuse = (element: FhirElement): readonly FoundImage[] => {
    element.report('not-supported', 'contentType', 'it is no image: it is not among them');
    return [];
};

const locationOf = (attachment: FhirElement): ImageLocation =>
    known({ url: attachment.string('url'), data: attachment.string('data') });

/** A Media. Source: FHIR R4. */
export function imageOfMedia(
    media: FhirElement,
    id: string,
    { zone }: ReadImagesContext,
): readonly FoundImage[] {
    const content = media.element('content');
    if (!content) {
        media.report('bad-resource', 'content', 'a Media has to have a content');
        return [];
    }
    if (!isImage(content)) return refuse(content);
    const location = known({ ...locationOf(content), frames: media.integer('frames') });
    if (hasUnknownModifier(media)) return [{ image: { id, isUninterpreted: true }, location }];
    const date =
        media.string('createdDateTime') ??
        media.element('createdPeriod')?.string('start') ??
        content.string('creation');
    const notes = media.elements('note').flatMap((note) => note.string('text') ?? []);
    const image: ImageView = known({
        id,
        modality: concept(media, 'modality', 'modality'),
        site: concept(media, 'bodySite', 'site'),
        view: concept(media, 'view', 'view'),
        date: dayIn(date, zone),
        title: title(content, 'title'),
        notes: notes.length ? notes : undefined,
        width: media.integer('width'),
        height: media.integer('height'),
        contentType: content.string('contentType'),
        status: media.string('status'),
    });
    return [{ image, location }];
}

/** The images of a DocumentReference: each content of the type of an image. Source: FHIR R4. */
export function imagesOfDocument(
    document: FhirElement,
    id: string,
    { zone }: ReadImagesContext,
): readonly FoundImage[] {
    const isUninterpreted = hasUnknownModifier(document);
    const status = document.string('status');
    const shownStatus = statusMeaning(status) ? status : document.string('docStatus');
    const taken = document.element('context')?.element('period')?.string('start');
    const attachments = document
        .elements('content')
        .flatMap((content) => content.element('attachment') ?? []);
    return attachments.flatMap((attachment, index): readonly FoundImage[] => {
        if (!isImage(attachment)) return refuse(attachment);
        const own = attachments.length > 1 ? `${id}#${index + 1}` : id;
        const location = locationOf(attachment);
        if (isUninterpreted) return [{ image: { id: own, isUninterpreted }, location }];
        const image: ImageView = known({
            id: own,
            date: dayIn(attachment.string('creation') ?? taken ?? document.string('date'), zone),
            title:
                title(document, 'description') ??
                title(attachment, 'title') ??
                conceptWords(document, 'type'),
            contentType: attachment.string('contentType'),
            status: shownStatus,
        });
        return [{ image, location }];
    });
}

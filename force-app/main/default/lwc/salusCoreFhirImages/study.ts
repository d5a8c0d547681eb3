import { hasUnknownModifier, type FhirElement } from 'c/salusCoreFhirJson';
import type { ImageView } from 'c/salusCoreImages';
import type { FoundImage, ImageLocation, ReadImagesContext } from './found';
import { coding, dayIn, known, title } from './words';

/* Kinds of an instance that show nothing by themselves: reports, presentations, key notes, plans, documents.
   Source: DICOM PS3.3, Modality. */
const NO_IMAGE = new Set(['AU', 'DOC', 'HD', 'KO', 'PLAN', 'PR', 'REG', 'RTPLAN', 'SEG', 'SR']);

const OID = /^urn:oid:/;

/* In the order of their numbers; those without one stay where they are, at the end. */
const inOrder = (all: readonly FhirElement[]): readonly FhirElement[] => {
    const numberOf = new Map(all.map((one) => [one, one.integer('number') ?? Infinity]));
    return [...all].sort((a, b) => {
        const [first, second] = [numberOf.get(a)!, numberOf.get(b)!];
        return first === second ? 0 : first - second;
    });
};

const studyUid = (study: FhirElement): string | undefined =>
    study
        .elements('identifier')
        .map((identifier) => identifier.string('value'))
        .find((value) => value && OID.test(value))
        ?.replace(OID, '');

function imagesOfSeries(
    series: FhirElement,
    study: FhirElement,
    { zone }: ReadImagesContext,
): readonly FoundImage[] {
    const modality = coding(series, 'modality', 'modality');
    if (modality && NO_IMAGE.has(modality)) {
        series.report('not-supported', 'modality', 'it is no image: it is not among them');
        return [];
    }
    const around: ImageLocation = known({ study: studyUid(study), series: series.string('uid') });
    return inOrder(series.elements('instance')).flatMap((instance): readonly FoundImage[] => {
        const id = instance.string('uid');
        if (!id) {
            instance.report('bad-resource', 'uid', 'an instance has to have a uid');
            return [];
        }
        const location = { ...around, instance: id };
        if (hasUnknownModifier(instance))
            return [{ image: { id, isUninterpreted: true }, location }];
        const image: ImageView = known({
            id,
            modality,
            site: coding(series, 'bodySite', 'site'),
            laterality: coding(series, 'laterality', 'side'),
            date: dayIn(series.string('started') ?? study.string('started'), zone),
            title: title(series, 'description') ?? title(study, 'description'),
            status: study.string('status'),
        });
        return [{ image, location }];
    });
}

/** The images of an ImagingStudy, series by series, each with its number among all. Source: FHIR R4. */
export function imagesOfStudy(
    study: FhirElement,
    context: ReadImagesContext,
): readonly FoundImage[] {
    const isUninterpreted = hasUnknownModifier(study);
    const found = inOrder(study.elements('series')).flatMap((series) =>
        imagesOfSeries(series, study, context).map((one) =>
            isUninterpreted || hasUnknownModifier(series)
                ? { ...one, image: { id: one.image.id, isUninterpreted: true } }
                : one,
        ),
    );
    if (!found.length)
        study.report('bad-resource', 'series', 'it lists no image that can be shown');
    return found.map(({ image, location }, index) => ({
        image: { ...image, index: index + 1, count: found.length },
        location,
    }));
}

import type { FhirElement } from 'c/salusCoreFhirJson';
import type { FoundImage } from './found';

/** What a DiagnosticReport says of images that are resources of their own. */
export interface ReportedImages {
    readonly reportId: string;
    /** By the reference to a Media, what was noted about it; '' where nothing was. */
    readonly notes: ReadonlyMap<string, string>;
    /** References to ImagingStudies. */
    readonly studies: readonly string[];
}

/** Which images a DiagnosticReport belongs to. Source: FHIR R4, DiagnosticReport.media and imagingStudy. */
export function reportedImages(report: FhirElement, reportId: string): ReportedImages {
    const linked = report.elements('media').flatMap((media) => {
        const reference = media.element('link')?.string('reference');
        if (!reference) media.report('unresolved-reference', 'link', 'it links to no Media');
        return reference ? [[reference, media.string('comment') ?? ''] as const] : [];
    });
    const studies = report
        .elements('imagingStudy')
        .flatMap((study) => study.string('reference') ?? []);
    return { reportId, notes: new Map(linked), studies };
}

/** An image with the report that it belongs to, and what the report noted about it. */
export function withReport(
    { image, location }: FoundImage,
    { reportId }: ReportedImages,
    note = '',
): FoundImage {
    const notes = note ? { notes: [...(image.notes ?? []), note] } : {};
    const shown = image.isUninterpreted ? {} : notes;
    return { image: { ...image, ...shown, reportId }, location };
}

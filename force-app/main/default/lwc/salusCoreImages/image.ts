import type { ImageFacts } from 'c/salusCoreAltText';

/** An image of a person's record as it is shown. Its bytes come from the app's `ImageSource`, by the id. */
export interface ImageView extends ImageFacts {
    /** What it is called in events and to the app's source. It is never in the page. */
    readonly id: string;
    /** The language of the description, such as `es`, where it is known. */
    readonly descriptionLang?: string;
    /** What the record calls it, in words: shown beside it as received, and never its alternative text. */
    readonly title?: string;
    /** What was noted about it, as received: beside it, and never in its alternative text. */
    readonly notes?: readonly string[];
    /** Its size in pixels, so that room is kept for it: without both, room for 4 by 3. */
    readonly width?: number;
    readonly height?: number;
    /** Its media type, such as `image/png`. */
    readonly contentType?: string;
    /** A code of FHIR's. One that changes what the image means is shown; an unknown one as received. */
    readonly status?: string;
    /** Whether it has details that may change its meaning, which nobody here can interpret. */
    readonly isUninterpreted?: boolean;
    /** The id of the report that it belongs to: then there can be a link to it. */
    readonly reportId?: string;
}

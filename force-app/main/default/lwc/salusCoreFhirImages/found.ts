import type { ImageView } from 'c/salusCoreImages';

/**
 * Where an app gets the bytes of an image. It stays with the app's `ImageSource` and is never in the page:
 * an address of a server may name a person.
 */
export interface ImageLocation {
    /** As it was written: absolute, or relative to the server's base. */
    readonly url?: string;
    /** The bytes themselves, in base64. */
    readonly data?: string;
    /** What DICOMweb asks by: the UIDs of the study, the series and the instance. */
    readonly study?: string;
    readonly series?: string;
    readonly instance?: string;
    /** Which frame of a DICOM instance or a video, where one of several is meant. */
    readonly frames?: number;
}

/** An image of a record, and where its bytes are. */
export interface FoundImage {
    readonly image: ImageView;
    readonly location: ImageLocation;
}

/** What FHIR has no element for. */
export interface ReadImagesContext {
    /** The IANA zone in which images were taken: of an instant it decides the day. Left out, as written. */
    readonly zone?: string;
}

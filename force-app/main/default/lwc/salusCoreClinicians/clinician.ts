import type { Modality } from 'c/salusCoreSlots';

/** A clinician as a person sees them who chooses one. */
export interface ClinicianView {
    /** What they are called in events. It is all that an event carries. */
    readonly id: string;
    readonly name: string;
    /** Their profession, in words: “Family doctor”. */
    readonly role?: string;
    /** The languages that they speak: tags such as `es` or `zh-Hant` (BCP 47), or words, shown as they came. */
    readonly languages?: readonly string[];
    readonly modalities?: readonly Modality[];
    /** The instant of their next open time; `null` where they have none; left out where it is not known. */
    readonly nextTime?: string | null;
    /** The IANA zone of that time. Without it no time is shown. */
    readonly zone?: string;
    /** A picture of them: an `https:` address, one of this site (`/resource/ana.png`), or `data:`. */
    readonly picture?: string;
    /** What the picture shows beyond who it is, where that matters. Never the name of a file. */
    readonly pictureDescription?: string;
}

import type { ModalityName } from './modality';
import type { SideName } from './side';
import type { SiteName } from './site';
import type { ViewName } from './view';

/** What is known of an image. A code that the kit doesn't know, and any words, are shown as received. */
export interface ImageFacts {
    /** What made it: a DICOM modality code, such as `DX`, or words. */
    readonly modality?: string;
    /** Which part of the body: DICOM's term, such as `CHEST`, a code of SNOMED CT, or words. */
    readonly site?: string;
    /** Which side of the body: `left`, `right`, `both`, a code of DICOM or SNOMED CT, or words. */
    readonly laterality?: string;
    /** From where: a DICOM code, such as `PA`, a code of SNOMED CT, or words. */
    readonly view?: string;
    /** The day on which it was taken: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what is no date is shown as received. */
    readonly date?: string;
    /** Which of how many it is, from 1. */
    readonly index?: number;
    readonly count?: number;
    /** What somebody wrote of what it shows. */
    readonly description?: string;
}

/** The words of a language. `{0}` and `{1}` are gaps. */
export interface AltTextWords {
    readonly modalities: Readonly<Record<ModalityName, string>>;
    /** “of the chest”. */
    readonly sites: Readonly<Record<SiteName, string>>;
    readonly views: Readonly<Record<ViewName, string>>;
    /** “left side”. */
    readonly sides: Readonly<Record<SideName, string>>;
    /** “{0} {1}”: what made it, and of what: “X-ray of the chest”. */
    readonly of: string;
    /** “{0}, {1}”: two facts, one after another. */
    readonly and: string;
    /** “Image {0} of {1}”. */
    readonly position: string;
    /** “Image {0}”, where it is not known of how many. */
    readonly number: string;
    readonly undescribed: string;
    /** Where the description is too long for an alternative text: “A description is beside the image.” */
    readonly describedBeside: string;
}

/** In which language it is said, and in which direction the page is read. */
export interface AltTextContext {
    readonly words: AltTextWords;
    readonly locale: string;
    readonly direction: 'ltr' | 'rtl';
}

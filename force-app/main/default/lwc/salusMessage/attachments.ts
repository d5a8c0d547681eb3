import { sayBytes } from 'c/salusCoreFiles';
import type { MessageAttachment } from 'c/salusCoreMessages';
import { fill, isolate, sayCount } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import asReceived from '@salesforce/label/c.Salus_FileType_AsReceived';
import document from '@salesforce/label/c.Salus_FileType_Document';
import nameless from '@salesforce/label/c.Salus_Message_Attachment';
import pdf from '@salesforce/label/c.Salus_FileType_Pdf';
import picture from '@salesforce/label/c.Salus_FileType_Picture';
import sheet from '@salesforce/label/c.Salus_FileType_Sheet';
import sound from '@salesforce/label/c.Salus_FileType_Sound';
import text from '@salesforce/label/c.Salus_FileType_Text';
import video from '@salesforce/label/c.Salus_FileType_Video';

/** A file as it is shown: its name, then what is known of it. */
export interface ShownAttachment {
    readonly index: number;
    readonly name: string;
    /** “PDF, 2.4 MB”; each is '' where it isn't known. LWC keeps no space before it. */
    readonly details: string;
    readonly canOpen: boolean;
}

/* Of a media type without its parameters. Source: IANA, Media Types. */
const KINDS: readonly (readonly [RegExp, string])[] = Object.freeze([
    [/^application\/pdf$/, pdf],
    [/^image\//, picture],
    [/^audio\//, sound],
    [/^video\//, video],
    [/^text\/csv$|spreadsheet|ms-excel/, sheet],
    [/^text\//, text],
    [/^application\/(?:msword|rtf)$|wordprocessing|opendocument\.text/, document],
] as const);

function sayType(given: string): string {
    const type = given.split(';')[0]!.trim().toLowerCase();
    const found = KINDS.find(([kind]) => kind.test(type));
    return found ? found[1] : fill(asReceived, isolate(given, direction));
}

/** The files that came with a message. */
export const shownAttachments = (
    given: readonly MessageAttachment[] = [],
): readonly ShownAttachment[] =>
    given.map(({ id, name, type, bytes }, index) => {
        const details = [
            type ? sayType(type) : '',
            bytes === undefined ? '' : isolate(sayBytes(bytes, locale), direction),
        ].filter(Boolean);
        return {
            index,
            name: name ?? fill(nameless, sayCount(index + 1, locale)),
            details: details.length ? ` ${details.join(', ')}` : '',
            canOpen: id !== undefined,
        };
    });

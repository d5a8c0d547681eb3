import { hasText } from './bytes';
import { isPng, mendChecks } from './png';
import { cleanTiff, isTiff } from './tiff';
import { cleanXmp } from './xmp';

/** Whether a picture said where it was taken. `possible`: it is of a kind that can't be read for sure. */
export type LocationFound = 'none' | 'removed' | 'possible';

export interface CleanedPicture {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly locationFound: LocationFound;
}

/* From the word “Exif” to its TIFF: in PNG it follows at once, in JPEG after two zeros, in WebP after a
   length of four bytes. */
const FROM_WORD = [4, 6, 8];

/* A picture has one, and one for each picture behind it; a file of many is none, and would take hours. */
const MOST_TIFFS = 100;

const isJpeg = (bytes: Uint8Array): boolean => hasText(bytes, 0, '\xFF\xD8\xFF');
const isWebp = (bytes: Uint8Array): boolean =>
    hasText(bytes, 0, 'RIFF') && hasText(bytes, 8, 'WEBP');

const isExif = (bytes: Uint8Array, at: number): boolean =>
    (bytes[at + 1]! | 32) === 0x78 &&
    (bytes[at + 2]! | 32) === 0x69 &&
    (bytes[at + 3]! | 32) === 0x66;

/* A word of eight bytes and more stands by chance in one of 10¹² pictures. So the bytes are searched for
   it, whatever is around it: a thumbnail, a second picture, a HEIF. */
function cleanAll(bytes: Uint8Array): { isFound: boolean; isWhole: boolean } {
    let isFound = false;
    let tiffs = 0;
    for (let at = 0; at < bytes.length && tiffs <= MOST_TIFFS; at += 1) {
        if ((bytes[at]! | 32) !== 0x65 || !isExif(bytes, at)) continue; // “e”
        const from = FROM_WORD.find((offset) => isTiff(bytes, at + offset));
        if (from !== undefined) tiffs += 1;
        const isHere = from === undefined ? cleanXmp(bytes, at) : cleanTiff(bytes, at + from);
        isFound ||= isHere;
    }
    return { isFound, isWhole: tiffs <= MOST_TIFFS };
}

/**
 * A copy of a picture without the position at which it was taken, as far as Exif and XMP say it. Only the
 * bytes of the position are written over, so that the picture and its length stay the same.
 */
export function withoutLocation(picture: Uint8Array): CleanedPicture {
    const bytes = new Uint8Array(picture);
    const { isFound, isWhole } = cleanAll(bytes);
    if (isFound && isPng(bytes)) mendChecks(bytes, picture);
    if (!isWhole) return { bytes, locationFound: 'possible' };
    if (isFound) return { bytes, locationFound: 'removed' };
    const isRead = isJpeg(bytes) || isPng(bytes) || isWebp(bytes);
    return { bytes, locationFound: isRead ? 'none' : 'possible' };
}

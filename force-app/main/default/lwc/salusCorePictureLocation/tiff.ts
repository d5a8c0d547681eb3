import { hasText, numberAt, writeNumber } from './bytes';

/* Exif is a TIFF inside another file: directories of entries, which point to each other. Sources:
   TIFF 6.0, section 2; Exif 3.0 (CIPA DC-008), 4.6.3. */
const ENTRY_BYTES = 12;
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const LAST_GPS_TAG = 0x1f;
/* The bytes of one value of each type, from 1: byte, text, short, long, rational and so on. */
const BYTES_OF_TYPE = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/* A picture has two or three directories of some dozen entries; a chain of many goes round. */
const MOST_DIRECTORIES = 16;
const MOST_ENTRIES = 1000;
const LONGEST_VALUE = 4096;

interface Tiff {
    readonly bytes: Uint8Array;
    /** Where its header is: what it points to is counted from there. */
    readonly start: number;
    readonly isBig: boolean;
}

const short = ({ bytes, isBig }: Tiff, at: number): number => numberAt(bytes, at, 2, isBig);
const long = ({ bytes, isBig }: Tiff, at: number): number => numberAt(bytes, at, 4, isBig);
const target = (tiff: Tiff, at: number): number => tiff.start + long(tiff, at);

/** Whether a TIFF begins there. */
export const isTiff = (bytes: Uint8Array, at: number): boolean =>
    hasText(bytes, at, 'II*\0') || hasText(bytes, at, 'MM\0*');

const entriesOf = (tiff: Tiff, directory: number): number[] => {
    const room = Math.floor((tiff.bytes.length - directory - 2) / ENTRY_BYTES);
    const count = Math.max(0, Math.min(short(tiff, directory), room));
    if (count > MOST_ENTRIES) return [];
    return Array.from({ length: count }, (_one, index) => directory + 2 + index * ENTRY_BYTES);
};

/* Zeros are written over the position itself, not only over the way to it. An entry that can be none of
   GPS is left alone, so that a pointer into the middle of a picture spoils nothing. */
function blankGps(tiff: Tiff, directory: number): void {
    const { bytes } = tiff;
    for (const entry of entriesOf(tiff, directory)) {
        if (short(tiff, entry) > LAST_GPS_TAG) return;
        const length = (BYTES_OF_TYPE[short(tiff, entry + 2)] ?? 0) * long(tiff, entry + 4);
        const value = target(tiff, entry + 8);
        if (length > 4 && length <= LONGEST_VALUE) bytes.fill(0, value, value + length);
        bytes.fill(0, entry, entry + ENTRY_BYTES);
    }
    writeNumber(bytes, directory, 2, tiff.isBig, 0);
}

/* The entries after it, and the pointer to the next directory, close up. */
function dropEntry(tiff: Tiff, directory: number, entry: number): void {
    const count = short(tiff, directory);
    const end = directory + 2 + count * ENTRY_BYTES + 4;
    tiff.bytes.copyWithin(entry, entry + ENTRY_BYTES, end);
    tiff.bytes.fill(0, end - ENTRY_BYTES, end);
    writeNumber(tiff.bytes, directory, 2, tiff.isBig, count - 1);
}

function cleanDirectory(tiff: Tiff, directory: number): boolean {
    const found = entriesOf(tiff, directory).filter(
        (entry) => short(tiff, entry) === GPS_DIRECTORY,
    );
    for (const entry of found.reverse()) {
        blankGps(tiff, target(tiff, entry + 8));
        dropEntry(tiff, directory, entry);
    }
    return found.length > 0;
}

/** Takes the GPS directories out of the TIFF that begins there. Says whether there was one. */
export function cleanTiff(bytes: Uint8Array, start: number): boolean {
    const tiff: Tiff = { bytes, start, isBig: hasText(bytes, start, 'MM') };
    const seen = new Set<number>();
    const waiting = [target(tiff, start + 4)];
    let isFound = false;
    while (waiting.length && seen.size < MOST_DIRECTORIES) {
        const directory = waiting.shift()!;
        if (seen.has(directory) || directory <= start || directory >= bytes.length) continue;
        seen.add(directory);
        isFound = cleanDirectory(tiff, directory) || isFound;
        const entries = entriesOf(tiff, directory);
        const inner = entries.filter((entry) => short(tiff, entry) === EXIF_DIRECTORY);
        waiting.push(...inner.map((entry) => target(tiff, entry + 8)));
        const next = long(tiff, directory + 2 + entries.length * ENTRY_BYTES);
        if (next) waiting.push(start + next);
    }
    return isFound;
}

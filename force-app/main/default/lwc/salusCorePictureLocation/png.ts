import { hasText, numberAt, writeNumber } from './bytes';

const SIGNATURE_BYTES = 8;
/* A chunk: its length, its type, what is in it, and the check of type and content. */
const HEAD_BYTES = 8;
const CHECK_BYTES = 4;

/* Source: PNG 3.0, annex D. It is bit by bit, because a chunk of Exif is short. */
function checkOf(bytes: Uint8Array): number {
    let check = 0xffffffff;
    for (const byte of bytes) {
        check ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            check = check & 1 ? (check >>> 1) ^ 0xedb88320 : check >>> 1;
    }
    return (check ^ 0xffffffff) >>> 0;
}

export const isPng = (bytes: Uint8Array): boolean => hasText(bytes, 1, 'PNG\r\n\x1A\n');

/** Writes the checks of the chunks anew that hold something else than before. */
export function mendChecks(bytes: Uint8Array, before: Uint8Array): void {
    let at = SIGNATURE_BYTES;
    while (at + HEAD_BYTES + CHECK_BYTES <= bytes.length) {
        const check = at + HEAD_BYTES + numberAt(before, at, 4, true);
        if (check + CHECK_BYTES > bytes.length) return;
        const chunk = bytes.subarray(at + 4, check);
        const old = before.subarray(at + 4, check);
        if (chunk.some((byte, index) => byte !== old[index]))
            writeNumber(bytes, check, 4, true, checkOf(chunk));
        at = check + CHECK_BYTES;
    }
}

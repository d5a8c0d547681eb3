/** A number of so many bytes; what lies beyond the end is 0. `isBig`: the highest byte comes first. */
export function numberAt(bytes: Uint8Array, at: number, length: 2 | 4, isBig: boolean): number {
    let number = 0;
    for (let index = 0; index < length; index += 1) {
        const offset = isBig ? index : length - 1 - index;
        number = number * 256 + (bytes[at + offset] ?? 0);
    }
    return number;
}

export function writeNumber(
    bytes: Uint8Array,
    at: number,
    length: 2 | 4,
    isBig: boolean,
    number: number,
): void {
    for (let index = 0; index < length; index += 1) {
        const offset = isBig ? length - 1 - index : index;
        bytes[at + offset] = (number >>> (8 * index)) & 0xff;
    }
}

/** Whether these ASCII letters stand there. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1)
        if (bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
}

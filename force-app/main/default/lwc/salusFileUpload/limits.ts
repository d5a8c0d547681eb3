import { soundTypes, type FileLimits } from 'c/salusCoreFiles';
import { asText } from 'c/salusCoreWords';

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 10;
const MOST_FILES = 20;

const above0 = (given: unknown): number | undefined => {
    const number = Number(asText(given));
    return number > 0 ? number : undefined;
};

/** What an author gave. */
interface GivenLimits {
    readonly multiple: unknown;
    readonly max?: unknown;
    readonly maxMegabytes?: unknown;
    readonly acceptedTypes: unknown;
}

/** What may be sent; the kit's own limits where an author gave none. */
export const limitsOf = (given: GivenLimits): FileLimits => ({
    types: soundTypes(given.acceptedTypes).types,
    mostBytes: (above0(given.maxMegabytes) ?? MOST_MEGABYTES) * MEGABYTE,
    mostFiles: given.multiple ? Math.ceil(above0(given.max) ?? MOST_FILES) : 1,
});

import { asText } from 'c/salusCoreWords';

/** What is known of a file before it is read. */
export interface ChosenFile {
    readonly name: string;
    readonly size: number;
    readonly type: string;
}

export interface FileLimits {
    /** Endings such as `.pdf` and media types such as `image/*`; none: every type. */
    readonly types: readonly string[];
    readonly mostBytes: number;
    readonly mostFiles: number;
}

/** Why a file isn't sent at all, named as the constraint that its field fails. */
export type Refusal = 'typeMismatch' | 'tooShort' | 'tooLong' | 'rangeOverflow';

const TYPE = /^(\.[\w.+-]{1,20}|\w[\w.+-]{0,40}\/(\*|\w[\w.+-]{0,80}))$/;
const PICTURE = /\.(avif|dng|heic|heif|jpe?g|png|tiff?|webp)$/;
/* The longest name that is compared; file systems end at 255 characters. */
const LONGEST_ENDING = 24;

const endOf = (name: string): string => name.slice(-LONGEST_ENDING).toLowerCase();

/** The types in an author's list, such as `.pdf, image/*`, and whether each of them is one. */
export function soundTypes(given: unknown): {
    readonly types: string[];
    readonly isSound: boolean;
} {
    const parts = asText(given)
        .slice(0, 1000)
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter(Boolean);
    const types = parts.filter((part) => TYPE.test(part));
    return { types, isSound: types.length === parts.length };
}

const isOfType = ({ name, type }: ChosenFile, allowed: string): boolean => {
    if (allowed.startsWith('.')) return endOf(name).endsWith(allowed);
    const media = type.toLowerCase();
    return allowed.endsWith('/*') ? media.startsWith(allowed.slice(0, -1)) : media === allowed;
};

/** Why a file can't be sent, apart from how many there are already. */
export function refusalOf(file: ChosenFile, limits: FileLimits): Refusal | undefined {
    const { types, mostBytes } = limits;
    if (types.length && !types.some((type) => isOfType(file, type))) return 'typeMismatch';
    if (file.size === 0) return 'tooShort';
    return file.size > mostBytes ? 'tooLong' : undefined;
}

/** Whether it is a picture, which may say where it was taken. Windows has no media type for HEIC. */
export const isPicture = ({ name, type }: ChosenFile): boolean =>
    type.startsWith('image/') || PICTURE.test(endOf(name));

const wordOf = (type: string, anyPicture: string): string => {
    if (type === 'image/*') return anyPicture;
    return type.replace(/^\.|^.*\/(?!\*)/, '').toUpperCase();
};

/** The types as words: “PDF, JPG, or pictures”. */
export const sayTypes = (types: readonly string[], anyPicture: string, locale: string): string =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format([
        ...new Set(types.map((type) => wordOf(type, anyPicture))),
    ]);

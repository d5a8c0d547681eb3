import { asText } from 'c/salusCoreWords';

/** A file that the server has: what a form, a draft or a Flow carries of it. Its bytes are not in it. */
export interface UploadedFile {
    /** What the server calls it; it says nothing of what is in the file. */
    readonly id: string;
    /** What the person calls it: a name that can tell as much as what is in the file. */
    readonly name: string;
}

/** The files in what a page gave, each once; anything else is none. */
export function soundFiles(given: unknown): readonly UploadedFile[] {
    const byId = new Map<string, UploadedFile>();
    for (const one of Array.isArray(given) ? given : []) {
        const { id, name } = Object(one) as Partial<UploadedFile>;
        const key = asText(id).trim();
        if (key && !byId.has(key)) byId.set(key, { id: key, name: asText(name).trim() });
    }
    return [...byId.values()];
}

import { clock } from 'c/salusHostClock';

/** A file that is made in the page. */
export interface OfferedFile {
    /** It stays in the list of downloads, so it says nothing about a person. */
    readonly name: string;
    /** Its media type, such as `text/calendar`. */
    readonly type: string;
    readonly text: string;
}

/* The standard lets it be revoked at once, but iOS asks first whether to open the file, and reads it after
   the answer. FileSaver.js waits as long. */
const KEPT_MS = 40_000;

/* Lightning Web Security (0.28) has a list of types for which it makes an address, and throws for any
   other. A type that says nothing is on it; then the name says how to open the file. */
function addressOf({ type, text }: OfferedFile): string {
    const asType = (one: string): string => URL.createObjectURL(new Blob([text], { type: one }));
    try {
        return asType(`${type};charset=utf-8`);
    } catch {
        return asType('application/octet-stream');
    }
}

/**
 * Hands a file to the person, as a link with `download` does when it is pressed: call it from a press.
 * It goes through memory only, and no server.
 *
 * @returns a function that revokes the file's address at once, where what is in the file has to go
 */
export function offerFile(file: OfferedFile): () => void {
    const address = addressOf(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    const keeper = clock();
    const revoke = (): void => {
        keeper.clear(timer);
        URL.revokeObjectURL(address);
    };
    const timer = keeper.setTimeout(revoke, KEPT_MS);
    return revoke;
}

import { clock } from 'c/salusHostClock';
import { makeObjectUrl } from 'c/salusHostObjectUrl';

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

/**
 * Hands a file to the person, as a link with `download` does when it is pressed: call it from a press.
 * It goes through memory only, and no server.
 *
 * @returns a function that revokes the file's address at once, where what is in the file has to go
 */
export function offerFile(file: OfferedFile): () => void {
    const { address, revoke } = makeObjectUrl(
        new Blob([file.text], { type: `${file.type};charset=utf-8` }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    const keeper = clock();
    const timer = keeper.setTimeout(revoke, KEPT_MS);
    return () => {
        keeper.clear(timer);
        revoke();
    };
}

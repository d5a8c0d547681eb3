import { isWrong, type FileRow } from 'c/salusCoreFiles';
import { namedMessage } from 'c/salusCoreField';
import { fill } from 'c/salusCoreWords';
import oneNotSent from '@salesforce/label/c.Salus_File_OneNotSent';
import oneRemoved from '@salesforce/label/c.Salus_File_OneRemoved';
import oneSent from '@salesforce/label/c.Salus_File_OneSent';
import wasRemoved from '@salesforce/label/c.Salus_File_WasRemoved';
import wasSent from '@salesforce/label/c.Salus_File_WasSent';

/** What is said of a file. A name may tell as much as the file: where others may listen, only what
 *  happened is said. */
export interface Said {
    readonly text: string;
    readonly minimalText: string;
    readonly topic: 'status' | 'form';
}

export const removedSaid = (name: string): Said => ({
    text: fill(wasRemoved, name),
    minimalText: oneRemoved,
    topic: 'status',
});

/** What is said of a file that was sent, or that was not; `error` says why not. */
export const endSaid = (row: FileRow, name: string, error: string): Said =>
    isWrong(row)
        ? { text: namedMessage(name, error), minimalText: oneNotSent, topic: 'form' }
        : { text: fill(wasSent, name), minimalText: oneSent, topic: 'status' };

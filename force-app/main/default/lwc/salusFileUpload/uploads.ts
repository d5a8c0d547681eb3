import {
    mayTryAgain,
    transition,
    type FileEvent,
    type FileLimits,
    type FileRow,
    type FileRows,
} from 'c/salusCoreFiles';
import { whenReleased } from 'c/salusHostPress';
import { Sending, type Sent, type SendingRules } from './sending';

/** The field whose files they are. */
interface UploadsOwner {
    files(): FileRows;
    limits(): FileLimits;
    rules(): Omit<SendingRules, 'onProgress'>;
    /** The files have changed. */
    changed(files: FileRows): void;
    /** A file was sent, or was not. */
    ended(row: FileRow): void;
}

/** What happens to the files of a field: they are chosen, sent, tried again and removed. */
export class Uploads {
    private readonly owner: UploadsOwner;
    private readonly sending = new Sending();

    constructor(owner: UploadsOwner) {
        this.owner = owner;
    }

    add(chosen: readonly File[]): void {
        const first = this.owner.files().nextKey;
        chosen.forEach((file, index) => this.sending.keep(first + index, file));
        this.happened({ type: 'chosen', files: chosen, limits: this.owner.limits() });
        this.sendNew(chosen.map((_file, index) => first + index));
    }

    tryAgain(key: number): void {
        if (!this.rowOf(key)) return; // It was purged meanwhile.
        this.happened({ type: 'tried-again', key, limits: this.owner.limits() });
        this.sendNew([key]);
    }

    /** Stops a file that is on its way. */
    stop(key: number): void {
        this.sending.stop(key);
    }

    remove(key: number): void {
        this.happened({ type: 'removed', key });
    }

    /** Stops all, and drops their bytes. */
    drop(): void {
        this.sending.keepOnly([]);
    }

    /* Sends those that may be sent; of the others it is told why not. */
    private sendNew(keys: readonly number[]): void {
        for (const key of keys) {
            const row = this.rowOf(key)!;
            if (row.state === 'sending') void this.send(key);
            else this.owner.ended(row);
        }
    }

    private async send(key: number): Promise<void> {
        const onProgress = (part: number): void => this.happened({ type: 'progressed', key, part });
        const sent = await this.sending.start(key, { ...this.owner.rules(), onProgress });
        if (sent) whenReleased(() => this.finish(key, sent));
    }

    /* Nothing moves between a press and its release: the button under it stays where it is. */
    private finish(key: number, sent: Sent): void {
        if (!this.rowOf(key)) return;
        const { locationFound } = sent;
        if (sent.ok) this.happened({ type: 'sent', key, id: sent.value.id, locationFound });
        else this.happened({ type: 'not-sent', key, error: sent.error });
        this.owner.ended(this.rowOf(key)!);
    }

    /* Bytes are kept only as long as they may be sent. */
    private happened(event: FileEvent): void {
        const before = this.owner.files();
        const files = transition(before, event);
        if (files === before) return;
        const kept = files.list.filter((row) => row.state === 'sending' || mayTryAgain(row));
        this.sending.keepOnly(kept.map(({ key }) => key));
        this.owner.changed(files);
    }

    private rowOf(wanted: number): FileRow | undefined {
        return this.owner.files().list.find(({ key }) => key === wanted);
    }
}

import { readDraft, type Draft, type DraftKey } from 'c/salusCoreDraft';
import { plainCopy } from 'c/salusCoreTask';
import { quietly, waitFor } from 'c/salusHostRequests';
import type { DraftStore } from 'c/salusPortDraftStore';

/**
 * The drafts of a task in the app's store. What a store throws may hold an answer, so it goes
 * nowhere: a draft that can't be kept or read is no draft.
 */
export class TaskDrafts {
    private readonly task: Omit<DraftKey, 'subject'>;
    private store?: DraftStore;
    private subject = '';
    /* Whose page it was before it was handed to somebody else. */
    private former?: string;

    constructor(task: Omit<DraftKey, 'subject'>) {
        this.task = task;
    }

    /** Reads the draft of a subject. From now on it is their answers that are kept. */
    async open(store: DraftStore | undefined, subject: string): Promise<Draft | undefined> {
        this.store = store;
        this.subject = subject;
        if (!store || this.isForeign) return undefined;
        const { key } = this;
        const stored = await waitFor(() => store.load(key));
        try {
            return readDraft(plainCopy(stored), key);
        } catch {
            return undefined;
        }
    }

    /** Called at once, for the page may be on its way out. */
    save(page: string, answers: Draft['answers']): void {
        const { store, key } = this;
        if (store && !this.isForeign) quietly(() => store.save({ ...key, page, answers }));
    }

    clear(): void {
        const { store, key } = this;
        if (store && !this.isForeign) quietly(() => store.clear(key));
    }

    /** The page is somebody else's now: no draft of the subject before is read or written. */
    handOver(): void {
        this.former = this.subject;
    }

    private get key(): DraftKey {
        return { ...this.task, subject: this.subject };
    }

    private get isForeign(): boolean {
        return this.former === this.subject;
    }
}

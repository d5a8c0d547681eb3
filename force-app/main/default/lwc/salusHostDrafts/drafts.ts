import { readDraft, type Draft, type DraftKey } from 'c/salusCoreDraft';
import { plainCopy } from 'c/salusCorePlain';
import { quietly, waitFor } from 'c/salusHostWaiting';
import type { DraftStore } from 'c/salusPortDraftStore';

/* The last save of each store: the task that reads a draft need not be the one that saved it, where a
   person comes back at once. It holds no answer. */
const lastSaves = new WeakMap<DraftStore, Promise<boolean>>();

/**
 * The drafts of a task in the app's store. What a store throws may hold an answer, so it goes
 * nowhere: a draft that can't be kept or read is no draft.
 */
export class Drafts {
    private readonly task: Omit<DraftKey, 'subject'>;
    private readonly findStore: () => DraftStore | undefined;
    /* The last save: a draft that is read before it has ended is an old one. */
    private saving?: Promise<boolean>;
    private subject = '';
    /* Whether the page is somebody else's, whose subject is not given yet. */
    private isHandedOver = false;
    /* Whether the subject replaced another before any purge: the purge for it may still come. */
    private isAhead = false;

    /** The store is asked for each time: an app may set it after the task began. */
    constructor(task: Omit<DraftKey, 'subject'>, findStore: () => DraftStore | undefined) {
        this.task = task;
        this.findStore = findStore;
    }

    /** Whether drafts are kept: there is a store, and it is known whose they are. */
    get areKept(): boolean {
        return this.store !== undefined;
    }

    /** Reads the draft of a subject. From now on it is their answers that are kept. */
    async open(subject: string): Promise<Draft | undefined> {
        this.become(subject);
        const { store, key, saving } = this;
        if (!store) return undefined;
        const saves = [saving, lastSaves.get(store)].filter((save) => save !== undefined);
        if (saves.length) await waitFor(() => Promise.all(saves));
        const stored = await waitFor(() => store.load(key));
        try {
            return readDraft(plainCopy(stored), key);
        } catch {
            return undefined;
        }
    }

    /** Called at once, for the page may be on its way out. Resolves to whether it is kept. */
    save(page: string, answers: Draft['answers']): Promise<boolean> {
        const { store, key } = this;
        this.isAhead = false;
        if (!store) return Promise.resolve(false);
        const saving = quietly(() => store.save({ ...key, page, answers }));
        this.saving = saving;
        lastSaves.set(Object(store) as DraftStore, saving);
        return saving;
    }

    /** Drops the draft, and once more where a save is still on its way, which would bring it back. */
    clear(): void {
        const { store, key, saving } = this;
        if (!store) return;
        const clear = (): unknown => quietly(() => store.clear(key));
        clear();
        if (!saving) return;
        void waitFor(() => saving).then(() => this.saving === saving && clear());
    }

    /**
     * The page is somebody else's now: no draft of the subject before is read or written. An app may
     * give the new subject first: then the subject is theirs already, if nothing was answered since.
     */
    handOver({ isAnswered }: { isAnswered: boolean }): void {
        this.isHandedOver ||= isAnswered || !this.isAhead;
        this.isAhead = false;
    }

    private become(subject: string): void {
        if (subject === this.subject) return;
        this.isAhead = this.subject !== '' && !this.isHandedOver;
        this.isHandedOver = false;
        this.subject = subject;
    }

    private get key(): DraftKey {
        return { ...this.task, subject: this.subject };
    }

    private get store(): DraftStore | undefined {
        return this.isHandedOver ? undefined : this.findStore();
    }
}

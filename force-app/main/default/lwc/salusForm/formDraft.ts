import { keptAnswers, type Draft } from 'c/salusCoreDraft';
import type { FormField } from 'c/salusCoreField';
import { Drafts } from 'c/salusHostDrafts';
import type { FormFields } from 'c/salusHostForm';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { DraftState } from 'c/salusDraftStatus';

/** The form that the draft is of. */
interface FormDraftOwner {
    findStore(): DraftStore | undefined;
    subject(): string;
    readonly fields: FormFields;
    showDraft(state: DraftState): void;
}

const NONE: Draft['answers'] = Object.freeze({});

/**
 * The draft of a form: the answers so far, in the app's store on the server and nowhere else. A secret
 * and a file are never in it.
 */
export class FormDraft {
    private readonly owner: FormDraftOwner;
    private readonly drafts: Drafts;
    /* What was kept and has no field in the page yet. */
    private waiting = NONE;
    /* The fields that the person has changed: a draft that comes later leaves them alone. */
    private readonly changed = new Set<FormField>();
    private isSaving = false;
    private isToSave = false;
    private opening = 0;

    constructor(owner: FormDraftOwner, task: string, version: number) {
        this.owner = owner;
        this.drafts = new Drafts({ task, version }, () => owner.findStore());
    }

    /** Whether what was changed would be lost if the page went now. */
    get hasUnsaved(): boolean {
        return this.changed.size > 0 && (this.isSaving || this.isToSave || !this.drafts.areKept);
    }

    /** Reads the draft of the subject, and puts its answers into the fields. */
    async open(): Promise<void> {
        this.opening += 1;
        const { opening, owner } = this;
        const draft = await this.drafts.open(owner.subject());
        if (!draft || opening !== this.opening) return;
        this.waiting = draft.answers;
        for (const field of owner.fields.inOrder) this.fillIn(field);
    }

    /** Puts the kept answer into a field, unless the person has answered already. */
    fillIn(field: FormField): void {
        const { name } = field;
        if (!Object.hasOwn(this.waiting, name)) return;
        const { [name]: answer, ...others } = this.waiting;
        this.waiting = Object.freeze(others);
        if (this.changed.has(field)) return;
        (field as { value: unknown }).value = answer;
        this.owner.showDraft('restored');
    }

    /** The person changed an answer. */
    changedBy(field: FormField): void {
        this.changed.add(field);
        this.isToSave = true;
    }

    /** Saves what was changed. One save follows another, so that the last one is the newest. */
    async save(): Promise<void> {
        if (!this.isToSave || this.isSaving || !this.drafts.areKept) return;
        this.isToSave = false;
        this.isSaving = true;
        this.owner.showDraft('saving');
        const { opening } = this;
        const isSaved = await this.send();
        if (opening !== this.opening) return;
        this.isSaving = false;
        if (!isSaved) this.isToSave = true;
        this.owner.showDraft(isSaved ? 'saved' : 'failed');
        if (isSaved) await this.save();
    }

    /** The answers have arrived: there is nothing to keep. */
    finish(): void {
        if (this.drafts.areKept) this.drafts.clear();
        this.forget();
    }

    /** Saves what is not saved, at once: the page, or what is in it, is going. */
    leave(): void {
        if (this.isToSave && this.drafts.areKept) void this.send();
        this.isToSave = false;
    }

    /** The page is another person's now: nothing of the one before is read or written. */
    handOver(): void {
        this.drafts.handOver({ isAnswered: this.changed.size > 0 });
        this.forget();
    }

    /** Drops what was kept and what was changed. */
    forget(): void {
        this.opening += 1;
        this.waiting = NONE;
        this.changed.clear();
        this.isSaving = false;
        this.isToSave = false;
        this.owner.showDraft('');
    }

    private send(): Promise<boolean> {
        const fields = this.owner.fields.inOrder.filter(
            ({ name, sensitivity }) => name && sensitivity !== 'secret',
        );
        const answers = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
        return this.drafts.save('', { ...this.waiting, ...keptAnswers(answers) });
    }
}

import type { Draft } from 'c/salusCoreDraft';
import type { DraftStore } from 'c/salusPortDraftStore';

/** What is kept of a task: the page that is open and the answers so far. */
export type TaskDraft = Pick<Draft, 'page' | 'answers'>;

/** The component that a task is. */
export interface TaskOwner<Page extends string> {
    readonly isConnected: boolean;
    readonly page: Page;
    /** What is to be kept; undefined while nothing is answered, and once it is sent. */
    readonly draft: TaskDraft | undefined;
    readonly draftStore?: DraftStore;
    /** Whose answers they are. */
    readonly draftSubject: string;
    /** Whether a host page owns the browser's history. */
    readonly noHistory: boolean;
    /** Begins, with what was kept. Resolves when the first page is known. */
    begin(draft: TaskDraft | undefined): Promise<void>;
    mayShow(page: Page): boolean;
    /** Shows a page that Back or Forward led to. */
    show(page: Page): void;
    /** The heading of the new page has the focus: now the rest of it. */
    showRest(): void;
    /** Drops every answer, and what waits for one. */
    forget(): void;
}

/** Which task it is, and every page that it can have: a page's index is its number in the history. */
export interface TaskName<Page extends string> {
    readonly task: string;
    /** Counts the shapes of its drafts. */
    readonly version: number;
    readonly pages: readonly Page[];
}

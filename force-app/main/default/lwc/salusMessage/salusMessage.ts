import { api } from 'lwc';
import { readMessageView, type MessageView } from 'c/salusCoreMessages';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import attachments from '@salesforce/label/c.Salus_Message_Attachments';
import tryAgain from '@salesforce/label/c.Salus_Message_TryAgain';
import { cardOf, type MessageCard } from './card';

/**
 * One secure message: who wrote it and when, its text word for word, its files, and what became of it.
 *
 * @fires retry - “Try again” was pressed, of a message that was not sent. `detail.id` is the message's id.
 * @fires openattachment - A file was pressed. `detail.id` is the message's id, `detail.attachmentId` the file's.
 * @status trial
 */
export default class SalusMessage extends SalusDisplay {
    /** The message. */
    @api
    get message(): MessageView | undefined {
        return this.given;
    }
    set message(message: MessageView | undefined) {
        this.hadFocus = Boolean(this.template?.activeElement);
        this.given = this.read(message);
    }

    /** Moves the focus to its heading, so that a screen reader says whose it is. */
    @api
    focus(): void {
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    readonly labels = { attachments, tryAgain };
    private given?: MessageView;
    private hadFocus = false;

    /* “Try again” may be gone: what it asked for is under way. */
    renderedCallback(): void {
        super.renderedCallback();
        if (this.hadFocus && !this.template?.activeElement) this.focus();
        this.hadFocus = false;
    }

    /* A list of one: by its key, another message has elements of its own. */
    get cards(): readonly MessageCard[] {
        return this.given && this.isReady ? [cardOf(this.given)] : [];
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry', { detail: { id: this.given?.id } }));
    }

    handleOpen(event: Event): void {
        const { index } = (event.currentTarget as HTMLElement).dataset;
        const attachmentId = this.given?.attachments?.[Number(index)]?.id;
        const detail = { id: this.given?.id, attachmentId };
        this.dispatchEvent(new CustomEvent('openattachment', { detail }));
    }

    protected clear(): void {
        this.given = undefined;
        this.hadFocus = false;
    }

    private read(given: unknown): MessageView | undefined {
        if (given === undefined || given === null) return undefined;
        const { view, problems } = readMessageView(given, 'c-salus-message');
        problems.forEach(report);
        return view;
    }
}

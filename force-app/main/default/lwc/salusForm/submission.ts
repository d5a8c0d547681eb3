import type { FieldValue } from 'c/salusCoreField';
import { IdempotencyKey } from 'c/salusHostIdempotency';
import { startWaiting, type Waiting } from 'c/salusHostWaiting';

/** The answers by the names of their fields. */
export type Values = Readonly<Record<string, FieldValue>>;

/** What is wrong with the answers, in words: by the name of a field, by `name.part` for a part of
 *  one, or by '' for the whole form. */
export type FormErrors = Readonly<Record<string, string>>;

/** What the app says of the answers that it sent: nothing, or what the server found wrong. */
export type SubmitAnswer = { readonly errors?: FormErrors } | undefined;

/** What goes with `submit`. */
export interface SubmitDetail {
    readonly values: Values;
    /** The same for the same answers, so that a server that keeps it does nothing twice. */
    readonly idempotencyKey: string;
    /** Keeps the form busy until the promise settles, and shows what comes of it. */
    readonly waitUntil: (answer: Promise<SubmitAnswer>) => void;
}

/** The form whose answers are sent. */
interface SubmissionOwner {
    setSending(isSending: boolean): void;
    /** The server has answered. */
    answered(answer: SubmitAnswer): void;
    /** There is no answer that makes sense; `how` says why, without a value. */
    failed(how: string): void;
}

/** The answers of a form on their way: one key for the same answers, and one answer. */
export class Submission {
    private readonly owner: SubmissionOwner;
    private readonly key = new IdempotencyKey();
    private waiting?: Waiting;

    constructor(owner: SubmissionOwner) {
        this.owner = owner;
    }

    /** What the app is given. */
    detailOf(values: Values): SubmitDetail {
        return {
            values,
            idempotencyKey: this.key.of(values),
            waitUntil: (answer) => void this.waitFor(answer),
        };
    }

    /** The answers arrived: the same ones sent again are another submission. */
    finish(): void {
        this.key.forget();
    }

    /** Waits for nothing any more, and keeps nothing of what was sent. */
    forget(): void {
        this.waiting?.end({ how: 'dropped' });
        this.waiting = undefined;
        this.owner.setSending(false);
        this.key.forget();
    }

    private async waitFor(answer: Promise<SubmitAnswer>): Promise<void> {
        const waiting = startWaiting(() => answer);
        this.waiting = waiting;
        this.owner.setSending(true);
        const ending = await waiting.ending;
        if (this.waiting !== waiting) return;
        this.waiting = undefined;
        this.owner.setSending(false);
        try {
            if (ending.how === 'answered') this.owner.answered(ending.answer as SubmitAnswer);
            else this.owner.failed(ending.how);
        } catch {
            this.owner.failed('answered with a wrong shape'); // Of what it threw nothing is said.
        }
    }
}

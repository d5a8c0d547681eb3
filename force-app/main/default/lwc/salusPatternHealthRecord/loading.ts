import {
    isRecordAnswer,
    isRecordError,
    type PartEvent,
    type RecordAnswer,
    type RecordError,
    type RecordPart,
} from 'c/salusCoreHealthRecord';
import { Requests } from 'c/salusHostRequests';
import type { HealthRecordAdapter } from 'c/salusPortHealthRecord';

export const TAG = 'c-salus-pattern-health-record';

const guards = {
    isValue: (_: RecordPart, value: unknown): boolean => isRecordAnswer(value),
    isError: (_: RecordPart, error: unknown): boolean => isRecordError(error),
};

/** Tells what has become of a part. */
type Tell = (part: RecordPart, event: PartEvent) => void;

/** The requests for the parts of a record: each by itself, so that a slow one holds up no other. */
export class Loading {
    private readonly tell: Tell;
    private readonly requests = new Map<RecordPart, Requests<RecordPart, RecordError>>();

    constructor(tell: Tell) {
        this.tell = tell;
    }

    /** Asks for a part, and drops an older request for it. */
    async ask(adapter: HealthRecordAdapter, part: RecordPart): Promise<void> {
        const call = (signal: AbortSignal) => adapter.readPart(part, signal);
        const asked = { request: part, method: 'readPart', call };
        const answer = await this.requestsOf(part).ask<RecordAnswer>(asked);
        if (answer) this.tell(part, { type: 'shown', answer });
    }

    /** Waits for nothing any more. */
    stop(): void {
        this.requests.forEach((one) => one.stop());
        this.requests.clear();
    }

    private requestsOf(part: RecordPart): Requests<RecordPart, RecordError> {
        const there = this.requests.get(part);
        if (there) return there;
        const made = new Requests<RecordPart, RecordError>({
            tag: TAG,
            guards,
            send: (event) => {
                if (event.type !== 'answered' && event.type !== 'page') this.tell(part, event);
            },
        });
        this.requests.set(part, made);
        return made;
    }
}

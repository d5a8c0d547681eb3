import { api } from 'lwc';
import type { Topic } from 'c/salusCoreAnnouncing';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { announce } from 'c/salusHostAnnouncer';

let count = 0;

/**
 * A text that says how things stand, “3 times on Tuesday”, and that is announced when it changes.
 *
 * @status trial
 */
export default class SalusStatusMessage extends SalusDisplay {
    /** How things stand. A text that comes after mounting is announced; '' shows nothing. */
    @api
    get text(): string {
        return this.words;
    }
    set text(given: string) {
        const text = asText(given).trim();
        if (text === this.words) return;
        this.words = text;
        if (!text) this.withdraw?.();
        if (this.isConnected) this.announceText();
    }

    /** What it is about, which decides how loudly it is announced. */
    @api topic: Topic = 'status';
    /** What is announced instead where others may overhear: “The times have changed”. */
    @api minimalText = '';

    private words = '';
    private withdraw?: () => void;
    private readonly key = `status-message-${(count += 1)}`;

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.withdraw?.();
    }

    get shownText(): string {
        return this.isReady ? this.words : this.stateWords;
    }

    protected clear(): void {
        this.words = '';
    }

    private announceText(): void {
        const { words: text, topic, key, sensitivity } = this;
        const minimalText = asText(this.minimalText).trim() || undefined;
        const hushed = minimalText && { minimalText };
        this.withdraw = announce({ text, topic, key, sensitivity, ...hushed });
    }
}

import { LightningElement, api } from 'lwc';
import type { Topic } from 'c/salusCoreAnnouncing';
import {
    isPurged,
    sensitivityOf,
    type PurgeReason,
    type Sensitivity,
} from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';

let count = 0;

/**
 * A text that says how things stand, “3 times on Tuesday”, and that is said when it changes.
 *
 * @status trial
 */
export default class SalusStatusMessage extends LightningElement implements PhiComponent {
    /** How things stand. A text that comes after mounting is said; '' shows nothing. */
    @api
    get text(): string {
        return this.words;
    }
    set text(given: string) {
        const text = asText(given).trim();
        if (text === this.words) return;
        this.words = text;
        if (this.isConnected) this.say();
    }

    /** What it is about, which decides how loudly it is said. */
    @api topic: Topic = 'status';
    /** What is said instead where others may hear: “The times have changed”. */
    @api minimalText = '';

    /** How private the text is: `none`, `pii`, `phi` (the default) or `secret`. */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declared, this.inherited);
    }
    set sensitivity(level: Sensitivity) {
        this.declared = level;
        this.place.mask(this.sensitivity);
    }

    words = '';
    private declared?: Sensitivity;
    private inherited?: Sensitivity;
    private readonly place = new PhiRegistration(this.hostElement as HTMLElement, this);
    private readonly key = `status-message-${(count += 1)}`;

    connectedCallback(): void {
        this.place.start(this.sensitivity);
    }

    disconnectedCallback(): void {
        this.place.stop();
    }

    inherit(level: Sensitivity | undefined): void {
        this.inherited = level;
        this.place.mask(this.sensitivity);
    }

    purge(reason: PurgeReason): void {
        if (isPurged(this.sensitivity, reason)) this.words = '';
    }

    private say(): void {
        const { words: text, topic, key, sensitivity } = this;
        const minimalText = asText(this.minimalText).trim() || undefined;
        announce({ text, topic, key, sensitivity, ...(minimalText && { minimalText }) });
    }
}

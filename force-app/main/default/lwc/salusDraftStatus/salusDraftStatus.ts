import { LightningElement, api } from 'lwc';
import { fill } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { locale } from 'c/salusPlatformLocale';
import failed from '@salesforce/label/c.Salus_Draft_Failed';
import restored from '@salesforce/label/c.Salus_Draft_Restored';
import saved from '@salesforce/label/c.Salus_Draft_Saved';
import savedAt from '@salesforce/label/c.Salus_Draft_SavedAt';
import saving from '@salesforce/label/c.Salus_Draft_Saving';

/** What became of the answers that were given and not sent; '' is nothing yet. */
export type DraftState = '' | 'saving' | 'saved' | 'failed' | 'restored';

const WORDS: Readonly<Record<DraftState, string>> = { '': '', saving, saved, failed, restored };

let count = 0;

/**
 * Whether the answers so far are saved on the server. `c-salus-form` and a task show it where drafts
 * are kept; nothing is announced of each save, only what a person has to know.
 *
 * @status trial
 */
export default class SalusDraftStatus extends LightningElement {
    /** What became of the answers: `saving`, `saved`, `failed`, `restored`, or '' for nothing yet. */
    @api
    get state(): DraftState {
        return this.current;
    }
    set state(given: DraftState) {
        const state = Object.hasOwn(WORDS, given) ? given : '';
        if (state === this.current) return;
        this.current = state;
        if (this.isConnected && this.isNews) this.announceText();
        if (state !== 'saving') this.former = state;
    }

    /** When they were saved, in milliseconds since 1970. It is shown by the device's own clock. */
    @api savedAt?: number;

    private current: DraftState = '';
    /* What was so before the last save began. */
    private former: DraftState = '';
    private withdraw?: () => void;
    private readonly key = `draft-status-${(count += 1)}`;

    disconnectedCallback(): void {
        this.withdraw?.();
    }

    get text(): string {
        const { current, savedAt: at } = this;
        return current === 'saved' && Number.isFinite(at)
            ? fill(savedAt, new Date(at!).toLocaleTimeString(locale, { timeStyle: 'short' }))
            : WORDS[current];
    }

    /** `problem` while the answers are not saved. */
    get look(): string {
        return this.current === 'failed' ? 'status problem' : 'status';
    }

    /* A save after each answer is no news, but one after a save that failed is. */
    private get isNews(): boolean {
        if (this.current === 'saved') return this.former === 'failed';
        return this.current === 'failed' || this.current === 'restored';
    }

    private announceText(): void {
        this.withdraw = announce({ text: this.text, topic: 'status', key: this.key });
    }
}

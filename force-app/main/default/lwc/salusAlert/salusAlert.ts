import { LightningElement, api } from 'lwc';
import { announce } from 'c/salusHostAnnouncer';
import { SalusProblem } from 'c/salusCoreProblems';
import { asText } from 'c/salusCoreWords';
import { leaveFocus } from 'c/salusHostFocus';
import { report } from 'c/salusHostProblems';
import type { IconName } from 'c/salusIcon';
import dismissLabel from '@salesforce/label/c.Salus_Dismiss';
import signError from '@salesforce/label/c.Salus_SignError';
import signInfo from '@salesforce/label/c.Salus_SignInfo';
import signSuccess from '@salesforce/label/c.Salus_SignSuccess';
import signWarning from '@salesforce/label/c.Salus_SignWarning';

/** What a message is about. */
export type AlertVariant = 'info' | 'success' | 'warning' | 'error';

const SIGNS: Readonly<Record<AlertVariant, string>> = Object.freeze({
    info: signInfo,
    success: signSuccess,
    warning: signWarning,
    error: signError,
});
let count = 0;

/**
 * A message that stays on the page: a sign, a word for the sign, a heading and what to do.
 * A screen reader hears it when its words change, or, with `announce`, when it comes.
 *
 * @slot default - What a person can do about it: a button, a link, a list.
 * @fires dismiss - The person has closed it. It does not bubble.
 * @status trial
 */
export default class SalusAlert extends LightningElement {
    @api variant: AlertVariant = 'info';
    /** The message in a few words. */
    @api heading = '';
    /** The rest of it, and what to do. */
    @api text = '';
    /** Whether it is also said when it comes: it answers something that the person did. */
    @api announce = false;
    /** Whether the person can close it. */
    @api dismissible = false;

    readonly dismissLabel = dismissLabel;
    private dismissedWords = '';
    private lastWords?: string;
    private readonly key = `alert-${(count += 1)}`;

    connectedCallback(): void {
        if (!Object.hasOwn(SIGNS, this.variant)) {
            const help = 'choose info, success, warning or error';
            report(new SalusProblem('bad-property', 'c-salus-alert', 'variant', help));
        }
    }

    renderedCallback(): void {
        const { words, lastWords } = this;
        const isNew = words !== lastWords && (lastWords !== undefined || this.announce);
        this.lastWords = words;
        if (isNew && words && this.isShown) this.say(words);
    }

    get kind(): AlertVariant {
        return Object.hasOwn(SIGNS, this.variant) ? this.variant : 'info';
    }

    get alertClass(): string {
        return `alert alert-${this.kind}`;
    }

    get icon(): IconName {
        return this.kind;
    }

    get sign(): string {
        return SIGNS[this.kind];
    }

    /* Once closed, it comes back when it has something else to say. */
    get isShown(): boolean {
        return !this.dismissedWords || this.dismissedWords !== this.words;
    }

    handleDismiss(): void {
        leaveFocus(() => {
            this.dismissedWords = this.words;
            this.dispatchEvent(new CustomEvent('dismiss'));
        });
    }

    private get words(): string {
        const said = [this.heading, this.text].map((part) => asText(part).trim()).filter(Boolean);
        return said.length ? [this.sign, ...said].join('. ') : '';
    }

    /* What went wrong is worth hearing also after ten seconds of other talk. */
    private say(text: string): void {
        const expires = this.kind === 'error' || this.kind === 'warning' ? 0 : undefined;
        announce({ text, topic: 'status', key: this.key, expires });
    }
}

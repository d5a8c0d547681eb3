import { api } from 'lwc';
import { announce } from 'c/salusHostAnnouncer';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { leaveFocus, moveFocus } from 'c/salusHostFocus';
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
 * It is announced when its words change, or, with `announce`, when it comes.
 *
 * @slot default - What a person can do about it: a button, a link, a list.
 * @fires dismiss - The person has closed it. It does not bubble.
 * @status trial
 */
export default class SalusAlert extends SalusDisplay {
    /** What kind of message it is; it chooses the sign and the colour. */
    @api variant: AlertVariant = 'info';

    /** The message in a few words. */
    @api
    get heading(): string {
        return this.givenHeading;
    }
    set heading(heading: string) {
        this.givenHeading = asText(heading).trim();
    }

    /** The rest of it, and what to do. */
    @api
    get text(): string {
        return this.givenText;
    }
    set text(text: string) {
        this.givenText = asText(text).trim();
    }

    /** Whether it is announced when it comes: it answers something that the person did. */
    @api announce = false;
    /** Whether the person can close it. */
    @api dismissible = false;

    /** Moves the focus to the button that closes it, if it has one. */
    @api
    focus(): void {
        const button = this.template?.querySelector('button');
        if (button) moveFocus(button);
    }

    readonly dismissLabel = dismissLabel;
    private givenHeading = '';
    private givenText = '';
    private dismissedWords = '';
    private lastWords?: string;
    private withdraw?: () => void;
    private readonly key = `alert-${(count += 1)}`;

    connectedCallback(): void {
        super.connectedCallback();
        if (!Object.hasOwn(SIGNS, this.variant))
            this.reportBad('variant', 'choose info, success, warning or error');
    }

    renderedCallback(): void {
        super.renderedCallback();
        const { words, lastWords } = this;
        const isNew = words !== lastWords && (lastWords !== undefined || this.announce);
        this.lastWords = words;
        if (isNew && words && this.isShown) this.announceWords(words);
        if (!words || !this.isShown) this.withdraw?.();
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.withdraw?.();
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

    /* Once closed, it comes back with other words. */
    get isShown(): boolean {
        return !this.dismissedWords || this.dismissedWords !== this.words;
    }

    get shownHeading(): string {
        return this.isReady ? this.givenHeading : '';
    }

    get shownText(): string {
        return this.isReady ? this.givenText : this.stateWords;
    }

    /* Which message the button closes, where there are several. */
    get about(): 'heading' | 'text' | undefined {
        if (this.shownHeading) return 'heading';
        return this.shownText ? 'text' : undefined;
    }

    handleDismiss(): void {
        const { words } = this;
        leaveFocus(this.hostElement as HTMLElement, () => {
            const hasOthers = this.words !== words; // They came after the press.
            if (hasOthers || !this.isShown) return;
            this.dismissedWords = words;
            this.dispatchEvent(new CustomEvent('dismiss'));
        });
    }

    protected clear(): void {
        this.givenHeading = '';
        this.givenText = '';
        this.dismissedWords = '';
        this.lastWords = '';
    }

    /* The page author's own words, unless it is said how private they are. */
    protected get holdsValue(): boolean {
        return this.declaredSensitivity !== undefined;
    }

    private get words(): string {
        const given = [this.givenHeading, this.givenText].filter(Boolean);
        return given.length ? [this.sign, ...given].join('. ') : '';
    }

    /* What went wrong is worth hearing also after ten seconds of other talk. */
    private announceWords(text: string): void {
        const expires = this.kind === 'error' || this.kind === 'warning' ? 0 : undefined;
        const { key, declaredSensitivity: sensitivity } = this;
        this.withdraw = announce({ text, topic: 'status', key, expires, sensitivity });
    }
}

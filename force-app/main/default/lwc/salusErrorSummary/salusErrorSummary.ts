import { LightningElement, api } from 'lwc';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { asText, fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import answersToCheck from '@salesforce/label/c.Salus_AnswersToCheck';

/** One error of a form: which field it is of, and what the person can do. Never the answer. */
export interface SummaryError {
    /** Given back by `jump`. It is no part of the page. Without one the line leads nowhere. */
    readonly key: string;
    readonly message: string;
}

interface Line {
    readonly index: string;
    readonly message: string;
    readonly isLink: boolean;
}

/**
 * What is wrong in a form, as a list: each line leads to its field. `c-salus-form` shows one by
 * itself; alone it serves a page whose errors come from elsewhere.
 *
 * @fires jump - A line was chosen. `detail.key` is its error's; it does not bubble.
 * @status trial
 */
export default class SalusErrorSummary extends LightningElement {
    /** Words over the list; where none are given, how many answers there are to check. */
    @api heading = '';
    /** The level of the heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;
    /** The errors, in the order of their fields. Without any it shows nothing. */
    @api errors: readonly SummaryError[] = [];

    /** Moves the focus to the heading, which a screen reader reads, and the person goes on from there.
     *  A group that the heading names is read with its name and its label: Orca 43.1 with Chromium 156
     *  said “Answers to check: 2 Answers to check: 1 panel” once their number had changed. */
    @api
    focus(): void {
        (this.refs?.heading as HTMLElement | undefined)?.focus();
    }

    get lines(): readonly Line[] {
        const errors = Array.isArray(this.errors) ? this.errors : [];
        const lines = errors.map((error: Partial<SummaryError> | null, index) => ({
            index: String(index),
            message: asText(error?.message).trim(),
            isLink: asText(error?.key) !== '',
        }));
        return lines.filter(({ message }) => message);
    }

    get hasLines(): boolean {
        return this.lines.length > 0;
    }

    get shownHeading(): string {
        return (
            asText(this.heading).trim() || fill(answersToCheck, sayCount(this.lines.length, locale))
        );
    }

    handleJump(event: MouseEvent): void {
        event.preventDefault(); // The address stays as it is.
        const { index } = (event.currentTarget as HTMLElement).dataset;
        const key = asText(this.errors[Number(index)]?.key);
        this.dispatchEvent(new CustomEvent('jump', { detail: { key } }));
    }
}

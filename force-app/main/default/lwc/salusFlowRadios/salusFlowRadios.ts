import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-radios` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowRadios extends SalusFlowField {
    /** What the person reads of each choice. */
    @api choiceLabels?: readonly string[] | null;

    /** What each answer is called in the flow; the labels where none are given. */
    @api choiceValues?: readonly string[] | null;

    /** horizontal for two or three short answers; on a narrow screen they stack all the same. One of: stacked, horizontal. */
    @api layout?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['options', 'layout'];
}

import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-checkboxes` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowCheckboxes extends SalusFlowField {
    /** What the person reads of each choice. */
    @api choiceLabels?: readonly string[] | null;

    /** What each answer is called in the flow; the labels where none are given. */
    @api choiceValues?: readonly string[] | null;

    /** How many have to be chosen by somebody who chooses any. */
    @api min?: number | null;

    /** How many can be chosen. */
    @api max?: number | null;

    /** horizontal for a few short answers; on a narrow screen they stack all the same. One of: stacked, horizontal. */
    @api layout?: FlowText;

    /** The answer. */
    @api
    get value(): readonly string[] {
        return this.answerOf('value') as readonly string[];
    }
    set value(given: readonly string[] | null) {
        this.give('value', given);
    }

    protected readonly own = ['options', 'min', 'max', 'layout'];
}

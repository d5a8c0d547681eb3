import { api } from 'lwc';
import SalusFlowField from 'c/salusFlowField';

/** `c-salus-combo-box` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowComboBox extends SalusFlowField {
    /** What the person reads of each choice. */
    @api choiceLabels?: readonly string[] | null;

    /** What each answer is called in the flow; the labels where none are given. */
    @api choiceValues?: readonly string[] | null;

    /** Finds choices for what is typed, such as on a server: it gets the text and an AbortSignal, and promises a list of choices. No builder gives a function: a component that extends this one does. */
    @api search?: unknown;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['options', 'search'];
}

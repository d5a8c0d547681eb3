import { api } from 'lwc';
import SalusFlowField, { asJson, type FlowText } from 'c/salusFlowField';

/** `c-salus-repeatable-group` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowRepeatableGroup extends SalusFlowField {
    /** What an entry is called, as the beginning of a heading: “Medicine”. */
    @api entryLabel?: FlowText;

    /** The words of the button that adds an entry: “Add another medicine”. */
    @api addLabel?: FlowText;

    /** How many entries are there from the start. */
    @api minimum?: FlowText;

    /** The most entries that a person can add. */
    @api maximum?: FlowText;

    /** What each entry asks for: a list of fields, each with a kind (text, text-area, number, date, time, select or radios), a name, a label and the other properties of that field. As JSON text, such as an Apex action gives. */
    @api fieldsJson?: FlowText;

    /** The answer: a list, as JSON text. */
    @api
    get valueJson(): string {
        return this.answerOf('valueJson') as string;
    }
    set valueJson(given: string | null) {
        this.give('valueJson', given);
    }

    protected readonly own = ['entryLabel', 'addLabel', 'minimum', 'maximum', 'fields'];
    protected readonly answer = asJson;
}

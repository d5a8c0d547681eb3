import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-modality-picker` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowModalityPicker extends SalusFlowField {
    /** The locations, each with the modalities that it offers. As JSON text, such as an Apex action gives. */
    @api locationsJson?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['locations'];
}

import { api } from 'lwc';
import SalusFlowField from 'c/salusFlowField';

/** `c-salus-modality-picker` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowModalityPicker extends SalusFlowField {
    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = [];
}

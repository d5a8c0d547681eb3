import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-slot-picker` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowSlotPicker extends SalusFlowField {
    /** The IANA zone of the location, given by the app: America/New_York. */
    @api zone?: FlowText;

    /** The slots that the location offers. As JSON text, such as an Apex action gives. */
    @api slotsJson?: FlowText;

    /** The person's own IANA zone, named as well where it reads differently. */
    @api patientZone?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['zone', 'slots', 'patientZone'];
}

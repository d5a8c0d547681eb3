import { api } from 'lwc';
import SalusFlowField, { inLists, type FlowText, type FlowBoolean } from 'c/salusFlowField';

/** `c-salus-file-upload` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowFileUpload extends SalusFlowField {
    /** Whether several files may be chosen. */
    @api multiple?: FlowBoolean;

    /** The most files, where there may be several; left out, 20. */
    @api max?: FlowText;

    /** The most that each file may have, in millions of bytes; left out, 10. */
    @api maxMegabytes?: FlowText;

    /** Which types may be sent, such as .pdf, .jpg, image/*; left out, every type. */
    @api acceptedTypes?: FlowText;

    /** Whether a picture is sent with the location at which it was taken, as it is. */
    @api keepLocation?: FlowBoolean;

    /** Sends a file: a function of the app's, of the type UploadFile of c/salusPortUploads. No builder gives a function: a component that extends this one does. */
    @api upload?: unknown;

    /** Of each one: what the server calls it; it says nothing of what is in the file. */
    @api
    get ids(): readonly string[] {
        return this.answerOf('ids') as readonly string[];
    }
    set ids(given: readonly string[] | null) {
        this.give('ids', given);
    }

    /** Of each one: what the person calls it: a name that can tell as much as what is in the file. */
    @api
    get names(): readonly string[] {
        return this.answerOf('names') as readonly string[];
    }
    set names(given: readonly string[] | null) {
        this.give('names', given);
    }

    protected readonly own = [
        'upload',
        'multiple',
        'max',
        'maxMegabytes',
        'acceptedTypes',
        'keepLocation',
    ];
    protected readonly answer = inLists({ ids: 'id', names: 'name' });
}

import type { JoinedForm, Registration } from 'c/salusCoreField';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import { PhiRegistration } from 'c/salusHostPhi';
import { joinForm } from './join';

/** Joins a field to the form and to the boundary around it, and masks it for session replay. */
export class FieldRegistration extends PhiRegistration {
    private form?: JoinedForm;

    /** On connecting. A composite field also says how to find its parts, and what is wrong in them. */
    start(
        sensitivity: Sensitivity,
        parts: Pick<Registration, 'findPart' | 'invalidParts'> = {},
    ): void {
        super.start(sensitivity);
        const join = (form: JoinedForm): void => {
            this.form = form;
        };
        joinForm(this.element, { join, ...parts });
    }

    stop(): void {
        this.form?.unregister();
        this.form = undefined;
        super.stop();
    }

    /** Whether a list of errors tells what is wrong with the field. */
    get isListed(): boolean {
        return this.form?.listsErrors() ?? false;
    }

    /** The label of the composite field around the field, or ''. */
    get groupLabel(): string {
        return this.form?.groupLabel?.() ?? '';
    }

    requestSubmit(): void {
        this.form?.requestSubmit();
    }
}

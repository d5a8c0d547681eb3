import type { JoinedForm } from 'c/salusCoreField';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import { PhiRegistration } from 'c/salusHostPhi';
import { joinForm } from './join';

/** A field's place in the page: the form and the boundary around it, and its replay masks. */
export class FieldRegistration extends PhiRegistration {
    private form?: JoinedForm;

    start(sensitivity: Sensitivity): void {
        super.start(sensitivity);
        joinForm(this.element, (form) => {
            this.form = form;
        });
    }

    stop(): void {
        this.form?.unregister();
        this.form = undefined;
        super.stop();
    }

    get isInForm(): boolean {
        return this.form !== undefined;
    }

    requestSubmit(): void {
        this.form?.requestSubmit();
    }
}

import type { JoinedForm } from 'c/salusCoreField';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import { hold, joinBoundary, letGo, maskReplay, type PhiHolder } from 'c/salusHostPhi';
import { joinForm } from './join';

/** A field's place in the page: the form and the boundary around it, and its replay masks. */
export class FieldPlace {
    private readonly element: HTMLElement;
    private readonly holder: PhiHolder;
    private form?: JoinedForm;

    constructor(element: HTMLElement, holder: PhiHolder) {
        this.element = element;
        this.holder = holder;
    }

    start(sensitivity: Sensitivity): void {
        this.mask(sensitivity);
        hold(this.holder);
        joinBoundary(this.element, this.holder);
        joinForm(this.element, (form) => {
            this.form = form;
        });
    }

    /* A field that moves within the page leaves it and is back in the same turn, with its answer. */
    stop(): void {
        this.form?.unregister();
        this.form = undefined;
        letGo(this.holder);
        void Promise.resolve().then(() => {
            if (!this.element.isConnected) this.holder.purge('removed');
        });
    }

    mask(sensitivity: Sensitivity): void {
        maskReplay(this.element, sensitivity);
    }

    get isInForm(): boolean {
        return this.form !== undefined;
    }

    requestSubmit(): void {
        this.form?.requestSubmit();
    }
}

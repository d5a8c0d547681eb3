import type { Sensitivity } from 'c/salusCoreSensitivity';
import type { PhiComponent } from './components';
import { registerPhi, joinBoundary, unregisterPhi } from './register';
import { maskReplay } from './mask';

/** The place in the page of a component that shows a person's value: its boundary and its masks. */
export class PhiRegistration {
    protected readonly element: HTMLElement;
    private readonly component: PhiComponent;

    constructor(element: HTMLElement, component: PhiComponent) {
        this.element = element;
        this.component = component;
    }

    /** On connecting. */
    start(sensitivity: Sensitivity): void {
        maskReplay(this.element, sensitivity);
        registerPhi(this.component);
        joinBoundary(this.element, this.component);
    }

    /** On disconnecting. What moves within the page is back in the same turn and drops nothing. */
    stop(): void {
        unregisterPhi(this.component);
        void Promise.resolve().then(() => {
            if (!this.element.isConnected) this.component.purge('removed');
        });
    }

    /** The level has changed. What is not in the page yet is masked when it comes. */
    mask(sensitivity: Sensitivity): void {
        if (this.element.isConnected) maskReplay(this.element, sensitivity);
    }
}

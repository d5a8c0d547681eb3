import type { Sensitivity } from 'c/salusCoreSensitivity';
import type { PhiComponent } from './components';
import { registerPhi, joinBoundary, unregisterPhi } from './register';
import { maskReplay } from './mask';
import { forgetLastMatch } from './regularExpressions';

/** Registers a component that keeps a person's value: with its boundary, for purges, and its masks. */
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

    /** On disconnecting. What moves within the page is connected again in the same task. */
    stop(): void {
        unregisterPhi(this.component);
        void Promise.resolve().then(() => {
            if (this.element.isConnected) return;
            this.component.purge('removed');
            forgetLastMatch();
        });
    }

    /** The sensitivity has changed. An element that is not in the page is masked when it connects. */
    mask(sensitivity: Sensitivity): void {
        if (this.element.isConnected) maskReplay(this.element, sensitivity);
    }
}

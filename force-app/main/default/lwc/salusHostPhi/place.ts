import type { Sensitivity } from 'c/salusCoreSensitivity';
import type { PhiHolder } from './holders';
import { hold, joinBoundary, letGo } from './join';
import { maskReplay } from './mask';

/** The place in the page of a component that shows a person's value: its boundary and its masks. */
export class PhiPlace {
    protected readonly element: HTMLElement;
    private readonly holder: PhiHolder;

    constructor(element: HTMLElement, holder: PhiHolder) {
        this.element = element;
        this.holder = holder;
    }

    /** On connecting. */
    start(sensitivity: Sensitivity): void {
        maskReplay(this.element, sensitivity);
        hold(this.holder);
        joinBoundary(this.element, this.holder);
    }

    /** On disconnecting. What moves within the page is back in the same turn and drops nothing. */
    stop(): void {
        letGo(this.holder);
        void Promise.resolve().then(() => {
            if (!this.element.isConnected) this.holder.purge('removed');
        });
    }

    /** The level has changed. What is not in the page yet is masked when it comes. */
    mask(sensitivity: Sensitivity): void {
        if (this.element.isConnected) maskReplay(this.element, sensitivity);
    }
}

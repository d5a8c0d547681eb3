import { LightningElement, api } from 'lwc';
import {
    isPurged,
    sensitivityOf,
    type PurgeReason,
    type Sensitivity,
} from 'c/salusCoreSensitivity';
import {
    enclose,
    REGISTER_PHI,
    registerPhi,
    joinBoundary,
    unregisterPhi,
    maskReplay,
    passOn,
    purgeInside,
    restoreInside,
    type RegisterPhiEvent,
    type PhiBoundary,
} from 'c/salusHostPhi';

/**
 * Declares how private a part of a page is, and purges everything in it by one call, the copies of
 * its owner first.
 *
 * @slot default - What the boundary is drawn around.
 * @fires purge - Drop your copies now. `detail.reason` says why. It does not bubble.
 * @fires restore - Load again what you dropped. It does not bubble.
 * @status trial
 */
export default class SalusPhiBoundary extends LightningElement implements PhiBoundary {
    /**
     * How private what is inside is: `none`, `pii`, `phi` or `secret`.
     *
     * @default 'phi'
     */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declared, this.inherited);
    }
    set sensitivity(level: Sensitivity) {
        this.declared = level;
        this.apply();
    }

    /** Purges everything inside at once: first the owners' copies, then the components' own. */
    @api
    purge(reason: PurgeReason): void {
        purgeInside(this, reason);
    }

    /** Asks the owners, in the next task, to load again. Resolves when all have been asked. */
    @api
    restore(): Promise<void> {
        return restoreInside(this);
    }

    private declared?: Sensitivity;
    private inherited?: Sensitivity;
    private isDropped = false;

    /* A boundary looks for one around it before it listens, or it would find itself. */
    connectedCallback(): void {
        registerPhi(this);
        joinBoundary(this.frame, this);
        this.frame.addEventListener(REGISTER_PHI, this.handleRegisterPhi);
        this.apply();
    }

    disconnectedCallback(): void {
        this.frame.removeEventListener(REGISTER_PHI, this.handleRegisterPhi);
        unregisterPhi(this);
    }

    /** The boundary around it has this sensitivity, or there is none any more. */
    inherit(level: Sensitivity | undefined): void {
        this.inherited = level;
        this.apply();
    }

    /** Fires `purge` to the owner, if a value of this level has to go. */
    askOwnerToPurge(reason: PurgeReason): void {
        if (!isPurged(this.sensitivity, reason)) return;
        this.isDropped = true;
        this.dispatchEvent(new CustomEvent('purge', { detail: { reason } }));
    }

    /** Fires `restore` to an owner that was asked to drop its copies. */
    askOwnerToRestore(): void {
        if (!this.isDropped) return;
        this.isDropped = false;
        this.dispatchEvent(new CustomEvent('restore'));
    }

    private readonly handleRegisterPhi = (event: Event): void => {
        event.stopPropagation();
        enclose((event as RegisterPhiEvent).detail.component, this);
    };

    private apply(): void {
        if (!this.isConnected) return;
        maskReplay(this.frame, this.sensitivity);
        passOn(this);
    }

    private get frame(): HTMLElement {
        return this.hostElement as HTMLElement;
    }
}

import { LightningElement, api } from 'lwc';

/* Writes where the security sandbox must keep it from writing, so that a test can ask whether the
   sandbox is on. */
export default class SandboxProbe extends LightningElement {
    @api isSynthetic() {
        return Boolean(this.template.synthetic);
    }

    connectedCallback() {
        window.lwsLeak = 'leaked';
        localStorage.setItem('lws', '1');
    }
}

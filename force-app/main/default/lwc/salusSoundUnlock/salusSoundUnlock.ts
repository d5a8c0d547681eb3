import { LightningElement, api } from 'lwc';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import pictureBlocked from '@salesforce/label/c.Salus_Call_PictureBlocked';
import showPicture from '@salesforce/label/c.Salus_Call_ShowPicture';
import soundBlocked from '@salesforce/label/c.Salus_Call_SoundBlocked';
import soundOn from '@salesforce/label/c.Salus_Call_TurnOnSound';

const WORDS = Object.freeze({
    audio: { text: soundBlocked, action: soundOn },
    video: { text: pictureBlocked, action: showPicture },
});

/**
 * A banner for a visit whose sound or picture the browser blocks until the person presses something. Place it first in
 * the visit, so that it is first in the order of Tab.
 *
 * @fires unlock - The person turns the sound on: call `resumePlayback()` of the adapter at once, in this press. It does not bubble.
 * @status trial
 */
export default class SalusSoundUnlock extends LightningElement {
    /** Whether the sound is blocked now. Nothing is shown while it isn’t. */
    @api
    get blocked(): boolean {
        return this.isBlocked;
    }
    set blocked(blocked: boolean) {
        if (Boolean(blocked) === this.isBlocked) return;
        this.isBlocked = Boolean(blocked);
        this.tell();
    }

    /** What is blocked: `audio`, or the picture alone, `video`. */
    @api
    get kind(): 'audio' | 'video' {
        return this.givenKind;
    }
    set kind(kind: 'audio' | 'video') {
        const given = kind === 'video' ? 'video' : 'audio';
        if (given === this.givenKind) return;
        this.givenKind = given;
        this.tell();
    }

    /** Moves the focus to the button. */
    @api
    focus(): void {
        const button = this.template?.querySelector<HTMLElement>('c-salus-button');
        if (button) moveFocus(button);
    }

    private isBlocked = false;
    private givenKind: 'audio' | 'video' = 'audio';
    private withdraw?: () => void;

    connectedCallback(): void {
        this.tell();
    }

    disconnectedCallback(): void {
        this.withdraw?.();
    }

    get words(): { readonly text: string; readonly action: string } {
        return WORDS[this.givenKind];
    }

    handlePress(): void {
        this.dispatchEvent(new CustomEvent('unlock'));
    }

    private tell(): void {
        this.withdraw?.();
        this.withdraw = undefined;
        if (!this.isBlocked || !this.isConnected) return;
        const text = `${this.words.text}. ${this.words.action}.`;
        this.withdraw = announce({ text, topic: 'call', key: 'sound', expires: 0 });
    }
}

import { LightningElement, api } from 'lwc';
import type { CallState, Quality } from 'c/salusCoreCall';
import { announce } from 'c/salusHostAnnouncer';
import { Alarm, clock } from 'c/salusHostClock';
import type { IconName } from 'c/salusIcon';
import type { CallStats } from 'c/salusPortCall';
import details from '@salesforce/label/c.Salus_Connection_Details';
import soundOnly from '@salesforce/label/c.Salus_Connection_SoundOnly';
import videoOff from '@salesforce/label/c.Salus_Connection_VideoOff';
import videoOn from '@salesforce/label/c.Salus_Connection_VideoOn';
import {
    adviceFor,
    figuresOf,
    iconFor,
    isWeak,
    isWell,
    newsOf,
    wordsFor,
    type Condition,
    type Figure,
} from './words';

/* A short dip is heard by nobody. */
const WEAK_FOR_MS = 3000;

let count = 0;

/**
 * How well a call is connected, in words and by a sign, what may help, and a button for sound only. It
 * announces what matters, once: that the connection is poor, lost, and back.
 *
 * @fires audioonly - The person asks for sound only, or for pictures again: `detail.on`.
 * @status trial
 */
export default class SalusConnectionStatus extends LightningElement {
    /** Where the call is: `connected`, or `reconnecting`, in which nobody is heard. */
    @api
    get state(): CallState {
        return this.callState;
    }
    set state(state: CallState) {
        if (this.callState === 'reconnecting' && state !== 'reconnecting') this.begin();
        this.callState = state;
        this.settle();
    }

    /** How well sound and pictures arrive. `poor` and `lost` count after they have lasted for 3 seconds. */
    @api
    get quality(): Quality {
        return this.givenQuality;
    }
    set quality(quality: Quality) {
        this.givenQuality = quality;
        this.settle();
    }

    /** Whether all but the sound is off, to keep the sound. */
    @api audioOnly = false;

    /** Whether the call can do with sound only: then there is a button for it. */
    @api canBeAudioOnly = false;

    /** Numbers of the connection, for somebody who helps. */
    @api stats?: CallStats;

    readonly words = { details, soundOnly };
    private callState: CallState = 'connected';
    private givenQuality: Quality = 'unknown';
    /* What is shown: a weak connection only once it has lasted. */
    private shown: Quality = 'unknown';
    private weakSince?: number;
    /* What is known to the person, so that each is said once. */
    private said: Condition = 'good';
    private withdraw?: () => void;
    private readonly alarm = new Alarm();
    private readonly key = `connection-${(count += 1)}`;

    connectedCallback(): void {
        this.settle();
    }

    disconnectedCallback(): void {
        this.alarm.stop();
        this.withdraw?.();
    }

    get text(): string {
        return wordsFor(this.callState, this.shown);
    }

    get icon(): IconName {
        return iconFor(this.callState, this.shown);
    }

    get connection(): string {
        const isCalm = isWell(this.callState, this.shown) && !this.audioOnly;
        return isCalm ? 'connection connection-calm' : 'connection';
    }

    get look(): string {
        return `status status-${this.icon}`;
    }

    get advice(): string {
        return adviceFor(this.callState, this.shown);
    }

    get figures(): readonly Figure[] {
        return figuresOf(this.stats);
    }

    get pressed(): 'true' | 'false' {
        return this.audioOnly ? 'true' : 'false';
    }

    get videoText(): string {
        return this.audioOnly ? videoOff : videoOn;
    }

    handleAudioOnly(): void {
        this.dispatchEvent(new CustomEvent('audioonly', { detail: { on: !this.audioOnly } }));
    }

    /* What gets better counts at once; what is weak, once it has lasted. */
    private settle(): void {
        if (!isWeak(this.givenQuality)) {
            this.alarm.stop();
            this.weakSince = undefined;
            this.shown = this.givenQuality;
        } else if (isWeak(this.shown)) {
            this.shown = this.givenQuality;
        } else if (this.weakSince === undefined && this.isConnected) {
            this.weakSince = clock().now();
            this.alarm.set(this.weakSince + WEAK_FOR_MS, () => this.count());
        }
        this.tell();
    }

    /* How it was while nobody was heard says nothing of how it is when it is back. */
    private begin(): void {
        this.alarm.stop();
        this.weakSince = undefined;
        this.shown = 'unknown';
    }

    private count(): void {
        this.shown = this.givenQuality;
        this.tell();
    }

    /* Good news is news only after bad. */
    private tell(): void {
        const news = newsOf(this.callState, this.shown, this.said);
        if (!news || !this.isConnected) return;
        this.said = news.kind;
        this.withdraw?.();
        this.withdraw = undefined;
        if (news.message) this.withdraw = announce({ ...news.message, key: this.key });
    }
}

import { LightningElement, api } from 'lwc';
import { isVoice } from 'c/salusCoreMedia';
import { announce } from 'c/salusHostAnnouncer';
import { Alarm, clock } from 'c/salusHostClock';
import micLevel from '@salesforce/label/c.Salus_Call_MicLevel';
import { isCoarse, levelIn, PARTS, partOf, partNames } from './level';
import { WORDS, type Trial } from './trial';

/* So long nobody is silent who was asked to say something. */
const SILENT_AFTER_MS = 5000;
const BARS = 12;

/**
 * How loud a person's microphone is while they try it: bars, a word, and whether they are heard.
 *
 * @status trial
 */
export default class SalusMicMeter extends LightningElement {
    /** How loud it is now, from 0 to 1. Ten times a second are enough. */
    @api
    get level(): number {
        return this.given;
    }
    set level(level: number) {
        this.given = levelIn(level);
        if (isVoice(this.given)) this.say('heard');
    }

    /** Whether nothing is measured now, as while a device is chosen. When it goes on, the trial begins anew. */
    @api
    get paused(): boolean {
        return this.isPaused;
    }
    set paused(paused: boolean) {
        if (Boolean(paused) === this.isPaused) return;
        this.isPaused = Boolean(paused);
        this.begin();
    }

    readonly label = micLevel;
    private given = 0;
    private isPaused = false;
    private trial: Trial = 'asked';
    private withdraw?: () => void;
    private readonly alarm = new Alarm();

    connectedCallback(): void {
        this.begin();
        if (isVoice(this.given)) this.say('heard');
    }

    disconnectedCallback(): void {
        this.alarm.stop();
        this.withdraw?.();
    }

    get shown(): number {
        return this.isPaused ? 0 : this.given;
    }

    get percent(): string {
        return String(Math.round(this.shown * 100));
    }

    get word(): string {
        return partNames[partOf(this.shown)];
    }

    get status(): string {
        return WORDS[this.trial];
    }

    get statusClass(): string {
        return `status status-${this.trial}`;
    }

    /* Each bar is filled by the level, or, where motion is reduced, with its third of the bars. */
    get bars(): readonly { readonly key: number; readonly look: string }[] {
        const full = Math.round(this.shown * BARS);
        return Array.from({ length: BARS }, (_, key) => {
            const part = PARTS[Math.floor((key * PARTS.length) / BARS)]!;
            const steady = isCoarse(part, this.shown) ? ' steady' : '';
            return { key, look: `bar bar-${part}${key < full ? ' full' : ''}${steady}` };
        });
    }

    private begin(): void {
        this.alarm.stop();
        this.withdraw?.();
        this.trial = 'asked';
        if (this.isPaused || !this.isConnected) return;
        this.alarm.set(clock().now() + SILENT_AFTER_MS, () => this.say('silent'));
    }

    /* Who was heard once is heard, also in the pauses of their speech. */
    private say(trial: 'heard' | 'silent'): void {
        if (this.isPaused || !this.isConnected || this.trial === 'heard' || this.trial === trial)
            return;
        this.alarm.stop();
        this.trial = trial;
        this.withdraw?.();
        const text = WORDS[trial];
        this.withdraw = announce({ text, topic: 'status', key: 'mic-meter', level: 'polite' });
    }
}

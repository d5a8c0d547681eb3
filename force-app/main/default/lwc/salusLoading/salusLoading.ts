import { LightningElement, api } from 'lwc';
import { asText } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import loaded from '@salesforce/label/c.Salus_Loaded';
import loading from '@salesforce/label/c.Salus_Loading';

/* Most answers come sooner, and then nothing has to be announced. */
const SAY_AFTER = 1000;

let count = 0;

/**
 * Shows at once that something is on its way, and announces it when it takes a while. Put it where
 * what comes will stand, and set `finished` when that is there. One that is taken away unfinished was
 * abandoned: nothing more is announced.
 *
 * @status trial
 */
export default class SalusLoading extends LightningElement {
    /** What is on its way, in words: “Looking for open times”. Left out, “Loading…”. */
    @api label = '';
    /** What is said when it is here: “12 times found”. Left out, “Finished loading”, where the
     *  beginning was said. */
    @api finishedLabel = '';

    /** Whether it is here. Then nothing is shown any more. */
    @api
    get finished(): boolean {
        return !this.isLoading;
    }
    set finished(isFinished: boolean) {
        if (this.isLoading === !isFinished) return;
        this.isLoading = !isFinished;
        if (!this.isConnected) return;
        if (isFinished) this.end();
        else this.begin();
    }

    isLoading = true;
    private wasSaid = false;
    private callOff = (): void => undefined;
    private withdraw?: () => void;
    private readonly key = `loading-${(count += 1)}`;

    connectedCallback(): void {
        if (this.isLoading) this.begin();
    }

    /* An element that moves within the page leaves it and comes back in the same task. */
    disconnectedCallback(): void {
        this.callOff();
        void Promise.resolve().then(() => {
            if (this.isLoading && !(this.hostElement as HTMLElement).isConnected) this.abandon();
        });
    }

    get shownLabel(): string {
        return asText(this.label).trim() || loading;
    }

    private begin(): void {
        if (this.wasSaid) return;
        const own = clock();
        const timer = own.setTimeout(() => {
            this.wasSaid = true;
            this.say(this.shownLabel);
        }, SAY_AFTER);
        this.callOff = () => own.clear(timer);
    }

    private end(): void {
        this.callOff();
        const words = asText(this.finishedLabel).trim() || (this.wasSaid ? loaded : '');
        this.wasSaid = false;
        if (words) this.say(words);
    }

    private abandon(): void {
        this.wasSaid = false;
        this.withdraw?.();
    }

    private say(text: string): void {
        this.withdraw = announce({ text, topic: 'status', key: this.key });
    }
}

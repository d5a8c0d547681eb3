import { LightningElement, api } from 'lwc';
import { asText } from 'c/salusCoreWords';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import loaded from '@salesforce/label/c.Salus_Loaded';
import loading from '@salesforce/label/c.Salus_Loading';

/* Most answers come sooner, and then nobody needs to hear of it. */
const SAY_AFTER = 1000;

let count = 0;

/**
 * Says that something is on its way: at once to the eye, and to the ear when it takes a while.
 * Put it where what comes will stand; take it away, or set `finished`, when that is there.
 *
 * @status trial
 */
export default class SalusLoading extends LightningElement {
    /** What is on its way, in words: “Looking for open times”. Left out, “Loading…”. */
    @api label = '';
    /** What is said when it is here: “12 times found”. Left out, “Finished loading”. */
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
    private readonly key = `loading-${(count += 1)}`;

    connectedCallback(): void {
        if (this.isLoading) this.begin();
    }

    /* An element that moves within the page leaves it and comes back in the same task. */
    disconnectedCallback(): void {
        this.callOff();
        void Promise.resolve().then(() => {
            if (this.wasSaid && !(this.hostElement as HTMLElement).isConnected) this.end();
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
        this.wasSaid = false;
        this.say(asText(this.finishedLabel).trim() || loaded);
    }

    private say(text: string): void {
        announce({ text, topic: 'status', key: this.key });
    }
}

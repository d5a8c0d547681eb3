import { LightningElement, api } from 'lwc';
import { headingLevelOf, type HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import {
    isPurged,
    sensitivityOf,
    type PurgeReason,
    type Sensitivity,
} from 'c/salusCoreSensitivity';
import { announce } from 'c/salusHostAnnouncer';
import { emptyTemplate, PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import blank from './blank.html';
import { isDisplayState, wordsOfState, type DisplayState } from './state';

type Template = ReturnType<LightningElement['render']>;

/**
 * The base of every display. It registers what the display shows, inherits its sensitivity, and on
 * purge empties the page at once: LWC (9.4.3) never renders a component again that has left it.
 */
export default abstract class SalusDisplay extends LightningElement implements PhiComponent {
    /**
     * How private what it shows is: `none`, `pii`, `phi` or `secret`.
     *
     * @default 'phi'
     */
    @api
    get sensitivity(): Sensitivity {
        return sensitivityOf(this.declared, this.inherited);
    }
    set sensitivity(sensitivity: Sensitivity) {
        this.declared = sensitivity;
        this.mask();
    }

    /** The level of its heading, 2 to 6. Anything else is 2. */
    @api
    get headingLevel(): HeadingLevel {
        return headingLevelOf(this.givenLevel) ?? 2;
    }
    set headingLevel(level: HeadingLevel) {
        this.givenLevel = level;
        if (headingLevelOf(level) === undefined)
            this.reportBad('headingLevel', 'give a level from 2 to 6');
    }

    /**
     * Whether there is something to show: `ready`, `loading`, `error`, or one of the five kinds of
     * nothing: `not-permitted`, `not-loaded`, `filtered`, `not-recorded`, `none-known`.
     */
    @api
    get state(): DisplayState {
        return this.givenState;
    }
    set state(state: DisplayState) {
        const isKnown = isDisplayState(state);
        if (!isKnown) this.reportBad('state', 'give one of the states in its documentation');
        const wasLoading = this.isLoading;
        this.givenState = isKnown ? state : 'ready';
        if (wasLoading && this.isReady) this.finishLoading();
        this.withdrawState?.();
        if (this.isConnected) this.announceState();
    }

    private declared?: Sensitivity;
    private inherited?: Sensitivity;
    private givenLevel: HeadingLevel = 2;
    private givenState: DisplayState = 'ready';
    private isBlank = false;
    private withdrawState?: () => void;
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.registration.start(this.shownSensitivity);
    }

    /* Made anew from nothing: LWC takes what was emptied by script for filled, and would leave it. */
    render(): Template {
        return this.isBlank ? (blank as Template) : super.render();
    }

    renderedCallback(): void {
        this.isBlank = false;
    }

    disconnectedCallback(): void {
        this.registration.stop();
        this.withdrawState?.();
    }

    /** The boundary around it has this sensitivity, or there is none any more. */
    inherit(sensitivity: Sensitivity | undefined): void {
        this.inherited = sensitivity;
        this.mask();
    }

    /** Drops what has to go for this reason, from its fields and from the page. */
    purge(reason: PurgeReason): void {
        if (!this.holdsValue || !isPurged(this.shownSensitivity, reason)) return;
        this.clear(reason);
        if (this.template) emptyTemplate(this.template);
        this.isBlank = true;
    }

    get isReady(): boolean {
        return this.givenState === 'ready';
    }

    get isLoading(): boolean {
        return this.givenState === 'loading';
    }

    /** Why there is nothing to show, in words; '' while there is, or while it is loading. */
    get stateWords(): string {
        return wordsOfState(this.givenState);
    }

    /** Empties every instance field that has to go for this reason. */
    protected abstract clear(reason: PurgeReason): void;

    /** Whether it shows a value of a person. A display of the page author's own words overrides it. */
    protected get holdsValue(): boolean {
        return true;
    }

    /** How private what it shows now is. A display whose parts differ overrides it. */
    protected get shownSensitivity(): Sensitivity {
        return this.holdsValue ? this.sensitivity : 'none';
    }

    /** The sensitivity that was declared; `undefined` where it is inherited or the default. */
    protected get declaredSensitivity(): Sensitivity | undefined {
        return this.declared ? this.sensitivity : undefined;
    }

    /** What it shows has changed, and may be more or less private than before. */
    protected mask(): void {
        this.registration.mask(this.shownSensitivity);
    }

    protected reportBad(property: string, help: string): void {
        const where = this.hostElement.tagName.toLowerCase();
        report(new SalusProblem('bad-property', where, property, help));
    }

    /* It says that loading has finished before it leaves the template. */
    private finishLoading(): void {
        const selector = 'c-salus-loading';
        const loading = this.template?.querySelector<HTMLElement & { finished: boolean }>(selector);
        if (loading) loading.finished = true;
    }

    private announceState(): void {
        const text = this.stateWords;
        if (!text) return;
        const message = {
            text,
            topic: 'status',
            key: 'display-state',
            sensitivity: 'none',
        } as const;
        this.withdrawState = announce(message);
    }
}

import { LightningElement, api } from 'lwc';
import type { MediaErrorCode } from 'c/salusCoreCall';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import { announce } from 'c/salusHostAnnouncer';
import { report } from 'c/salusHostProblems';
import goOnWithout from '@salesforce/label/c.Salus_Call_GoOnWithout';
import joinWithout from '@salesforce/label/c.Salus_Call_JoinWithout';
import tryAgain from '@salesforce/label/c.Salus_Call_TryAgain';
import { helpOf, isCode, isDevice, type Help, type HelpDevice } from './help';

export type { HelpDevice } from './help';

/**
 * Why a microphone, a camera or a screen can't be had, and what a person can do about it: a heading, and a
 * list of steps in plain words.
 *
 * @slot default - Another way to the visit, such as its telephone number.
 * @fires tryagain - The person asks for the device again. It does not bubble.
 * @fires joinwithout - The person goes on without the device. It does not bubble.
 * @status trial
 */
export default class SalusPermissionHelp extends LightningElement {
    /** Why the device can't be had, as an adapter answers. Left out, nothing is shown. */
    @api
    get code(): MediaErrorCode | undefined {
        return this.givenCode;
    }
    set code(code: MediaErrorCode | undefined) {
        const isMissing = code === undefined || code === null;
        if (!isMissing && !isCode(code)) this.reportBad('code', 'give a MediaErrorCode');
        this.givenCode = isMissing || isCode(code) ? (code ?? undefined) : 'unknown';
    }

    /** What can't be used: `microphone`, `camera` or `screen`. */
    @api
    get device(): HelpDevice {
        return this.givenDevice;
    }
    set device(device: HelpDevice) {
        if (!isDevice(device)) this.reportBad('device', 'give microphone, camera or screen');
        this.givenDevice = isDevice(device) ? device : 'microphone';
    }

    /** The level of its heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;
    /** Whether the person may go on without the device. */
    @api canJoinWithout = false;
    /** Whether the cause is announced when it comes. Leave it out where its owner says it. */
    @api announce = false;

    /** Moves the focus to the heading. */
    @api
    focus(): void {
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    readonly tryAgainLabel = tryAgain;
    private givenCode?: MediaErrorCode;
    private givenDevice: HelpDevice = 'microphone';
    private said = '';
    private withdraw?: () => void;

    renderedCallback(): void {
        const { heading } = this;
        if (heading === this.said) return;
        this.said = heading;
        this.withdraw?.();
        if (heading && this.announce)
            this.withdraw = announce({ text: heading, topic: 'call', level: 'polite', expires: 0 });
    }

    disconnectedCallback(): void {
        this.withdraw?.();
        this.said = '';
    }

    get heading(): string {
        return this.help?.heading ?? '';
    }

    get headingLook(): string {
        return Number(this.headingLevel) > 3 ? 'heading heading-inner' : 'heading';
    }

    get steps(): readonly { readonly key: number; readonly text: string }[] {
        return (this.help?.steps ?? []).map((text, key) => ({ key, text }));
    }

    get mayTryAgain(): boolean {
        return this.help?.mayTryAgain ?? false;
    }

    get withoutLabel(): string {
        return this.givenDevice === 'screen' ? goOnWithout : joinWithout;
    }

    handleTryAgain(): void {
        this.dispatchEvent(new CustomEvent('tryagain'));
    }

    handleJoinWithout(): void {
        this.dispatchEvent(new CustomEvent('joinwithout'));
    }

    private get help(): Help | undefined {
        return this.givenCode && helpOf(this.givenCode, this.givenDevice);
    }

    private reportBad(property: string, help: string): void {
        report(new SalusProblem('bad-property', 'c-salus-permission-help', property, help));
    }
}

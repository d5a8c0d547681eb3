import { api } from 'lwc';
import { telLink } from 'c/salusCoreLinks';
import { asText, fill, isolate } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus } from 'c/salusHostFocus';
import { Reveal } from 'c/salusHostReveal';
import { direction } from 'c/salusPlatformLocale';
import phoneCall from '@salesforce/label/c.Salus_Call_PhoneCall';
import phoneCode from '@salesforce/label/c.Salus_Call_PhoneCode';
import hideCode from '@salesforce/label/c.Salus_Call_HideCode';
import relay from '@salesforce/label/c.Salus_Call_Relay';
import showCode from '@salesforce/label/c.Salus_Call_ShowCode';
import title from '@salesforce/label/c.Salus_Call_PhoneTitle';

/**
 * A number to call instead of a visit by video, with the code that it asks for: hidden until it is asked
 * for, and read digit by digit.
 *
 * @status trial
 */
export default class SalusPhoneFallback extends SalusDisplay {
    /** The number, as the clinic writes it. Without one nothing is shown. */
    @api
    get phone(): string {
        return this.givenPhone;
    }
    set phone(phone: string) {
        this.givenPhone = asText(phone).trim();
    }

    /** The code that the number asks for. It is a secret: it is in the page only while it is shown. */
    @api
    get code(): string {
        return this.givenCode;
    }
    set code(code: string) {
        this.givenCode = asText(code).trim();
    }

    /** Moves the focus to the heading. */
    @api
    focus(): void {
        const heading = this.template?.querySelector<HTMLElement>('.heading');
        if (heading) moveFocus(heading);
    }

    readonly labels = { phoneCode, relay, title };
    private givenPhone = '';
    private givenCode = '';
    private isRevealed = false;
    private readonly reveal = new Reveal(() => this.hide());

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.hide();
    }

    get hasPhone(): boolean {
        return this.isReady && this.givenPhone !== '';
    }

    get hasCode(): boolean {
        return this.givenCode !== '';
    }

    get callText(): string {
        return fill(phoneCall, isolate(this.givenPhone, direction));
    }

    get telLink(): string | undefined {
        return telLink(this.givenPhone);
    }

    get expanded(): boolean {
        return this.isRevealed;
    }

    get buttonLabel(): string {
        return this.isRevealed ? hideCode : showCode;
    }

    /* As it is seen, in groups of three, and as it is read, each sign by itself. */
    get seenCode(): string {
        return isolate(
            this.givenCode.replace(/\s/g, '').replace(/(.{3})(?=.)/gu, '$1 '),
            direction,
        );
    }

    get readCode(): string {
        return [...this.givenCode.replace(/\s/g, '')].join(', ');
    }

    handleReveal(): void {
        if (this.isRevealed) {
            this.hide();
            return;
        }
        this.isRevealed = true;
        this.reveal.start();
    }

    protected clear(): void {
        this.givenPhone = '';
        this.givenCode = '';
        this.hide();
    }

    private hide(): void {
        this.isRevealed = false;
        this.reveal.stop();
    }
}

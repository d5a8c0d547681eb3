import { api } from 'lwc';
import { openChoices, passesAt, type Slot, type SlotChoice } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { Alarm, clock } from 'c/salusHostClock';
import chooseThisTime from '@salesforce/label/c.Salus_ChooseThisTime';
import nextAvailable from '@salesforce/label/c.Salus_NextAvailable';
import noOpenTimes from '@salesforce/label/c.Salus_NoOpenTimes';
import noOpenTimesText from '@salesforce/label/c.Salus_NoOpenTimesText';
import { offerOf, type Offer } from './offer';

/**
 * The next open time, one press away; or words, and what a person can do, where there is none.
 *
 * @fires choose - The person chose the time. `detail` has the `id` of its slot and its `key`, which is that of
 * `openChoices`; it does not bubble.
 * @slot default - Where there is no open time, what a person can do: another location, the waitlist.
 * @status trial
 */
export default class SalusNextAvailable extends SalusDisplay {
    /** The slots of a location, in any order. Left out, nothing is shown: give `state` meanwhile. */
    @api
    get slots(): readonly Slot[] | undefined {
        return this.given;
    }
    set slots(slots: readonly Slot[] | undefined) {
        this.given = slots === undefined || slots === null ? undefined : this.listOf(slots);
        this.lookForNext();
    }

    /** Where the visit would be. */
    @api
    get locationName(): string {
        return this.givenLocation;
    }
    set locationName(name: string) {
        this.givenLocation = asText(name).trim();
    }

    /** With whom the visit would be. */
    @api
    get clinicianName(): string {
        return this.givenClinician;
    }
    set clinicianName(name: string) {
        this.givenClinician = asText(name).trim();
    }

    /** The clinic's number, for a person who finds no time. */
    @api
    get phone(): string {
        return this.givenPhone;
    }
    set phone(phone: string) {
        this.givenPhone = asText(phone).trim();
    }

    /** The IANA zone of the location: `America/New_York`. Without it no time is shown. */
    @api zone = '';
    /** The person's own IANA zone. Where its clock shows another time then, that is said, too. */
    @api patientZone = '';
    /** The clinic's own page: an `https:` link. */
    @api link = '';

    readonly labels = { chooseThisTime, nextAvailable, noOpenTimes, noOpenTimesText };
    private given?: readonly Slot[];
    private givenLocation = '';
    private givenClinician = '';
    private givenPhone = '';
    private next?: SlotChoice;
    private hadFocus = false;
    private readonly alarm = new Alarm();

    connectedCallback(): void {
        super.connectedCallback();
        this.lookForNext();
    }

    /* The time that had the focus has passed. Its heading says which is next before it is pressed. */
    renderedCallback(): void {
        super.renderedCallback();
        if (this.hadFocus && !this.template?.activeElement)
            this.template?.querySelector<HTMLElement>('.heading')?.focus();
        this.hadFocus = false;
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.alarm.stop();
    }

    get offers(): readonly Offer[] {
        if (!this.next || !this.isReady) return [];
        const { locationName, clinicianName } = this;
        const zone = asText(this.zone).trim();
        const patientZone = asText(this.patientZone).trim();
        return [offerOf(this.next, { zone, patientZone, locationName, clinicianName })];
    }

    get hasNone(): boolean {
        return this.isReady && this.given !== undefined && !this.next;
    }

    get hasContact(): boolean {
        return Boolean(this.phone || asText(this.link).trim());
    }

    handleChoose(): void {
        if (!this.next) return;
        const { key, slot } = this.next;
        this.dispatchEvent(new CustomEvent('choose', { detail: { id: slot.id, key } }));
    }

    protected clear(): void {
        this.given = undefined;
        this.givenLocation = '';
        this.givenClinician = '';
        this.givenPhone = '';
        this.next = undefined;
        this.hadFocus = false;
        this.alarm.stop();
    }

    private listOf(slots: unknown): readonly Slot[] {
        if (Array.isArray(slots)) return slots as readonly Slot[];
        this.reportBad('slots', 'give a list');
        return [];
    }

    /* Again when the time that is shown has passed. */
    private lookForNext(): void {
        this.hadFocus ||= Boolean(this.template?.activeElement);
        [this.next] = openChoices(this.given ?? [], new Date(clock().now()).toISOString());
        const passes = this.next && this.isConnected ? passesAt(this.next) : undefined;
        this.alarm.set(passes, () => this.lookForNext());
    }
}

import { api } from 'lwc';
import { readAppointmentView, type AppointmentView } from 'c/salusCoreAppointments';
import { asText } from 'c/salusCoreWords';
import { momentOf } from 'c/salusCoreZones';
import SalusDisplay from 'c/salusDisplay';
import { announce } from 'c/salusHostAnnouncer';
import { Alarm, clock } from 'c/salusHostClock';
import { offerFile } from 'c/salusHostDownload';
import { IdempotencyKey } from 'c/salusHostIdempotency';
import { report } from 'c/salusHostProblems';
import addToCalendar from '@salesforce/label/c.Salus_Appointment_AddToCalendar';
import cancel from '@salesforce/label/c.Salus_Appointment_Cancel';
import joinNow from '@salesforce/label/c.Salus_Appointment_JoinNow';
import reschedule from '@salesforce/label/c.Salus_Appointment_Reschedule';
import { calendarFileOf } from './calendar';
import { cardOf, type Card } from './card';
import { canJoin } from './joining';

/**
 * One appointment: when, in its zone, with whom, where and how, its status in words, and what a person
 * can do about it.
 *
 * @fires join - “Start now” or “Return to your visit” was pressed. `detail.id` is the appointment's id.
 * @fires due - The instant has come at which it can be joined: ask your server. `detail.id` as above.
 * @fires reschedule - The person asks for another time. `detail.id` as above.
 * @fires cancel - The person asks to cancel it: ask whether they are sure. `detail.id` as above.
 * @status trial
 */
export default class SalusAppointmentCard extends SalusDisplay {
    /** The appointment, as `c/salusCoreFhirAppointments` makes it from FHIR, or as the app does. */
    @api
    get appointment(): AppointmentView | undefined {
        return this.given;
    }
    set appointment(given: AppointmentView | undefined) {
        const before = this.given;
        this.given = this.read(given);
        this.hadFocus = Boolean(this.template?.activeElement);
        this.waitForJoining();
        if (before && before.id === this.given?.id) this.announceJoining(before);
    }

    /** The person's own IANA zone. Where its clock shows another time then, that is said, too. */
    @api patientZone = '';
    /** Whether it only says what there is, as on a page that is about to change it: no button is shown. */
    @api withoutActions = false;
    /** Whether the calendar file says where: the name of a clinic may tell what somebody is treated for. */
    @api calendarSaysWhere = false;

    /** Moves the focus to its heading, so that a screen reader says when it is. */
    @api
    focus(): void {
        this.template?.querySelector<HTMLElement>('.heading')?.focus();
    }

    readonly labels = { addToCalendar, cancel, reschedule };
    private given?: AppointmentView;
    /* The instant that has come at which it could be joined. */
    private opened?: string;
    private hadFocus = false;
    /* The same for each file of one appointment, as far as this page goes. */
    private readonly randomUid = new IdempotencyKey();
    private readonly joinAlarm = new Alarm();
    private withdrawJoining?: () => void;
    private revokeFile?: () => void;

    connectedCallback(): void {
        super.connectedCallback();
        this.waitForJoining();
    }

    /* The button that had the focus may be gone: what it asked for is done. */
    renderedCallback(): void {
        super.renderedCallback();
        if (this.hadFocus && !this.template?.activeElement) this.focus();
        this.hadFocus = false;
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.joinAlarm.stop();
        this.withdrawJoining?.();
    }

    /* A list of one: by its key, another appointment has elements of its own. */
    get cards(): readonly Card[] {
        if (!this.given || !this.isReady) return [];
        const { given, opened } = this;
        const context = {
            now: clock().now(),
            patientZone: asText(this.patientZone).trim(),
            hasOpened: opened !== undefined && opened === given.joinOpens,
            hasNoActions: this.withoutActions,
        };
        return [cardOf(given, context)];
    }

    handleAction(event: Event): void {
        const { action = '' } = (event.currentTarget as HTMLElement).dataset;
        this.tell(action);
    }

    handleCalendar(): void {
        if (!this.given) return;
        const context = {
            now: clock().now(),
            randomUid: this.randomUid.of(this.given.id),
            saysWhere: this.calendarSaysWhere,
        };
        this.revokeFile?.();
        this.revokeFile = offerFile(calendarFileOf(this.given, context));
    }

    protected clear(): void {
        this.given = undefined;
        this.opened = undefined;
        this.hadFocus = false;
        this.joinAlarm.stop();
        this.withdrawJoining?.();
        this.revokeFile?.();
        this.randomUid.forget();
    }

    private read(given: unknown): AppointmentView | undefined {
        if (given === undefined || given === null) return undefined;
        const { view, problems } = readAppointmentView(given, 'c-salus-appointment-card');
        problems.forEach(report);
        return view;
    }

    /* Only the server can tell whether it can be joined; the app asks it again at that instant, once. */
    private waitForJoining(): void {
        const { given, opened, isConnected } = this;
        const opens = given && !given.join && given.joinOpens !== opened && given.joinOpens;
        this.joinAlarm.set(opens && isConnected ? momentOf(opens) : undefined, () => {
            this.opened = this.given?.joinOpens;
            this.tell('due');
        });
    }

    private announceJoining(before: AppointmentView): void {
        this.withdrawJoining?.();
        if (!this.isConnected || !this.isReady || canJoin(before) || !canJoin(this.given)) return;
        const key = 'join-appointment';
        this.withdrawJoining = announce({
            ...{ text: joinNow, topic: 'status', key, sensitivity: 'none' },
        });
    }

    private tell(name: string): void {
        const detail = { id: this.given?.id };
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }
}

import { api } from 'lwc';
import type SalusAppointmentCard from 'c/salusAppointmentCard';
import { byTime, type AppointmentView } from 'c/salusCoreAppointments';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import SalusDisplay from 'c/salusDisplay';
import { clock } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import { readList } from './readList';
import { sectionOf, type Section, type SectionName } from './section';

type Card = HTMLElement & Pick<SalusAppointmentCard, 'appointment'>;

const PAGE_SIZE = 5;

/**
 * Somebody's appointments: the upcoming ones, what comes next first, and the past ones, the last first.
 *
 * @fires join - “Start now” or “Return to your visit” was pressed. `detail.id` is the appointment's id.
 * @fires due - The instant has come at which one can be joined: ask your server. `detail.id` as above.
 * @fires reschedule - The person asks for another time. `detail.id` as above.
 * @fires cancel - The person asks to cancel one: ask whether they are sure. `detail.id` as above.
 * @status trial
 */
export default class SalusAppointmentList extends SalusDisplay {
    /** The appointments, in any order. Of two with one id, the first counts. */
    @api
    get appointments(): readonly AppointmentView[] {
        return this.given;
    }
    set appointments(given: readonly AppointmentView[]) {
        const { views, problems } = readList(given);
        const active = this.template?.activeElement;
        this.focused = this.elements.find((card) => card === active)?.appointment?.id;
        this.given = views;
        problems.forEach(report);
    }

    /** How many of each part are shown at first, and with each “Show more”: 1 to 100. */
    @api
    get pageSize(): number {
        return this.givenSize;
    }
    set pageSize(size: number) {
        const count = Number(size);
        const isCount = Number.isInteger(count) && count >= 1 && count <= 100;
        if (!isCount) this.reportBad('pageSize', 'give a whole number from 1 to 100');
        this.givenSize = isCount ? count : PAGE_SIZE;
    }

    /** The person's own IANA zone. Where its clock shows another time then, each card says that, too. */
    @api patientZone = '';
    /** Whether calendar files say where: the name of a clinic may tell what somebody is treated for. */
    @api calendarSaysWhere = false;

    private given: readonly AppointmentView[] = [];
    private givenSize = PAGE_SIZE;
    /* How many pages of each part are shown. */
    private pages: Readonly<Record<SectionName, number>> = { upcoming: 1, past: 1 };
    /* The id of the card that had the focus, and of the one that takes it. */
    private focused?: string;
    private wanted?: string;

    /* A card that moves to the other part is made anew there, and the focus in it would be lost. */
    renderedCallback(): void {
        super.renderedCallback();
        const isLost = this.focused !== undefined && !this.template?.activeElement;
        const id = this.wanted ?? (isLost ? this.focused : undefined);
        this.focused = undefined;
        this.wanted = undefined;
        if (id !== undefined) this.focusOn(id);
    }

    get cardLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    get sections(): readonly Section[] {
        if (!this.isReady) return [];
        const views = byTime(this.given, clock().now());
        return (['upcoming', 'past'] as const).map((name) =>
            sectionOf(name, views[name], this.pages[name] * this.givenSize),
        );
    }

    handleCard(event: CustomEvent<{ id: string }>): void {
        const { id } = event.detail;
        this.dispatchEvent(new CustomEvent(event.type, { detail: { id } }));
    }

    /* The first of those that come takes the focus: the button may be gone. */
    handleMore(event: Event): void {
        const name = (event.currentTarget as HTMLElement).dataset.section as SectionName;
        const before = this.sections.find((section) => section.name === name);
        const count = before?.shown.length ?? 0;
        this.pages = { ...this.pages, [name]: this.pages[name] + 1 };
        this.wanted = byTime(this.given, clock().now())[name][count]?.id;
    }

    protected clear(): void {
        this.given = [];
        this.pages = { upcoming: 1, past: 1 };
        this.focused = undefined;
        this.wanted = undefined;
    }

    private get elements(): readonly Card[] {
        return [...(this.template?.querySelectorAll<Card>('c-salus-appointment-card') ?? [])];
    }

    /* The card of an appointment, or the heading of the list where it has gone. */
    private focusOn(id: string): void {
        const card = this.elements.find(({ appointment }) => appointment?.id === id);
        (card ?? this.template?.querySelector<HTMLElement>('.heading'))?.focus();
    }
}

import type { AppointmentView } from 'c/salusCoreAppointments';
import { canGoToCalendar } from './calendar';
import { detailRows, type DetailRow } from './details';
import { joiningOf, noJoining, type Joining } from './joining';
import { shownStatus, type ShownStatus } from './statusWords';
import { headingOf, needsZoneNote } from './time';

/** What a card is made of beside the appointment. */
export interface CardContext {
    /** The present, in milliseconds since 1970. */
    readonly now: number;
    readonly patientZone: string;
    /** Whether the instant has come at which it can be joined. */
    readonly hasOpened: boolean;
    /** Whether nothing can be done about it here. */
    readonly hasNoActions: boolean;
}

/** An appointment as it is shown. */
export interface Card {
    readonly key: string;
    readonly heading: string;
    /** For which visit a button is, after its visible words; LWC keeps no space before it. */
    readonly forWhich: string;
    readonly status: ShownStatus;
    readonly hasZoneNote: boolean;
    readonly details: readonly DetailRow[];
    readonly joining: Joining;
    readonly hasCalendar: boolean;
    readonly hasActions: boolean;
    readonly view: AppointmentView;
}

/** Everything that a card shows of an appointment. */
export function cardOf(
    view: AppointmentView,
    { now, patientZone, hasOpened, hasNoActions }: CardContext,
): Card {
    const heading = headingOf(view);
    const hasCalendar = !hasNoActions && canGoToCalendar(view, now);
    const canChange = !hasNoActions && Boolean(view.canReschedule || view.canCancel);
    return {
        key: view.id,
        heading,
        forWhich: ` ${heading}`,
        status: shownStatus(view.status),
        hasZoneNote: needsZoneNote(view, patientZone),
        details: detailRows(view),
        joining: hasNoActions ? noJoining : joiningOf(view, hasOpened),
        hasCalendar,
        hasActions: hasCalendar || canChange,
        view,
    };
}

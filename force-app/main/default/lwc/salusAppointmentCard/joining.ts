import { kindOfStatus, type AppointmentView } from 'c/salusCoreAppointments';
import { fill } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import joinFails from '@salesforce/label/c.Salus_Appointment_JoinFails';
import joinFrom from '@salesforce/label/c.Salus_Appointment_JoinFrom';
import joinLater from '@salesforce/label/c.Salus_Appointment_JoinLater';
import joinOpened from '@salesforce/label/c.Salus_Appointment_JoinOpened';
import startNow from '@salesforce/label/c.Salus_Appointment_Start';
import returnTo from '@salesforce/label/c.Salus_Appointment_Return';
import { sayInstant } from './time';

/** How a visit is joined, or when it can be. Each text is '' where it isn't shown. */
export interface Joining {
    readonly label: string;
    readonly icon: IconName;
    readonly words: string;
    /** Before the clinic's number, for a person who can't join. */
    readonly helpLabel: string;
    readonly hasHelp: boolean;
}

/** On a card without actions. */
export const noJoining: Joining = Object.freeze({
    ...{ label: '', icon: 'video', words: '', helpLabel: '', hasHelp: false },
});

/** Whether it can be joined now. Only the app can tell, by its server's clock. */
export const canJoin = (view: AppointmentView | undefined): boolean =>
    view?.join !== undefined && kindOfStatus(view.status) !== 'off';

function wordsOf(view: AppointmentView, hasOpened: boolean): string {
    const opens = sayInstant(view.joinOpens, view.zone);
    if (!opens) return joinLater;
    return fill(hasOpened ? joinOpened : joinFrom, opens);
}

/** A video visit that can't be joined says from when, and how to reach the clinic where that fails. */
export function joiningOf(view: AppointmentView, hasOpened: boolean): Joining {
    const isOpen = canJoin(view);
    const isVideo = view.modality === 'video' && kindOfStatus(view.status) === 'booked';
    const openLabel = view.join === 'return' ? returnTo : startNow;
    return {
        label: isOpen ? openLabel : '',
        icon: view.modality === 'phone' ? 'phone' : 'video',
        words: isVideo && !isOpen ? wordsOf(view, hasOpened) : '',
        helpLabel: isVideo || isOpen ? joinFails : '',
        hasHelp: isVideo || isOpen || view.phone !== undefined,
    };
}

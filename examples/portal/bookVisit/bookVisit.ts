import { LightningElement } from 'lwc';
import { inMemoryDrafts } from '../../inMemoryDrafts';
import { inMemoryScheduling } from '../../inMemoryScheduling';
import { INVENTED_NOW, inventedClinics, inventedZoneOf } from '../../inventedClinics';

/** A portal's own booking page: the pattern, an adapter, and a store on the server for drafts. */
export default class BookVisit extends LightningElement {
    readonly adapter = inMemoryScheduling({
        resources: inventedClinics,
        zoneOf: inventedZoneOf,
        now: INVENTED_NOW,
    });
    readonly drafts = inMemoryDrafts();
    isBooking = true;

    renderedCallback(): void {
        (this.refs?.return as HTMLElement | undefined)?.focus();
    }

    /** A page shows something else when the person has left. Most portals go to their home page. */
    handleLeave(): void {
        this.isBooking = false;
    }

    handleReturn(): void {
        this.isBooking = true;
    }

    handleBooked(event: CustomEvent<{ id: string; status: string }>): void {
        // The booking's id and status, and nothing of what was typed: safe to count.
        void event.detail;
    }
}

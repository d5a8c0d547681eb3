import type { Slot } from 'c/salusCoreSlots';
import { Alarm } from 'c/salusHostClock';
import { OpenSlots } from './openSlots';

/** The field that shows the slots. */
interface SlotField {
    open: OpenSlots;
    readonly isConnected: boolean;
    readonly template: { readonly activeElement: Element | null } | null;
    focus(): void;
}

/** What a field shows of its slots: what is open now, and again once one of the times has gone by. */
export class WatchedSlots {
    private readonly field: SlotField;
    private readonly alarm = new Alarm();

    constructor(field: SlotField) {
        this.field = field;
    }

    /** On connecting: some times may have gone by since. */
    start(): void {
        this.show(this.field.open.slots, this.field.open.zone);
    }

    /** On disconnecting. */
    stop(): void {
        this.alarm.stop();
    }

    show(slots: readonly Slot[], zone: string): void {
        const { field } = this;
        const focused = field.template?.activeElement;
        field.open = new OpenSlots(slots, zone);
        if (!field.isConnected) return;
        this.alarm.set(field.open.nextToPass, () => this.show(slots, zone));
        if (focused && field.open.nextToPass !== undefined) this.keepFocus(focused);
    }

    /* The browser drops the focus with a radio that goes. The next one has it, once it is rendered. */
    private keepFocus(focused: Element): void {
        void Promise.resolve().then(() => {
            if (!focused.isConnected && this.field.isConnected) this.field.focus();
        });
    }
}

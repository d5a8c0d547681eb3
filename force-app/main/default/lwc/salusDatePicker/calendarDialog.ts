/** The dialog around the calendar. */
export interface Dialog extends HTMLElement {
    show(first: HTMLElement): void;
    close(): void;
}

/** Where the focus goes in the calendar once it is rendered. */
export class CalendarDialog {
    private isShown = false;
    private isFocusDue = false;

    /** The calendar is about to be rendered. */
    open(): void {
        this.isShown = false;
    }

    /** Another day is about to have the focus. */
    move(): void {
        this.isFocusDue = true;
    }

    /** The calendar has been rendered. */
    follow(dialog: Dialog, day: HTMLElement): void {
        if (!this.isShown) dialog.show(day);
        else if (this.isFocusDue) day.focus();
        this.isShown = true;
        this.isFocusDue = false;
    }
}

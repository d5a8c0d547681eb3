/** What the server behind the adapter can do. What it can't is not offered. */
export interface SchedulingCapabilities {
    readonly book: boolean;
    readonly hold: boolean;
    readonly reschedule: boolean;
    readonly cancel: boolean;
    readonly waitlist: boolean;
}

/** Calls a component before the page is printed, so that it can have in the page what paper has no button for. */
export class Printing {
    private readonly handleBeforePrint: () => void;

    constructor(prepare: () => void) {
        this.handleBeforePrint = () => prepare();
    }

    /** On connecting. */
    start(): void {
        window.addEventListener('beforeprint', this.handleBeforePrint);
    }

    /** On disconnecting. */
    stop(): void {
        window.removeEventListener('beforeprint', this.handleBeforePrint);
    }
}

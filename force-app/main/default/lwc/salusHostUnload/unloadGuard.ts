/**
 * Has the browser ask before the page is left while something would be lost. The browser's words are
 * its own. A site's router that changes the page by script asks nobody: that is the app's to do.
 */
export class UnloadGuard {
    private readonly wouldLose: () => boolean;

    constructor(wouldLose: () => boolean) {
        this.wouldLose = wouldLose;
    }

    /** On connecting. */
    start(): void {
        window.addEventListener('beforeunload', this.handleUnload);
    }

    /** On disconnecting. */
    stop(): void {
        window.removeEventListener('beforeunload', this.handleUnload);
    }

    private readonly handleUnload = (event: BeforeUnloadEvent): void => {
        if (this.wouldLose()) event.preventDefault();
    };
}

/** Whether the device has a network, as the browser says it. */
export class Network {
    private readonly owner: { changed(): void; left(): void };

    /** `changed` is called when it is lost or back, `left` when the page is left. */
    constructor(owner: { changed(): void; left(): void }) {
        this.owner = owner;
    }

    get isOnline(): boolean {
        return navigator.onLine;
    }

    start(): void {
        window.addEventListener('online', this.handleChange);
        window.addEventListener('offline', this.handleChange);
        window.addEventListener('pagehide', this.handleLeft);
    }

    stop(): void {
        window.removeEventListener('online', this.handleChange);
        window.removeEventListener('offline', this.handleChange);
        window.removeEventListener('pagehide', this.handleLeft);
    }

    private readonly handleChange = (): void => this.owner.changed();

    private readonly handleLeft = (): void => this.owner.left();
}

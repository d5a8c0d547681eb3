/** While something secret is shown, hides it as soon as the page is not looked at any more: another
 *  tab is, or another app on a phone, which takes a picture of the page for its list of apps. */
export class Reveal {
    private readonly hide: () => void;

    constructor(hide: () => void) {
        this.hide = hide;
    }

    /** On showing; again changes nothing. */
    start(): void {
        document.addEventListener('visibilitychange', this.hideUnseen);
    }

    /** On hiding, and on disconnecting. */
    stop(): void {
        document.removeEventListener('visibilitychange', this.hideUnseen);
    }

    private readonly hideUnseen = (): void => {
        if (document.visibilityState === 'hidden') this.hide();
    };
}

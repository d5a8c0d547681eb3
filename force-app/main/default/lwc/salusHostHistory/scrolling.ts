/* How the app had it before a task of the page came. */
let former: ScrollRestoration | undefined;

/**
 * Keeps the browser from scrolling to where an entry was left: the heading of its page has the focus
 * and would be out of sight (Chromium 156, which scrolls once more when the page grows). The browser
 * keeps this with each entry, and an entry that is added takes it over from the one before.
 */
export function keepScroll(): void {
    former ??= history.scrollRestoration;
    history.scrollRestoration = 'manual';
}

/** Has the browser scroll again as it did, from the present entry on. */
export function releaseScroll(): void {
    if (former) history.scrollRestoration = former;
    former = undefined;
}

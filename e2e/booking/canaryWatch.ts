import { expect, type Page } from '@playwright/test';

/**
 * Watches every place where a typed answer could stay behind, from before the page opens.
 * Typed answers carry the canary; a booking's own request alone may contain it.
 */
export class CanaryWatch {
    readonly page: Page;
    readonly canary: string;
    private readonly found: string[] = [];

    constructor(page: Page, canary: string) {
        this.page = page;
        this.canary = canary;
    }

    /** Begins to listen. The booking's own address may carry answers; nothing else may. */
    async start(bookingAddress: RegExp): Promise<void> {
        const { page } = this;
        page.on('console', (line) => this.note(`console ${line.type()}`, line.text()));
        page.on('pageerror', (error) => this.note('error', `${error.message} ${error.stack}`));
        page.on('request', (request) => {
            if (bookingAddress.test(request.url())) return;
            this.note('request', `${request.url()} ${request.postData() ?? ''}`);
            this.note('headers', JSON.stringify(request.headers()));
        });
        await page.exposeFunction('salusHeard', (what: string, text: string) =>
            this.note(`event ${what}`, text),
        );
        await page.addInitScript(listenToEvents);
    }

    /** Looks through everything that keeps something: storage, cookies, the URL, the title, history. */
    async look(when: string): Promise<void> {
        const kept = await this.page.evaluate(async () => {
            const databases = await indexedDB.databases();
            const caches = await window.caches.keys();
            return {
                'local storage': JSON.stringify(localStorage),
                'session storage': JSON.stringify(sessionStorage),
                cookies: document.cookie,
                address: location.href,
                title: document.title,
                history: JSON.stringify(history.state),
                'window name': window.name,
                databases: JSON.stringify(databases),
                caches: JSON.stringify(caches),
                attributes: attributesOf(document),
            };

            function attributesOf(root: Document | ShadowRoot): string {
                return [...root.querySelectorAll('*')]
                    .map((element) => {
                        const own = [...element.attributes].map(({ value }) => value).join(' ');
                        return element.shadowRoot
                            ? `${own} ${attributesOf(element.shadowRoot)}`
                            : own;
                    })
                    .join(' ');
            }
        });
        for (const [where, text] of Object.entries(kept)) this.note(`${where}, ${when}`, text);
        const cookies = await this.page.context().cookies();
        this.note(`cookies, ${when}`, JSON.stringify(cookies));
    }

    /** Whether the canary is anywhere in the page: its text, its fields, its shadow roots. */
    isInPage(): Promise<boolean> {
        return this.page.evaluate((canary) => {
            const isIn = (root: Document | ShadowRoot): boolean =>
                [...root.querySelectorAll('*')].some(
                    (element) =>
                        (element as HTMLInputElement).value?.includes?.(canary) ||
                        element.outerHTML.includes(canary) ||
                        (element.shadowRoot !== null && isIn(element.shadowRoot)),
                );
            return isIn(document);
        }, this.canary);
    }

    /** Nothing was found so far. */
    isSilent(): void {
        expect(this.found).toEqual([]);
    }

    private note(where: string, text: string): void {
        const spellings = [this.canary, encodeURIComponent(this.canary), btoa(this.canary)];
        if (spellings.some((spelling) => text.includes(spelling))) this.found.push(where);
    }
}

/* Runs in the page: what an author's own listeners hear of the kit's events on the way up.
   `keydown`, `keypress` and `keyup` of a native control cross as they do from a plain input. */
function listenToEvents(): void {
    const text = (event: Event): string => {
        const { detail, data } = event as Event & { detail?: unknown; data?: unknown };
        try {
            return `${JSON.stringify(detail)} ${String(data ?? '')}`;
        } catch {
            return String(data ?? '');
        }
    };
    const names = [
        'input',
        'beforeinput',
        'change',
        'commit',
        'submit',
        'answer',
        'invalid',
        'valid',
        'booked',
        'leave',
        'edit',
        'jump',
        'purge',
        'salusregister',
        'salushold',
    ];
    for (const name of names) {
        document.addEventListener(name, (event) => {
            (window as unknown as { salusHeard(what: string, heard: string): void }).salusHeard(
                name,
                text(event),
            );
        });
    }
}

import { expect, type Browser, type Locator } from '@playwright/test';
import { focused, KeyboardPerson } from '../booking/keyboardPerson';
import { record, type Recorded } from './recorder';

declare const recorded: Recorded;

/** What the browser has open when everything is let go of. */
export const NOTHING = { tracks: 0, connections: 0, sounds: 0, urls: 0 };

const MOST_TABS = 40;
/* The announcer waits after the focus has moved, after an urgent message, and for others of the same kind. */
const SAID_WITHIN_MS = 500 + 1_000 + 1_500;
/* Said while something is waited for: whether it is in time depends on how soon the answer comes. */
const MAY_BE_SAID = /: please wait$/;

/** Somebody in a visit, on a page and in a browser profile of their own, with a keyboard and nothing else. */
export class VisitPerson extends KeyboardPerson {
    /* How many announcements were expected so far. */
    private known = 0;

    static async open(browser: Browser, address: string): Promise<VisitPerson> {
        const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
        const page = await context.newPage();
        await page.addInitScript(record);
        await page.goto(address);
        return new VisitPerson(page);
    }

    /** Since this was last asked, exactly this was announced, in this order. */
    async isTold(...expected: readonly [string, ...string[]]): Promise<void> {
        const news = async () => (await this.announced()).slice(this.known);
        await expect.poll(news).toEqual(expected);
        this.known += expected.length;
    }

    /** Since this was last asked nothing was announced, and nothing waits to be. */
    async isToldNothing(): Promise<void> {
        const quiet = (): Promise<number> =>
            this.page.evaluate(() => performance.now() - recorded.focusedAt);
        await expect.poll(quiet).toBeGreaterThan(SAID_WITHIN_MS);
        expect((await this.announced()).slice(this.known)).toEqual([]);
    }

    /** Somebody in the list of people, with how they are. */
    row(name: string): Locator {
        const people = this.page.locator('c-salus-participants');
        return people.getByRole('listitem').filter({ hasText: name });
    }

    toggle(name: string, pressed: boolean): Locator {
        return this.page.getByRole('button', { name, pressed, exact: true });
    }

    /** Presses a control of the toolbar: it has one stop for Tab, and the arrow keys go on. */
    async controls(name: RegExp): Promise<void> {
        await this.tabsIntoToolbar();
        const { name: first } = await focused(this.page);
        for (let now = first; !name.test(now); now = (await focused(this.page)).name) {
            await this.page.keyboard.press('ArrowRight');
            if ((await focused(this.page)).name === first) throw new Error(`no control ${name}`);
        }
        await this.page.keyboard.press('Enter');
    }

    /** Writes as one key press would, so that no text but the whole is anywhere in the page. */
    async writes(field: RegExp, text: string): Promise<void> {
        await this.tabsTo('textbox', field);
        await this.page.keyboard.insertText(text);
    }

    /** How many pictures move, of others and of shared screens. */
    moving(): Promise<number> {
        return this.page.evaluate(() => {
            const videosIn = (root: ParentNode): HTMLVideoElement[] =>
                [...root.querySelectorAll('*')].flatMap((one) => [
                    ...(one instanceof HTMLVideoElement ? [one] : []),
                    ...(one.shadowRoot ? videosIn(one.shadowRoot) : []),
                ]);
            return videosIn(document).filter(
                (video) => video.getVideoPlaybackQuality().totalVideoFrames > 0,
            ).length;
        });
    }

    /** The network is gone, as for a telephone in a tunnel; the connections are told of it at once. */
    async losesNetwork(): Promise<void> {
        await this.page.context().setOffline(true);
        await this.page.evaluate(() =>
            recorded.connections.forEach((one) => {
                one.close();
                one.dispatchEvent(new Event('connectionstatechange'));
            }),
        );
    }

    async findsNetwork(): Promise<void> {
        await this.page.context().setOffline(false);
    }

    /** The microphone that is open, by the name that the browser gives it. */
    microphone(): Promise<readonly string[]> {
        return this.page.evaluate(() =>
            recorded.tracks
                .filter(({ kind, readyState }) => kind === 'audio' && readyState === 'live')
                .map(({ label }) => label),
        );
    }

    /** How much the browser still has open. */
    open(): Promise<typeof NOTHING> {
        return this.page.evaluate(() => ({
            tracks: recorded.tracks.filter(({ readyState }) => readyState === 'live').length,
            connections: recorded.connections.filter((one) => one.signalingState !== 'closed')
                .length,
            sounds: recorded.sounds.filter(({ state }) => state !== 'closed').length,
            urls: recorded.urls.size,
        }));
    }

    /** Whether a text is anywhere in the page, through shadow roots. */
    shows(text: string): Promise<boolean> {
        return this.page.evaluate((wanted) => {
            const isIn = (root: Document | ShadowRoot): boolean =>
                [...root.querySelectorAll('*')].some(
                    (one) =>
                        (one as HTMLInputElement).value?.includes?.(wanted) ||
                        one.outerHTML.includes(wanted) ||
                        (one.shadowRoot !== null && isIn(one.shadowRoot)),
                );
            return isIn(document);
        }, text);
    }

    /** What the test itself has kept of the announcements is dropped. */
    async forgets(): Promise<void> {
        await this.page.evaluate(() => void recorded.announced.splice(0));
        this.known = 0;
    }

    private async announced(): Promise<readonly string[]> {
        const all = await this.page.evaluate(() => recorded.announced);
        return all.filter((text) => !MAY_BE_SAID.test(text));
    }

    private async tabsIntoToolbar(): Promise<void> {
        for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
            await this.page.keyboard.press('Tab');
            if (await this.page.evaluate(isInToolbar)) return;
        }
        throw new Error('Tab never reached the toolbar');
    }
}

/* Runs in the page: whether the focus is in a control of the toolbar, through shadow roots. */
function isInToolbar(): boolean {
    let element = document.activeElement;
    while (element && !element.closest('c-salus-call-toolbar'))
        element = element.shadowRoot?.activeElement ?? null;
    return element !== null;
}

import type { Browser, Page } from '@playwright/test';
import { openStory, showStory } from '../story';
import type { Finding } from './finding';
import { globalsOf, setMode, type Mode } from './modes';
import { prepare } from './prepare';
import { listen } from './quiet';

interface Open {
    readonly page: Page;
    readonly heard: Finding[];
}

/**
 * Where stories are shown one after the other: one page for each language, since words are loaded
 * with the page. A page in which something went wrong is not used for the next story.
 */
export class Stage {
    private readonly open = new Map<Mode['locale'], Open>();

    private readonly browser: Browser;

    constructor(browser: Browser) {
        this.browser = browser;
    }

    /** Shows a story in the language, the colours and the width of a mode, on that language's page. */
    async show(id: string, mode: Mode): Promise<Page> {
        const there = this.open.get(mode.locale);
        const { page } = there ?? (await this.newPage(mode.locale));
        await setMode(page, mode);
        if (there) await showStory(page, id, globalsOf(mode));
        else await openStory(page, id, globalsOf(mode));
        return page;
    }

    /** What the pages have logged, thrown or asked for since this was last asked. */
    heard(): Finding[] {
        return [...this.open.values()].flatMap(({ heard }) => heard.splice(0));
    }

    /** Closes every page; the next story opens new ones. */
    async clear(): Promise<void> {
        const pages = [...this.open.values()].map(({ page }) => page);
        this.open.clear();
        await Promise.all(pages.map((page) => page.close()));
    }

    private async newPage(locale: Mode['locale']): Promise<Open> {
        const page = await this.browser.newPage({
            timezoneId: 'America/New_York',
            locale: 'en-US',
        });
        await prepare(page);
        const open = { page, heard: listen(page) };
        this.open.set(locale, open);
        return open;
    }
}

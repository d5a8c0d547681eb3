import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { openStory, showStory, stillness } from '../story';
import type { Finding } from './finding';
import { layGround } from './grounds';
import { globalsOf, setMode, type Mode } from './modes';
import { makeOlder } from './older';
import { prepare } from './prepare';
import { listen } from './quiet';

interface Open {
    readonly page: Page;
    readonly heard: Finding[];
}

/* It patches the DOM, and so comes before everything else: as gate B's pages have it. */
const SYNTHETIC = join(import.meta.dirname, '../../build/lws/synthetic.js');

/* Synthetic shadow (LWC 9.4.3) doesn't slot what a script has put in, as Storybook does: what belongs
   into a dialog is on the page behind it. */
function hideWhatIsNotSlotted(): void {
    for (const element of document.querySelectorAll<HTMLElement>('#storybook-root *'))
        if (element.parentElement?.shadowRoot?.querySelector('dialog') && !element.assignedSlot)
            element.style.display = 'none';
}

/* Words, shadow and the browser's features come with the page. */
const kindOf = ({ locale, page }: Mode): string => `${locale} ${page ?? 'native'}`;

/**
 * Where stories are shown one after the other: one page for each language, one with synthetic
 * shadow, and one of an older browser. A page in which something went wrong is not used for the next story.
 */
export class Stage {
    private readonly open = new Map<string, Open>();

    private readonly browser: Browser;

    constructor(browser: Browser) {
        this.browser = browser;
    }

    /** Shows a story in the language, the colours, the width and on the ground of a mode. */
    async show(id: string, mode: Mode): Promise<Page> {
        const there = this.open.get(kindOf(mode));
        const { page } = there ?? (await this.newPage(mode));
        await setMode(page, mode);
        if (there) await showStory(page, id, globalsOf(mode));
        else await openStory(page, id, globalsOf(mode));
        await layGround(
            page,
            mode.ground ?? 'own',
            mode.colours.includes('dark') ? 'dark' : 'light',
        );
        if (mode.page === 'synthetic') await page.evaluate(hideWhatIsNotSlotted);
        await stillness(page);
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

    private async newPage(mode: Mode): Promise<Open> {
        const page = await this.browser.newPage({
            timezoneId: 'America/New_York',
            locale: 'en-US',
        });
        await prepare(page);
        if (mode.page === 'synthetic') await page.addInitScript({ path: SYNTHETIC });
        if (mode.page === 'older') await makeOlder(page);
        const open = { page, heard: listen(page) };
        this.open.set(kindOf(mode), open);
        return open;
    }
}

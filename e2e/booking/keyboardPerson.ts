import { expect, type Locator, type Page } from '@playwright/test';

const MOST_TABS = 80;

/** The role and the name of what has the focus, through every shadow root. */
export async function focused(page: Page): Promise<{ role: string; name: string }> {
    const cdp = await page.context().newCDPSession(page);
    const { result } = await cdp.send('Runtime.evaluate', {
        expression: `(() => { let e = document.activeElement;
            while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return e; })()`,
    });
    const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId,
        fetchRelatives: false,
    });
    await cdp.detach();
    const [node] = nodes;
    return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
}

/**
 * Somebody who has a keyboard and nothing else: every step goes by Tab, arrows, Space and Enter, and
 * finds its way by the names in the accessibility tree.
 */
export class KeyboardPerson {
    readonly page: Page;

    constructor(page: Page) {
        this.page = page;
    }

    get heading(): Locator {
        return this.page.getByRole('heading', { level: 2 }).first();
    }

    /** Waits for a page of the booking, and that its heading has the focus. */
    async isAt(heading: string | RegExp): Promise<void> {
        await expect(this.heading).toHaveText(heading);
        await expect.poll(async () => (await focused(this.page)).name).toMatch(heading);
    }

    /** Tabs on until a control with this role and name has the focus. */
    async tabsTo(role: string, name: RegExp): Promise<void> {
        const met: string[] = [];
        for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
            await this.page.keyboard.press('Tab');
            const now = await focused(this.page);
            if (now.role === role && name.test(now.name)) return;
            met.push(`${now.role} “${now.name}”`);
        }
        throw new Error(`Tab never reached ${role} ${name}; it met ${met.join(', ')}`);
    }

    /** Goes on with the arrow keys until a radio with this name is chosen. */
    async arrowsTo(name: RegExp): Promise<void> {
        await this.page.keyboard.press('Space');
        const first = (await focused(this.page)).name;
        for (let now = first; !name.test(now); now = (await focused(this.page)).name) {
            await this.page.keyboard.press('ArrowDown');
            if ((await focused(this.page)).name === first) throw new Error(`no radio ${name}`);
        }
    }

    async chooses(group: RegExp, name: RegExp): Promise<void> {
        await this.tabsTo('radio', group);
        await this.arrowsTo(name);
    }

    async types(field: RegExp, text: string): Promise<void> {
        await this.tabsTo('textbox', field);
        await this.page.keyboard.type(text);
    }

    async ticks(box: RegExp): Promise<void> {
        await this.tabsTo('checkbox', box);
        await this.page.keyboard.press('Space');
    }

    async presses(button: RegExp): Promise<void> {
        await this.tabsTo('button', button);
        await this.page.keyboard.press('Enter');
    }
}

/* What of c-salus-dialog only a browser can show. */
import { expect, test as alone, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'foundations-dialog';

/** Where the focus is, down through shadow roots: the text of it, or its tag. */
const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.textContent?.trim() || element?.localName || '';
    });

test.describe('c-salus-dialog', () => {
    test('Must return the focus to an opener in another shadow root', async ({ page }) => {
        await openStory(page, `${STORY}--default`);
        for (const leave of ['Escape', 'Enter'] as const) {
            await page.getByRole('button', { name: 'Open the dialog' }).press('Enter');
            await expect.poll(() => focused(page)).toBe('Add an interpreter');
            if (leave === 'Enter') await page.keyboard.press('Tab'); // To the close button.
            await page.keyboard.press(leave);
            await expect(page.getByRole('dialog')).toHaveCount(0);
            await expect.poll(() => focused(page)).toBe('Open the dialog');
        }
    });

    test('Must keep the heading and the way out in sight while long content scrolls by the keyboard', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--long-text`);
        const dialog = page.getByRole('dialog');
        const scrolled = () => dialog.evaluate((element) => element.scrollTop);
        await page.keyboard.press('PageDown');
        await expect.poll(scrolled).toBeGreaterThan(100);
        await expect(dialog.getByRole('heading')).toBeInViewport({ ratio: 1 });
        await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
        // Chromium (156) may drop a key while the scrolling of the one before is under way.
        let last = -1;
        const isStill = async () => last === (last = await scrolled());
        await expect.poll(isStill).toBe(true);
        await page.keyboard.press('End');
        await expect(page.getByRole('button', { name: 'I have read it' })).toBeInViewport();
    });

    test('Must fit a screen of 320 pixels without scrolling sideways, with targets of 44 pixels', async ({
        page,
    }) => {
        await page.setViewportSize({ width: 320, height: 568 });
        for (const example of ['open', 'short', 'long-text', 'empty']) {
            await openStory(page, `${STORY}--${example}`);
            const dialog = page.getByRole('dialog');
            const [client, scroll] = await dialog.evaluate((element) => [
                element.clientWidth,
                element.scrollWidth,
            ]);
            expect(scroll, example).toBe(client);
            const box = (await dialog.boundingBox())!;
            expect([Math.round(box.x), Math.round(box.width)], example).toEqual([0, 320]);
            expect(Math.round(box.y + box.height), example).toBe(568);
            for (const button of await page.getByRole('button').all()) {
                const { width, height } = (await button.boundingBox())!;
                expect(Math.min(width, height), example).toBeGreaterThanOrEqual(44);
            }
        }
    });

    test('stands over the page: Tab and Shift+Tab stay in it, in both directions of the text', async ({
        page,
    }) => {
        for (const dir of ['ltr', 'rtl'] as const) {
            await openStory(page, `${STORY}--default`, { dir });
            await page.getByRole('button', { name: 'Open the dialog' }).press('Enter');
            await expect.poll(() => focused(page), dir).toBe('Add an interpreter');
            for (const key of ['Tab', 'Shift+Tab']) {
                const met = new Set<string>();
                for (let stop = 0; stop < 8; stop += 1) {
                    await page.keyboard.press(key);
                    met.add(await focused(page));
                }
                expect([...met], `${dir} ${key}`).not.toContain('Open the dialog');
                expect([...met], `${dir} ${key}`).toEqual(
                    expect.arrayContaining(['Close', 'input', 'Add', 'Not now']),
                );
            }
            await page.keyboard.press('Escape');
            await expect.poll(() => focused(page), dir).toBe('Open the dialog');
        }
    });

    alone('is modal at once over another modal dialog', async ({ page }) => {
        await openStory(page, `${STORY}--default`);
        await page.clock.install();
        await page.getByRole('button', { name: 'Open the dialog' }).focus();
        const isOver = await page.evaluate(() => {
            const other = document.body.appendChild(document.createElement('dialog'));
            other.appendChild(document.createElement('button'));
            other.showModal();
            const opened = document.querySelector('c-salus-dialog') as HTMLElement & {
                show(): void;
            };
            opened.show();
            return opened.shadowRoot!.querySelector('dialog')!.matches(':modal:focus-within');
        });
        expect(isOver).toBe(true);
    });

    alone('leaves a field that opens it alone while it becomes modal', async ({ page }) => {
        await openStory(page, `${STORY}--default`);
        const found = await page.evaluate(async () => {
            const field = document.body.appendChild(document.createElement('input'));
            const events: string[] = [];
            for (const type of ['focus', 'blur'])
                field.addEventListener(type, () => events.push(type));
            const opened = document.querySelector('c-salus-dialog') as HTMLElement & {
                show(): void;
                close(): void;
            };
            const dialog = opened.shadowRoot!.querySelector('dialog')!;
            field.focus();
            opened.show();
            while (!dialog.matches(':modal'))
                await new Promise((done) => requestAnimationFrame(done));
            const told = [...events];
            opened.close();
            return { told, isBack: document.activeElement === field };
        });
        expect(found).toEqual({ told: ['focus', 'blur'], isBack: true });
    });

    for (const motion of ['reduce', 'no-preference'] as const) {
        test(`moves only where motion is wanted: ${motion}`, async ({ page }) => {
            await page.emulateMedia({ reducedMotion: motion });
            await openStory(page, `${STORY}--open`);
            const name = await page
                .getByRole('dialog')
                .evaluate((element) => getComputedStyle(element).animationName);
            expect(name === 'none').toBe(motion === 'reduce');
        });
    }
});

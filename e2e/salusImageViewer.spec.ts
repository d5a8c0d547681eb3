/* What of c-salus-image-viewer only a browser can show. */
import { expect, test as ownPage, type Page } from '@playwright/test';
import { Gate } from './gateB/gate';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'displays-image-viewer';

const stageOf = (page: Page) => page.locator('c-salus-image-viewer .stage');
const pictureOf = (page: Page) => stageOf(page).locator('img');
const styleOf = (page: Page, name: string) =>
    stageOf(page).evaluate(
        (stage, property) => (stage as HTMLElement).style.getPropertyValue(property),
        `--_${name}`,
    );
const isDrawn = (page: Page) =>
    expect
        .poll(() => pictureOf(page).evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);

test('Must take keys only while the picture has the focus, and leave those alone that change nothing', async ({
    page,
}) => {
    await openStory(page, `${STORY}--default`);
    await isDrawn(page);
    await page.keyboard.press('+');
    expect(await styleOf(page, 'zoom')).toBe('1');
    await page.keyboard.press('Tab');
    await expect(stageOf(page)).toBeFocused();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    expect([await styleOf(page, 'zoom'), await styleOf(page, 'across')]).toEqual(['2', '-25%']);
    await page.keyboard.press('PageDown');
    await expect(pictureOf(page)).toHaveAttribute('alt', /Image 2 of 3/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Previous image' })).toBeFocused();
    await page.keyboard.press('+');
    expect(await styleOf(page, 'zoom')).toBe('1');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Next image' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(pictureOf(page)).toHaveAttribute('alt', /Image 3 of 3/);
    await expect(page.getByRole('button', { name: 'Next image' })).toBeFocused();
});

test('Must drag the picture by mouse or finger, and zoom it by two', async ({ page }) => {
    await openStory(page, `${STORY}--default`);
    await isDrawn(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const { x, y, width, height } = (await stageOf(page).boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.75, y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(Math.round(parseFloat(await styleOf(page, 'across')))).toBe(25);
});

test('Must have targets of 44 px, and cut nothing off at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const story of ['default', 'long-text', 'long-series'])
        for (const locale of ['en', 'es', 'ar'] as const) {
            const dir = locale === 'ar' ? 'rtl' : 'ltr';
            await openStory(page, `${STORY}--${story}`, { locale, dir });
            const sizes = await page.locator('.tools button').evaluateAll((all) =>
                all.map((one) => {
                    const { left, right, width, height } = one.getBoundingClientRect();
                    return { left, right, width, height };
                }),
            );
            for (const { left, right, width, height } of sizes) {
                expect(Math.min(width, height), `${story} ${locale}`).toBeGreaterThanOrEqual(44);
                expect(left).toBeGreaterThanOrEqual(0);
                expect(right).toBeLessThanOrEqual(320);
            }
        }
});

test('Must move nothing by itself for a person who prefers reduced motion', async ({ page }) => {
    await openStory(page, `${STORY}--default`);
    const durationOf = () =>
        stageOf(page)
            .locator('.view')
            .evaluate((view) => parseFloat(getComputedStyle(view).transitionDuration));
    expect(await durationOf()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await durationOf()).toBe(0);
});

test('Must print the whole picture with its words, and no buttons', async ({ page }) => {
    await openStory(page, `${STORY}--default`);
    await isDrawn(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Brighter' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(pictureOf(page)).toBeVisible();
    await expect(page.locator('c-salus-image-viewer c-salus-image-caption')).toBeVisible();
    expect(await page.getByRole('button').count()).toBe(0);
    const printed = await stageOf(page).evaluate((stage) =>
        ['.view', '.picture'].map((selector) => {
            const { transform, filter } = getComputedStyle(stage.querySelector(selector)!);
            return `${transform} ${filter}`;
        }),
    );
    expect(printed).toEqual(['none none', 'none none']);
    await page.emulateMedia({ media: null });
});

/* What the page has made of addresses, and not revoked yet. */
const kept = (page: Page) =>
    page.evaluate(() => (window as unknown as { kept: Set<string> }).kept.size);

ownPage.describe('Must revoke every address when it is purged, removed or not to be shown', () => {
    ownPage.beforeEach(({ page }) =>
        page.addInitScript(() => {
            const addresses = new Set<string>();
            Object.assign(window, { kept: addresses });
            const { createObjectURL, revokeObjectURL } = URL;
            URL.createObjectURL = (of) => {
                const address = createObjectURL.call(URL, of);
                if (of instanceof Blob && /^image\//.test(of.type)) addresses.add(address);
                return address;
            };
            URL.revokeObjectURL = (address) => {
                addresses.delete(address);
                revokeObjectURL.call(URL, address);
            };
        }),
    );

    for (const bundle of ['salusImageViewer', 'salusImageAttachment'])
        for (const shadow of ['native', 'synthetic'])
            for (const sandboxed of [true, false])
                ownPage(
                    `${bundle}, ${shadow} shadow, ${sandboxed ? 'in the sandbox' : 'no sandbox'}`,
                    async ({ page }) => {
                        const gate = await Gate.open(page, shadow, sandboxed);
                        await gate.mount(bundle);
                        // The viewer holds the picture that is next, too.
                        const count = bundle === 'salusImageViewer' ? 2 : 1;
                        await expect.poll(() => kept(page)).toBe(count);
                        await page.evaluate(() => window.gate.purge());
                        await expect.poll(() => kept(page)).toBe(0);
                        await page.evaluate(() => window.gate.unmount());
                        await gate.mount(bundle);
                        await expect.poll(() => kept(page)).toBe(count);
                        await page.evaluate(() => window.gate.unmount());
                        await expect.poll(() => kept(page)).toBe(0);
                        expect(await gate.problemsLogged()).toEqual([]);
                    },
                );
});

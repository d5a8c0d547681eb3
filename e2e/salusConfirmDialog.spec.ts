/* What of c-salus-confirm-dialog only a browser can show. */
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';

const STORY = 'foundations-confirm-dialog';

/** Where the focus is, down through shadow roots. */
const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.textContent?.trim() ?? '';
    });

test.describe('c-salus-confirm-dialog', () => {
    test('Must open by the keyboard, take an answer, and give the focus back to its opener', async ({
        page,
    }) => {
        await openStory(page, `${STORY}--default`);
        const question = page.getByRole('dialog', { name: 'Leave without sending?' });
        const reasons = await page.evaluateHandle(() => {
            const given: string[] = [];
            document
                .querySelector('c-salus-confirm-dialog')!
                .addEventListener('close', (event) =>
                    given.push((event as CustomEvent<{ reason: string }>).detail.reason),
                );
            return given;
        });
        const opener = page.getByRole('button', { name: 'Leave', exact: true });
        await opener.focus();
        const expected: string[] = [];
        for (const [keys, reason] of [
            [['Enter'], 'dismiss'],
            [['Tab', 'Enter'], 'action'],
            [['Tab', ' '], 'action'],
            [['Shift+Tab', 'Enter'], 'dismiss'], // The close button.
            [['Escape'], 'dismiss'],
        ] as const) {
            await page.keyboard.press('Enter');
            await expect(question).toHaveAccessibleDescription('Your answers are not kept.');
            expect(await focused(page)).toBe('Stay here');
            for (const key of keys) await page.keyboard.press(key);
            await expect(question).toHaveCount(0);
            await expect.poll(() => focused(page), keys.join()).toBe('Leave');
            // The browser tells of its `close` in a later task than the one that moves the focus.
            expected.push(reason);
            await expect.poll(() => reasons.jsonValue(), keys.join()).toEqual(expected);
        }
    });

    test('Must fit a screen of 320 pixels with the answers whole and 44 pixels high', async ({
        page,
    }) => {
        await page.setViewportSize({ width: 320, height: 568 });
        for (const example of ['open', 'destructive', 'own-words', 'private', 'long-text']) {
            await openStory(page, `${STORY}--${example}`);
            const overflow = await page
                .getByRole('dialog')
                .evaluate((element) => element.scrollWidth - element.clientWidth);
            expect(overflow, example).toBe(0);
            for (const button of await page.getByRole('button').all()) {
                const { x, width, height } = (await button.boundingBox())!;
                expect(height, example).toBeGreaterThanOrEqual(44);
                expect(x, example).toBeGreaterThanOrEqual(0);
                expect(x + width, example).toBeLessThanOrEqual(320);
            }
        }
    });
});

/* The browser scrolls to where an entry of its history was left: the heading of a task's page, which
   has the focus, must stay in sight all the same. */
import { expect, test, type Page } from '@playwright/test';
import { Gate } from './gateB/gate';

test.use({ viewport: { width: 320, height: 568 } });

const headingOf = (page: Page) => page.getByRole('heading', { level: 2 });

/* The new page is whole, and its heading can be read. */
async function isAt(page: Page, heading: string, part: string): Promise<void> {
    await expect(page.getByText(part)).toBeVisible();
    await expect(headingOf(page)).toHaveText(heading);
    await expect(headingOf(page)).toBeFocused();
    await expect(headingOf(page)).toBeInViewport({ ratio: 1 });
}

for (const shadow of ['native', 'synthetic'])
    for (const isSandboxed of [true, false])
        test(`the heading is in sight after Back and Forward, in ${shadow} shadow${isSandboxed ? ' in the sandbox' : ''}`, async ({
            page,
        }) => {
            const gate = await Gate.open(page, shadow, isSandboxed);
            await gate.mount('salusPatternScheduling');
            const goesOn = () => page.getByRole('button', { name: 'Continue' }).click();
            for (const answer of ['Talking about how you feel', 'By video, at home, with Harbor']) {
                await page.getByText(answer).click();
                await goesOn();
            }
            await page.getByRole('button', { name: 'No preference' }).click();
            const time = page.getByRole('button', { name: /^Choose Thursday/ });
            await time.click();
            await goesOn();
            await isAt(page, 'Your details', 'Anything else');
            await page.mouse.wheel(0, 2000);
            await expect(headingOf(page)).not.toBeInViewport();

            await page.goBack();
            await isAt(page, 'When?', 'Times are shown in');
            await page.goForward();
            await isAt(page, 'Your details', 'Anything else');
            expect(await gate.problemsLogged()).toEqual([]);
        });

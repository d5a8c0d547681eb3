import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from './onePage';
import ICAL from 'ical.js';
import { Gate } from './gateB/gate';
import { openStory } from './story';

/* What the browser saves when “Add to calendar” is pressed by keyboard, and what another program reads in it. */
async function downloadsByKeyboard(page: Page): Promise<void> {
    const button = page.getByRole('button', { name: /^Add to calendar/ });
    await button.focus();
    const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('appointment.ics');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).not.toContain('CANARY');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const event = calendar.getFirstSubcomponent('vevent')!;
    expect(event.getFirstProperty('dtstart')!.getFirstParameter('tzid')).toBe('America/New_York');
    expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2021-03-11T09:30:00');
    await expect(button).toBeFocused();
}

test.describe('Must hand over a calendar file that calendars can read, in the security sandbox, too', () => {
    test('in a story', async ({ page }) => {
        await openStory(page, 'scheduling-appointment-card--default');
        await downloadsByKeyboard(page);
    });

    for (const shadow of ['native', 'synthetic'])
        for (const sandboxed of [true, false])
            test(`${shadow} shadow, ${sandboxed ? 'in the sandbox' : 'no sandbox'}`, async ({
                page,
            }) => {
                const gate = await Gate.open(page, shadow, sandboxed);
                await gate.mount('salusAppointmentCard');
                await downloadsByKeyboard(page);
                expect(await gate.problemsLogged()).toEqual([]);
            });
});

test('Must cut nothing off at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const story of ['default', 'two-zones', 'long-text', 'start-now'])
        for (const dir of ['ltr', 'rtl'] as const) {
            await openStory(page, `scheduling-appointment-card--${story}`, { dir });
            const isCut = await page.locator('.card *').evaluateAll((all) =>
                all.some((one) => {
                    const { left, right, width } = one.getBoundingClientRect();
                    return width > 1 && (left < 0 || right > document.documentElement.clientWidth);
                }),
            );
            expect(isCut, `${story} ${dir}`).toBe(false);
        }
});

/* What a call leaves in the JavaScript heap, after 1,000 lines of captions and 500 messages. */
import { expect as baseExpect, test, type Page } from '@playwright/test';
import type { InMemoryCall } from '../../examples/inMemoryCall';
import { Gate } from '../gateB/gate';
import { keptStrings } from './heap';

/* A snapshot takes seconds on a busy machine. */
const expect = baseExpect.configure({ timeout: 30_000 });

const left = async (page: Page, canary: string): Promise<string[]> =>
    (await keptStrings(page, canary)).slice(0, 5).map(({ path }) => path.slice(-6).join(' > '));

/** Goes into the call of the example, with captions and chat. */
async function comesIn(page: Page): Promise<void> {
    await page.getByRole('textbox', { name: /^Where are you/ }).fill('At home');
    await page.locator('input[type=tel]').first().fill('212 555 0100');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Join the visit' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Your visit');
    await page.getByRole('button', { name: 'Captions', exact: true }).click();
    await page.getByRole('button', { name: /^Chat/ }).click();
}

test('a call leaves nothing in the heap when it has ended', async ({ page }) => {
    // Made of letters that stand in no bundle. It is typed, since a text in a script is in the heap, too.
    const canary = `Zq${Math.random().toString(36).slice(2, 10)}`;
    const gate = await Gate.open(page, 'native', false);
    await gate.mount('salusPatternVisit');
    await comesIn(page);
    await page.evaluate(() => {
        const input = document.createElement('input');
        input.id = 'plain';
        document.body.appendChild(input);
        input.focus();
    });
    await page.keyboard.insertText(canary);
    await page.evaluate(async () => {
        const { call } = window.gate.propertiesOf('salusPatternVisit');
        const { others } = call as InMemoryCall;
        const box = document.querySelector<HTMLInputElement>('#plain')!;
        for (let count = 0; count < 1000; count += 1) {
            const text = `${count} ${box.value}`;
            others.caption({ id: `${count}`, participantId: 'clinician', text });
            if (count < 500) others.write('clinician', text);
            await new Promise((done) => setTimeout(done)); // Each is rendered.
        }
        box.remove();
    });
    await expect(page.locator('c-salus-captions .said')).toHaveCount(500);
    await expect(page.locator('c-salus-chat li')).toHaveCount(500);
    expect(await left(page, canary)).not.toEqual([]);
    await page.evaluate(() => {
        const { call } = window.gate.propertiesOf('salusPatternVisit');
        (call as InMemoryCall).others.end('host-ended');
    });
    await expect.poll(() => left(page, canary)).toEqual([]);
});

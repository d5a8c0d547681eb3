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

/** Others say and write so much, each line of it with a text that the test types. */
async function fill(page: Page, canary: string, lines: number): Promise<void> {
    await page.evaluate(() => {
        const input = document.createElement('input');
        input.id = 'plain';
        document.body.appendChild(input);
        input.focus();
    });
    await page.keyboard.insertText(canary);
    await page.evaluate(async (most) => {
        const { call } = window.gate.propertiesOf('salusPatternVisit');
        const { others } = call as InMemoryCall;
        const box = document.querySelector<HTMLInputElement>('#plain')!;
        for (let count = 0; count < most; count += 1) {
            const text = `${count} ${box.value}`;
            others.caption({ id: `${count}`, participantId: 'clinician', text });
            if (count < most / 2) others.write('clinician', text);
            await new Promise((done) => setTimeout(done)); // Each is rendered.
        }
        box.remove();
    }, lines);
    await expect(page.locator('c-salus-captions .said')).toHaveCount(Math.min(lines, 500));
    await expect(page.locator('c-salus-chat li')).toHaveCount(lines / 2);
}

/* How a call can be over for a page. */
const ENDS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    [
        'the host ends it',
        (page) =>
            page.evaluate(() => {
                const { call } = window.gate.propertiesOf('salusPatternVisit');
                (call as InMemoryCall).others.end('host-ended');
            }),
    ],
    ['the page is locked', (page) => page.evaluate(() => window.gate.purge())],
    [
        'the component is removed',
        (page) => page.evaluate(() => document.querySelector('main')!.replaceChildren()),
    ],
];
/* As much as a long visit has, and after that as much as shows whether anything is kept. */
const LINES = [1000, 40, 40];

for (const shadow of ['native', 'synthetic'])
    test(`a call leaves nothing in the heap when it is over, in ${shadow} shadow`, async ({
        page,
    }) => {
        const gate = await Gate.open(page, shadow, false);
        for (const [at, [how, ends]] of ENDS.entries())
            await test.step(how, async () => {
                // Of letters that stand in no bundle. It is typed: a text in a script is in the heap, too.
                const canary = `Zq${Math.random().toString(36).slice(2, 10)}`;
                await gate.mount('salusPatternVisit');
                await comesIn(page);
                await fill(page, canary, LINES[at] as number);
                expect(await left(page, canary)).not.toEqual([]);
                await ends(page);
                await expect.poll(() => left(page, canary)).toEqual([]);
                await page.evaluate(() => window.gate.unmount());
            });
    });

// What a caption, a message and a person cost in a call that is full of them.
import { median, threadTime } from './benchTimes.mjs';

const ROUNDS = 5;
const LINES = [
    {
        kind: 'caption',
        there: 1000,
        count: 40,
        words: 'caption line, ms, after 1,000 lines',
        target: 4,
    },
    { kind: 'message', there: 500, count: 40, words: 'chat message, ms, after 500 messages' },
    { kind: 'person', there: 0, count: 50, words: 'person who joins, ms, of 50 people' },
];

/* The chat is open beside the captions. */
async function comesIn(page) {
    await page.evaluate(() => globalThis.call.show());
    await page.getByRole('textbox', { name: /^Where are you/ }).fill('At home');
    await page.locator('input[type=tel]').first().fill('212 555 0100');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Join the visit' }).click();
    await page.getByRole('button', { name: 'Captions', exact: true }).click();
    await page.getByRole('button', { name: /^Chat/ }).click();
    await page.getByRole('textbox', { name: 'Your message' }).waitFor();
}

/** The time of the page's thread for each kind, in milliseconds for one, as a median of some pages. */
export async function callTimes(open) {
    const times = LINES.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
        const page = await open();
        await comesIn(page);
        const cdp = await page.context().newCDPSession(page);
        await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
        for (const [index, { kind, there, count }] of LINES.entries()) {
            await page.evaluate((given) => globalThis.call.fill(...given), [kind, there]);
            const before = await threadTime(cdp);
            const given = [kind, there, count];
            await page.evaluate((all) => globalThis.call.bring(...all), given);
            times[index].push(((await threadTime(cdp)) - before) / count);
        }
        await page.close();
    }
    return LINES.map((line, index) => ({ ...line, taken: median(times[index]) }));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { KeyboardPerson } from './booking/keyboardPerson';
import { openStory } from './story';

/* Published slot files: SALUS_SLOTS names a folder of them, as examples/README.md says. */
const FOLDER = resolve(process.env.SALUS_SLOTS ?? '../shared/data/fhir/scheduling');
const SMART_EXAMPLE_NOW = '2021-03-01T12:00:00Z';

const read = (folder: string): string[] =>
    readdirSync(folder)
        .filter((file) => /\.(nd)?json$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8'));

/* The moment of the booking: the one that is given, or an hour before the first slot. */
function momentOf(texts: readonly string[]): string {
    if (process.env.SALUS_NOW) return process.env.SALUS_NOW;
    if (!process.env.SALUS_SLOTS) return SMART_EXAMPLE_NOW;
    const starts = texts.flatMap((text) => [...text.matchAll(/"start":\s*"([^"]+)"/g)]);
    const first = Math.min(...starts.map(([, start]) => Date.parse(start ?? '')));
    return new Date(first - 3_600_000).toISOString();
}

const isThere = existsSync(FOLDER);
const title = isThere
    ? 'a visit is booked by keyboard alone on published slot files'
    : 'a visit is booked by keyboard alone on invented slots, since no published files are there';

test(title, async ({ page }) => {
    test.slow();
    if (isThere) {
        const texts = read(FOLDER);
        const published = { texts, now: momentOf(texts), zone: process.env.SALUS_ZONE };
        await page.addInitScript((given) => {
            (window as unknown as { salusPublished: unknown }).salusPublished = given;
        }, published);
    }
    await openStory(page, 'patterns-scheduling--published-slots');
    const person = new KeyboardPerson(page);

    const heading = (): Promise<string | null> => person.heading.textContent();
    for (let steps = 0; (await heading()) !== 'Your details' && steps < 6; steps += 1) {
        const now = (await heading()) ?? '';
        if (now === 'Who would you like to see?') await person.presses(/^No preference/);
        else {
            if (now === 'When?') await person.presses(/^Choose /);
            else {
                await person.tabsTo('radio', /./);
                await page.keyboard.press('Space');
            }
            await person.presses(/^Continue/);
        }
        await expect(person.heading).not.toHaveText(now);
        await person.isAt((await heading()) ?? '');
    }

    await person.isAt('Your details');
    await person.types(/^Phone number/, '555 0100');
    await person.types(/^Month/, '4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1961');
    await person.presses(/^Continue/);
    await person.isAt('Check your answers');
    await person.presses(/^Book this visit/);
    await person.isAt('Your visit is booked');
});

/* Every story of the built Storybook, in full and then in its modes: e2e/sweep/ holds the rules. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { prepare } from './sweep/prepare';
import { storiesIn } from './sweep/storyIds';
import { sweepStory } from './sweep/story';

/* One page for all of a worker's stories: it keeps the compiled scripts of the page before. */
const test = base.extend<object, { swept: Page }>({
    swept: [
        async ({ browser }, use) => {
            const page = await browser.newPage({ timezoneId: 'America/New_York', locale: 'en-US' });
            await prepare(page);
            await use(page);
            await page.close();
        },
        { scope: 'worker' },
    ],
});

const INDEX = `${process.env.SALUS_STORYBOOK ?? 'storybook-static'}/index.json`;
const stories = existsSync(INDEX) ? storiesIn(readFileSync(INDEX, 'utf8')) : [];

test('there are stories to sweep', () => {
    expect(stories.length, `${INDEX}: run npm run build:browser first`).toBeGreaterThan(5);
});

stories.forEach((id, index) => {
    test(id, async ({ swept }) => {
        const findings = await sweepStory(swept, id, index);
        const told = findings.map(
            ({ rule, element, message }) => `${rule}: ${element}: ${message}`,
        );
        expect([...new Set(told)]).toEqual([]);
    });
});

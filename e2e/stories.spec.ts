/* Every story of the built Storybook, in full and then in its modes: e2e/sweep/ holds the rules. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { storiesIn } from './sweep/storyIds';
import { sweepStory } from './sweep/story';

const INDEX = `${process.env.SALUS_STORYBOOK ?? 'storybook-static'}/index.json`;
const stories = existsSync(INDEX) ? storiesIn(readFileSync(INDEX, 'utf8')) : [];

test('there are stories to sweep', () => {
    expect(stories.length, `${INDEX}: run npm run build:browser first`).toBeGreaterThan(5);
});

stories.forEach((id, index) => {
    test(id, async ({ page }) => {
        const findings = await sweepStory(page, id, index);
        const told = findings.map(
            ({ rule, element, message }) => `${rule}: ${element}: ${message}`,
        );
        expect([...new Set(told)]).toEqual([]);
    });
});

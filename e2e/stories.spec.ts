/* Every story of the built Storybook, in full and then in its modes: e2e/sweep/ holds the rules. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { isTouched } from '../test-support/only';
import { Stage } from './sweep/stage';
import { sweepStory } from './sweep/story';
import { storiesIn } from './sweep/storyIds';

/* One stage for all of a worker's stories: loading Storybook takes longer than showing a story. */
const test = base.extend<object, { stage: Stage }>({
    stage: [
        async ({ browser }, use) => {
            const stage = new Stage(browser);
            await use(stage);
            await stage.clear();
        },
        { scope: 'worker' },
    ],
});

const INDEX = `${process.env.SALUS_STORYBOOK ?? 'storybook-static'}/index.json`;
const stories = existsSync(INDEX) ? storiesIn(readFileSync(INDEX, 'utf8')) : [];

test('there are stories to sweep', () => {
    expect(stories.length, `${INDEX}: run npm run build:browser first`).toBeGreaterThan(5);
});

stories.forEach(({ id, file }, index) => {
    if (!isTouched(import.meta.filename, 'stories', file)) return;
    test(id, async ({ stage }) => {
        const findings = await sweepStory(stage, id, index).catch(async (error: unknown) => {
            await stage.clear();
            throw error;
        });
        if (findings.length) await stage.clear();
        const told = findings.map(
            ({ rule, element, message }) => `${rule}: ${element}: ${message}`,
        );
        expect([...new Set(told)]).toEqual([]);
    });
});

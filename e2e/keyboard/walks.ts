/* Tab through the first story of every component. Chromium is here to be compared with: the sweep walks
   every story in it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { keyboardFindings } from '../sweep/keyboard';
import { storiesIn } from '../sweep/storyIds';
import { test } from './anyPage';

const INDEX = `${process.env.SALUS_STORYBOOK ?? 'storybook-static'}/index.json`;
const stories = existsSync(INDEX) ? storiesIn(readFileSync(INDEX, 'utf8')) : [];
const first = stories.filter(({ id }) => id.endsWith('--default'));

test('there are stories to walk', () => {
    expect(first.length, `${INDEX}: run npm run build:browser first`).toBeGreaterThan(5);
});

for (const { id } of first)
    test(`Tab reaches everything in ${id}, and shows where it is`, async ({ anyPage, openIn }) => {
        await openIn(id);
        const told = (await keyboardFindings(anyPage)).map(
            ({ element, message }) => `${element}: ${message}`,
        );
        expect(told).toEqual([]);
    });

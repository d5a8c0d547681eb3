/* Surfaces that the kit paints, on a page that says nothing of its own: `salusStyleSurface`. */
import { expect } from '@playwright/test';
import { test } from './onePage';
import { openStory } from './story';
import { axeFindings } from './sweep/axe';
import { edgeFindings } from './sweep/edges';
import { ringFindings } from './sweep/rings';

/* A form, a task and every group of fields. */
const PAINTED = [
    'forms-form--error',
    'forms-memorable-date--error',
    'forms-name-field--error',
    'forms-radios--error',
    'patterns-scheduling--default',
    'patterns-task--error',
    'scheduling-slot-picker--error',
];

for (const story of PAINTED)
    test(`${story} has its contrast on a dark page that no property names`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await openStory(page, story);
        await page.evaluate(() => {
            document.body.style.cssText = 'background: #222; color: #eee';
        });
        const findings = [
            ...(await axeFindings(page, ['color-contrast'])),
            ...(await edgeFindings(page, 'edges')),
            ...(await ringFindings(page)),
        ];
        expect(findings.map(({ element, message }) => `${element}: ${message}`)).toEqual([]);
    });

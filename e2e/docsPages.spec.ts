/* Storybook's page of a component: what is written about it, and its table out of the manifest. */
import { expect, test as alone, type Page } from '@playwright/test';
import { test } from './onePage';
import { served } from './serve';

const open = (page: Page, id: string): Promise<unknown> =>
    page.goto(served('SALUS_STORIES', `iframe.html?viewMode=docs&id=${id}--docs`));

/* One row of each kind, as the sources have it. */
const PAGES = {
    'forms-text-field': [
        'autocomplete',
        'validity',
        'change',
        'setCustomValidity',
        '--salus-space',
    ],
    'forms-memorable-date': ['required', 'invalid', 'focus', '--salus-color-error'],
    'forms-form': ['submitLabel', 'submit', 'actions', '--salus-space'],
    'foundations-dialog': ['heading', 'close', 'actions', '--salus-color-surface'],
    'foundations-button': ['iconName', 'focus', '--salus-color-accent'],
};

for (const [id, names] of Object.entries(PAGES))
    test(`the page of ${id} says what it is for and what it takes`, async ({ page }) => {
        await open(page, id);
        await expect(page.locator('h2', { hasText: /^Use when$/ })).toBeVisible();
        const cells = page.locator('.docblock-argstable td:first-child');
        for (const name of names)
            await expect(cells.filter({ hasText: new RegExp(`^${name}$`) }).first()).toBeVisible();
    });

test('a property has its description, its default and a control with its choices', async ({
    page,
}) => {
    await open(page, 'forms-text-field');
    const row = page.locator('.docblock-argstable tr').filter({
        has: page.locator('td:first-child', { hasText: /^type$/ }),
    });
    await expect(row).toContainText("'text'");
    await expect(row.locator('option')).toContainText(['text', 'email', 'tel', 'url']);
});

test('the introduction and the tokens have pages of their own', async ({ page }) => {
    await open(page, 'introduction');
    await expect(page.getByRole('heading', { name: 'Salus' })).toBeVisible();
    await open(page, 'design-tokens');
    await expect(page.getByText('--salus-color-accent', { exact: true })).toBeVisible();
});

test('the page of contrast measures every pair in the browser, and shows one that a theme breaks', async ({
    page,
}) => {
    await open(page, 'foundations-contrast');
    const matrix = page.locator('contrast-matrix');
    await expect(matrix.getByText(/^All 46 pairs have enough contrast/)).toBeVisible();
    await expect(matrix.locator('tbody tr:not(.front)')).toHaveCount(46);
    const row = matrix
        .getByRole('row', { name: /^on surface the background of everything/ })
        .first();
    await expect(row.getByRole('cell').first()).toContainText('15.8');
    await expect(row.getByRole('cell').first()).toContainText('#17242b on #ffffff');
    await expect(row.getByRole('cell').last()).toContainText('#eef3f4 on #11191d');
    await matrix.getByLabel('Surface').fill('#777777');
    await expect(matrix.getByText(/of 92 have too little contrast/)).toBeVisible();
    await expect(row.getByRole('cell').first()).toContainText('✕ needs 4.5:1');
    await matrix.getByRole('button', { name: 'As the page has it' }).click();
    await expect(matrix.getByText(/^All 46 pairs/)).toBeVisible();
});

alone("a developer's mistake is written above the component's fallback", async ({ page }) => {
    const story = 'iframe.html?viewMode=story&id=forms-text-field--default&args=label:';
    await page.goto(served('SALUS_STORIES', story));
    await expect(page.locator('[data-problem]')).toContainText('label');
    const field = page.locator('c-salus-text-field input');
    await expect(field).toBeVisible();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const HELP = join(import.meta.dirname, 'page.js');
const AXE = readFileSync(
    join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
    'utf8',
);

/** Gives every page that is opened from now on what the rules need inside it. */
export async function prepare(page: Page): Promise<void> {
    await page.addInitScript({ path: HELP });
    await page.addInitScript({ content: AXE });
}

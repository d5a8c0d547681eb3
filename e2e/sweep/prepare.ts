import { join } from 'node:path';
import type { Page } from '@playwright/test';

const HELP = join(import.meta.dirname, 'page.js');

/** Gives every page that is opened from now on what the rules need inside it. */
export async function prepare(page: Page): Promise<void> {
    await page.addInitScript({ path: HELP });
}

import { join } from 'node:path';
import type { Page } from '@playwright/test';

const HELP = ['page.js', 'pixels.js'].map((name) => join(import.meta.dirname, name));

/** Gives every page that is opened from now on what the rules need inside it. */
export async function prepare(page: Page): Promise<void> {
    for (const path of HELP) await page.addInitScript({ path });
}

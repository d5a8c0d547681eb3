import { defineConfig } from '@playwright/test';
import type { BrowserName } from './anyPage';
import { MISSING } from './found';

/* The keyboard's paths in every browser that is installed: npm run keyboard. The paths run in
   Chromium in `npm test`, too, whose sweep walks every story there. */
const BROWSERS: readonly BrowserName[] = ['Chromium', 'Firefox', 'WebKitGTK'];

// The workers read this file again, and need not say it again.
if (process.env.TEST_WORKER_INDEX === undefined)
    for (const [browser, advice] of Object.entries(MISSING))
        console.log(`${browser} is not installed and was left out: ${advice}`);

export default defineConfig<object, { inBrowser: BrowserName }>({
    testMatch: ['paths.spec.ts', 'walks.ts'],
    outputDir: '../../test-results/keyboard',
    globalSetup: '../serve.ts',
    workers: 2,
    forbidOnly: true,
    timeout: 180_000,
    expect: { timeout: 30_000 },
    reporter: 'list',
    projects: BROWSERS.filter((name) => !MISSING[name]).map((name) => ({
        name,
        use: { inBrowser: name },
    })),
});

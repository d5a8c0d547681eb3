import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/browser.mjs';

/* Everything that only a browser can show. What it opens is served by e2e/serve.ts, so that two
   runs on one machine never meet on a port. `npm test` builds first. */
export default defineConfig({
    testDir: 'e2e',
    outputDir: 'test-results/e2e',
    globalSetup: './e2e/serve.ts',
    workers: 2,
    retries: 0,
    forbidOnly: true,
    // A busy machine is slow, which says nothing of a component, so waiting has a long limit.
    timeout: 180_000,
    expect: { timeout: 30_000 },
    reporter: process.env.SALUS_REPORT
        ? [['json', { outputFile: process.env.SALUS_REPORT }]]
        : [['list']],
    use: {
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        timezoneId: 'America/New_York',
        launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS },
    },
    projects: [
        { name: 'storybook', testDir: '.storybook/lwc', testMatch: '*.test.ts' },
        { name: 'gateA', testMatch: 'gateA.spec.ts', fullyParallel: true },
        { name: 'gateB', testMatch: 'gateB.spec.ts' },
        { name: 'rules', testMatch: 'sweep.spec.ts', fullyParallel: true },
        { name: 'stories', testMatch: 'stories.spec.ts', fullyParallel: true },
        {
            name: 'journeys',
            testMatch: '**/*.spec.ts',
            testIgnore: ['gateA.spec.ts', 'gateB.spec.ts', 'sweep.spec.ts', 'stories.spec.ts'],
            fullyParallel: true,
        },
    ],
});

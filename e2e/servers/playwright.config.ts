import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser.mjs';
import { isThere, SERVERS } from '../../scripts/servers/debian.mjs';

/* Those that `npm run test:visit` has found, or that are there. */
const FOUND = (process.env.SALUS_SERVERS ?? Object.keys(SERVERS).join())
    .split(',')
    .filter((name) => isThere(name));

/* Calls through servers that Debian packages: npm run test:visit. */
export default defineConfig({
    testMatch: [...FOUND, ...(FOUND.length > 1 ? ['both'] : [])].map((name) => `${name}*.visit.ts`),
    outputDir: '../../test-results/servers',
    globalSetup: '../serve.ts',
    workers: 1,
    forbidOnly: true,
    timeout: 180_000,
    expect: { timeout: 30_000 },
    reporter: 'list',
    use: {
        permissions: ['camera', 'microphone'],
        launchOptions: {
            executablePath: findBrowser(),
            args: [
                ...BROWSER_ARGUMENTS,
                // Chromium's (156) second camera has the depth of a scene, which no call can send.
                '--use-fake-device-for-media-stream=device-count=3',
                '--use-fake-ui-for-media-stream',
                '--auto-select-desktop-capture-source=Entire screen',
                // The relay is on this machine's own address, which Chromium leaves out otherwise.
                '--allow-loopback-in-peer-connection',
            ],
        },
    },
});

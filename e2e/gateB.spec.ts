/* Gate B: every component's first example lives through the real security sandbox, with and without
   it, in native and in synthetic shadow: mounted, one key, purged, unmounted. One page for each. Then
   a whole booking, on a page of its own. */
import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { inventedClinics } from '../examples/inventedClinics';
import { listen } from '../test-support/fhirServer/listen';
import { losesTheFirstTime, usesServer } from './booking/fhirServer';
import { booksAVisit } from './gateB/booking';
import { Gate } from './gateB/gate';
import { meetsAClinician } from './gateB/visit';
import { isTouched } from '../test-support/only';
import { BROWSER_ARGUMENTS, FAKE_DEVICES, findBrowser } from '../scripts/browser.mjs';
import { bundles, isVisible } from '../scripts/kit.mjs';
import { mountedBundles } from '../scripts/buildLwsPage.mjs';

const COMBINATIONS = ['native', 'synthetic'].flatMap((shadow) =>
    [true, false].map((sandboxed) => ({ shadow, sandboxed })),
);
test.use({
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS, ...FAKE_DEVICES] },
    permissions: ['camera', 'microphone'],
});

const names: string[] = existsSync('build') ? mountedBundles() : [];

test('every component that is built is mounted', () => {
    const components = bundles().filter((name: string) => isVisible(name));
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(components));
});

for (const { shadow, sandboxed } of COMBINATIONS) {
    test.describe(`${shadow} shadow, ${sandboxed ? 'in the sandbox' : 'no sandbox'}:`, () => {
        let page: Page;
        let gate: Gate;

        test.beforeAll(async ({ browser }) => {
            page = await browser.newPage();
            gate = await Gate.open(page, shadow, sandboxed);
        });

        test.afterAll(() => page.close());

        test('the page is what it says', async () => {
            expect(await gate.probe()).toEqual({
                isSynthetic: shadow === 'synthetic',
                leaked: sandboxed ? undefined : 'leaked',
                keys: [sandboxed ? 'LSKey[c]lws' : 'lws'],
            });
        });

        for (const name of names.filter((one) => isTouched(import.meta.filename, 'bundles', one))) {
            test(`${name} mounts, takes a key, is purged and unmounts`, async () => {
                expect(await gate.problemsOf(name)).toEqual([]);
            });
        }

        test('a value of a person is in the page before the purge', async () => {
            let shown = 0;
            for (const name of names) shown ||= await gate.canariesOf(name);
            expect(shown).toBeGreaterThan(0);
        });

        test('each kind of what was planted is found', async () => {
            expect(await gate.problemsOf('plantedEmpty')).toEqual(['it shows nothing']);
            const problems = await gate.problemsOf('plantedBroken');
            expect(problems).toEqual([
                'console: log: planted',
                'uncaught: planted',
                'the key did nothing in input',
                'it still shows a value after purge',
                'it left behind: aside',
            ]);
        });

        const isShown = (name: string) => isTouched(import.meta.filename, 'shown', name);
        if (sandboxed && isShown('salusPatternVisit'))
            test('a video visit by plain WebRTC takes place, by keyboard alone', async ({
                context,
            }) => {
                const [own, other] = [await context.newPage(), await context.newPage()];
                const gates = [
                    await Gate.open(own, shadow, sandboxed),
                    await Gate.open(other, shadow, sandboxed),
                ];
                await meetsAClinician(own, other);
                for (const one of gates) expect(await one.problemsLogged()).toEqual([]);
            });

        if (!isShown('salusPatternScheduling')) return;

        test('a visit is booked, by keyboard alone', async ({ page: own }) => {
            const booking = await Gate.open(own, shadow, sandboxed);
            await booking.mount('salusPatternScheduling conflict');
            await booksAVisit(own);
            expect(await booking.problemsLogged()).toEqual([]);
        });

        test('a visit is booked on a FHIR server, by keyboard alone', async ({ page: own }) => {
            const fhir = await listen(inventedClinics);
            losesTheFirstTime(fhir);
            await usesServer(own, fhir);
            try {
                const booking = await Gate.open(own, shadow, sandboxed);
                await booking.mount('salusPatternScheduling fhirServer');
                await booksAVisit(own);
                expect(await booking.problemsLogged()).toEqual([]);
                expect(await fhir.server.all('Appointment')).toHaveLength(1);
            } finally {
                await fhir.close();
            }
        });
    });
}

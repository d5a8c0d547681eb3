/* A visit between two pages of Chromium, over the server and by the pages of `npm run visit`, by keyboard
   alone: everything that changes is in the accessibility tree, and is announced once. */
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startVisitServer } from '../examples/visit/server.mjs';
import { BROWSER_ARGUMENTS, FAKE_DEVICES, findBrowser } from '../scripts/browser.mjs';
import { VISIT } from '../scripts/buildVisit.mjs';
import { keptStrings } from './privacy/heap';
import { comesIn, ends, staysIn, takesPart, type Said } from './visit/journey';
import { VisitPerson } from './visit/visitPerson';

test.use({
    launchOptions: {
        executablePath: findBrowser(),
        args: [...BROWSER_ARGUMENTS, ...FAKE_DEVICES],
    },
});

/* Of letters that stand in no bundle. */
const newCanary = (): string => `Zq${Math.random().toString(36).slice(2, 10)}`;

const saidWith = (canary: string): Said => ({
    ...{ patient: `Kim ${canary}`, clinician: `Dr. Ada ${canary}` },
    ...{ address: `1 Way ${canary}`, caption: `One a day ${canary}` },
    ...{ message: `Hello ${canary}`, answer: `Good morning ${canary}` },
});

for (const shadow of ['native', 'synthetic'])
    test(`a visit by keyboard alone, in ${shadow} shadow`, async ({ browser }) => {
        expect(existsSync(VISIT), 'run npm run build:browser first').toBe(true);
        const canary = newCanary();
        const said = saidWith(canary);
        const server = await startVisitServer({ folder: VISIT });
        const addresses = server.begin(`?shadow=${shadow}`, [
            { id: 'clinician', role: 'clinician', isHost: true, name: said.clinician },
            { id: 'patient', role: 'patient', name: said.patient },
        ]);
        const patient = await VisitPerson.open(browser, addresses.patient);
        const clinician = await VisitPerson.open(browser, addresses.clinician);
        const two = { patient, clinician };

        await comesIn(two, said);
        await takesPart(two, said);
        await staysIn(two, said);
        for (const who of [patient, clinician]) expect(await who.shows(canary)).toBe(true);
        await ends(two);

        for (const who of [patient, clinician])
            await test.step('nothing of it is left', async () => {
                expect(new URL(who.page.url()).hash).toBe('');
                await expect.poll(() => who.open()).toEqual({ tracks: 0, connections: 0 });
                await expect.poll(() => who.shows(canary)).toBe(false);
                await who.forgets();
                await expect.poll(() => keptStrings(who.page, canary)).toEqual([]);
            });
        await server.close();
    });

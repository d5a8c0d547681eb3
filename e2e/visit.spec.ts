/* A visit between two pages of Chromium, over the server and by the pages of `npm run visit`, by keyboard
   alone: everything that changes is in the accessibility tree, and is announced once. */
import { existsSync } from 'node:fs';
import { expect, test, type Browser } from '@playwright/test';
import { startVisitServer } from '../examples/visit/server.mjs';
import { BROWSER_ARGUMENTS, FAKE_DEVICES, findBrowser } from '../scripts/browser.mjs';
import { VISIT } from '../scripts/buildVisit.mjs';
import { keptStrings } from './privacy/heap';
import {
    arrives,
    arrivesLate,
    comesIn,
    ends,
    isElsewhere,
    isEnded,
    isLetIn,
    staysIn,
    takesPart,
    type Said,
} from './visit/journey';
import { NOTHING, VisitPerson } from './visit/visitPerson';

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

/** Two people on pages of their own, and the server between them. */
async function begins(browser: Browser, shadow = 'native') {
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
    return { canary, said, server, addresses, patient, clinician, two: { patient, clinician } };
}

/* Of a visit that is over: no device, no connection, no word, on the page or in the heap. */
const keepsNothing = (who: VisitPerson, canary: string): Promise<void> =>
    test.step('nothing of it is left', async () => {
        await expect.poll(() => who.open()).toEqual(NOTHING);
        await expect.poll(() => who.shows(canary)).toBe(false);
        await who.forgets();
        const paths = async () => (await keptStrings(who.page, canary)).map(({ path }) => path);
        await expect.poll(paths).toEqual([]);
    });

for (const shadow of ['native', 'synthetic'])
    test(`a visit by keyboard alone, in ${shadow} shadow`, async ({ browser }) => {
        const { canary, said, server, two } = await begins(browser, shadow);
        const { patient, clinician } = two;

        await comesIn(two, said);
        await takesPart(two, said);
        await staysIn(two, said);
        for (const who of [patient, clinician]) expect(await who.shows(canary)).toBe(true);
        await ends(two);

        for (const who of [patient, clinician]) {
            expect(new URL(who.page.url()).hash).toBe('');
            await keepsNothing(who, canary);
        }
        await server.close();
    });

test('a patient goes on with another device, comes in again on the first, and leaves nothing', async ({
    browser,
}) => {
    const { canary, said, server, addresses, two } = await begins(browser);
    const { patient, clinician } = two;
    await clinician.presses(/^Start the visit/);
    await clinician.isAt('You are in the visit');
    await arrives(patient, said);
    await isLetIn(two, said);

    const again = server.again(addresses.patient);
    const other = await VisitPerson.open(browser, addresses.patient);
    await test.step('an address lets nobody in twice, and counts where the clinic isn’t reached', async () => {
        await expect(other.heading).toHaveText('This address was used already');
        await other.page.route('**/enter', (route) => route.abort());
        await other.page.goto('about:blank');
        await other.page.goto(again);
        await expect(other.heading).toHaveText("We can't reach the clinic");
        await other.page.unroute('**/enter');
        await other.page.reload();
    });

    await test.step('the patient joins with another device', async () => {
        await arrivesLate(other, said);
        await isElsewhere(patient);
        await keepsNothing(patient, canary);
    });

    await test.step('the patient comes in again on the first', async () => {
        await patient.presses(/^Come in again/);
        await arrives(patient, said);
        await isElsewhere(other);
        await isLetIn(two, said);
    });

    await isEnded(two);
    for (const who of [patient, clinician]) await keepsNothing(who, canary);
    await server.close();
});

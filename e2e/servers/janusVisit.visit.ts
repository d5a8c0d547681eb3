import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startVisitServer } from '../../examples/visit/server.mjs';
import { VISIT } from '../../scripts/buildVisit.mjs';
import { startJanus } from '../../scripts/servers/janus.mjs';
import { keptStrings } from '../privacy/heap';
import { comesIn, ends, staysIn, takesPart, type Said } from '../visit/journey';
import { NOTHING, VisitPerson } from '../visit/visitPerson';

const canary = `Zq${Math.random().toString(36).slice(2, 10)}`;

const said: Said = {
    ...{ patient: `Kim ${canary}`, clinician: `Dr. Ada ${canary}` },
    ...{ address: `1 Way ${canary}`, caption: `One a day ${canary}` },
    ...{ message: `Hello ${canary}`, answer: `Good morning ${canary}` },
};

test('the visit by keyboard alone, through Janus', async ({ browser }) => {
    expect(existsSync(VISIT), 'run npm run test:visit').toBe(true);
    const janus = await startJanus();
    const { address, makeRoom } = janus;
    const { room, pin, secret } = await makeRoom();
    const server = await startVisitServer({ folder: VISIT, media: address });
    const addresses = server.begin('', [
        {
            ...{ id: 'clinician', role: 'clinician', isHost: true, name: said.clinician },
            media: { address, room: { room, pin, secret } },
        },
        {
            ...{ id: 'patient', role: 'patient', name: said.patient },
            media: { address, room: { room, pin } },
        },
    ]);
    const patient = await VisitPerson.open(browser, addresses.patient);
    const clinician = await VisitPerson.open(browser, addresses.clinician);
    const two = { patient, clinician };

    await comesIn(two, said);
    await takesPart(two, said);
    await staysIn(two, said, [patient]);
    for (const who of [patient, clinician]) expect(await who.shows(canary)).toBe(true);
    await ends(two);

    for (const who of [patient, clinician])
        await test.step('nothing of it is left', async () => {
            await expect.poll(() => who.open()).toEqual(NOTHING);
            await expect.poll(() => who.shows(canary)).toBe(false);
            await who.forgets();
            await expect.poll(() => keptStrings(who.page, canary)).toEqual([]);
        });
    await server.close();
    await janus.stop();
});

import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startCoturn } from '../../scripts/servers/coturn.mjs';
import { startJanus } from '../../scripts/servers/janus.mjs';
import type { JanusPage } from './page';
import { servePage } from './servePage';

declare const janus: JanusPage;

/* How many frames of somebody's picture have come. */
const framesOf = (page: Page, id: string): Promise<number> =>
    page.evaluate((one) => janus.framesOf(one), id);

test('two pages see and write to each other through Janus, and reach it through a relay only', async ({
    context,
}) => {
    const server = await startJanus();
    const relay = await startCoturn();
    const served = await servePage(join(import.meta.dirname, 'page.ts'));
    const options = {
        ...{ address: server.address, iceServers: relay.iceServers, isRelayOnly: true },
    };
    const ticket = { room: 'visit', pin: crypto.randomUUID() };
    const [clinician, patient] = [await context.newPage(), await context.newPage()];
    const ids: string[] = [];
    for (const page of [clinician, patient]) {
        await page.goto(served.address);
        const room = { request: 'create', admin_key: server.adminKey, is_private: true, ...ticket };
        if (page === clinician)
            await page.evaluate(([to, body]) => janus.ask(to as string, body as object), [
                server.address,
                room,
            ] as const);
        ids.push(await page.evaluate((made) => janus.join(made), { options, ticket }));
    }
    for (const [page, id] of [
        [patient, ids[0] as string],
        [clinician, ids[1] as string],
    ] as const) {
        const before = await framesOf(page, id);
        await expect.poll(() => framesOf(page, id)).toBeGreaterThan(before + 10);
        // One connection for what the page sends, one for what the other sends.
        const ways = await page.evaluate(() => janus.ways());
        expect(ways).toEqual(['relay', 'relay']);
    }
    const sent = await patient.evaluate(() => janus.adapter?.sendChat('CANARY'));
    expect(sent).toMatchObject({ ok: true });
    for (const page of [clinician, patient]) await page.close();
    served.close();
    await relay.stop();
    await server.stop();
});
